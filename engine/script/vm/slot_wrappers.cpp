// Special methods of native classes as attributes: `list.__len__`, `super().__init__`, `object.__repr__`.
//
// One table: the name, when a class has it, and how to call the slot behind it. What `object` does by default stands here too.
#include <string>

#include "engine/script/vm/attributes.hpp"
#include "engine/script/vm/protocols.hpp"
#include "engine/script/vm/types.hpp"

namespace lockstep::script {

namespace {

using WrapperCall = Value (*)(Vm&, Type* owner, int op, const Arguments&);
using WrapperTest = bool (*)(const NativeSlots&);

struct Row {
  const char* name;
  WrapperTest present;
  WrapperCall call;
  int op;
  int8_t arguments;  // without the object; -1: any, keywords too
};

Value none_or_raised(bool done) { return done ? Value::none() : Value(); }
Value bool_or_raised(int truth) { return truth < 0 ? Value() : Value::boolean(truth != 0); }
Arguments without_first(const Arguments& all) { return {all.values + 1, all.count - 1, all.keyword_count, all.keyword_names}; }

Value call_new(Vm& vm, Type* owner, int, const Arguments& arguments) {
  const std::string name(owner->name->view());
  if (arguments.positional() == 0) return vm.raise_type_error(name + ".__new__(): not enough arguments");
  if (!arguments[0].is_kind(Kind::type)) {
    return vm.raise_type_error(name + ".__new__(X): X is not a type object (" + std::string(vm.type_name(arguments[0])) + ")");
  }
  Type* type = arguments[0].as<Type>();
  const std::string wanted(type->name->view());
  if (!type->is_subtype_of(owner))
    return vm.raise_type_error(name + ".__new__(" + wanted + "): " + wanted + " is not a subtype of " + name);
  // The native part of the object is made by the class that has it.
  Type* native = type;
  while (native->is_script_class) native = native->base;
  if (native->slots.construct != owner->slots.construct && native->instance_kind != owner->instance_kind) {
    const std::string safe(native->name->view());
    return vm.raise_type_error(name + ".__new__(" + wanted + ") is not safe, use " + safe + ".__new__()");
  }
  return native_new(vm, owner->slots, type, without_first(arguments));
}

Value call_init(Vm& vm, Type* owner, int, const Arguments& arguments) {
  return none_or_raised(native_init(vm, owner->slots, arguments[0], without_first(arguments)));
}
Value call_call(Vm& vm, Type* owner, int, const Arguments& arguments) {
  return owner->slots.call(vm, arguments[0], without_first(arguments));
}
Value call_repr(Vm& vm, Type* owner, int, const Arguments& arguments) {
  return owner->slots.repr != nullptr ? owner->slots.repr(vm, arguments[0]) : default_repr(vm, arguments[0]);
}
Value call_str(Vm& vm, Type* owner, int, const Arguments& arguments) {
  return owner->slots.str != nullptr ? owner->slots.str(vm, arguments[0]) : vm.repr(arguments[0]);
}
Value call_format(Vm& vm, Type* owner, int, const Arguments& arguments) {
  if (!Vm::is_str(arguments[1]))
    return vm.raise_type_error("__format__() argument must be str, not " + std::string(vm.type_name(arguments[1])));
  const std::string_view spec = Vm::text_of(arguments[1]);
  return owner->slots.format != nullptr ? owner->slots.format(vm, arguments[0], spec) : default_format(vm, arguments[0], spec);
}
Value call_hash(Vm& vm, Type* owner, int, const Arguments& arguments) {
  uint32_t hash = 0;
  if (owner->slots.hash == nullptr)
    hash = default_hash(vm, arguments[0]);
  else if (!owner->slots.hash(vm, arguments[0], hash))
    return Value();
  return Value::small(static_cast<int32_t>(hash));
}
Value call_bool(Vm& vm, Type* owner, int, const Arguments& arguments) {
  return bool_or_raised(owner->slots.truth(vm, arguments[0]));
}
Value call_len(Vm& vm, Type* owner, int, const Arguments& arguments) {
  const int64_t length = owner->slots.length(vm, arguments[0]);
  return length < 0 ? Value() : vm.new_int(length);
}
Value call_compare(Vm& vm, Type* owner, int op, const Arguments& arguments) {
  if (owner->slots.compare != nullptr) return owner->slots.compare(vm, arguments[0], arguments[1], op);
  return default_compare(vm, arguments[0], arguments[1], static_cast<CompareOperator>(op));
}
bool is_sequence(const Type* type) {
  switch (type->instance_kind) {
    case Kind::list: case Kind::tuple: case Kind::str: case Kind::bytes: case Kind::bytearray: return true;
    default: return false;
  }
}
Value call_binary(Vm& vm, Type* owner, int op, const Arguments& arguments) {
  Value result = owner->slots.binary(vm, arguments[0], arguments[1], op);
  if (!result.is_not_implemented() || !is_sequence(owner)) return result;
  // A sequence joins and repeats by itself: it asks nobody else, and says what it wants.
  if (op == static_cast<int>(BinaryOperator::mul)) return raise_about_type(vm, "'", arguments[1], "' object cannot be interpreted as an integer");
  return op == static_cast<int>(BinaryOperator::add) ? vm.binary(BinaryOperator::add, arguments[0], arguments[1]) : result;
}
Value call_reflected(Vm& vm, Type* owner, int op, const Arguments& arguments) {
  return owner->slots.binary(vm, arguments[1], arguments[0], op);
}
Value call_inplace(Vm& vm, Type* owner, int op, const Arguments& arguments) {
  return owner->slots.inplace(vm, arguments[0], arguments[1], op);
}
Value call_unary(Vm& vm, Type* owner, int op, const Arguments& arguments) {
  return owner->slots.unary(vm, arguments[0], op);
}
Value call_getitem(Vm& vm, Type* owner, int, const Arguments& arguments) {
  return owner->slots.get_item(vm, arguments[0], arguments[1]);
}
Value call_setitem(Vm& vm, Type* owner, int, const Arguments& arguments) {
  return none_or_raised(owner->slots.set_item(vm, arguments[0], arguments[1], &arguments[2]));
}
Value call_delitem(Vm& vm, Type* owner, int, const Arguments& arguments) {
  return none_or_raised(owner->slots.set_item(vm, arguments[0], arguments[1], nullptr));
}
Value call_contains(Vm& vm, Type* owner, int, const Arguments& arguments) {
  return bool_or_raised(owner->slots.contains(vm, arguments[0], arguments[1]));
}
Value call_iter(Vm& vm, Type* owner, int, const Arguments& arguments) { return owner->slots.iterate(vm, arguments[0]); }
Value call_next(Vm& vm, Type* owner, int, const Arguments& arguments) {
  Value item = owner->slots.next(vm, arguments[0]);
  if (item.is_null() && !vm.raised()) return vm.raise(vm.types.stop_iteration, {});
  return item;
}

// The name of an attribute given as an argument, interned; null after raising.
Str* attribute_name(Vm& vm, const Value& name) {
  if (Vm::is_str(name)) return vm.heap.intern_str(name.as<Str>());
  vm.raise_type_error("attribute name must be string, not '" + std::string(vm.type_name(name)) + "'");
  return nullptr;
}
Value call_getattribute(Vm& vm, Type*, int, const Arguments& arguments) {
  Str* name = attribute_name(vm, arguments[1]);
  if (name == nullptr) return Value();
  Value value = generic_get_attribute(vm, arguments[0], name);
  if (value.is_null() && !vm.raised()) return raise_no_attribute(vm, arguments[0], name);
  return value;
}
Value call_setattr(Vm& vm, Type*, int, const Arguments& arguments) {
  Str* name = attribute_name(vm, arguments[1]);
  return none_or_raised(name != nullptr && generic_set_attribute(vm, arguments[0], name, &arguments[2]));
}
Value call_delattr(Vm& vm, Type*, int, const Arguments& arguments) {
  Str* name = attribute_name(vm, arguments[1]);
  return none_or_raised(name != nullptr && generic_set_attribute(vm, arguments[0], name, nullptr));
}

template <auto field>
bool has(const NativeSlots& slots) {
  return slots.*field != nullptr;
}
bool can_be_made(const NativeSlots& slots) {
  return slots.construct != nullptr || slots.allocate != nullptr || slots.initialize != nullptr;
}
bool never(const NativeSlots&) { return false; }  // only on object

using S = NativeSlots;
constexpr Row rows[] = {
    {"__new__", can_be_made, call_new, 0, -1},
    {"__init__", has<&S::initialize>, call_init, 0, -1},
    {"__call__", has<&S::call>, call_call, 0, -1},
    {"__repr__", has<&S::repr>, call_repr, 0, 0},
    {"__str__", has<&S::str>, call_str, 0, 0},
    {"__format__", has<&S::format>, call_format, 0, 1},
    {"__hash__", has<&S::hash>, call_hash, 0, 0},
    {"__bool__", has<&S::truth>, call_bool, 0, 0},
    {"__len__", has<&S::length>, call_len, 0, 0},
#define COMPARE(name, op) {"__" #name "__", has<&S::compare>, call_compare, static_cast<int>(CompareOperator::op), 1},
    COMPARE(lt, lt) COMPARE(le, le) COMPARE(eq, eq) COMPARE(ne, ne) COMPARE(gt, gt) COMPARE(ge, ge)
#undef COMPARE
#define BINARY(name, op)                                                                       \
  {"__" #name "__", has<&S::binary>, call_binary, static_cast<int>(BinaryOperator::op), 1},    \
  {"__r" #name "__", has<&S::binary>, call_reflected, static_cast<int>(BinaryOperator::op), 1}, \
  {"__i" #name "__", has<&S::inplace>, call_inplace, static_cast<int>(BinaryOperator::op), 1},
    BINARY(add, add) BINARY(sub, sub) BINARY(mul, mul) BINARY(truediv, div) BINARY(floordiv, floordiv) BINARY(mod, mod)
    BINARY(pow, pow) BINARY(lshift, lshift) BINARY(rshift, rshift) BINARY(and, bit_and) BINARY(or, bit_or) BINARY(xor, bit_xor)
    BINARY(matmul, matmul)
#undef BINARY
    {"__neg__", has<&S::unary>, call_unary, static_cast<int>(UnaryOperator::neg), 0},
    {"__pos__", has<&S::unary>, call_unary, static_cast<int>(UnaryOperator::pos), 0},
    {"__invert__", has<&S::unary>, call_unary, static_cast<int>(UnaryOperator::invert), 0},
    {"__abs__", has<&S::unary>, call_unary, static_cast<int>(UnaryOperator::abs), 0},
    {"__getitem__", has<&S::get_item>, call_getitem, 0, 1},
    {"__setitem__", has<&S::set_item>, call_setitem, 0, 2},
    {"__delitem__", has<&S::set_item>, call_delitem, 0, 1},
    {"__contains__", has<&S::contains>, call_contains, 0, 1},
    {"__iter__", has<&S::iterate>, call_iter, 0, 0},
    {"__next__", has<&S::next>, call_next, 0, 0},
    {"__getattribute__", never, call_getattribute, 0, 1},
    {"__setattr__", never, call_setattr, 0, 2},
    {"__delattr__", never, call_delattr, 0, 1},
};

constexpr std::string_view on_object[] = {"__new__", "__init__", "__repr__", "__str__", "__format__", "__hash__", "__lt__", "__le__",
                                          "__eq__", "__ne__", "__gt__", "__ge__", "__getattribute__", "__setattr__", "__delattr__"};

constexpr uint32_t bit(BinaryOperator op) { return 1u << static_cast<int>(op); }

// Which of the operators that share one slot a class has; the slot answers NotImplemented to the others.
bool has_operator(Kind kind, const Row& row) {
  using enum BinaryOperator;
  if (row.call == call_unary) return kind != Kind::floating || row.op != static_cast<int>(UnaryOperator::invert);
  uint32_t operators = ~0u;
  switch (kind) {
    case Kind::integer: operators = ~bit(matmul); break;
    case Kind::floating: operators = bit(add) | bit(sub) | bit(mul) | bit(div) | bit(floordiv) | bit(mod) | bit(pow); break;
    case Kind::list: case Kind::tuple: operators = bit(add) | bit(mul); break;
    case Kind::str: case Kind::bytes: case Kind::bytearray: operators = bit(add) | bit(mul) | bit(mod); break;
    case Kind::set: case Kind::frozenset: operators = bit(sub) | bit(bit_and) | bit(bit_or) | bit(bit_xor); break;
    case Kind::dict: case Kind::type: operators = bit(bit_or); break;
    default: break;
  }
  return (operators & (1u << row.op)) != 0;
}

void add_row(Vm& vm, Type* type, size_t index) {
  SlotWrapper* wrapper = vm.heap.create<SlotWrapper>(Kind::native, vm.types.slot_wrapper);
  wrapper->owner = type;
  wrapper->row = static_cast<uint16_t>(index);
  vm.dict_set(type->dict.get(), vm.intern(rows[index].name), Value::adopt(wrapper));
}

// CPython has these as methods, not as slots; what they say about a wrong object is a method's.
bool is_method(const Type* owner, std::string_view name) {
  if (name == "__format__") return true;
  const Kind kind = owner->instance_kind;
  if (name == "__contains__") return kind == Kind::dict || kind == Kind::set || kind == Kind::frozenset;
  return name == "__getitem__" && (kind == Kind::dict || kind == Kind::list);
}

Value call_wrapper(Vm& vm, const Value& self, const Arguments& arguments) {
  const SlotWrapper* wrapper = self.as<SlotWrapper>();
  const Row& row = rows[wrapper->row];
  const std::string name(row.name);
  const std::string owner(wrapper->owner->name->view());
  if (row.call == call_new) return row.call(vm, wrapper->owner, row.op, arguments);
  if (arguments.positional() == 0 && is_method(wrapper->owner, name))
    return vm.raise_type_error("unbound method " + owner + "." + name + "() needs an argument");
  if (arguments.positional() == 0)
    return vm.raise_type_error("descriptor '" + name + "' of '" + owner + "' object needs an argument");
  if (!vm.is_instance(arguments[0], wrapper->owner) && is_method(wrapper->owner, name)) {
    return vm.raise_type_error("descriptor '" + name + "' for '" + owner + "' objects doesn't apply to a '" +
                               std::string(vm.type_name(arguments[0])) + "' object");
  }
  if (!vm.is_instance(arguments[0], wrapper->owner)) {
    return vm.raise_type_error("descriptor '" + name + "' requires a '" + owner + "' object but received a '" +
                               std::string(vm.type_name(arguments[0])) + "'");
  }
  if (row.arguments >= 0) {
    if (arguments.keyword_count > 0) return vm.raise_type_error("wrapper " + name + "() takes no keyword arguments");
    if (static_cast<int>(arguments.count) - 1 != row.arguments) {
      return vm.raise_type_error("expected " + std::to_string(row.arguments) + (row.arguments == 1 ? " argument" : " arguments") +
                                 ", got " + std::to_string(arguments.count - 1));
    }
  }
  return row.call(vm, wrapper->owner, row.op, arguments);
}

Value repr_wrapper(Vm& vm, const Value& self) {
  const SlotWrapper* wrapper = self.as<SlotWrapper>();
  const std::string owner(wrapper->owner->name->view());
  if (!slot_wrapper_binds(wrapper)) return vm.new_str("<built-in method __new__ of type object>");
  return vm.new_str("<slot wrapper '" + std::string(rows[wrapper->row].name) + "' of '" + owner + "' objects>");
}

Value wrapper_attribute(Vm& vm, const Value& self, Str* name) {
  const SlotWrapper* wrapper = self.as<SlotWrapper>();
  const std::string_view own = rows[wrapper->row].name;
  if (name == vm.names.dunder_name) return vm.new_str(own);
  if (name == vm.names.dunder_qualname) return vm.new_str(std::string(wrapper->owner->name->view()) + "." + std::string(own));
  if (name->view() == "__objclass__") return Value(wrapper->owner);
  if (name == vm.names.dunder_doc) return Value::none();
  return Value();
}

}  // namespace

const char* slot_wrapper_name(const SlotWrapper* wrapper) { return rows[wrapper->row].name; }
bool slot_wrapper_binds(const SlotWrapper* wrapper) { return rows[wrapper->row].call != call_new; }

void add_slot_wrappers(Vm& vm, Type* type, const NativeSlots& own) {
  if (type == vm.types.object) {
    for (const std::string_view name : on_object)
      for (size_t i = 0; i < std::size(rows); ++i)
        if (rows[i].name == name) add_row(vm, type, i);
    return;
  }
  for (size_t i = 0; i < std::size(rows); ++i) {
    const Row& row = rows[i];
    const bool operator_row = row.call == call_binary || row.call == call_reflected || row.call == call_inplace || row.call == call_unary;
    if (row.present(own) && (!operator_row || has_operator(type->instance_kind, row))) add_row(vm, type, i);
  }
}

void install_slot_wrappers(Vm& vm) {
  Vm::NativeType description{.name = "wrapper_descriptor", .size = sizeof(SlotWrapper), .can_be_base = false};
  description.slots.call = call_wrapper;
  description.slots.repr = repr_wrapper;
  description.slots.get_attribute = wrapper_attribute;
  vm.types.slot_wrapper = vm.new_native_type(description);
}

}  // namespace lockstep::script
