// Built-in functions about numbers and order: abs, divmod, pow, round, sum, min, max, chr, ord, bin, oct, hex.
#include <cmath>
#include <string>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/builtins.hpp"
#include "engine/script/library/floats.hpp"
#include "engine/script/library/sequences.hpp"
#include "engine/script/library/text.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

namespace {

Value builtin_abs(Vm& vm, const Arguments& arguments) {
  if (arguments[0].is_small() && arguments[0].as_small() >= 0) return arguments[0];
  return vm.unary(UnaryOperator::abs, arguments[0]);
}

Value builtin_divmod(Vm& vm, const Arguments& arguments) {
  const Value& a = arguments[0];
  const Value& b = arguments[1];
  bool missing;
  Value result = vm.call_special(a, Special::sp_divmod, {b}, &missing);
  if (!missing && !result.is_not_implemented()) return result;
  result = vm.call_special(b, Special::sp_rdivmod, {a}, &missing);
  if (!missing && !result.is_not_implemented()) return result;
  if (Vm::is_float(b) && Vm::is_int(a)) {
    double left, quotient, remainder;
    if (!vm.to_double(a, left) || !float_divmod(vm, left, b.as<Float>()->value, quotient, remainder)) return Value();
    return vm.new_tuple({vm.new_float(quotient), vm.new_float(remainder)});
  }
  return vm.raise_type_error("unsupported operand type(s) for divmod(): '" + std::string(vm.type_name(a)) + "' and '" +
                             std::string(vm.type_name(b)) + "'");
}

Value builtin_pow(Vm& vm, const Arguments& arguments) {
  const bool has_modulus = arguments.count > 2 && !arguments[2].is_null() && !arguments[2].is_none();
  if (!has_modulus) return vm.binary(BinaryOperator::pow, arguments[0], arguments[1]);
  if (Vm::is_int(arguments[0]) && Vm::is_int(arguments[1]) && Vm::is_int(arguments[2])) return int_pow_mod(vm, arguments[0], arguments[1], arguments[2]);
  bool missing;
  Value result = vm.call_special(arguments[0], Special::sp_pow, {arguments[1], arguments[2]}, &missing);
  if (!missing && !result.is_not_implemented()) return result;
  if (Vm::is_float(arguments[0]) || Vm::is_float(arguments[1]))
    return vm.raise_type_error("pow() 3rd argument not allowed unless all arguments are integers");
  return vm.raise_type_error("unsupported operand type(s) for ** or pow(): '" + std::string(vm.type_name(arguments[0])) + "', '" +
                             std::string(vm.type_name(arguments[1])) + "', '" + std::string(vm.type_name(arguments[2])) + "'");
}

Value builtin_round(Vm& vm, const Arguments& arguments) {
  const bool has_digits = arguments.count > 1 && !arguments[1].is_null() && !arguments[1].is_none();
  if (arguments[0].is_small() && !has_digits) return arguments[0];
  bool missing;
  Value result = has_digits ? vm.call_special(arguments[0], Special::sp_round, {arguments[1]}, &missing)
                            : vm.call_special(arguments[0], Special::sp_round, {}, &missing);
  return missing ? raise_about_type(vm, "type ", arguments[0], " doesn't define __round__ method") : result;
}

// --- sum -------------------------------------------------------------------------------------------------------------------

// A sum of floats with the rounding errors kept apart.
// @source Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974)
class CompensatedSum {
 public:
  explicit CompensatedSum(double start) : sum_(start) {}
  void add(double number) {
    const double total = sum_ + number;
    error_ += std::fabs(sum_) >= std::fabs(number) ? (sum_ - total) + number : (number - total) + sum_;
    sum_ = total;
  }
  double result() const { return error_ != 0 && std::isfinite(error_) ? sum_ + error_ : sum_; }

