// Native classes, looking up names in classes, and keeping the caches right when a class changes.
#include "engine/script/vm/types.hpp"

#include "engine/base/assert.hpp"
#include "engine/script/vm/allocate.hpp"
#include "engine/script/vm/attributes.hpp"
#include "engine/script/vm/dict_table.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

static_assert(static_cast<size_t>(Special::count) <= 128, "specials_known has a bit for each");

namespace {

// Copies the slots that `own` sets over those inherited.
void override_slots(NativeSlots& slots, const NativeSlots& own) {
#define SLOT(field) \
  if (own.field != nullptr) slots.field = own.field;
  SLOT(construct) SLOT(allocate) SLOT(initialize) SLOT(call) SLOT(repr) SLOT(str) SLOT(hash) SLOT(truth) SLOT(length)
  SLOT(compare) SLOT(binary) SLOT(inplace) SLOT(unary) SLOT(get_item) SLOT(set_item) SLOT(contains) SLOT(iterate) SLOT(next)
  SLOT(get_attribute) SLOT(set_attribute) SLOT(format) SLOT(await) SLOT(destroy)
#undef SLOT
  if (own.compare != nullptr && own.hash == nullptr) slots.hash = nullptr;
}

// The construct slot of classes that have only allocate and initialize.
Value construct_in_two_parts(Vm& vm, Type* type, const Arguments& arguments) {
  Value self = native_new(vm, type->slots, type, arguments);
  if (self.is_null() || !type->slots.initialize(vm, self, arguments)) return Value();
  return self;
}

// Values for which it makes no difference to any cache which of them a class attribute holds.
bool is_plain_data(const Value& value) {
  if (!value.is_object()) return true;
  switch (value.object()->kind) {
    case Kind::integer: case Kind::floating: case Kind::str: case Kind::bytes: case Kind::list: case Kind::tuple: case Kind::dict:
    case Kind::set: case Kind::frozenset:
      return !value.object()->type->is_script_class;
    default: return false;
  }
}

}  // namespace

Type* Vm::new_native_type(const NativeType& description, const NativeDefinition* methods) {
  Type* type = nullptr;
  if (std::string_view(description.module) == "builtins")
    for (Type* known : heap.all_types()) {
      // Those of the bootstrap are the first dozen.
      if (!known->is_native_complete && !known->is_script_class && known->name->view() == description.name) {
        type = known;
        break;
      }
    }
  if (type == nullptr) type = heap.new_type(types.type, description.name, description.kind);
  type->qualified_name = type->name;
  type->module = Ref<Str>(intern(description.module));
  Type* const base = description.base != nullptr ? description.base : type == types.object ? nullptr : types.object;
  LS_ASSERT(base == nullptr || base->is_native_complete, "the base of a native class is made before it");
  type->base = base;
  type->instance_kind = description.kind;
  type->instance_size = description.size;
  type->attributes_offset = description.attributes_offset;
  type->can_be_base = description.can_be_base;
  type->is_tracked = description.tracked;
  type->is_subscriptable = description.subscriptable;
  if (base != nullptr) {
    type->bases.push_back(base);
    if (description.second_base != nullptr) type->bases.push_back(description.second_base);
    const bool computed = compute_mro(*this, type, type->bases, type->mro);
    LS_ASSERT(computed, "native bases are consistent");
    for (Type* each : type->bases) each->subclasses.push_back(type);
    if (base != types.object) {
      type->slots = base->slots;
      type->is_exception = base->is_exception;
      type->is_tracked |= base->is_tracked;
      type->is_subscriptable |= base->is_subscriptable;
      if (base->instance_size > type->instance_size) type->instance_size = base->instance_size;
      if (type->attributes_offset == 0) type->attributes_offset = base->attributes_offset;
    }
  } else {
    type->mro.push_back(type);
  }
  override_slots(type->slots, description.slots);
  if (type->slots.construct == nullptr && type->slots.initialize != nullptr) type->slots.construct = construct_in_two_parts;
  type->root_shape = heap.new_root_shape(type);
  type->dict = Ref<Dict>(new_dict().as<Dict>());
  add_slot_wrappers(*this, type, description.slots);
  if (description.slots.compare != nullptr && description.slots.hash == nullptr)
    dict_set(type->dict.get(), names.dunder_hash, Value::none());
  for (const NativeDefinition* method = methods; method != nullptr && method->name != nullptr; ++method)
    dict_set(type->dict.get(), intern(method->name), new_native_function(*method, type, true));
  type->is_native_complete = true;
  type->version = heap.next_type_version();
  return type;
}

