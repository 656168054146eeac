// The parts of the library, one function a file: each makes its classes (vm.types.…), builtins and modules.
#pragma once

namespace lockstep::script {

class Vm;

/// Everything a fresh Vm needs before it can run a program, in the order in which parts build on each other.
void install_library(Vm& vm);

void install_objects(Vm& vm);         // object, type, None, NotImplemented, Ellipsis, module, super, cell, code
void install_function_types(Vm& vm);  // functions, methods, property, staticmethod, classmethod
void install_aliases(Vm& vm);         // list[int], int | None
void install_abc(Vm& vm);             // ABCMeta and what module abc needs

void install_exceptions(Vm& vm);      // BaseException and all built-in exceptions, exception groups
void install_frames(Vm& vm);        // frame objects and module _frames
void install_generators(Vm& vm);      // generator, coroutine, async_generator, awaitables of native methods
void install_asyncio(Vm& vm);         // asyncio and contextvars

void install_integers(Vm& vm);       // int, bool
void install_floats(Vm& vm);         // float
void install_text(Vm& vm);           // str
void install_bytes(Vm& vm);          // bytes, bytearray
void install_math(Vm& vm);           // module math

void install_iterators(Vm& vm);      // the class of native iterators, iterators over built-in containers
void install_tuples(Vm& vm);         // tuple
void install_lists(Vm& vm);          // list
void install_dicts(Vm& vm);          // dict, its views, mappingproxy
void install_sets(Vm& vm);           // set, frozenset
void install_ranges(Vm& vm);         // range
void install_slices(Vm& vm);         // slice
void install_builtins(Vm& vm);       // the built-in functions; enumerate, zip, map, filter, reversed

// These register modules; most have a half in Python (library/python).
void install_generated_code(Vm& vm); // _generated
void install_random(Vm& vm);         // _random
void install_re(Vm& vm);             // _re
void install_time(Vm& vm);           // time
void install_sys(Vm& vm);            // sys, traceback
void install_collections(Vm& vm);    // _collections: deque, defaultdict
void install_functools(Vm& vm);      // _functools: partial, reduce
void install_itertools(Vm& vm);      // _itertools: count, repeat
void install_operator(Vm& vm);     // _operator: the operators as functions
void install_heapq(Vm& vm);          // heapq

}  // namespace lockstep::script