 private:
  double sum_;
  double error_ = 0;
};

bool is_plain_float(const Vm& vm, const Value& value) { return value.is_object() && value.object()->type == vm.types.floating; }
bool is_plain_int(const Vm& vm, const Value& value) {
  return value.is_small() || value.is_bool() || (value.is_object() && value.object()->type == vm.types.integer);
}

// Adds ints to the int `total` as long as they come. `item` is the next item before and after; null: the end, or raised.
void sum_ints(Vm& vm, const Value& iterator, Value& total, Value& item) {
  if (total.is_small()) {
    int64_t sum = total.as_small();
    while (item.is_small()) {
      const int64_t next_sum = sum + item.as_small();  // two of 63 bits: no overflow of 64
      if (!Value::fits_small(next_sum)) break;
      sum = next_sum;
      item = vm.next(iterator);
    }
    total = Value::small(sum);
  }
  while (is_plain_int(vm, item) && is_plain_int(vm, total)) {
    total = int_add(vm, total, item);
    item = vm.next(iterator);
  }
}

// The same for a float and numbers of both kinds. false after raising.
bool sum_floats(Vm& vm, const Value& iterator, Value& total, Value& item) {
  CompensatedSum sum(total.as<Float>()->value);
  for (; is_plain_float(vm, item) || is_plain_int(vm, item); item = vm.next(iterator)) {
    double number;
    if (!vm.to_double(item, number)) return false;
    sum.add(number);
  }
  total = vm.new_float(sum.result());
  return true;
}

// CPython sums ints first, then floats, then anything: a sum that becomes a float again later is not compensated.
Value builtin_sum(Vm& vm, const Arguments& arguments) {
  if (arguments.positional() == 0) return vm.raise_type_error("sum() takes at least 1 positional argument (0 given)");
  if (arguments.count > 2) return vm.raisef(vm.types.type_error, "sum() takes at most 2 arguments (%u given)", arguments.count);
  if (arguments.keyword_count > 0 && arguments.keyword_name(0) != "start")
    return vm.raise_type_error("sum() got an unexpected keyword argument '" + std::string(arguments.keyword_name(0)) + "'");
  Value total = arguments.count > 1 ? arguments[1] : Value::small(0);
  const Value iterator = vm.iterate(arguments[0]);
  if (iterator.is_null()) return Value();
  if (Vm::is_str(total)) return vm.raise_type_error("sum() can't sum strings [use ''.join(seq) instead]");
  if (total.is_kind(Kind::bytes)) return vm.raise_type_error("sum() can't sum bytes [use b''.join(seq) instead]");
  if (total.is_kind(Kind::bytearray)) return vm.raise_type_error("sum() can't sum bytearray [use b''.join(seq) instead]");
  Value item = vm.next(iterator);
  if (is_plain_int(vm, total) && !item.is_null()) {
    sum_ints(vm, iterator, total, item);
    if (!item.is_null()) {
      total = vm.binary(BinaryOperator::add, total, item);
      if (total.is_null()) return Value();
      item = vm.next(iterator);
    }
  }
  if (is_plain_float(vm, total) && !item.is_null() && !sum_floats(vm, iterator, total, item)) return Value();
  for (; !item.is_null(); item = vm.next(iterator)) {
    total = vm.binary(BinaryOperator::add, total, item);
    if (total.is_null()) return Value();
  }
  return vm.raised() ? Value() : total;
}

// --- min and max -----------------------------------------------------------------------------------------------------------

// The first item that no other is less than (greater: `largest`).
template <bool largest>
class Extreme {
 public:
  explicit Extreme(const Value& key) : key_(key) {}

  // false after raising
  bool take(Vm& vm, const Value& item) {
    if (key_.is_null()) {
      if (item.is_small() && best_.is_small()) {
        if (largest ? item.as_small() > best_.as_small() : item.as_small() < best_.as_small()) best_ = item;
        return true;
      }
      const int better = best_.is_null() ? 1 : is_better(vm, item, best_);
      if (better > 0) best_ = item;
      return better >= 0;
    }
    Value key = vm.call(key_, {item});
    if (key.is_null()) return false;
    const int better = best_.is_null() ? 1 : is_better(vm, key, best_key_);
    if (better > 0) {
      best_ = item;
      best_key_ = std::move(key);
    }
    return better >= 0;
  }
  Value& best() { return best_; }

 private:
  static int is_better(Vm& vm, const Value& a, const Value& b) {
    if (!largest) return vm.less(a, b);
    const Value result = vm.compare(a, b, CompareOperator::gt);
    return result.is_null() ? -1 : vm.truth(result);
  }

