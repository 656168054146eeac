// The look-ups behind load_attr, store_attr, load_method, load_global and load_name, and what they leave in the inline caches.
//
// A cache word holds, in (b, c), the index of an entry of Vm::inline_caches_, with a = 1; a = 0 is an empty word. An entry is
// valid while the class version in it is the class's (any change to the class or a base gives a new one) and, where
// instance attributes matter, while the instance has the shape in it.
#include <cstring>

#include "engine/script/vm/interpreter.hpp"

namespace lockstep::script {
namespace {

AttributeTable* table_of(Object* object) {
  const uint32_t offset = object->type->attributes_offset;
  return offset != 0 && offset != attributes_at_end ? reinterpret_cast<AttributeTable*>(reinterpret_cast<char*>(object) + offset) : nullptr;
}

int32_t slot_in(const Shape* shape, const Str* name) {
  for (; shape != nullptr && shape->name != nullptr; shape = shape->parent)
    if (shape->name == name) return static_cast<int32_t>(shape->count) - 1;
  return -1;
}

/// Attributes of instances may be found by shape alone: nobody computes or intercepts them.
bool has_plain_attributes(Vm& vm, Type* type) {
  return vm.special(type, Special::sp_getattribute).is_null() || !vm.special(type, Special::sp_getattribute).is_kind(Kind::function);
}

bool is_data_descriptor(Vm& vm, const Value& attribute) {
  if (!attribute.is_object()) return false;
  if (attribute.is_kind(Kind::property)) return true;
  if (!attribute.is_kind(Kind::instance)) return false;
  return !vm.special(attribute.object()->type, Special::sp_set).is_null();
}

Vm::InlineCache& entry_for(std::vector<Vm::InlineCache>& entries, Instruction* cache) {
  if (cache->a == 0) {
    if (entries.empty()) entries.emplace_back();
    entries.emplace_back();
    const auto index = static_cast<uint32_t>(entries.size() - 1);
    cache->b = static_cast<uint16_t>(index);
    cache->c = static_cast<uint16_t>(index >> 16);
    cache->a = 1;
  }
  return entries[static_cast<size_t>(cache->offset32())];
}

/// Remembers where a module's dict has `name`.
bool cache_module_entry(std::vector<Vm::InlineCache>& entries, const Module* module, const Str* name, Instruction* cache) {
  const Dict* dict = module->dict.get();
  for (uint32_t i = 0; i < dict->entry_count; ++i) {
    if (dict->entries[i].key.is_null() || dict->entries[i].key.object() != static_cast<const Object*>(name)) continue;
    Vm::InlineCache& entry = entry_for(entries, cache);
    entry = Vm::InlineCache();
    entry.kind = Vm::InlineCache::Kind::module_entry;
    entry.shape = dict->keys_version;
    entry.slot = i;
    return true;
  }
  return false;
}

}  // namespace

Value Interpreter::load_attribute(Vm& vm, const Value& object, Str* name, Instruction* cache) {
  if (object.is_kind(Kind::module)) cache_module_entry(vm.inline_caches_, object.as<Module>(), name, cache);
  if (object.is_object() && object.object()->kind != Kind::type) {
    Object* target = object.object();
    Type* type = target->type;
    const AttributeTable* table = table_of(target);
    if (table != nullptr && table->shape != nullptr && type->slots.get_attribute == nullptr && has_plain_attributes(vm, type)) {
      const int32_t slot = slot_in(table->shape, name);
      if (slot >= 0 && !is_data_descriptor(vm, vm.lookup_in_type(type, name))) {
        Vm::InlineCache& entry = entry_for(vm.inline_caches_, cache);
        entry = Vm::InlineCache();
        entry.kind = Vm::InlineCache::Kind::instance_slot;
        entry.type_version = type->version;
        entry.shape = table->shape->id;
        entry.slot = static_cast<uint32_t>(slot);
        return table->values[slot];
      }
    }
  }
  return vm.get_attribute(object, name);
}

bool Interpreter::store_attribute(Vm& vm, const Value& object, Str* name, const Value& value, Instruction* cache) {
  if (object.is_object() && object.object()->kind != Kind::type) {
    Object* target = object.object();
    Type* type = target->type;
    AttributeTable* table = table_of(target);
    const bool plain = table != nullptr && table->dict == nullptr && type->slots.set_attribute == nullptr &&
                       !vm.special(type, Special::sp_setattr).is_kind(Kind::function) && !is_data_descriptor(vm, vm.lookup_in_type(type, name));
    if (plain) {
      const Shape* before = table->shape;
      const int32_t slot = before != nullptr ? slot_in(before, name) : -1;
      if (!vm.set_attribute(object, name, value)) return false;
      if (before == nullptr || table->dict != nullptr) return true;
      Vm::InlineCache& entry = entry_for(vm.inline_caches_, cache);
      entry = Vm::InlineCache();
      entry.type_version = type->version;
      entry.shape = before->id;
      if (slot >= 0) {
        entry.kind = Vm::InlineCache::Kind::instance_slot;
        entry.slot = static_cast<uint32_t>(slot);
      } else if (table->shape != nullptr && table->shape->parent == before) {
        entry.kind = Vm::InlineCache::Kind::instance_add;
        entry.slot = before->count;
        entry.next_shape = table->shape;
      }
      return true;
    }
  }
  return vm.set_attribute(object, name, value);
}

bool Interpreter::load_method(Vm& vm, const Value& object, Str* name, Value* target, Instruction* cache) {
  if (object.is_kind(Kind::module)) cache_module_entry(vm.inline_caches_, object.as<Module>(), name, cache);
  if (!object.is_kind(Kind::type) && !object.is_kind(Kind::module) && !object.is_kind(Kind::super)) {
    Type* type = vm.type_of(object);
    const Value function = vm.lookup_in_type(type, name);
    const bool is_function = function.is_kind(Kind::function) || (function.is_kind(Kind::native_function) && function.as<NativeFunction>()->is_method);
    bool shadowed = !has_plain_attributes(vm, type);
    if (is_function && !shadowed && type->slots.get_attribute != nullptr) {
      shadowed = !type->slots.get_attribute(vm, object, name).is_null();
      if (vm.raised()) return false;
    }
    if (is_function && !shadowed) {
      const AttributeTable* table = object.is_object() ? table_of(object.object()) : nullptr;
      if (table == nullptr || (table->dict == nullptr && slot_in(table->shape, name) < 0)) {
        if (object.is_object()) {
          Vm::InlineCache& entry = entry_for(vm.inline_caches_, cache);
          entry = Vm::InlineCache();
          entry.kind = Vm::InlineCache::Kind::class_function;
          entry.type_version = type->version;
          entry.shape = table != nullptr && table->shape != nullptr ? table->shape->id : 0;
          entry.value = function;
          if (table != nullptr && table->shape == nullptr) entry.kind = Vm::InlineCache::Kind::empty;
        }
        target[1] = object;
        target[0] = function;
        return true;
      }
    }
  }
  Value found = vm.get_attribute(object, name);
  if (found.is_null()) return false;
  target[1] = Value();
  target[0] = std::move(found);
  return true;
}

Value Interpreter::raise_name_error(Vm& vm, Str* name) {
  vm.raisef(vm.types.name_error, "name '%s' is not defined", name->data);
  vm.pending_exception().as<Exception>()->extra2 = Value(name);
  return Value();
}

Value Interpreter::load_global(Vm& vm, Dict* globals, Str* name, Instruction* cache) {
  uint32_t words[2] = {0, 0};
  for (uint32_t builtin = 0; builtin < 2; ++builtin) {
    Dict* dict = builtin != 0 ? vm.builtins.get() : globals;
    Value value = vm.dict_get(dict, name);
    if (value.is_null()) continue;
    for (uint32_t i = 0; i < dict->entry_count; ++i) {
      if (dict->entries[i].key.is_null() || dict->entries[i].key.object() != static_cast<Object*>(name)) continue;
      words[0] = globals->keys_version;
      words[1] = i | (builtin << 31);
      std::memcpy(static_cast<void*>(cache), words, sizeof words);
      break;
    }
    return value;
  }
  return raise_name_error(vm, name);
}

Value Interpreter::load_name(Vm& vm, const Frame* frame, Str* name) {
  Value value;
  if (frame->names != nullptr && frame->names->type != vm.types.dict) {  // a metaclass prepared it
    value = vm.get_item(Value(frame->names), Value(name));
    if (value.is_null() && !vm.pending_is(vm.types.key_error)) return Value();
    if (value.is_null()) vm.take_exception();
  } else if (frame->names != nullptr) {
    value = vm.dict_get(frame->names, name);
  }
  if (value.is_null()) value = vm.dict_get(frame->globals, name);
  if (value.is_null()) value = vm.dict_get(vm.builtins.get(), name);
  return value.is_null() ? raise_name_error(vm, name) : value;
}

}  // namespace lockstep::script
