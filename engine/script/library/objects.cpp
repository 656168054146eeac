// object, type and the classes of None, NotImplemented, …, modules, super objects, cells and code.
#include <cstdio>
#include <string>

#include "engine/script/code/code.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/vm/attributes.hpp"
#include "engine/script/vm/dict_table.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

namespace {

// --- object ----------------------------------------------------------------------------------------------------------------

Value object_init_subclass(Vm& vm, const Arguments& arguments) {
  if (arguments.count == 1) return Value::none();
  const std::string name(arguments[0].is_kind(Kind::type) ? arguments[0].as<Type>()->name->view() : vm.type_name(arguments[0]));
  if (arguments.keyword_count > 0) return vm.raise_type_error(name + ".__init_subclass__() takes no keyword arguments");
  return vm.raise_type_error(name + ".__init_subclass__() takes no arguments (" + std::to_string(arguments.count - 1) + " given)");
}

Value object_dir(Vm& vm, const Arguments& arguments) { return plain_directory_of(vm, arguments[0]); }

Value object_sizeof(Vm& vm, const Arguments& arguments) {
  return vm.new_int(arguments[0].is_object() ? arguments[0].object()->type->instance_size : 16);
}

constexpr NativeDefinition object_methods[] = {
    {"__dir__", object_dir, 0, 0},
    {"__sizeof__", object_sizeof, 0, 0},
    {nullptr, nullptr, 0, 0},
};
constexpr NativeDefinition init_subclass{"__init_subclass__", object_init_subclass, 0, 0xFFFF, "*"};

// --- type ------------------------------------------------------------------------------------------------------------------

Value type_call(Vm& vm, const Value& self, const Arguments& arguments) { return vm.construct(self.as<Type>(), arguments); }

Value type_construct(Vm& vm, Type* metatype, const Arguments& arguments) {
  if (metatype == vm.types.type && arguments.count == 1) return Value(vm.type_of(arguments[0]));
  if (arguments.positional() != 3) return vm.raise_type_error("type() takes 1 or 3 arguments");
  const Value& name = arguments[0];
  if (!Vm::is_str(name)) return raise_about_type(vm, "type.__new__() argument 1 must be str, not ", name, "");
  if (!arguments[1].is_kind(Kind::tuple)) return raise_about_type(vm, "type.__new__() argument 2 must be tuple, not ", arguments[1], "");
  if (!arguments[2].is_kind(Kind::dict)) return raise_about_type(vm, "type.__new__() argument 3 must be dict, not ", arguments[2], "");
  const Tuple* bases = arguments[1].as<Tuple>();
  const Arguments keywords{arguments.values + 3, arguments.keyword_count, arguments.keyword_count, arguments.keyword_names};
  Dict* names = arguments[2].as<Dict>();
  Value qualified_name = vm.dict_get(names, vm.names.dunder_qualname);
  if (!Vm::is_str(qualified_name)) qualified_name = name;
  return make_script_type(vm, metatype, name, std::vector<Value>(bases->items, bases->items + bases->size), names, keywords, qualified_name);
}

// The class is finished when it is made: __init__ of a metaclass has nothing to add.
bool type_initialize(Vm&, const Value&, const Arguments&) { return true; }

Value type_repr(Vm& vm, const Value& self) {
  const Type* type = self.as<Type>();
  std::string text = "<class '";
  if (type->module && type->module->view() != "builtins") text += std::string(type->module->view()) + ".";
  text += type->qualified_name ? type->qualified_name->view() : type->name->view();
  return vm.new_str(text + "'>");
}

Value tuple_of(Vm& vm, const std::vector<Type*>& types) {
  std::vector<Value> items;
  for (Type* type : types) items.emplace_back(type);
  return vm.new_tuple(std::move(items));
}

Value type_attribute(Vm& vm, const Value& self, Str* name) {
  Type* type = self.as<Type>();
  const CommonNames& names = vm.names;
  if (name == names.dunder_name) {
    if (!type->module || type->module->view() != "datetime") return type->name.value();
    const std::string_view whole = type->name->view();  // its name in messages has the module's before it
    return whole.starts_with("datetime.") ? vm.new_str(whole.substr(9)) : type->name.value();
  }
  if (name == names.dunder_qualname) return type->qualified_name.value();
  if (name == names.dunder_module) {
    Value own = vm.dict_get(type->dict.get(), name);
    return own.is_null() ? type->module.value() : own;
  }
  if (name == names.dunder_bases) return tuple_of(vm, type->bases);
  if (name == names.dunder_mro) return tuple_of(vm, type->mro);
  if (name == names.dunder_class) return Value(type->type);
  if (name == names.dunder_doc) {
    const Value own = vm.dict_get(type->dict.get(), name);
    return own.is_null() ? Value::none() : bind_attribute(vm, own, Value(), type);
  }
  if (name == names.dunder_dict) {
    // A copy: the class's own dict is changed through the class only, so that caches stay right.
    Value copy = vm.new_dict();
    for (uint32_t i = 0; i < type->dict->entry_count; ++i) {
      const DictEntry& entry = type->dict->entries[i];
      if (!entry.key.is_null()) vm.dict_set(copy.as<Dict>(), entry.key.as<Str>(), entry.value);
    }
    return copy;
  }
  if (name == names.dunder_annotations) {
    if (!type->is_script_class) return Value();
    const Value known = vm.dict_get(type->dict.get(), vm.intern("__annotations_cache__"));
    if (!known.is_null()) return known;
    // The class body left the text of its annotations, and a function that evaluates them.
    const Value annotate = vm.dict_get(type->dict.get(), vm.intern("__annotate_func__"));
    const Value texts = vm.dict_get(type->dict.get(), name);
    Value own = annotate.is_null() || annotate.is_none() ? texts : vm.call(annotate, {Value::small(1)});
    if (own.is_null() && vm.raised()) return Value();
    if (own.is_kind(Kind::dict) && texts.is_kind(Kind::dict) && texts.as<Dict>()->size < own.as<Dict>()->size) {
      // Some stand where the class body did not come by.
      const Value met = vm.new_dict();
      for (uint32_t i = 0; i < own.as<Dict>()->entry_count; ++i) {
        const DictEntry& entry = own.as<Dict>()->entries[i];
        if (!entry.key.is_null() && !vm.dict_get(texts.as<Dict>(), entry.key).is_null()) vm.dict_set(met.as<Dict>(), Value(entry.key), Value(entry.value));
      }
      own = met;
    }
    if (own.is_null()) own = vm.new_dict();
    vm.set_type_attribute(type, "__annotations_cache__", own);
    return own;
  }
  if (name->view() == "__annotate__") {
    const Value annotate = vm.dict_get(type->dict.get(), vm.intern("__annotate_func__"));
    return annotate.is_null() ? Value::none() : annotate;
  }
  if (name->view() == "__base__") return type->base != nullptr ? Value(type->base) : Value::none();
  if (name->view() == "__type_params__") return vm.new_tuple(std::vector<Value>());
  return Value();
}

int type_set_attribute(Vm& vm, const Value& self, Str* name, const Value* value) {
  Type* type = self.as<Type>();
  const bool is_name = name == vm.names.dunder_name;
  if (is_name || name == vm.names.dunder_qualname) {
    if (value == nullptr) {
      vm.raise_type_error("cannot delete '" + std::string(name->view()) + "' attribute of type '" + std::string(type->name->view()) + "'");
      return -1;
    }
    if (!Vm::is_str(*value)) {
      vm.raise_type_error("can only assign string to " + std::string(type->name->view()) + "." + std::string(name->view()) + ", not '" +
                          std::string(vm.type_name(*value)) + "'");
      return -1;
    }
    (is_name ? type->name : type->qualified_name) = Ref<Str>(value->as<Str>());
    return 1;
  }
  if (name == vm.names.dunder_module && value != nullptr && Vm::is_str(*value)) {
    type->module = Ref<Str>(value->as<Str>());
    return 0;  // and into the dict
  }
  if (name == vm.names.dunder_bases || name == vm.names.dunder_mro || name == vm.names.dunder_dict) {
    vm.raise_type_error("cannot set '" + std::string(name->view()) + "' attribute of type '" + std::string(type->name->view()) + "'");
    return -1;
  }
  if (name == vm.names.dunder_annotations && type->is_script_class) {
    vm.set_type_attribute(type, "__annotations_cache__", value != nullptr ? *value : vm.new_dict());
    return 0;  // and into the dict
  }
  if (name == vm.names.dunder_abstractmethods && value != nullptr) {
    const int truth = vm.truth(*value);
    if (truth < 0) return -1;
    type->is_abstract_marker = truth != 0;
  }
  return 0;
}

Value type_mro(Vm& vm, const Arguments& arguments) {
  std::vector<Value> items;
  for (Type* type : arguments[0].as<Type>()->mro) items.emplace_back(type);
  return vm.new_list(std::move(items));
}
Value type_subclasses(Vm& vm, const Arguments& arguments) {
  std::vector<Value> items;
  for (Type* type : arguments[0].as<Type>()->subclasses) items.emplace_back(type);
  return vm.new_list(std::move(items));
}
Value type_instancecheck(Vm& vm, const Arguments& arguments) {
  return Value::boolean(vm.is_instance(arguments[1], arguments[0].as<Type>()));
}
Value type_subclasscheck(Vm& vm, const Arguments& arguments) {
  if (!arguments[1].is_kind(Kind::type)) return vm.raise_type_error("issubclass() arg 1 must be a class");
  return Value::boolean(arguments[1].as<Type>()->is_subtype_of(arguments[0].as<Type>()));
}
Value type_prepare(Vm& vm, const Arguments&) { return vm.new_dict(); }

constexpr NativeDefinition type_methods[] = {
    {"mro", type_mro, 0, 0},
    {"__subclasses__", type_subclasses, 0, 0},
    {"__instancecheck__", type_instancecheck, 1, 1},
    {"__subclasscheck__", type_subclasscheck, 1, 1},
    {nullptr, nullptr, 0, 0},
};
constexpr NativeDefinition prepare{"__prepare__", type_prepare, 0, 0xFFFF, "*"};

// --- constants -------------------------------------------------------------------------------------------------------------

template <int which>
Value constant_repr(Vm& vm, const Value&) {
  static constexpr const char* texts[] = {"None", "NotImplemented", "Ellipsis"};
  return vm.interned(texts[which]);
}
template <int which>
Value constant_construct(Vm& vm, Type* type, const Arguments& arguments) {
  if (arguments.count > 0) return vm.raise_type_error(std::string(type->name->view()) + " takes no arguments");
  return which == 0 ? Value::none() : which == 1 ? Value::not_implemented() : Value::ellipsis();
}
int never_true(Vm&, const Value&) { return 0; }

// --- module ----------------------------------------------------------------------------------------------------------------

Value module_construct(Vm& vm, Type*, const Arguments& arguments) {
  if (arguments.positional() < 1 || !Vm::is_str(arguments[0])) return vm.raise_type_error("module() argument 'name' must be str");
  Value module = vm.new_module(Vm::text_of(arguments[0]));
  if (arguments.count > 1) vm.dict_set(module.as<Module>()->dict.get(), vm.names.dunder_doc, arguments[1]);
  return module;
}
Value module_repr(Vm& vm, const Value& self) {
  const Module* module = self.as<Module>();
  const Value file = vm.dict_get(module->dict.get(), vm.names.dunder_file);
  std::string text = "<module '" + std::string(module->name->view()) + "'";
  text += Vm::is_str(file) ? " from '" + std::string(Vm::text_of(file)) + "'>" : std::string(" (built-in)>");
  return vm.new_str(text);
}

// --- super -----------------------------------------------------------------------------------------------------------------

Value super_construct(Vm& vm, Type*, const Arguments& arguments) {
  if (arguments.keyword_count > 0) return vm.raise_type_error("super() takes no keyword arguments");
  if (arguments.count == 0) return vm.raise(vm.types.runtime_error, "super(): no arguments");
  if (arguments.count > 2) return vm.raise_type_error("super expected at most 2 arguments, got " + std::to_string(arguments.count));
  if (!arguments[0].is_kind(Kind::type)) return raise_about_type(vm, "super() argument 1 must be a type, not ", arguments[0], "");
  Type* start = arguments[0].as<Type>();
  Super* super = vm.heap.create<Super>(Kind::super, vm.types.super);
  Value result = Value::adopt(super);
  super->start = Ref<Object>(start);
  if (arguments.count == 1 || arguments[1].is_none()) return result;
  const Value& self = arguments[1];
  super->self = self;
  if (self.is_kind(Kind::type) && self.as<Type>()->is_subtype_of(start))
    super->self_type = self.as<Type>();
  else if (vm.type_of(self)->is_subtype_of(start))
    super->self_type = vm.type_of(self);
  else {
    const bool is_class = self.is_kind(Kind::type);
    return vm.raise_type_error("super(type, obj): obj (" + std::string(is_class ? "type " : "instance of ") +
                               std::string(is_class ? self.as<Type>()->name->view() : vm.type_name(self)) +
                               ") is not an instance or subtype of type (" + std::string(start->name->view()) + ").");
  }
  return result;
}
Value super_repr(Vm& vm, const Value& self) {
  const Super* super = self.as<Super>();
  std::string text = "<super: <class '" + std::string(static_cast<Type*>(super->start.get())->name->view()) + "'>, ";
  text += super->self_type != nullptr ? "<" + std::string(super->self_type->name->view()) + " object>>" : std::string("NULL>");
  return vm.new_str(text);
}
Value super_attribute(Vm& vm, const Value& self, Str* name) {
  const Super* super = self.as<Super>();
  if (name->view() == "__thisclass__") return super->start.value();
  if (name->view() == "__self__") return super->self.is_null() ? Value::none() : super->self;
  if (name->view() == "__self_class__") return super->self_type != nullptr ? Value(super->self_type) : Value::none();
  (void)vm;
  return Value();
}

// --- cell and code ---------------------------------------------------------------------------------------------------------

Value cell_attribute(Vm& vm, const Value& self, Str* name) {
  if (name->view() != "cell_contents") return Value();
  const Value content = self.as<Cell>()->content;
  return content.is_null() ? vm.raise(vm.types.value_error, "cell is empty") : content;
}

int set_cell_attribute(Vm&, const Value& self, Str* name, const Value* value) {
  if (name->view() != "cell_contents") return 0;
  self.as<Cell>()->content = value != nullptr ? *value : Value();
  return 1;
}

Value names_tuple(Vm& vm, const std::vector<Str*>& names, size_t count) {
  std::vector<Value> items;
  for (size_t i = 0; i < count && i < names.size(); ++i) items.emplace_back(names[i]);
  return vm.new_tuple(std::move(items));
}

Value code_attribute(Vm& vm, const Value& self, Str* name) {
  const Code* code = self.as<Code>();
  const std::string_view text = name->view();
  if (text == "co_name") return code->name;
  if (text == "co_qualname") return code->qualified_name;
  if (text == "co_filename") return code->file_name;
  if (text == "co_firstlineno") return Value::small(code->first_line);
  if (text == "co_argcount") return Value::small(code->positional);
  if (text == "co_posonlyargcount") return Value::small(code->positional_only);
  if (text == "co_kwonlyargcount") return Value::small(code->keyword_only);
  if (text == "co_nlocals") return Value::small(code->local_count);
  if (text == "co_varnames") return names_tuple(vm, code->local_names, code->local_count);
  if (text == "co_freevars") return names_tuple(vm, code->free_names, code->free_names.size());
  if (text == "co_names") return names_tuple(vm, code->names, code->names.size());
  if (text == "co_flags") {
    int64_t flags = 0x3;  // CO_OPTIMIZED | CO_NEWLOCALS
    if (code->has_varargs) flags |= 0x4;
    if (code->has_varkwargs) flags |= 0x8;
    if (code->code_kind == CodeKind::generator) flags |= 0x20;
    if (code->code_kind == CodeKind::coroutine) flags |= 0x80;
    if (code->code_kind == CodeKind::async_generator) flags |= 0x200;
    return Value::small(flags);
  }
  return Value();
}
Value code_repr(Vm& vm, const Value& self) {
  const Code* code = self.as<Code>();
  char address[32];
  std::snprintf(address, sizeof address, "0x%012llx", static_cast<unsigned long long>(vm.heap.id_of(code)));
  std::string text = "<code object " + std::string(Vm::text_of(code->name)) + " at " + address + ", file \"";
  if (Vm::is_str(code->file_name)) text += Vm::text_of(code->file_name);
  return vm.new_str(text + "\", line " + std::to_string(code->first_line) + ">");
}

template <class T>
void drop(std::vector<T>& vector) {
  std::vector<T>().swap(vector);
}

void code_destroy(Heap&, Object* object) {
  Code* code = static_cast<Code*>(object);
  for (Value* part : {&code->name, &code->qualified_name, &code->docstring, &code->file_name}) *part = Value();
  drop(code->instructions);
  drop(code->lines);
  drop(code->spans);
  drop(code->constants);
  drop(code->names);
  drop(code->local_names);
  drop(code->free_names);
  drop(code->exception_ranges);
  drop(code->handled_ranges);
}

void add_builtin(Vm& vm, Type* type) { vm.dict_set(vm.builtins.get(), type->name.get(), Value(type)); }

Type* new_constant_type(Vm& vm, const char* name, Value (*repr)(Vm&, const Value&), Value (*construct)(Vm&, Type*, const Arguments&),
                       int (*truth)(Vm&, const Value&) = nullptr) {
  Vm::NativeType description{.name = name, .size = sizeof(Object), .can_be_base = false};
  description.slots.truth = truth;
  description.slots.repr = repr;
  description.slots.construct = construct;
  return vm.new_native_type(description);
}

}  // namespace

