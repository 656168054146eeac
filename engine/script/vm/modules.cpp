// sys.modules and where modules come from: native initializers, Python sources that are part of the engine, and what the host finds.
#include <algorithm>
#include <string>

#include "engine/script/library/python_modules.hpp"
#include "engine/script/vm/dict_table.hpp"
#include "engine/script/vm/interpreter.hpp"
#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

namespace {

const PythonModule* find_source(std::string_view name) {
  for (const PythonModule& module : python_modules())
    if (module.name == name) return &module;
  return nullptr;
}

bool is_package(std::string_view name) {
  for (const PythonModule& module : python_modules())
    if (module.name.size() > name.size() && module.name[name.size()] == '.' && module.name.substr(0, name.size()) == name) return true;
  return false;
}

Value raise_not_found(Vm& vm, std::string_view name, std::string_view parent) {
  std::string text = "No module named '" + std::string(name) + "'";
  if (!parent.empty()) text += "; '" + std::string(parent) + "' is not a package";
  Value exception = vm.new_exception(vm.types.module_not_found_error, text);
  if (exception.is_kind(Kind::exception)) exception.as<Exception>()->extra2 = vm.new_str(name);
  return exception.is_null() ? exception : vm.raise_value(std::move(exception));
}

std::string library_path(std::string_view name) {
  std::string path = "/lib/python3.14/";
  for (const char c : name) path += c == '.' ? '/' : c;
  return path + (is_package(name) ? "/__init__.py" : ".py");
}

bool run_source(Vm& vm, std::string_view source, const std::string& path, Module* module) {
  vm.dict_set(module->dict.get(), vm.names.dunder_file, vm.new_str(path));
  if (vm.compile_module_source == nullptr) {
    vm.raise(vm.types.import_error, "this program cannot import modules written in Python");
    return false;
  }
  const Value code = vm.compile_module_source(vm, source, path);
  return !code.is_null() && vm.run_module(code.as<Code>(), module);
}

}  // namespace

void Vm::register_native_module(const char* name, NativeModuleInitializer initializer) { native_modules_.emplace_back(name, initializer); }

void Vm::add(Module* module, std::string_view name, Value value) { dict_set(module->dict.get(), intern(name), std::move(value)); }

void Vm::add_functions(Module* module, const NativeDefinition* functions) {
  for (; functions->name != nullptr; ++functions) add(module, functions->name, new_native_function(*functions, nullptr, false));
}

std::vector<std::string_view> Vm::known_modules() const {
  std::vector<std::string_view> names;
  for (const auto& [name, initializer] : native_modules_) names.emplace_back(name);
  for (const PythonModule& module : python_modules()) names.push_back(module.name);
  std::sort(names.begin(), names.end());
  return names;
}

Value Vm::import_module(std::string_view name) {
  Str* key = intern(name);
  Value found = dict_get(modules.get(), key);
  if (found.is_none()) return raise(types.module_not_found_error, "import of " + std::string(name) + " halted; None in sys.modules");
  if (!found.is_null()) return found;
  // The packages around it come first; importing them may import it.
  const size_t dot = name.rfind('.');
  const std::string_view parent_name = dot == std::string_view::npos ? std::string_view() : name.substr(0, dot);
  Value parent;
  if (!parent_name.empty()) {
    parent = import_module(parent_name);
    if (parent.is_null()) return parent;
    found = dict_get(modules.get(), key);
    if (!found.is_null()) return found;
  }
  NativeModuleInitializer initializer = nullptr;
  bool parent_has_others = is_package(parent_name);
  for (const auto& [known, function] : native_modules_) {
    if (name == known) initializer = function;
    parent_has_others |= std::string_view(known).substr(0, parent_name.size() + 1) == std::string(parent_name) + ".";
  }
  const PythonModule* source = find_source(name);
  ModuleText found_text;
  const bool is_found = initializer == nullptr && source == nullptr && host != nullptr && host->find_module(name, found_text);
  if (initializer == nullptr && source == nullptr && !is_found) {
    parent_has_others |= parent.is_kind(Kind::module) && !dict_get(parent.as<Module>()->dict.get(), intern("__path__")).is_null();
    return raise_not_found(*this, name, parent_name.empty() || parent_has_others ? std::string_view() : parent_name);
  }
  const bool has_parts = is_found ? found_text.is_package : is_package(name);
  Value object = new_module(name);
  Module* module = object.as<Module>();
  dict_set(module->dict.get(), intern("__package__"), has_parts ? Value(key) : new_str(parent_name));
  if (has_parts) dict_set(module->dict.get(), intern("__path__"), new_list());
  dict_set(modules.get(), key, object);
  // A module of the engine may have both: what is native first, the rest in Python on top of it.
  const bool made = (initializer == nullptr || initializer(*this, module)) &&
                    (source == nullptr || run_source(*this, source->source, library_path(name), module)) &&
                    (!is_found || run_source(*this, found_text.source, found_text.path, module));
  if (!made) {
    if (DictEntry* entry = dict_find(modules.get(), key)) const DictEntry removed = dict_remove(heap, modules.get(), entry);
    return Value();
  }
  found = dict_get(modules.get(), key);  // a module may have put another in its place
  if (parent.is_kind(Kind::module)) add(parent.as<Module>(), name.substr(dot + 1), found);
  return found;
}

bool Vm::run_module(Code* code, Module* module) {
  const Value function = new_function(code, module->dict.get());
  Frame* below = frame_;
  Value result;
  if (Interpreter::call_function(*this, function.as<Function>(), nullptr, nullptr, 0, nullptr, 0, OnReturn::boundary, result) != Interpreter::Called::pushed) return false;
  frame_->names = module->dict.get();
  result = Interpreter::run_nested(*this);
  frame_ = below;
  return !result.is_null();
}

}  // namespace lockstep::script
