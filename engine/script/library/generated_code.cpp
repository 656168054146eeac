// Module _generated: functions made out of text, with which library modules give classes methods of the right signature
// (namedtuple's __new__, a dataclass's __init__). Programs do not get to it through eval or exec.
#include "engine/script/library/dicts.hpp"
#include "engine/script/library/install.hpp"

namespace lockstep::script {
namespace {

/// define(source, name, names): runs `source` as a module of its own that knows `names`, and gives what it calls `name`.
Value define(Vm& vm, const Arguments& arguments) {
  if (!arguments[0].is_kind(Kind::str) || !arguments[1].is_kind(Kind::str) || !arguments[2].is_kind(Kind::dict))
    return vm.raise_type_error("define(source, name, names)");
  if (vm.compile_module_source == nullptr) return vm.raise(vm.types.runtime_error, "this program cannot make functions out of text");
  const Value code = vm.compile_module_source(vm, Vm::text_of(arguments[0]), "<string>");
  if (code.is_null()) return Value();
  const Value module = vm.new_module("__generated__");
  Dict* names = module.as<Module>()->dict.get();
  if (!dict_update(vm, names, arguments[2]) || !vm.run_module(code.as<Code>(), module.as<Module>())) return Value();
  Value made = vm.dict_get(names, arguments[1]);
  if (made.is_null() && !vm.raised()) return vm.raise_key_error(arguments[1]);
  return made;
}

/// let_be_awaited(function): generators of this generator function can be awaited from now on; see types.coroutine.
Value let_be_awaited(Vm& vm, const Arguments& arguments) {
  if (!arguments[0].is_kind(Kind::function)) return vm.raise_type_error("let_be_awaited(function)");
  Code* code = arguments[0].as<Function>()->code.get();
  if (code->code_kind == CodeKind::generator) code->is_iterable_coroutine = true;
  return arguments[0];
}

constexpr NativeDefinition functions[] = {
    {"define", define, 3, 3},
    {"let_be_awaited", let_be_awaited, 1, 1},
    {nullptr, nullptr, 0, 0},
};

bool initialize_module(Vm& vm, Module* module) {
  vm.add_functions(module, functions);
  return true;
}

}  // namespace

void install_generated_code(Vm& vm) { vm.register_native_module("_generated", initialize_module); }

}  // namespace lockstep::script
