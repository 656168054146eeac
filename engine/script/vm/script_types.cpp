// Classes made by a class statement (or by calling type): bases, layout, order of look-up, what the body's names become.
#include <algorithm>
#include <string>

#include "engine/script/vm/allocate.hpp"
#include "engine/script/vm/attributes.hpp"
#include "engine/script/vm/dict_table.hpp"
#include "engine/script/vm/types.hpp"

namespace lockstep::script {

namespace {

// The native class whose layout the instances of `type` have.
Type* native_base(Type* type) {
  while (type->is_script_class) type = type->base;
  return type;
}

bool resolve_bases(Vm& vm, std::vector<Value>& bases, std::vector<Type*>& types) {
  for (const Value& base : bases) {
    if (base.is_kind(Kind::generic_alias) || !base.is_kind(Kind::type)) {
      const Value entries = vm.find_attribute(base, vm.intern("__mro_entries__"));
      if (vm.raised()) return false;
      std::vector<Value> replaced;
      if (!entries.is_null()) {
        const Value tuple = vm.call(entries, {vm.new_tuple(bases.data(), static_cast<uint32_t>(bases.size()))});
        if (tuple.is_null() || !vm.collect(tuple, replaced)) return false;
      }
      for (const Value& each : replaced) {
        if (!each.is_kind(Kind::type)) {
          vm.raise_type_error("bases must be types");
          return false;
        }
        types.push_back(each.as<Type>());
      }
      if (entries.is_null()) {
        vm.raise_type_error("bases must be types");
        return false;
      }
      continue;
    }
    types.push_back(base.as<Type>());
  }
  if (types.empty()) types.push_back(vm.types.object);
  for (size_t i = 0; i < types.size(); ++i) {
    const std::string name(types[i]->name->view());
    if (!types[i]->can_be_base) {
      vm.raise_type_error("type '" + name + "' is not an acceptable base type");
      return false;
    }
    if (std::find(types.begin(), types.begin() + static_cast<std::ptrdiff_t>(i), types[i]) != types.begin() + static_cast<std::ptrdiff_t>(i)) {
      vm.raise_type_error("duplicate base class " + name);
      return false;
    }
  }
  return true;
}

// The base whose layout the class extends: all other bases' layouts must be contained in its.
bool adds_slots(const Type* type) { return type->is_script_class && type->slot_names.size() > type->base->slot_names.size(); }

// The class that last added something to the layout of the instances: a native class, or one with slots.
const Type* solid_base(const Type* type) {
  while (type->is_script_class && !adds_slots(type)) type = type->base;
  return type;
}

Type* best_base(Vm& vm, const std::vector<Type*>& bases) {
  Type* best = bases[0];
  for (Type* base : bases) {
    const Type* solid = solid_base(base);
    const Type* best_solid = solid_base(best);
    if (best_solid->is_subtype_of(solid)) continue;
    if (!solid->is_subtype_of(best_solid) &&
        (adds_slots(solid) || adds_slots(best_solid) || solid->instance_kind != best_solid->instance_kind || solid->instance_size != best_solid->instance_size)) {
      vm.raise_type_error("multiple bases have instance lay-out conflict");
      return nullptr;
    }
    if (solid->is_subtype_of(best_solid)) best = base;
  }
  return best;
}

bool has_variable_size(Kind kind) {
  return kind == Kind::tuple || kind == Kind::str || kind == Kind::bytes || kind == Kind::bytearray || kind == Kind::integer;
}

void lay_out(Type* type, const Type* base) {
  type->instance_kind = base->instance_kind;
  type->instance_size = base->instance_size;
  type->attributes_offset = base->attributes_offset;
  type->is_tracked = base->is_tracked;
  type->is_exception = base->is_exception;
  type->slots = base->slots;
  type->slot_names = base->slot_names;
  if (type->attributes_offset != 0 || base->instance_kind == Kind::type) return;
  if (base->instance_kind == Kind::instance) {
    type->instance_size = sizeof(Instance);
    type->attributes_offset = offsetof(Instance, attributes);
  } else if (has_variable_size(base->instance_kind)) {
    type->attributes_offset = attributes_at_end;
  } else {
    type->attributes_offset = (type->instance_size + 7) & ~uint32_t{7};
    type->instance_size = type->attributes_offset + sizeof(AttributeTable);
  }
}

// Instances of the class take any attribute.
bool has_attributes(const Type* type) {
  return type->is_script_class ? !type->refuses_attributes : type->attributes_offset != 0;
}

// `__slots__`: the instances still have an attribute table, but it takes only the names given.
bool read_slots(Vm& vm, Type* type, const Dict* names_of_body, const Value& slots) {
  std::vector<Value> names;
  if (Vm::is_str(slots))
    names.push_back(slots);
  else if (!vm.collect(slots, names))
    return false;
  bool has_dict = false;
  for (const Value& name : names) {
    if (!Vm::is_str(name)) {
      vm.raise_type_error("__slots__ items must be strings, not '" + std::string(vm.type_name(name)) + "'");
      return false;
    }
    Str* interned = vm.heap.intern_str(name.as<Str>());
    if (interned == vm.names.dunder_dict) {
      if (has_dict || has_attributes(type->base)) {
        vm.raise_type_error("__dict__ slot disallowed: we already got one");
        return false;
      }
      has_dict = true;
      continue;
    }
    if (dict_find(names_of_body, interned) != nullptr) {
      vm.raise(vm.types.value_error, "'" + std::string(interned->view()) + "' in __slots__ conflicts with class variable");
      return false;
    }
    type->slot_names.push_back(interned);
  }
  bool bases_refuse = true;
  for (Type* each : type->bases) bases_refuse &= each->refuses_attributes || !each->is_script_class;
  type->refuses_attributes = !has_dict && bases_refuse && native_base(type)->attributes_offset == 0;
  return true;
}

// The class's dict: the body's names, in order, with what the special ones imply.
bool fill_dict(Vm& vm, Type* type, const Dict* names) {
  Dict* dict = type->dict.get();
  bool has_eq = false, has_hash = false;
  for (uint32_t i = 0; i < names->entry_count; ++i) {
    const DictEntry& entry = names->entries[i];
    if (entry.key.is_null()) continue;
    if (!Vm::is_str(entry.key)) {
      vm.raise_type_error("type.__new__() argument 3 must have string keys");
      return false;
    }
    Str* name = vm.heap.intern_str(entry.key.as<Str>());
    if (name == vm.names.dunder_qualname || name == vm.names.dunder_classcell) continue;
    Value value = entry.value;
    if (value.is_kind(Kind::function)) {
      if (name == vm.names.dunder_new)
        value = vm.new_static_method(std::move(value));
      else if (name == vm.names.dunder_init_subclass || name->view() == "__class_getitem__")
        value = vm.new_class_method(std::move(value));
    }
    has_eq |= name == vm.names.dunder_eq;
    has_hash |= name == vm.names.dunder_hash;
    vm.dict_set(dict, name, std::move(value));
  }
  if (has_eq && !has_hash) vm.dict_set(dict, vm.names.dunder_hash, Value::none());
  if (dict_find(dict, vm.names.dunder_doc) == nullptr) vm.dict_set(dict, vm.names.dunder_doc, Value::none());
  return true;
}

// Tells the attributes their names.
bool call_set_name(Vm& vm, Type* type) {
  std::vector<std::pair<Str*, Value>> items;
  const Dict* dict = type->dict.get();
  for (uint32_t i = 0; i < dict->entry_count; ++i)
    if (!dict->entries[i].key.is_null() && dict->entries[i].value.is_kind(Kind::instance))
      items.emplace_back(dict->entries[i].key.as<Str>(), dict->entries[i].value);
  for (const auto& [name, value] : items) {
    const Value function = vm.special(vm.type_of(value), Special::sp_set_name);
    if (function.is_null()) continue;
    const Value result = vm.call(function, {value, Value(type), Value(name)});
    if (!result.is_null()) continue;
    if (vm.raised() && vm.pending_exception().is_kind(Kind::exception)) {
      Exception* exception = vm.pending_exception().as<Exception>();
      if (exception->notes.is_null()) exception->notes = vm.new_list();
      if (exception->notes.is_kind(Kind::list)) {
        vm.list_append(exception->notes.as<List>(),
                       vm.new_str("Error calling __set_name__ on '" + std::string(vm.type_name(value)) + "' instance '" +
                                  std::string(name->view()) + "' in '" + std::string(type->name->view()) + "'"));
      }
    }
    return false;
  }
  return true;
}

// `super(type, type).__init_subclass__(**keywords)`
bool call_init_subclass(Vm& vm, Type* type, const Arguments& keywords) {
  for (size_t i = 1; i < type->mro.size(); ++i) {
    const DictEntry* entry = dict_find(type->mro[i]->dict.get(), vm.names.dunder_init_subclass);
    if (entry == nullptr) continue;
    const Value function = bind_attribute(vm, entry->value, Value(), type);
    if (function.is_null()) return false;
    return !vm.call(function, keywords).is_null();
  }
  if (keywords.count > 0) {
    vm.raise_type_error(std::string(type->name->view()) + ".__init_subclass__() takes no keyword arguments");
    return false;
  }
  return true;
}

bool is_abstract(Vm& vm, const Value& value, bool& abstract) {
  abstract = false;
  if (!value.is_object()) return true;
  switch (value.object()->kind) {
    case Kind::static_method:
    case Kind::class_method: return is_abstract(vm, value.as<WrapperObject>()->function, abstract);
    case Kind::property:
      for (const Value* part : {&value.as<Property>()->getter, &value.as<Property>()->setter, &value.as<Property>()->deleter})
        if (!abstract && !part->is_null() && !is_abstract(vm, *part, abstract)) return false;
      return true;
    case Kind::function:
    case Kind::instance: {
      const Value mark = vm.find_attribute(value, vm.names.dunder_isabstractmethod);
      if (mark.is_null()) return !vm.raised();
      const int truth = vm.truth(mark);
      abstract = truth > 0;
      return truth >= 0;
    }
    default: return true;
  }
}

std::vector<std::string> abstract_names(Vm& vm, Type* type) {
  std::vector<std::string> names;
  const Value set = vm.lookup_in_type(type, vm.names.dunder_abstractmethods);
  std::vector<Value> items;
  if (!set.is_null() && vm.collect(set, items))
    for (const Value& item : items)
      if (Vm::is_str(item)) names.emplace_back(Vm::text_of(item));
  std::sort(names.begin(), names.end());
  return names;
}

// The most derived of the metaclass asked for and those of the bases.
Type* winning_metatype(Vm& vm, Type* asked, const std::vector<Type*>& bases) {
  Type* winner = asked;
  for (const Type* base : bases) {
    Type* metatype = base->type;
    if (winner->is_subtype_of(metatype)) continue;
    if (metatype->is_subtype_of(winner)) {
      winner = metatype;
      continue;
    }
    vm.raise_type_error(
        "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases");
    return nullptr;
  }
  return winner;
}

}  // namespace

bool update_abstract_methods(Vm& vm, Type* type) {
  std::vector<std::string> found;
  std::vector<Value> values;
  std::vector<Str*> names;
  const Dict* dict = type->dict.get();
  for (uint32_t i = 0; i < dict->entry_count; ++i) {
    if (dict->entries[i].key.is_null()) continue;
    names.push_back(dict->entries[i].key.as<Str>());
    values.push_back(dict->entries[i].value);
  }
  for (size_t i = 0; i < names.size(); ++i) {
    bool abstract;
    if (!is_abstract(vm, values[i], abstract)) return false;
    if (abstract) found.emplace_back(names[i]->view());
  }
  for (Type* base : type->bases)
    for (const std::string& name : abstract_names(vm, base)) {
      bool abstract;
      const Value value = vm.lookup_in_type(type, vm.intern(name));
      if (!is_abstract(vm, value, abstract)) return false;
      if (abstract) found.push_back(name);
    }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  Value set = vm.new_frozenset();
  for (const std::string& name : found)
    if (vm.set_add(set.as<Set>(), vm.interned(name)) < 0) return false;
  vm.set_type_attribute(type, "__abstractmethods__", std::move(set));
  type->is_abstract_marker = !found.empty();
  return true;
}

Value raise_abstract(Vm& vm, Type* type) {
  const std::vector<std::string> names = abstract_names(vm, type);
  if (vm.raised()) return Value();
  std::string text = "Can't instantiate abstract class " + std::string(type->name->view()) + " without an implementation for abstract method";
  if (names.size() != 1) text += 's';
  for (size_t i = 0; i < names.size(); ++i) text += (i == 0 ? " '" : ", '") + names[i] + "'";
  return vm.raise_type_error(text);
}

Value make_script_type(Vm& vm, Type* metatype, const Value& name, std::vector<Value> base_values, Dict* names, const Arguments& keywords,
                       const Value& qualified_name) {
  std::vector<Type*> bases;
  if (!resolve_bases(vm, base_values, bases)) return Value();
  metatype = winning_metatype(vm, metatype, bases);
  Type* base = metatype != nullptr ? best_base(vm, bases) : nullptr;
  if (base == nullptr) return Value();
  // A class that has lost its mro is never seen: everything that can fail with the bases comes before it exists.
  Type* type = vm.heap.new_type(metatype, Vm::text_of(name), Kind::instance);
  type->is_script_class = true;
  type->base = base;
  type->bases = bases;
  type->qualified_name = Ref<Str>(qualified_name.is_null() ? name.as<Str>() : qualified_name.as<Str>());
  lay_out(type, base);
  const Value slots = vm.dict_get(names, vm.names.dunder_slots);
  if (!slots.is_null() && !read_slots(vm, type, names, slots)) return Value();
  if (!compute_mro(vm, type, bases, type->mro)) return Value();
  for (const Type* each : bases) {
    type->is_exception |= each->is_exception;
    type->is_subscriptable |= each->is_subscriptable;
  }
  type->root_shape = vm.heap.new_root_shape(type);
  type->dict = Ref<Dict>(vm.new_dict().as<Dict>());
  for (Type* each : bases) each->subclasses.push_back(type);
  if (!fill_dict(vm, type, names)) return Value();
  const Value module = vm.dict_get(type->dict.get(), vm.names.dunder_module);
  type->module = Ref<Str>(Vm::is_str(module) ? module.as<Str>() : vm.names.dunder_main);
  const Value cell = vm.dict_get(names, vm.names.dunder_classcell);
  if (cell.is_kind(Kind::cell)) cell.as<Cell>()->content = Value(type);
  vm.type_changed(type);
  if (metatype->is_subtype_of(vm.types.abc_meta) && !update_abstract_methods(vm, type)) return Value();
  if (!call_set_name(vm, type) || !call_init_subclass(vm, type, keywords)) return Value();
  return Value(type);
}

Value Vm::new_script_type(Value name, std::vector<Value> bases, Dict* names_, const Arguments& keywords, Value qualified_name) {
  // Without the metaclass, which is not for __init_subclass__.
  Type* asked = types.type;
  std::vector<Value> values;
  std::vector<Value> keyword_names;
  for (uint32_t i = 0; i < keywords.keyword_count; ++i) {
    if (keywords.keyword_name(i) == "metaclass") {
      if (!keywords.keyword_value(i).is_kind(Kind::type)) return raise_type_error("metaclass must be a class");
      asked = keywords.keyword_value(i).as<Type>();
      continue;
    }
    values.push_back(keywords.keyword_value(i));
    keyword_names.push_back(keywords.keyword_names->items[i]);
  }
  const Value name_tuple = new_tuple(std::move(keyword_names));
  const uint32_t count = static_cast<uint32_t>(values.size());
  std::vector<Type*> base_types;
  for (const Value& base : bases)
    if (base.is_kind(Kind::type)) base_types.push_back(base.as<Type>());
  Type* metatype = winning_metatype(*this, asked, base_types);
  if (metatype == nullptr) return Value();
  const bool scripted = !special(metatype, Special::sp_new).is_null() || !special(metatype, Special::sp_init).is_null();
  if (!scripted) {
    return make_script_type(*this, metatype, name, std::move(bases), names_, {values.data(), count, count, name_tuple.as<Tuple>()},
                            qualified_name);
  }
  // The metaclass's own __new__ and __init__ get the name, the bases and the namespace.
  dict_set(names_, names.dunder_qualname, qualified_name);
  std::vector<Value> all{name, new_tuple(std::move(bases)), Value(names_)};
  all.insert(all.end(), values.begin(), values.end());
  return construct(metatype, {all.data(), static_cast<uint32_t>(all.size()), count, name_tuple.as<Tuple>()});
}

}  // namespace lockstep::script
