// What the files of the interpreter share: calls, unwinding, look-ups behind the inline caches. Not for the library.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

struct Interpreter {
  /// What came of starting a call from the dispatch loop.
  enum class Called : uint8_t { pushed, value, raised };

  /// Runs from vm.frame_ until a frame with OnReturn::boundary (or the root of a task) is left, or the run is suspended,
  /// paused, or yields to C++. The value is in vm.result_, a raised exception in vm.pending_.
  static RunResult execute(Vm& vm);

  // --- vm_calls.cpp
  /// Starts `callee(*arguments)`. Script functions get a frame (`pushed`; arguments are moved from), anything else is called.
  /// @param arguments  positional ones, then keyword ones named by `keyword_names`; the receiver of a method first
  static Called call(Vm& vm, const Value& callee, Value* arguments, uint32_t count, const Tuple* keyword_names,
                     uint16_t result_register, Value& result);
  static Called call_function(Vm& vm, Function* function, const Value* self, Value* arguments, uint32_t count,
                              const Tuple* keyword_names, uint16_t result_register, OnReturn on_return, Value& result);
  static Value call_native(Vm& vm, NativeFunction* function, const Value* arguments, uint32_t count, const Tuple* keyword_names);
  /// Binds arguments to the parameters of a script function, into zeroed registers.
  static bool bind(Vm& vm, Function* function, const Value* self, Value* arguments, uint32_t count, const Tuple* keyword_names,
                   Value* registers);
  static Generator* new_generator(Vm& vm, Function* function);
  /// Runs vm.frame_ down to its boundary inside C++. Null after raising.
  static Value run_nested(Vm& vm);
  /// Makes the class after its body ran. @param extra  tuple: name, bases tuple, keyword names tuple or None, keyword values…
  static Value finish_class(Vm& vm, const Value& extra);
  static bool build_class(Vm& vm, Value* values, uint32_t count, const Tuple* keyword_names, uint16_t result_register);

  // --- vm_frames.cpp
  static void clear_registers(Frame* frame);
  /// Leaves a plain frame: releases what it holds and its memory. vm.frame_ becomes the frame below.
  static void pop_frame(Vm& vm, Frame* frame);
  static void finish_generator(Generator* generator);
  /// vm.frame_ returns vm.result_. True: to C++, as `leave`. False: vm.frame_ is the frame that goes on (or raises vm.pending_).
  static bool leave_frame(Vm& vm, RunResult& leave);
  /// The budget is used up: checks the memory limit and, inside nested calls, the hard budget. false after vm.abort.
  static bool after_budget(Vm& vm);

  // --- vm_exceptions.cpp
  /// Finds the handler of vm.pending_ from vm.frame_ down. True: vm.frame_ and its pc are at a handler (or at a loop's or
  /// step's end that the exception stands for). False: it left the boundary (vm.pending_ is set, vm.frame_ is below).
  static bool unwind(Vm& vm);
  static void set_context(Vm& vm, const Value& exception);

  // --- vm_caches.cpp
  static Value load_attribute(Vm& vm, const Value& object, Str* name, Instruction* cache);
  static bool store_attribute(Vm& vm, const Value& object, Str* name, const Value& value, Instruction* cache);
  /// Fills target[0], target[1] for call_method. false after raising.
  static bool load_method(Vm& vm, const Value& object, Str* name, Value* target, Instruction* cache);
  static Value load_global(Vm& vm, Dict* globals, Str* name, Instruction* cache);
  static Value load_name(Vm& vm, const Frame* frame, Str* name);
  static Value raise_name_error(Vm& vm, Str* name);

  // --- vm_generators.cpp
  enum class Awaited : uint8_t { entered, value, suspended, yielded, raised };
  /// Starts awaiting `awaitable` in vm.frame_ (whose pc is saved, result to `result_register`).
  static Awaited await_value(Vm& vm, Value awaitable, uint16_t result_register, Value& result);
  /// Continues a `yield from` over an iterator in vm.frame_.delegate.
  static Awaited delegate_to(Vm& vm, Value iterable, uint16_t result_register, Value& result);
  /// Makes `generator` the running frame, above vm.frame_, and hands `sent` to it. false after raising (already running …).
  static bool enter_generator(Vm& vm, Generator* generator, Value sent, ResumedBy by, uint16_t result_register);
  /// Delivers a yielded value from vm.frame_ to its consumer. True: to C++, as `leave`; else vm.frame_ goes on (or raises).
  /// @param own  by the frame's own yield, not by something it awaits
  static bool deliver_yield(Vm& vm, Value value, bool own, RunResult& leave);
  /// Makes `exception` pending in the innermost frame of a generator that was entered.
  static void throw_into(Vm& vm, Value exception);
  /// What the end of a generator's life does; see library/generators.cpp.
  /// `coroutine.__await__()`: an iterator that runs the coroutine.
  static Value iterate_coroutine(Vm& vm, const Value& coroutine);
  /// The "never awaited" warning does not apply to this coroutine any more.
  static void stop_warning(Vm& vm, Generator* generator);
  static void finalize_generator(Vm& vm, Generator* generator);
  /// Writes an exception that nobody can catch, raised while `doing` something with `what`, to standard error.
  static void ignore_exception(Vm& vm, std::string_view doing, const Value& what);
  static Value get_async_iterator(Vm& vm, const Value& iterable);
  static Value get_next_awaitable(Vm& vm, const Value& iterator);

  // --- vm_statements.cpp: instructions that are rare enough to be functions
  static bool unpack(Vm& vm, Value* target, const Value& source, uint32_t count);
  static bool unpack_starred(Vm& vm, Value* target, const Value& source, uint32_t before, uint32_t after);
  static bool prepare_with(Vm& vm, Value* target, const Value& manager, bool asynchronous);
  /// A callee as error messages name it: "__main__.f()".
  static std::string function_text(Vm& vm, const Value& callee);
  static bool dict_merge(Vm& vm, Dict* target, const Value& mapping, const Value* callee);
  static Value import_name(Vm& vm, const Value& name, bool wants_submodule);
  static Value import_from(Vm& vm, const Value& module, Str* name);
  static bool import_star(Vm& vm, const Value& module);
  static void raise_statement(Vm& vm, const Value& exception, const Value* cause);
  static int match_exception(Vm& vm, const Value& exception, const Value& pattern);
  static bool match_group(Vm& vm, Value* target, const Value& exception, const Value& pattern);
  static Value combine_groups(Vm& vm, const Value& original, List* parts);
  static Value match_keys(Vm& vm, const Value& subject, const Value& keys);
  static Value match_class(Vm& vm, const Value& subject, const Value& type, const Value& keyword_names, int64_t positional);
  static bool is_sequence_pattern(Vm& vm, const Value& subject);
  static bool is_mapping_pattern(Vm& vm, const Value& subject);
  static Value make_function(Vm& vm, const Frame* frame, Code* code, Value* parts);
  static Value convert_and_format(Vm& vm, const Value& value, uint16_t conversion, std::string_view spec);
  static Value join_strings(Vm& vm, const Value* parts, uint32_t count);
};

}  // namespace lockstep::script
