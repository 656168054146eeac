// Module _calls: who called the function that is running, for logging.
#include "engine/script/library/install.hpp"
#include "engine/script/vm/frame.hpp"
#include "engine/script/vm/vm.hpp"

namespace lockstep::script {
namespace {

/// place(stacklevel): (file, line, function name) of the nearest call in another file than the caller of this.
Value place(Vm& vm, const Arguments& arguments) {
  if (!arguments[0].is_small()) return vm.raise_type_error("place(stacklevel)");
  int64_t outwards = arguments[0].as_small();
  const Frame* frame = vm.current_frame();
  if (frame == nullptr) return Value::none();
  const std::string_view library_file = Vm::text_of(frame->code->file_name);
  for (const Frame* next = frame; next != nullptr; next = next->back) {
    if (Vm::text_of(next->code->file_name) == library_file) continue;
    frame = next;
    if (--outwards <= 0) break;
  }
  return vm.new_tuple({frame->code->file_name, vm.new_int(Vm::line_of(frame)), frame->code->name});
}

constexpr NativeDefinition functions[] = {
    {"place", place, 1, 1},
    {nullptr, nullptr, 0, 0},
};

bool initialize_module(Vm& vm, Module* module) {
  vm.add_functions(module, functions);
  return true;
}

}  // namespace

void install_calling_frames(Vm& vm) { vm.register_native_module("_calls", initialize_module); }

}  // namespace lockstep::script