bool compute_mro(Vm& vm, Type* type, const std::vector<Type*>& bases, std::vector<Type*>& mro) {
  mro.assign(1, type);
  if (bases.size() == 1) {
    mro.insert(mro.end(), bases[0]->mro.begin(), bases[0]->mro.end());
    return true;
  }
  // The linearizations of the bases and the list of bases itself, merged: always the first head that is in no tail.
  // @source Barrett et al., "A Monotonic Superclass Linearization for Dylan", OOPSLA 1996
  std::vector<std::vector<Type*>> lists;
  for (Type* base : bases) lists.push_back(base->mro);
  lists.push_back(bases);
  std::vector<size_t> heads(lists.size(), 0);
  for (;;) {
    Type* next = nullptr;
    bool all_empty = true;
    for (size_t i = 0; i < lists.size() && next == nullptr; ++i) {
      if (heads[i] == lists[i].size()) continue;
      all_empty = false;
      Type* candidate = lists[i][heads[i]];
      bool in_tail = false;
      for (size_t j = 0; j < lists.size() && !in_tail; ++j)
        for (size_t k = heads[j] + 1; k < lists[j].size(); ++k) in_tail |= lists[j][k] == candidate;
      if (!in_tail) next = candidate;
    }
    if (all_empty) return true;
    if (next == nullptr) {
      std::string text = "Cannot create a consistent method resolution order (MRO) for bases ";
      std::vector<Type*> stuck;
      for (size_t i = 0; i < lists.size(); ++i) {
        if (heads[i] == lists[i].size()) continue;
        Type* head = lists[i][heads[i]];
        bool named = false;
        for (Type* other : stuck) named |= other == head;
        if (named) continue;
        if (!stuck.empty()) text += ", ";
        text += head->name->view();
        stuck.push_back(head);
      }
      vm.raise(vm.types.type_error, text);
      return false;
    }
    mro.push_back(next);
    for (size_t i = 0; i < lists.size(); ++i)
      if (heads[i] < lists[i].size() && lists[i][heads[i]] == next) ++heads[i];
  }
}

// --- look-up ---------------------------------------------------------------------------------------------------------------

TypeLookup lookup_with_owner(Type* type, Str* name) {
  Heap& heap = *type->heap;
  const size_t place = (type->version * 31 + (reinterpret_cast<uintptr_t>(name) >> 4)) % Heap::lookup_cache_size;
  LookupCacheEntry& cached = heap.lookup_cache[place];
  if (cached.version == type->version && cached.name == name) return {cached.value, cached.owner};
  TypeLookup found;
  for (Type* each : type->mro) {
    if (const DictEntry* entry = dict_find(each->dict.get(), name)) {
      found = {&entry->value, each};
      break;
    }
  }
  cached = {type->version, name, found.value, found.owner};
  return found;
}

Value Vm::lookup_in_type(Type* type, Str* name) {
  const TypeLookup found = lookup_with_owner(type, name);
  return found.value != nullptr ? *found.value : Value();
}

namespace {

/// (attribute, object, arguments…): a special method that is an object of a script class, or bound already, is bound to
/// `object` as any attribute is before it is called.
Value call_special_object(Vm& vm, const Arguments& arguments) {
  const Value function = bind_attribute(vm, arguments[0], arguments[1], vm.type_of(arguments[1]));
  if (function.is_null()) return Value();
  return vm.call(function, Arguments{arguments.values + 2, arguments.count - 2, arguments.keyword_count, arguments.keyword_names});
}
constexpr NativeDefinition call_special_object_definition = {"special method", call_special_object, 2, 0xFFFF, "*"};

bool must_be_bound(const Value& attribute) {
  if (attribute.is_kind(Kind::bound_method)) return true;
  return attribute.is_object() && attribute.object()->type->is_script_class && !attribute.is_kind(Kind::type);
}

}  // namespace

