// Constants: literals and what can be computed from literals alone.

#include <cmath>
#include <cstring>

#include "engine/script/code/compiler_unit.hpp"
#include "engine/script/library/big_int.hpp"

namespace lockstep::script {

using enum Opcode;

namespace {

using K = ast::Kind;

std::optional<FoldedNumber> folded(int64_t number) { return FoldedNumber{false, number, 0}; }
std::optional<FoldedNumber> folded(double number) { return FoldedNumber{true, 0, number}; }

double as_double(const FoldedNumber& number) {
  return number.is_float ? number.floating : static_cast<double>(number.integer);
}

std::optional<FoldedNumber> fold_power(int64_t base, int64_t exponent) {
  if (exponent < 0) return std::nullopt;
  if (base == 0 || base == 1) return folded(exponent == 0 ? int64_t{1} : base);
  int64_t result = 1;
  for (; exponent > 0; --exponent)
    if (__builtin_mul_overflow(result, base, &result)) return std::nullopt;
  return folded(result);
}

// Only what is exact or rounded once, as Python would: the rest is left to run time.
std::optional<FoldedNumber> fold_integers(ast::BinaryOperator op, int64_t a, int64_t b) {
  using Op = ast::BinaryOperator;
  int64_t result = 0;
  switch (op) {
    case Op::add: return __builtin_add_overflow(a, b, &result) ? std::nullopt : folded(result);
    case Op::subtract: return __builtin_sub_overflow(a, b, &result) ? std::nullopt : folded(result);
    case Op::multiply: return __builtin_mul_overflow(a, b, &result) ? std::nullopt : folded(result);
    case Op::divide: {
      constexpr int64_t exact = int64_t{1} << 53;
      if (b == 0 || a > exact || a < -exact || b > exact || b < -exact) return std::nullopt;
      return folded(static_cast<double>(a) / static_cast<double>(b));
    }
    case Op::floor_divide:
    case Op::modulo: {
      if (b == 0 || b == -1) return std::nullopt;
      int64_t quotient = a / b;
      int64_t rest = a % b;
      if (rest != 0 && (rest < 0) != (b < 0)) {
        --quotient;
        rest += b;
      }
      return folded(op == Op::modulo ? rest : quotient);
    }
    case Op::power: return fold_power(a, b);
    case Op::left_shift:
      if (b < 0 || b > 62 || a > (INT64_MAX >> b) || a < (INT64_MIN >> b)) return std::nullopt;
      return folded(a * (int64_t{1} << b));
    case Op::right_shift: return b < 0 ? std::nullopt : folded(a >> (b > 63 ? 63 : b));
    case Op::bit_or: return folded(a | b);
    case Op::bit_xor: return folded(a ^ b);
    case Op::bit_and: return folded(a & b);
    case Op::matrix_multiply: return std::nullopt;
  }
  return std::nullopt;
}

std::string float_key(double number) {
  uint64_t bits;
  std::memcpy(&bits, &number, sizeof bits);
  return "f" + std::to_string(bits);
}

}  // namespace

std::optional<FoldedNumber> fold_number(const ast::Expr* e) {
  switch (e->kind) {
    case K::int_literal: {
      const auto* literal = ast::as<ast::IntLiteral>(e);
      return literal->fits ? folded(literal->value) : std::nullopt;
    }
    case K::float_literal: return folded(ast::as<ast::FloatLiteral>(e)->value);
    case K::unary: {
      const auto* unary = ast::as<ast::Unary>(e);
      if (unary->op == ast::UnaryOperator::not_) return std::nullopt;
      const auto operand = fold_number(unary->operand);
      if (!operand) return std::nullopt;
      switch (unary->op) {
        case ast::UnaryOperator::plus: return operand;
        case ast::UnaryOperator::minus:
          return operand->is_float ? folded(-operand->floating)
                                   : fold_integers(ast::BinaryOperator::subtract, 0, operand->integer);
        default: return operand->is_float ? std::nullopt : folded(~operand->integer);
      }
    }
    case K::binary: {
      const auto* binary = ast::as<ast::Binary>(e);
      const auto right = fold_number(binary->right);  // the shallow side of a long sum
      if (!right) return std::nullopt;
      const auto left = fold_number(binary->left);
      if (!left) return std::nullopt;
      if (!left->is_float && !right->is_float) return fold_integers(binary->op, left->integer, right->integer);
      const double a = as_double(*left);
      const double b = as_double(*right);
      switch (binary->op) {
        case ast::BinaryOperator::add: return folded(a + b);
        case ast::BinaryOperator::subtract: return folded(a - b);
        case ast::BinaryOperator::multiply: return folded(a * b);
        case ast::BinaryOperator::divide: return b == 0 ? std::nullopt : folded(a / b);
        default: return std::nullopt;
      }
    }
    default: return std::nullopt;
  }
}

std::optional<bool> fold_truth(const ast::Expr* e) {
  switch (e->kind) {
    case K::none_literal:
    case K::false_literal: return false;
    case K::true_literal:
    case K::ellipsis_literal: return true;
    case K::string_literal: return !ast::as<ast::StringLiteral>(e)->value.empty();
    case K::bytes_literal: return !ast::as<ast::BytesLiteral>(e)->value.empty();
    case K::name: return ast::as<ast::Name>(e)->id == "__debug__" ? std::optional<bool>(true) : std::nullopt;
    case K::unary:
      if (ast::as<ast::Unary>(e)->op == ast::UnaryOperator::not_) {
        const auto truth = fold_truth(ast::as<ast::Unary>(e)->operand);
        return truth ? std::optional<bool>(!*truth) : std::nullopt;
      }
      [[fallthrough]];
    case K::int_literal:
    case K::float_literal:
    case K::binary: {
      const auto number = fold_number(e);
      if (!number) return std::nullopt;
      return number->is_float ? number->floating != 0 : number->integer != 0;
    }
    default: return std::nullopt;
  }
}

std::string clean_docstring(std::string_view text) {
  std::string expanded;
  size_t column = 0;
  for (const char c : text) {
    if (c == '\t') {
      do expanded += ' ';
      while (++column % 8 != 0);
      continue;
    }
    expanded += c;
    // A column is a character, not a byte.
    if (c == '\n' || c == '\r')
      column = 0;
    else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
      ++column;
  }
  const auto indentation = [&](size_t start) {
    size_t end = start;
    while (end < expanded.size() && expanded[end] == ' ') ++end;
    return end - start;
  };
  size_t margin = std::string::npos;
  for (size_t newline = expanded.find('\n'); newline != std::string::npos; newline = expanded.find('\n', newline + 1)) {
    const size_t indent = indentation(newline + 1);
    const size_t end = newline + 1 + indent;
    if (end < expanded.size() && expanded[end] != '\n' && indent < margin) margin = indent;
  }
  std::string result;
  size_t start = indentation(0);
  while (start <= expanded.size()) {
    const size_t newline = expanded.find('\n', start);
    if (newline == std::string::npos) {
      result.append(expanded, start);
      break;
    }
    result.append(expanded, start, newline + 1 - start);
    start = newline + 1;
    const size_t indent = indentation(start);
    start += margin == std::string::npos ? 0 : (indent < margin ? indent : margin);
  }
  return result;
}

// The value of `e` where it is known now, and a key that is equal for values that may be one constant.
bool UnitCompiler::constant_of(const ast::Expr* e, Value& value, std::string& key) {
  switch (e->kind) {
    case K::none_literal: value = Value::none(), key = "N"; return true;
    case K::true_literal: value = Value::boolean(true), key = "T"; return true;
    case K::false_literal: value = Value::boolean(false), key = "F"; return true;
    case K::ellipsis_literal: value = Value::ellipsis(), key = "E"; return true;
    case K::string_literal: {
      const std::string_view text = ast::as<ast::StringLiteral>(e)->value;
      value = vm.interned(text);
      key = "s" + std::string(text);
      return true;
    }
    case K::bytes_literal: {
      const std::string_view bytes = ast::as<ast::BytesLiteral>(e)->value;
      value = vm.new_bytes(bytes);
      key = "b" + std::string(bytes);
      return true;
    }
    case K::int_literal:
      if (const auto* literal = ast::as<ast::IntLiteral>(e); !literal->fits) {
        value = parse_int_literal(vm, literal->digits, literal->base);
        if (value.is_null()) {  // more digits than int() takes
          context_.refuse(e->span, "an int literal of so many digits");
          vm.take_exception();
          value = Value::small(0);
        }
        key = "I" + std::to_string(literal->base) + ":" + std::string(literal->digits);
        return true;
      }
      [[fallthrough]];
    case K::float_literal:
    case K::unary:
    case K::binary: {
      const auto number = fold_number(e);
      if (!number) return false;
      value = number->is_float ? vm.new_float(number->floating) : vm.new_int(number->integer);
      key = number->is_float ? float_key(number->floating) : "i" + std::to_string(number->integer);
      return true;
    }
    case K::tuple: return constant_elements(ast::as<ast::Tuple>(e)->elements, value, key);
    case K::slice: {
      const auto* slice = ast::as<ast::Slice>(e);
      Value parts[3] = {Value::none(), Value::none(), Value::none()};
      key = ":";
      const ast::Expr* const expressions[] = {slice->lower, slice->upper, slice->step};
      for (size_t i = 0; i < 3; ++i) {
        std::string part = "N";
        if (expressions[i] != nullptr && !constant_of(expressions[i], parts[i], part)) return false;
        key += std::to_string(part.size()) + ":" + part;
      }
      value = vm.new_slice(std::move(parts[0]), std::move(parts[1]), std::move(parts[2]));
      return true;
    }
    default: return false;
  }
}

bool UnitCompiler::constant_elements(ast::ExprList elements, Value& tuple, std::string& key) {
  std::vector<Value> items;
  key = "(";
  for (const ast::Expr* element : elements) {
    Value item;
    std::string item_key;
    if (!constant_of(element, item, item_key)) return false;
    items.push_back(std::move(item));
    key += std::to_string(item_key.size()) + ":" + item_key;
  }
  tuple = vm.new_tuple(std::move(items));
  return true;
}

// A list of constants that is only looked at need not be built each time: a tuple does.
bool UnitCompiler::load_constant_list(const ast::Expr* e, Register target) {
  if (e->kind != K::list) return false;
  Value tuple;
  std::string key;
  if (!constant_elements(ast::as<ast::List>(e)->elements, tuple, key)) return false;
  emit(op_load_const, e->span, target, constant(std::move(tuple), key));
  return true;
}

bool UnitCompiler::load_constant(const ast::Expr* e, Register target) {
  switch (e->kind) {
    case K::none_literal: emit(op_load_none, e->span, target); return true;
    case K::true_literal: emit(op_load_true, e->span, target); return true;
    case K::false_literal: emit(op_load_false, e->span, target); return true;
    default: break;
  }
  if (const auto number = small_immediate(e)) {
    emit(op_load_int, e->span, target, *number);
    return true;
  }
  Value value;
  std::string key;
  if (!constant_of(e, value, key)) return false;
  emit(op_load_const, e->span, target, constant(std::move(value), key));
  return true;
}

std::optional<Register> UnitCompiler::small_immediate(const ast::Expr* e) const {
  const auto number = fold_number(e);
  if (!number || number->is_float || number->integer < INT16_MIN || number->integer > INT16_MAX) return std::nullopt;
  return immediate(number->integer);
}

}  // namespace lockstep::script
