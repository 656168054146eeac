// Frame objects: what sys._getframe, a coroutine's cr_frame and a traceback's tb_frame give.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// The frame and those that called it, as they are now; it does not follow them. None for a null frame.
/// @source CPython 3.14, Objects/frameobject.c, in what programs read of it
Value new_frame_object(Vm& vm, const Frame* frame);

/// A generator's frame: its line is always the one at which the generator is.
Value frame_of_generator(Vm& vm, Generator* generator);

/// A frame that is gone: of a traceback.
Value frame_of_traceback(Vm& vm, Code* code, uint32_t line);

/// The names and values a frame can see as its own: what locals() returns in it.
Value locals_of(Vm& vm, const Frame* frame);

}  // namespace lockstep::script
