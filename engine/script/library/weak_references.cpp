// Module _weakref: a table from an object's address to the weak references that module weakref made to it. Neither side
// is kept alive: a reference takes itself out in its __del__, an object's entry goes when the object does.
#include "engine/script/library/weak_references.hpp"

#include <string>
#include <vector>

#include "engine/script/vm/interpreter.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {
namespace {

Value address_of(const Object* object) { return Value::small(static_cast<int64_t>(reinterpret_cast<uintptr_t>(object))); }
Object* object_at(const Value& address) { return reinterpret_cast<Object*>(static_cast<uintptr_t>(address.as_small())); }

Value table_of(Vm& vm) {
  const Value module = vm.dict_get(vm.modules.get(), vm.intern("_weakref"));
  return module.is_kind(Kind::module) ? vm.dict_get(module.as<Module>()->dict.get(), vm.intern("_table")) : Value();
}

/// register(object, reference): the token that `target` and `unregister` want.
Value register_reference(Vm& vm, const Arguments& arguments) {
  const Value& object = arguments[0];
  bool refused = !object.is_object();
  if (!refused && !object.object()->type->is_script_class) {
    switch (object.object()->kind) {
      case Kind::str: case Kind::list: case Kind::tuple: case Kind::dict: case Kind::bytes: case Kind::bytearray:
      case Kind::floating: case Kind::integer: case Kind::range: case Kind::slice: refused = true; break;
      default: break;
    }
  }
  if (refused) return raise_about_type(vm, "cannot create weak reference to '", object, "' object");
  const Value table = table_of(vm);
  const Value token = address_of(object.object());
  Value list = vm.dict_get(table.as<Dict>(), token);
  if (list.is_null()) {
    list = vm.new_list();
    if (!vm.dict_set(table.as<Dict>(), token, list)) return Value();
  }
  vm.list_append(list.as<List>(), address_of(arguments[1].object()));
  object.object()->flags |= object_has_weak_references;
  object.object()->type->has_finalizer = true;
  return token;
}

/// unregister(token, reference): the reference is going.
Value unregister(Vm& vm, const Arguments& arguments) {
  const Value table = table_of(vm);
  const Value list = vm.dict_get(table.as<Dict>(), arguments[0]);
  if (list.is_null()) return Value::none();
  const Value reference = address_of(arguments[1].object());
  std::vector<Value> kept;
  for (uint32_t i = 0; i < list.as<List>()->size; ++i)
    if (!list.as<List>()->items[i].same(reference)) kept.push_back(list.as<List>()->items[i]);
  if (kept.empty()) {
    object_at(arguments[0])->flags &= static_cast<uint8_t>(~object_has_weak_references);
    vm.dict_delete(table.as<Dict>(), arguments[0]);
  } else {
    vm.dict_set(table.as<Dict>(), arguments[0], vm.new_list(std::move(kept)));
  }
  return Value::none();
}

/// target(token): the object, which is alive as long as the table knows it.
Value target(Vm&, const Arguments& arguments) { return Value(object_at(arguments[0])); }

/// count(object): how many refer to it.
Value count(Vm& vm, const Arguments& arguments) {
  if (!arguments[0].is_object()) return Value::small(0);
  const Value list = vm.dict_get(table_of(vm).as<Dict>(), address_of(arguments[0].object()));
  return Value::small(list.is_null() ? 0 : list.as<List>()->size);
}

constexpr NativeDefinition functions[] = {
    {"register", register_reference, 2, 2},
    {"unregister", unregister, 2, 2},
    {"target", target, 1, 1},
    {"count", count, 1, 1},
    {nullptr, nullptr, 0, 0},
};

bool initialize_module(Vm& vm, Module* module) {
  vm.add_functions(module, functions);
  const Value table = vm.new_dict();
  return vm.dict_set(module->dict.get(), Value(vm.intern("_table")), table);
}

}  // namespace

void weak_references_die(Vm& vm, Object* object) {
  object->flags &= static_cast<uint8_t>(~object_has_weak_references);
  const Value table = table_of(vm);
  const Value list = vm.dict_get(table.as<Dict>(), address_of(object));
  if (list.is_null()) return;
  vm.dict_delete(table.as<Dict>(), address_of(object));
  std::vector<Value> references;
  for (uint32_t i = list.as<List>()->size; i-- > 0;) references.emplace_back(object_at(list.as<List>()->items[i]));
  for (const Value& reference : references) vm.set_attribute(reference, vm.intern("_token"), Value::none());
  for (const Value& reference : references) {
    const Value callback = vm.get_attribute(reference, "_callback");
    if (!callback.is_null() && !callback.is_none()) vm.call(callback, {reference});
    Interpreter::ignore_exception(vm, "calling weakref callback", callback);
  }
}

void install_weak_references(Vm& vm) { vm.register_native_module("_weakref", initialize_module); }

}  // namespace lockstep::script