const Value& Vm::special(Type* type, Special which) {
  static constexpr const char* texts[] = {
#define SPECIAL(name) "__" #name "__",
#include "engine/script/vm/specials.def"
#undef SPECIAL
  };
  if (type->specials_version != type->version) [[unlikely]] {
    for (Value& value : type->specials) value = Value();
    type->specials_known = {};
    type->specials_version = type->version;
  }
  const size_t index = static_cast<size_t>(which);
  const uint64_t bit = uint64_t{1} << (index % 64);
  if ((type->specials_known[index / 64] & bit) == 0) [[unlikely]] {
    const TypeLookup found = lookup_with_owner(type, intern(texts[index]));
    // A native class's own wrapper means: its slot does it, faster.
    if (found.value != nullptr && (found.owner->is_script_class || !is_slot_wrapper(*this, *found.value))) {
      const Value attribute = *found.value;
      if (must_be_bound(attribute))
        type->specials[index] = new_bound_method(new_native_function(call_special_object_definition, nullptr, false), attribute);
      else
        type->specials[index] = attribute;
    }
    type->specials_known[index / 64] |= bit;
  }
  return type->specials[index];
}

// --- changes ---------------------------------------------------------------------------------------------------------------

void Vm::type_changed(Type* type) {
  type->version = heap.next_type_version();
  heap.renumber_shapes(type->root_shape);
  if (type->is_script_class) {
    const bool is_future = type->instance_kind == Kind::future || type->instance_kind == Kind::task;
    type->has_finalizer = is_future || !special(type, Special::sp_del).is_null();
  }
  for (Type* subclass : type->subclasses) type_changed(subclass);
}

void Vm::set_type_attribute(Type* type, std::string_view name, Value value) {
  Str* key = intern(name);
  if (DictEntry* entry = dict_find(type->dict.get(), key); entry != nullptr && is_plain_data(entry->value) && is_plain_data(value)) {
    Value old = std::exchange(entry->value, std::move(value));
    return;
  }
  // The old value is kept until no cache knows it.
  Value old = dict_get(type->dict.get(), key);
  dict_set(type->dict.get(), key, std::move(value));
  type_changed(type);
}

// --- making objects ----------------------------------------------------------------------------------------------------

Value native_new(Vm& vm, const NativeSlots& slots, Type* type, const Arguments& arguments) {
  if (slots.allocate != nullptr) return slots.allocate(vm, type, arguments);
  if (slots.initialize != nullptr) return vm.new_instance(type);
  if (slots.construct != nullptr) return slots.construct(vm, type, arguments);
  return vm.raisef(vm.types.type_error, "cannot create '%s' instances", std::string(type->name->view()).c_str());
}

bool native_init(Vm& vm, const NativeSlots& slots, const Value& self, const Arguments& arguments) {
  if (slots.initialize != nullptr) return slots.initialize(vm, self, arguments);
  return object_init(vm, self, arguments);
}

// `type.__call__`. Starting a script __init__ without C++ recursion is the interpreter's business (vm_calls.cpp).
Value Vm::construct(Type* type, const Arguments& arguments) {
  const Value make = special(type, Special::sp_new);
  std::vector<Value> with_first;
  const auto prefixed = [&](const Value& first) {
    with_first.assign(1, first);
    with_first.insert(with_first.end(), arguments.values, arguments.values + arguments.count);
    return Arguments{with_first.data(), arguments.count + 1, arguments.keyword_count, arguments.keyword_names};
  };
  Value self;
  if (!make.is_null()) {
    self = call(make, prefixed(Value(type)));
    if (self.is_null() || !type_of(self)->is_subtype_of(type)) return self;
  } else if (special(type, Special::sp_init).is_null() && type->slots.construct != nullptr) {
    return type->slots.construct(*this, type, arguments);
  } else {
    self = native_new(*this, type->slots, type, arguments);
    if (self.is_null()) return self;
  }
  Type* made = type_of(self);
  const Value init = special(made, Special::sp_init);
  if (init.is_null()) {
    if (made->slots.initialize != nullptr && !made->slots.initialize(*this, self, arguments)) return Value();
    return self;
  }
  const Value result = call(init, prefixed(self));
  if (result.is_null()) return result;
  if (!result.is_none()) return raise_about_type(*this, "__init__() should return None, not '", result, "'");
  return self;
}

namespace {
bool overrides_init(Vm& vm, Type* type) {
  return !vm.special(type, Special::sp_init).is_null() || type->slots.initialize != nullptr;
}
bool overrides_new(Vm& vm, Type* type) {
  return !vm.special(type, Special::sp_new).is_null() || type->slots.construct != object_new;
}
}  // namespace

