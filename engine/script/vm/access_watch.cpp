#include "engine/script/vm/access_watch.hpp"

#include <algorithm>

#include "engine/script/vm/allocate.hpp"
#include "engine/script/vm/dict_table.hpp"
#include "engine/script/vm/vm.hpp"

namespace lockstep::script {
namespace {

// Items of long lists share places: looking at all of one stays cheap.
constexpr uint32_t slot_places = 256;
constexpr std::uint64_t slot_seed = 0x736c6f74;
constexpr std::uint64_t name_seed = 0x6e616d65;
constexpr std::uint64_t key_seed = 0x6b6579;
constexpr std::uint64_t any_class = 0x616e79636c617373;

bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Methods of built-in containers that change nothing.
bool is_reading_method(std::string_view name) {
  return one_of(name, {"__len__", "__contains__", "__iter__", "__repr__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__reversed__",
                       "__getitem__", "__add__", "__mul__", "__or__", "__and__", "__sub__", "index", "count", "copy", "keys", "values", "items",
                       "union", "intersection", "difference", "symmetric_difference", "isdisjoint", "issubset", "issuperset", "get", "decode",
                       "hex", "startswith", "endswith", "find", "getstate", "__str__", "__format__", "__sizeof__", "__hash__"});
}

bool is_container(const Value& value) {
  if (!value.is_object()) return false;
  const Kind kind = value.object()->kind;
  return kind == Kind::list || kind == Kind::dict || kind == Kind::set || kind == Kind::bytearray || kind == Kind::dict_view;
}

bool has_small_key(const Dict* dict, int64_t number) {
  if (dict->size == 0) return false;
  const uint32_t hash = hash_int64(number);
  const uint32_t mask = dict->index_size - 1;
  for (uint32_t place = dict_index_start(hash, dict->index_size);; place = (place + 1) & mask) {
    const int32_t position = dict->index[place];
    if (position == dict_empty) return false;
    if (position == dict_deleted) continue;
    const DictEntry& entry = dict->entries[position];
    if (entry.hash == hash && entry.key.is_small() && entry.key.as_small() == number) return true;
  }
}

/// A number that equal keys share. Keys of other kinds than these all share one.
std::uint64_t key_number(const Value& key) {
  if (key.is_small()) return mix(key_seed, static_cast<std::uint64_t>(key.as_small()));
  if (key.is_kind(Kind::str)) return mix(key_seed + 1, hash_str(key.as<Str>()));
  if (key.is_kind(Kind::tuple)) {
    const Tuple* tuple = key.as<Tuple>();
    std::uint64_t number = key_seed + 2;
    for (uint32_t i = 0; i < tuple->size; ++i) number = mix(number, key_number(tuple->items[i]));
    return number;
  }
  return key_seed;
}

}  // namespace

void AccessWatch::name_in(const Object* object, Str* name, How how) { note(mix(mix(structure_of(object), name_seed), hash_str(name)), how); }

void AccessWatch::attribute(const Vm& vm, const Value& object, Str* name, How how) {
  if (!object.is_object()) return;
  Object* target = object.object();
  switch (target->kind) {
    case Kind::module: {
      // What is missing may be loaded by this very look, for all who come later.
      const Dict* dict = static_cast<Module*>(target)->dict.get();
      const bool is_there = dict_find(dict, name) != nullptr;
      return note(mix(structure_of(dict), key_number(Value(name))), is_there ? how : How::write);
    }
    case Kind::type:
      name_in(target, name, how);
      if (how == How::write) note(mix(any_class, hash_str(name)), how);
      return;
    case Kind::primitive:
    case Kind::future:
    case Kind::task:
    case Kind::str:
    case Kind::tuple:
    case Kind::list:
    case Kind::dict:
    case Kind::set: break;
    default: break;
  }
  const AttributeTable* table = attribute_table(target);
  if (table == nullptr) return;
  if (table->dict != nullptr) return dict_entry(table->dict, Value(name), how);
  const bool is_own = table->shape != nullptr && shape_find(table->shape, name) >= 0;
  if (how == How::read && !is_own) {
    // It may be found in a class, and a class may change.
    note(mix(any_class, hash_str(name)), how);
    if (target->kind != Kind::instance) return;
  }
  (void)vm;
  name_in(target, name, how);
}

void AccessWatch::list_slot(const List* list, int64_t index, How how) {
  if (index < 0) {
    log_->read(structure_of(list));
    index += list->size;
  }
  if (index < 0 || index >= list->size) {
    log_->read(structure_of(list));
    return;
  }
  note(mix(structure_of(list) ^ slot_seed, static_cast<std::uint64_t>(index) % slot_places), how);
}

void AccessWatch::dict_entry(const Dict* dict, const Value& key, How how) {
  const std::uint64_t place = mix(structure_of(dict), key_number(key));
  if (key.is_kind(Kind::str)) {
    const bool is_there = dict_find(dict, key.as<Str>()) != nullptr;
    if (!is_there) note(structure_of(dict), how);
  } else if (key.is_small()) {
    if (!has_small_key(dict, key.as_small())) note(structure_of(dict), how);
  } else {
    // Whether another key is there would take a comparison; a write may add it.
    bool is_there = false;
    const std::uint64_t number = key_number(key);
    for (uint32_t i = 0; i < dict->entry_count && !is_there; ++i)
      is_there = !dict->entries[i].key.is_null() && key_number(dict->entries[i].key) == number;
    if (!is_there || number == key_seed) note(structure_of(dict), how);
  }
  note(place, how);
}

void AccessWatch::item(const Value& container, const Value& key, How how) {
  if (!container.is_object()) return;
  Object* object = container.object();
  if (object->kind == Kind::list) {
    if (key.is_small()) return list_slot(static_cast<List*>(object), key.as_small(), how);
    return whole(container, how);
  }
  if (object->kind == Kind::dict) {
    // A defaultdict adds what is missing.
    const Dict* dict = static_cast<Dict*>(object);
    return dict_entry(dict, key, dict->default_factory.is_null() ? how : How::write);
  }
  if (object->kind == Kind::bytearray || object->kind == Kind::native) note(structure_of(object), how);
}

void AccessWatch::whole(const Value& container, How how) {
  const Object* object = container.object();
  note(structure_of(object), how);
  if (object->kind == Kind::list) {
    const List* list = static_cast<const List*>(object);
    const uint32_t count = std::min(list->size, slot_places);
    for (uint32_t i = 0; i < count; ++i) note(mix(structure_of(list) ^ slot_seed, i), how);
  }
  if (object->kind == Kind::dict) {
    const Dict* dict = static_cast<const Dict*>(object);
    for (uint32_t i = 0; i < dict->entry_count; ++i)
      if (!dict->entries[i].key.is_null()) note(mix(structure_of(dict), key_number(dict->entries[i].key)), how);
  }
}

void AccessWatch::deep(const Value& value, int levels) {
  if (!value.is_object() || levels == 0) return;
  const Object* object = value.object();
  switch (object->kind) {
    case Kind::list: {
      whole(value, How::read);
      const List* list = static_cast<const List*>(object);
      for (uint32_t i = 0; i < list->size; ++i) deep(list->items[i], levels - 1);
      return;
    }
    case Kind::tuple: {
      const Tuple* tuple = static_cast<const Tuple*>(object);
      for (uint32_t i = 0; i < tuple->size; ++i) deep(tuple->items[i], levels - 1);
      return;
    }
    case Kind::dict: {
      whole(value, How::read);
      const Dict* dict = static_cast<const Dict*>(object);
      for (uint32_t i = 0; i < dict->entry_count; ++i)
        if (!dict->entries[i].key.is_null()) deep(dict->entries[i].value, levels - 1);
      return;
    }
    case Kind::dict_view: return deep(static_cast<const DictView*>(object)->dict, levels);
    case Kind::set:
    case Kind::bytearray: return note(structure_of(object), How::read);
    case Kind::iterator:
    case Kind::generator: return advance(value);
    case Kind::native: return note(structure_of(object), How::read);
    default: return;
  }
}

void AccessWatch::structure(const Value& container) {
  if (is_container(container)) log_->read(structure_of(container.object()));
}

void AccessWatch::advance(const Value& iterator) {
  if (!iterator.is_object()) return;
  const Object* object = iterator.object();
  if (object->kind == Kind::generator && static_cast<const Generator*>(object)->code_kind == CodeKind::coroutine) return;
  if (object->kind != Kind::iterator && object->kind != Kind::generator && object->kind != Kind::native) return;
  log_->write(structure_of(object));
  if (object->kind != Kind::iterator) return;
  const auto* native = static_cast<const NativeIterator*>(object);
  if (native->source.is_kind(Kind::list)) {
    log_->read(structure_of(native->source.object()));
    list_slot(native->source.as<List>(), native->position, How::read);
  } else if (native->source.is_kind(Kind::iterator) || native->source.is_kind(Kind::generator)) {
    advance(native->source);
  } else if (is_container(native->source)) {
    deep(native->source, 1);
  }
}

void AccessWatch::receiver_of(const Vm& vm, const Value& receiver, std::string_view method, const Value* arguments, uint32_t count) {
  if (!receiver.is_object()) return;
  const Object* object = receiver.object();
  switch (object->kind) {
    case Kind::list:
      if (method == "append") {
        const List* list = static_cast<const List*>(object);
        log_->write(structure_of(list));
        log_->write(mix(structure_of(list) ^ slot_seed, list->size % slot_places));
        return;
      }
      return whole(receiver, is_reading_method(method) ? How::read : How::write);
    case Kind::dict: {
      const bool has_key = count > 0;
      if (has_key && one_of(method, {"get", "__getitem__", "__contains__"})) return item(receiver, arguments[0], How::read);
      if (has_key && one_of(method, {"setdefault", "__setitem__"})) return item(receiver, arguments[0], How::write);
      if (has_key && one_of(method, {"pop", "__delitem__"})) {
        log_->write(structure_of(object));
        return dict_entry(static_cast<const Dict*>(object), arguments[0], How::write);
      }
      return whole(receiver, is_reading_method(method) ? How::read : How::write);
    }
    case Kind::set:
    case Kind::bytearray: return note(structure_of(object), is_reading_method(method) ? How::read : How::write);
    case Kind::iterator:
    case Kind::generator: return advance(receiver);
    case Kind::native: {
      // Loops, handles and contexts are told of elsewhere, or belong to the running task.
      const Type* type = object->type;
      if (type == vm.types.event_loop || type == vm.types.handle || type == vm.types.timer_handle || type == vm.types.context) return;
      const std::string_view name = type->name->view();
      if (one_of(name, {"ContextVar", "Token", "Context", "EventLoop"})) return;
      return note(structure_of(object), is_reading_method(method) ? How::read : How::write);
    }
    default: return;
  }
}

void AccessWatch::look_at_native_call(const Vm& vm, const NativeDefinition& definition, bool is_method, const Value* receiver, const Value* arguments, uint32_t count) {
  const std::string_view name = definition.name;
  if (receiver == nullptr && is_method && count > 0) {
    receiver = arguments;
    ++arguments;
    --count;
  }
  if (receiver != nullptr) receiver_of(vm, *receiver, name, arguments, count);
  if (receiver == nullptr && count > 0) {
    if (name == "len") return structure(arguments[0]);
    if (name == "next") return advance(arguments[0]);
    if (one_of(name, {"heappush", "heappop", "heapify", "heapreplace", "heappushpop"}) && arguments[0].is_kind(Kind::list)) return whole(arguments[0], How::write);
    if (count > 1 && arguments[1].is_kind(Kind::str)) {
      if (name == "getattr" || name == "hasattr") return attribute(vm, arguments[0], arguments[1].as<Str>(), How::read);
      if (name == "setattr" || name == "delattr") return attribute(vm, arguments[0], arguments[1].as<Str>(), How::write);
    }
    if (one_of(name, {"isinstance", "issubclass", "callable", "id", "type", "iter"})) return;
  }
  for (uint32_t i = 0; i < count; ++i) deep(arguments[i]);
}

void AccessWatch::call(const Vm& vm, const Value& callee, const Value* receiver, const Value* arguments, uint32_t count) {
  if (!callee.is_object()) return;
  const Object* object = callee.object();
  if (object->kind == Kind::bound_method) {
    const auto* bound = static_cast<const BoundMethod*>(object);
    return call(vm, bound->function, &bound->self, arguments, count);
  }
  if (object->kind == Kind::native_function) {
    const auto* function = static_cast<const NativeFunction*>(object);
    const Value* self = receiver != nullptr ? receiver : function->self.is_null() ? nullptr : &function->self;
    return look_at_native_call(vm, *function->definition, function->is_method, self, arguments, count);
  }
  if (object->kind == Kind::type && static_cast<const Type*>(object)->instance_kind != Kind::instance)
    for (uint32_t i = 0; i < count; ++i) deep(arguments[i]);
}

void AccessWatch::look(const Vm& vm, const Frame& frame, const Instruction& in, const Value* registers) {
  const auto name = [&](uint16_t index) { return frame.code->names[index]; };
  const auto both = [&](const Value& a, const Value& b) {
    deep(a);
    deep(b);
  };
  switch (static_cast<Opcode>(in.op)) {
    case Opcode::op_load_global:
    case Opcode::op_load_name: return dict_entry(frame.globals, Value(name(in.b)), How::read);
    case Opcode::op_store_global:
    case Opcode::op_delete_global: return dict_entry(frame.globals, Value(name(in.b)), How::write);
    case Opcode::op_store_name:
    case Opcode::op_delete_name: return dict_entry(frame.names, Value(name(in.b)), How::write);
    case Opcode::op_load_cell: return note(structure_of(registers[in.b].object()), How::read);
    case Opcode::op_store_cell:
    case Opcode::op_delete_cell: return note(structure_of(registers[in.b].object()), How::write);
    case Opcode::op_load_free: return note(structure_of(frame.closure[in.b].object()), How::read);
    case Opcode::op_store_free:
    case Opcode::op_delete_free: return note(structure_of(frame.closure[in.b].object()), How::write);
    case Opcode::op_load_attr:
    case Opcode::op_load_method: return attribute(vm, registers[in.b], name(in.c), How::read);
    case Opcode::op_store_attr:
    case Opcode::op_delete_attr: return attribute(vm, registers[in.a], name(in.c), How::write);
    case Opcode::op_subscript: return item(registers[in.b], registers[in.c], How::read);
    case Opcode::op_subscript_i: return item(registers[in.b], Value::small(in.imm_c()), How::read);
    case Opcode::op_store_subscript: return item(registers[in.a], registers[in.b], How::write);
    case Opcode::op_store_subscript_i: return item(registers[in.a], Value::small(in.imm_b()), How::write);
    case Opcode::op_delete_subscript:
      if (is_container(registers[in.a])) log_->write(structure_of(registers[in.a].object()));
      if (registers[in.a].is_kind(Kind::list)) return whole(registers[in.a], How::write);
      return item(registers[in.a], registers[in.b], How::write);
    case Opcode::op_contains:
    case Opcode::op_not_contains:
      if (registers[in.c].is_kind(Kind::dict)) return dict_entry(registers[in.c].as<Dict>(), registers[in.b], How::read);
      return deep(registers[in.c], 1);
    case Opcode::op_iadd:
    case Opcode::op_isub:
    case Opcode::op_imul:
    case Opcode::op_ibit_and:
    case Opcode::op_ibit_or:
    case Opcode::op_ibit_xor:
      deep(registers[in.c]);
      if (is_container(registers[in.b])) whole(registers[in.b], How::write);
      return;
    case Opcode::op_add:
    case Opcode::op_sub:
    case Opcode::op_mul:
    case Opcode::op_bit_and:
    case Opcode::op_bit_or:
    case Opcode::op_bit_xor:
    case Opcode::op_lt:
    case Opcode::op_le:
    case Opcode::op_eq:
    case Opcode::op_ne:
    case Opcode::op_gt:
    case Opcode::op_ge: return both(registers[in.b], registers[in.c]);
    case Opcode::op_jump_if_lt:
    case Opcode::op_jump_if_le:
    case Opcode::op_jump_if_eq:
    case Opcode::op_jump_if_ne:
    case Opcode::op_jump_if_gt:
    case Opcode::op_jump_if_ge:
    case Opcode::op_jump_unless_lt:
    case Opcode::op_jump_unless_le:
    case Opcode::op_jump_unless_eq:
    case Opcode::op_jump_unless_ne:
    case Opcode::op_jump_unless_gt:
    case Opcode::op_jump_unless_ge: return both(registers[in.a], registers[in.b]);
    case Opcode::op_logical_not: return structure(registers[in.b]);
    case Opcode::op_jump_if_false:
    case Opcode::op_jump_if_true:
    case Opcode::op_jump_if_false_take:
    case Opcode::op_jump_if_true_take: return structure(registers[in.a]);
    case Opcode::op_get_iter: return structure(registers[in.b]);
    case Opcode::op_for_iter: return advance(registers[in.a]);
    case Opcode::op_list_extend:
    case Opcode::op_set_update:
    case Opcode::op_dict_update:
    case Opcode::op_dict_merge:
    case Opcode::op_format_simple:
    case Opcode::op_format_spec:
    case Opcode::op_unpack:
    case Opcode::op_unpack_ex:
    case Opcode::op_list_to_tuple: return deep(registers[in.b]);
    case Opcode::op_match_sequence:
    case Opcode::op_match_mapping:
    case Opcode::op_match_keys:
    case Opcode::op_get_length: return deep(registers[in.b], 1);
    case Opcode::op_call:
    case Opcode::op_call_kw:
    case Opcode::op_await_call: return call(vm, registers[in.a], nullptr, registers + in.a + 1, in.b);
    case Opcode::op_call_method:
    case Opcode::op_call_method_kw:
    case Opcode::op_await_method: {
      const Value& receiver = registers[in.a + 1];
      return call(vm, registers[in.a], receiver.is_null() ? nullptr : &receiver, registers + in.a + 2, in.b);
    }
    case Opcode::op_import_name: {
      // The first import of a module runs it.
      const Value& module = frame.code->constants[in.b];
      const bool is_there = module.is_kind(Kind::str) && dict_find(vm.modules.get(), module.as<Str>()) != nullptr;
      return note(mix(structure_of(vm.modules.get()), key_number(module)), is_there ? How::read : How::write);
    }
    case Opcode::op_call_ex:
      deep(registers[in.a + 1]);
      if (registers[in.a + 1].is_kind(Kind::list)) {
        const List* list = registers[in.a + 1].as<List>();
        return call(vm, registers[in.a], nullptr, list->items, list->size);
      }
      if (registers[in.a + 1].is_kind(Kind::tuple)) {
        const Tuple* tuple = registers[in.a + 1].as<Tuple>();
        return call(vm, registers[in.a], nullptr, tuple->items, tuple->size);
      }
      return;
    default: return;
  }
}

}  // namespace lockstep::script