void install_objects(Vm& vm) {
  {
    Vm::NativeType object{.name = "object", .kind = Kind::instance, .size = sizeof(Object)};
    object.slots.construct = object_new;
    vm.types.object = vm.new_native_type(object, object_methods);
    vm.dict_set(vm.types.object->dict.get(), vm.names.dunder_doc, Value::none());
    vm.set_type_attribute(vm.types.object, init_subclass.name, vm.new_class_method(vm.new_native_function(init_subclass, vm.types.object, false)));
  }
  {
    Vm::NativeType type{.name = "type", .kind = Kind::type, .size = sizeof(Type), .subscriptable = true};
    type.slots.construct = type_construct;
    type.slots.allocate = type_construct;
    type.slots.initialize = type_initialize;
    type.slots.call = type_call;
    type.slots.repr = type_repr;
    type.slots.get_attribute = type_attribute;
    type.slots.set_attribute = type_set_attribute;
    type.slots.binary = union_binary;
    vm.types.type = vm.new_native_type(type, type_methods);
    vm.set_type_attribute(vm.types.type, prepare.name, vm.new_class_method(vm.new_native_function(prepare, vm.types.type, false)));
  }
  install_slot_wrappers(vm);
  vm.types.none_type = new_constant_type(vm, "NoneType", constant_repr<0>, constant_construct<0>, never_true);
  vm.types.none_type->slots.binary = union_binary;
  vm.types.not_implemented_type = new_constant_type(vm, "NotImplementedType", constant_repr<1>, constant_construct<1>);
  vm.types.ellipsis_type = new_constant_type(vm, "ellipsis", constant_repr<2>, constant_construct<2>);
  {
    Vm::NativeType module{.name = "module", .kind = Kind::module, .size = sizeof(Module)};
    module.can_be_base = false;
    module.slots.construct = module_construct;
    module.slots.repr = module_repr;
    vm.types.module = vm.new_native_type(module);
  }
  {
    Vm::NativeType super{.name = "super", .kind = Kind::super, .size = sizeof(Super), .can_be_base = false};
    super.slots.construct = super_construct;
    super.slots.repr = super_repr;
    super.slots.get_attribute = super_attribute;
    vm.types.super = vm.new_native_type(super);
  }
  {
    Vm::NativeType cell{.name = "cell", .kind = Kind::cell, .size = sizeof(Cell), .can_be_base = false};
    cell.slots.get_attribute = cell_attribute;
    cell.slots.set_attribute = set_cell_attribute;
    vm.types.cell = vm.new_native_type(cell);
  }
  {
    Vm::NativeType code{.name = "code", .kind = Kind::code, .size = sizeof(Code), .can_be_base = false};
    code.slots.get_attribute = code_attribute;
    code.slots.repr = code_repr;
    code.slots.destroy = code_destroy;
    code.tracked = true;
    vm.types.code = vm.new_native_type(code);
  }
  for (Type* type : {vm.types.object, vm.types.type, vm.types.super}) add_builtin(vm, type);
  vm.dict_set(vm.builtins.get(), vm.intern("NotImplemented"), Value::not_implemented());
  vm.dict_set(vm.builtins.get(), vm.intern("Ellipsis"), Value::ellipsis());
}

}  // namespace lockstep::script