Value object_new(Vm& vm, Type* type, const Arguments& arguments) {
  if (arguments.count > 0) {
    if (overrides_new(vm, type))
      return vm.raise_type_error("object.__new__() takes exactly one argument (the type to instantiate)");
    if (!overrides_init(vm, type)) return vm.raise_type_error(std::string(type->name->view()) + "() takes no arguments");
  }
  return vm.new_instance(type);
}

bool object_init(Vm& vm, const Value& self, const Arguments& arguments) {
  if (arguments.count == 0) return true;
  Type* type = vm.type_of(self);
  std::string text;
  if (overrides_init(vm, type))
    text = "object";
  else if (!overrides_new(vm, type))
    text = type->name->view();
  else
    return true;
  vm.raise_type_error(text + ".__init__() takes exactly one argument (the instance to initialize)");
  return false;
}

// --- instances -------------------------------------------------------------------------------------------------------------

Value Vm::new_instance(Type* type) {
  if (type->is_abstract_marker) [[unlikely]]
    return raise_abstract(*this, type);
  switch (type->instance_kind) {
    case Kind::tuple: return Value::adopt(allocate_tuple(heap, type, 0));
    case Kind::bytes:
    case Kind::bytearray: return Value::adopt(allocate_bytes(heap, type, 0));
    case Kind::integer: return Value::adopt(allocate_integer(heap, type, 0));
    case Kind::str: {
      Str* str = allocate_str(heap, type, 0);
      heap.finish_str(str);
      return Value::adopt(str);
    }
    default: return Value::adopt(heap.allocate_object(type->instance_kind, type, type->instance_size));
  }
}

Value Vm::instance_get(Object* object, Str* name) {
  AttributeTable* table = attribute_table(object);
  if (table == nullptr) return Value();
  if (table->dict != nullptr) return dict_get(table->dict, name);
  const int32_t slot = shape_find(table->shape, name);
  return slot < 0 ? Value() : table->values[slot];
}

bool Vm::instance_set(Object* object, Str* name, Value value) {
  AttributeTable* table = attribute_table(object);
  LS_ASSERT(table != nullptr, "the caller has checked that the object has attributes");
  if (table->dict == nullptr) {
    const int32_t slot = shape_find(table->shape, name);
    if (slot >= 0) {
      Value old = std::exchange(table->values[slot], std::move(value));
      return true;
    }
    if (Shape* next = heap.shape_for(table->shape, name)) {
      const uint32_t index = table->shape->count;
      Shape* root = table->shape->type->root_shape;
      if (index == table->capacity) {
        uint32_t capacity = index == 0 ? root->capacity_hint : index + index / 2 + 1;
        if (capacity < 2) capacity = 2;
        table->values = static_cast<Value*>(heap.reallocate(table->values, table->capacity * sizeof(Value), capacity * sizeof(Value)));
        table->capacity = capacity;
      }
      new (&table->values[index]) Value(std::move(value));
      table->shape = next;
      if (next->count > root->capacity_hint) root->capacity_hint = next->count;
      return true;
    }
    instance_dict(object);
  }
  dict_set(table->dict, name, std::move(value));
  return true;
}

int Vm::instance_delete(Object* object, Str* name) {
  AttributeTable* table = attribute_table(object);
  if (table == nullptr) return 0;
  if (table->dict == nullptr) {
    if (shape_find(table->shape, name) < 0) return 0;
    instance_dict(object);
  }
  DictEntry* entry = dict_find(table->dict, name);
  if (entry == nullptr) return 0;
  const DictEntry removed = dict_remove(heap, table->dict, entry);
  return 1;
}

Value Vm::instance_dict(Object* object) {
  AttributeTable* table = attribute_table(object);
  if (table == nullptr) return Value();
  if (table->dict == nullptr) {
    Value dict = new_dict();
    const uint32_t count = table->shape->count;
    dict_reserve(heap, dict.as<Dict>(), count);
    for (uint32_t i = 0; i < count; ++i) {
      Str* name = table->shape->names[i];
      dict_insert_new(heap, dict.as<Dict>(), Value(name), hash_str(name), std::move(table->values[i]));
    }
    heap.free(table->values, table->capacity * sizeof(Value));
    table->values = nullptr;
    table->capacity = 0;
    table->shape = nullptr;
    table->dict = dict.as<Dict>();
    dict.release();  // the table's reference now
  }
  return Value(table->dict);
}

}  // namespace lockstep::script
