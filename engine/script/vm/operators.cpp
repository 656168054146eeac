// Comparison and arithmetic of any two objects: whose method is asked first, and what is said when nobody knows.
#include <cstring>
#include <string>

#include "engine/script/vm/protocols.hpp"
#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

namespace {

struct Operator {
  const char* symbol;
  Special special, reflected, inplace;
};
constexpr Operator operators[] = {
#define OPERATOR(symbol, name) {symbol, Special::sp_##name, Special::sp_r##name, Special::sp_i##name},
    OPERATOR("+", add) OPERATOR("-", sub) OPERATOR("*", mul) OPERATOR("/", truediv) OPERATOR("//", floordiv) OPERATOR("%", mod)
    OPERATOR("**", pow) OPERATOR("<<", lshift) OPERATOR(">>", rshift) OPERATOR("&", and) OPERATOR("|", or) OPERATOR("^", xor)
    OPERATOR("@", matmul)
#undef OPERATOR
};
const Operator& row_of(BinaryOperator op) { return operators[static_cast<size_t>(op)]; }

constexpr Special compare_specials[] = {Special::sp_lt, Special::sp_le, Special::sp_eq, Special::sp_ne, Special::sp_gt, Special::sp_ge};
constexpr const char* compare_symbols[] = {"<", "<=", "==", "!=", ">", ">="};
constexpr CompareOperator swapped[] = {CompareOperator::gt, CompareOperator::ge, CompareOperator::eq,
                                       CompareOperator::ne, CompareOperator::lt, CompareOperator::le};

Value negated(Vm& vm, const Value& result) {
  if (result.is_null() || result.is_not_implemented()) return result;
  const int truth = vm.truth(result);
  return truth < 0 ? Value() : Value::boolean(truth == 0);
}

// `a op b` as the class of `a` sees it; NotImplemented if it does not know.
Value compare_by(Vm& vm, const Value& a, const Value& b, CompareOperator op) {
  Type* type = vm.type_of(a);
  if (type->is_script_class) {
    const Value function = vm.special(type, special_of(op));
    if (function.is_none()) return Value::not_implemented();
    if (!function.is_null()) return vm.call(function, {a, b});
  }
  if (type->slots.compare != nullptr) return type->slots.compare(vm, a, b, static_cast<int>(op));
  return default_compare(vm, a, b, op);
}

bool both_plain_str(const Vm& vm, const Value& a, const Value& b) {
  return a.is_object() && b.is_object() && a.object()->type == vm.types.str && b.object()->type == vm.types.str;
}

}  // namespace

Special special_of(BinaryOperator op) { return row_of(op).special; }
Special reflected_special_of(BinaryOperator op) { return row_of(op).reflected; }
Special inplace_special_of(BinaryOperator op) { return row_of(op).inplace; }
Special special_of(CompareOperator op) { return compare_specials[static_cast<size_t>(op)]; }

Value default_compare(Vm& vm, const Value& a, const Value& b, CompareOperator op) {
  if (op == CompareOperator::eq) return a.same(b) ? Value::boolean(true) : Value::not_implemented();
  if (op != CompareOperator::ne) return Value::not_implemented();
  const Value function = vm.special(vm.type_of(a), Special::sp_eq);
  if (!function.is_null() && !function.is_none()) return negated(vm, vm.call(function, {a, b}));
  return a.same(b) ? Value::boolean(false) : Value::not_implemented();
}

// --- comparison ------------------------------------------------------------------------------------------------------------