  const Value& key_;
  Value best_, best_key_;
};

template <bool largest>
Value extreme(Vm& vm, const Arguments& arguments) {
  const char* const name = largest ? "max" : "min";
  const uint32_t given = arguments.positional();
  Value key;
  const Value* fallback = nullptr;
  for (uint32_t i = 0; i < arguments.keyword_count; ++i) {
    const std::string_view keyword = arguments.keyword_name(i);
    const Value& value = arguments.keyword_value(i);
    if (keyword == "key") {
      if (!value.is_none()) key = value;
    } else if (keyword == "default") {
      fallback = &value;
    } else {
      return vm.raise_type_error(std::string(name) + "() got an unexpected keyword argument '" + std::string(keyword) + "'");
    }
  }
  if (given == 0) return vm.raisef(vm.types.type_error, "%s expected at least 1 argument, got 0", name);
  Extreme<largest> search(key);
  if (given > 1) {
    if (fallback != nullptr) return vm.raisef(vm.types.type_error, "Cannot specify a default for %s() with multiple positional arguments", name);
    for (uint32_t i = 0; i < given; ++i)
      if (!search.take(vm, arguments[i])) return Value();
    return search.best();
  }
  const Value iterator = vm.iterate(arguments[0]);
  if (iterator.is_null()) return Value();
  while (const Value item = vm.next(iterator))
    if (!search.take(vm, item)) return Value();
  if (vm.raised()) return Value();
  if (!search.best().is_null()) return search.best();
  return fallback != nullptr ? *fallback : vm.raisef(vm.types.value_error, "%s() iterable argument is empty", name);
}

// --- characters and digits -------------------------------------------------------------------------------------------------

Value builtin_chr(Vm& vm, const Arguments& arguments) {
  const Value number = index_of(vm, arguments[0]);
  if (number.is_null()) return Value();
  int64_t code;
  if (!int_fits_int64(number, code) || code < 0 || code > 0x10FFFF) return vm.raise(vm.types.value_error, "chr() arg not in range(0x110000)");
  return str_of_character(vm, static_cast<uint32_t>(code));
}

Value builtin_ord(Vm& vm, const Arguments& arguments) {
  const Value& text = arguments[0];
  uint32_t length;
  if (Vm::is_str(text)) {
    uint32_t code;
    if (single_character(text, code)) return Value::small(code);
    length = text.as<Str>()->characters;
  } else if (text.is_kind(Kind::bytes) || text.is_kind(Kind::bytearray)) {
    const int64_t size = vm.length(text);
    if (size < 0) return Value();
    if (size == 1) return vm.get_item(text, Value::small(0));
    length = static_cast<uint32_t>(size);
  } else {
    return raise_about_type(vm, "ord() expected string of length 1, but ", text, " found");
  }
  return vm.raisef(vm.types.type_error, "ord() expected a character, but string of length %u found", length);
}

Value builtin_bin(Vm& vm, const Arguments& arguments) { return int_to_prefixed_text(vm, arguments[0], 2); }
Value builtin_oct(Vm& vm, const Arguments& arguments) { return int_to_prefixed_text(vm, arguments[0], 8); }
Value builtin_hex(Vm& vm, const Arguments& arguments) { return int_to_prefixed_text(vm, arguments[0], 16); }

}  // namespace

const NativeDefinition number_builtins[] = {
    {"abs", builtin_abs, 1, 1},
    {"bin", builtin_bin, 1, 1},
    {"chr", builtin_chr, 1, 1},
    {"divmod", builtin_divmod, 2, 2},
    {"hex", builtin_hex, 1, 1},
    {"max", extreme<true>, 0, 0xFFFF, "*"},
    {"min", extreme<false>, 0, 0xFFFF, "*"},
    {"oct", builtin_oct, 1, 1},
    {"ord", builtin_ord, 1, 1},
    {"pow", builtin_pow, 2, 3, "base,exp,mod"},
    {"round", builtin_round, 1, 2, "number,ndigits"},
    {"sum", builtin_sum, 0, 0xFFFF, "*"},
    {nullptr, nullptr, 0, 0},
};

}  // namespace lockstep::script