Value Vm::compare(const Value& a, const Value& b, CompareOperator op) {
  if (a.is_small() && b.is_small()) {
    const int64_t x = a.as_small(), y = b.as_small();
    switch (op) {
      case CompareOperator::lt: return Value::boolean(x < y);
      case CompareOperator::le: return Value::boolean(x <= y);
      case CompareOperator::eq: return Value::boolean(x == y);
      case CompareOperator::ne: return Value::boolean(x != y);
      case CompareOperator::gt: return Value::boolean(x > y);
      case CompareOperator::ge: return Value::boolean(x >= y);
    }
  }
  const RecursionGuard guard(*this, " in comparison");
  if (!guard.entered()) return Value();
  const Type* left = type_of(a);
  Type* right = type_of(b);
  const CompareOperator reflected = swapped[static_cast<size_t>(op)];
  bool tried_right = false;
  if (left != right && right->is_script_class && right->is_subtype_of(left) && !special(right, special_of(reflected)).is_null()) {
    tried_right = true;
    Value result = compare_by(*this, b, a, reflected);
    if (!result.is_not_implemented()) return result;
  }
  Value result = compare_by(*this, a, b, op);
  if (!result.is_not_implemented()) return result;
  if (!tried_right) {
    result = compare_by(*this, b, a, reflected);
    if (!result.is_not_implemented()) return result;
  }
  if (op == CompareOperator::eq) return Value::boolean(a.same(b));
  if (op == CompareOperator::ne) return Value::boolean(!a.same(b));
  return raise_type_error(std::string("'") + compare_symbols[static_cast<size_t>(op)] + "' not supported between instances of '" +
                          std::string(type_name(a)) + "' and '" + std::string(type_name(b)) + "'");
}

int Vm::equals(const Value& a, const Value& b) {
  if (a.same(b)) return 1;
  if (a.is_small() && b.is_small()) return 0;
  if (both_plain_str(*this, a, b)) return a.as<Str>()->view() == b.as<Str>()->view();
  const Value result = compare(a, b, CompareOperator::eq);
  return result.is_null() ? -1 : truth(result);
}

int Vm::less(const Value& a, const Value& b) {
  if (a.is_small() && b.is_small()) return a.as_small() < b.as_small();
  const Value result = compare(a, b, CompareOperator::lt);
  return result.is_null() ? -1 : truth(result);
}

// --- arithmetic ------------------------------------------------------------------------------------------------------------

namespace {

Value binary_by_left(Vm& vm, Type* type, BinaryOperator op, const Value& a, const Value& b) {
  if (type->is_script_class || type->slots.binary == nullptr) {
    const Value function = vm.special(type, row_of(op).special);
    if (function.is_none()) return Value::not_implemented();
    if (!function.is_null()) return vm.call(function, {a, b});
  }
  return type->slots.binary != nullptr ? type->slots.binary(vm, a, b, static_cast<int>(op)) : Value::not_implemented();
}

Value binary_by_right(Vm& vm, Type* type, BinaryOperator op, const Value& a, const Value& b) {
  if (type->is_script_class || type->slots.binary == nullptr) {
    const Value function = vm.special(type, row_of(op).reflected);
    if (function.is_none()) return Value::not_implemented();
    if (!function.is_null()) return vm.call(function, {b, a});
  }
  return type->slots.binary != nullptr ? type->slots.binary(vm, a, b, static_cast<int>(op)) : Value::not_implemented();
}

bool is_sequence(const Value& value) {
  if (!value.is_object()) return false;
  switch (value.object()->kind) {
    case Kind::list: case Kind::tuple: case Kind::str: case Kind::bytes: case Kind::bytearray: return true;
    default: return false;
  }
}

// `[1] + x` and `[1] * x`: x has numbers' methods and is asked before the sequence, which has not.
bool right_goes_first(Vm& vm, BinaryOperator op, const Value& a, Type* left, Type* right) {
  return (op == BinaryOperator::add || op == BinaryOperator::mul) && right->is_script_class && !left->is_script_class && is_sequence(a) &&
         !right->is_subtype_of(left) && vm.special(right, row_of(op).reflected).is_kind(Kind::function);
}

// NotImplemented when neither operand knows.
Value try_binary(Vm& vm, BinaryOperator op, const Value& a, const Value& b) {
  Type* left = vm.type_of(a);
  Type* right = vm.type_of(b);
  bool tried_right = false;
  if (right->is_script_class && right_goes_first(vm, op, a, left, right)) {
    Value result = binary_by_right(vm, right, op, a, b);
    return result.is_not_implemented() ? binary_by_left(vm, left, op, a, b) : result;
  }
  if (left != right && right->is_script_class && right->is_subtype_of(left)) {
    // A subclass that has its own reflected method is asked first.
    const Value own = vm.special(right, row_of(op).reflected);
    if (!own.is_null() && !own.same(vm.special(left, row_of(op).reflected))) {
      tried_right = true;
      Value result = binary_by_right(vm, right, op, a, b);
      if (!result.is_not_implemented()) return result;
    }
  }
  Value result = binary_by_left(vm, left, op, a, b);
  if (!result.is_not_implemented() || left == right || tried_right) return result;
  if (right->slots.binary == left->slots.binary && !right->is_script_class) return result;  // it has been asked
  return binary_by_right(vm, right, op, a, b);
}

Value raise_unsupported(Vm& vm, BinaryOperator op, const Value& a, const Value& b, const char* suffix) {
  const std::string left(vm.type_name(a)), right(vm.type_name(b));
  if (op == BinaryOperator::add && is_sequence(a)) {
    if (a.is_kind(Kind::bytes) || a.is_kind(Kind::bytearray)) return vm.raise_type_error("can't concat " + right + " to " + left);
    const std::string native = a.is_kind(Kind::str) ? "str" : a.is_kind(Kind::list) ? "list" : "tuple";
    return vm.raise_type_error("can only concatenate " + native + " (not \"" + right + "\") to " + native);
  }
  if (op == BinaryOperator::mul && (is_sequence(a) || is_sequence(b)))
    return vm.raise_type_error("can't multiply sequence by non-int of type '" + (is_sequence(a) ? right : left) + "'");
  const char* symbol = row_of(op).symbol;
  std::string text = std::string("unsupported operand type(s) for ") + symbol + suffix;
  if (op == BinaryOperator::pow && *suffix == '\0') text += " or pow()";
  return vm.raise_type_error(text + ": '" + left + "' and '" + right + "'");
}

}  // namespace

Value Vm::binary(BinaryOperator op, const Value& a, const Value& b) {
  Value result = try_binary(*this, op, a, b);
  return result.is_not_implemented() ? raise_unsupported(*this, op, a, b, "") : result;
}

Value Vm::inplace(BinaryOperator op, const Value& a, const Value& b) {
  Type* type = type_of(a);
  Type* right = type_of(b);
  if (right->is_script_class && right_goes_first(*this, op, a, type, right)) {
    Value result = binary_by_right(*this, right, op, a, b);
    if (!result.is_not_implemented()) return result;
  }
  const Value function = type->is_script_class || type->slots.inplace == nullptr ? special(type, row_of(op).inplace) : Value();
  if (!function.is_null() && !function.is_none()) {
    Value result = call(function, {a, b});
    if (!result.is_not_implemented()) return result;
  } else if (type->slots.inplace != nullptr) {
    Value result = type->slots.inplace(*this, a, b, static_cast<int>(op));
    if (!result.is_not_implemented()) return result;
  }
  Value result = try_binary(*this, op, a, b);
  return result.is_not_implemented() ? raise_unsupported(*this, op, a, b, "=") : result;
}

Value Vm::unary(UnaryOperator op, const Value& value) {
  static constexpr Special specials[] = {Special::sp_neg, Special::sp_pos, Special::sp_invert, Special::sp_abs};
  static constexpr const char* names[] = {"unary -", "unary +", "unary ~", "abs()"};
  Type* type = type_of(value);
  const size_t index = static_cast<size_t>(op);
  const Value function = type->is_script_class || type->slots.unary == nullptr ? special(type, specials[index]) : Value();
  if (!function.is_null()) return call(function, {value});
  if (type->slots.unary != nullptr) {
    Value result = type->slots.unary(*this, value, static_cast<int>(op));
    if (!result.is_not_implemented()) return result;
  }
  return raise_about_type(*this, std::string("bad operand type for ") + names[index] + ": '", value, "'");
}

}  // namespace lockstep::script
