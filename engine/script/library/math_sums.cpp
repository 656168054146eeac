// math: fsum, prod, sumprod, hypot, dist.
#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/math_functions.hpp"

namespace lockstep::script {

namespace {

/// A sum and what rounding took from it.
struct Exact {
  double high;
  double low;
};

// |a| >= |b|
Exact fast_sum(double a, double b) {
  const double sum = a + b;
  return {sum, (a - sum) + b};
}

Exact exact_product(double a, double b) {
  const double product = a * b;
  return {product, std::fma(a, b, -product)};
}

/// Sums doubles without any rounding until the end: parts that do not overlap, growing.
/// @source J. Shewchuk, "Adaptive Precision Floating-Point Arithmetic", 1997
class PartialSums {
 public:
  void add(double x) {
    size_t kept = 0;
    for (double part : parts_) {
      if (std::fabs(x) < std::fabs(part)) std::swap(x, part);
      const Exact sum = fast_sum(x, part);
      if (sum.low != 0) parts_[kept++] = sum.low;
      x = sum.high;
    }
    parts_.resize(kept);
    if (x != 0) parts_.push_back(x);
  }

  bool overflowed() const { return !parts_.empty() && !std::isfinite(parts_.back()); }

  double total() const {
    size_t count = parts_.size();
    if (count == 0) return 0.0;
    double high = parts_[--count];
    double low = 0.0;
    while (count > 0) {
      const Exact sum = fast_sum(high, parts_[--count]);
      high = sum.high;
      low = sum.low;
      if (low != 0) break;
    }
    // A tie of the last addition is decided by the parts below it.
    if (count > 0 && ((low < 0 && parts_[count - 1] < 0) || (low > 0 && parts_[count - 1] > 0))) {
      const double twice = low * 2.0;
      const double rounded = high + twice;
      if (rounded - high == twice) high = rounded;
    }
    return high;
  }

 private:
  std::vector<double> parts_;
};

// The square root of the sum of squares, without overflow on the way and with a last correction.
// @source CPython 3.14, Modules/mathmodule.c, vector_norm
double vector_norm(std::vector<double>& numbers) {
  double largest = 0.0;
  bool any_nan = false;
  for (double& number : numbers) {
    number = std::fabs(number);
    any_nan = any_nan || std::isnan(number);
    if (number > largest) largest = number;
  }
  if (std::isinf(largest)) return largest;
  if (any_nan) return std::numeric_limits<double>::quiet_NaN();
  if (largest == 0 || numbers.size() <= 1) return largest;
  int exponent;
  std::frexp(largest, &exponent);
  if (exponent < -1023) {
    constexpr double smallest = std::numeric_limits<double>::min();
    for (double& number : numbers) number /= smallest;
    return smallest * vector_norm(numbers);
  }
  const double scale = std::ldexp(1.0, -exponent);
  // The sum starts at 1, so that it is never smaller than what is added.
  double sum = 1.0;
  double product_rest = 0.0;
  double sum_rest = 0.0;
  const auto add_product = [&](double a, double b) {
    const Exact product = exact_product(a, b);
    const Exact next = fast_sum(sum, product.high);
    sum = next.high;
    product_rest += product.low;
    sum_rest += next.low;
  };
  for (const double number : numbers) add_product(number * scale, number * scale);
  double root = std::sqrt(sum - 1.0 + (product_rest + sum_rest));
  add_product(-root, root);
  root += (sum - 1.0 + (product_rest + sum_rest)) / (2.0 * root);
  return root / scale;
}

bool collect_doubles(Vm& vm, const Value& iterable, std::vector<double>& numbers) {
  std::vector<Value> items;
  if (!vm.collect(iterable, items)) return false;
  for (const Value& item : items) {
    double number;
    if (!vm.to_double(item, number)) return false;
    numbers.push_back(number);
  }
  return true;
}

bool to_number(const Value& value, double& number) {
  if (Vm::is_float(value)) {
    number = value.as<Float>()->value;
    return true;
  }
  return Vm::is_int(value) && int_to_double(value, number);
}

Value sum_of_float_products(Vm& vm, const std::vector<double>& a, const std::vector<double>& b) {
  PartialSums sums;
  double plain = 0.0;
  for (size_t i = 0; i < a.size(); ++i) {
    const Exact product = exact_product(a[i], b[i]);
    plain += product.high;
    sums.add(product.high);
    if (std::isfinite(product.low)) sums.add(product.low);
  }
  return vm.new_float(std::isfinite(plain) ? sums.total() : plain);
}

}  // namespace

Value math_fsum(Vm& vm, const Arguments& arguments) {
  const Value iterator = vm.iterate(arguments[0]);
  if (!iterator) return Value();
  PartialSums sums;
  double special = 0.0;  // of infinities and nans
  bool any_special = false;
  while (const Value item = vm.next(iterator)) {
    double number;
    if (!vm.to_double(item, number)) return Value();
    if (!std::isfinite(number)) {
      if (any_special && std::isnan(special + number) && !std::isnan(special) && !std::isnan(number)) {
        return vm.raise(vm.types.value_error, "-inf + inf in fsum");
      }
      special += number;
      any_special = true;
      continue;
    }
    sums.add(number);
    if (sums.overflowed()) return vm.raise(vm.types.overflow_error, "intermediate overflow in fsum");
  }
  if (vm.raised()) return Value();
  return vm.new_float(any_special ? special : sums.total());
}

Value math_prod(Vm& vm, const Arguments& arguments) {
  if (arguments.positional() != 1)
    return vm.raisef(vm.types.type_error, "prod() takes exactly 1 positional argument (%u given)", arguments.positional());
  if (arguments.keyword_count > 1) return vm.raisef(vm.types.type_error, "prod() takes at most 2 arguments (%u given)", arguments.count);
  if (arguments.keyword_count == 1 && arguments.keyword_name(0) != "start")
    return vm.raise_type_error("prod() got an unexpected keyword argument '" + std::string(arguments.keyword_name(0)) + "'");
  const Value* const start = arguments.keyword_count == 1 ? &arguments.keyword_value(0) : nullptr;
  Value product = start == nullptr ? Value::small(1) : *start;
  const Value iterator = vm.iterate(arguments[0]);
  if (!iterator) return Value();
  while (const Value item = vm.next(iterator)) {
    product = vm.binary(BinaryOperator::mul, product, item);
    if (!product) return Value();
  }
  return vm.raised() ? Value() : product;
}

Value math_sumprod(Vm& vm, const Arguments& arguments) {
  std::vector<Value> left;
  std::vector<Value> right;
  if (!vm.collect(arguments[0], left) || !vm.collect(arguments[1], right)) return Value();
  if (left.size() != right.size()) return vm.raise(vm.types.value_error, "Inputs are not the same length");
  std::vector<double> a(left.size());
  std::vector<double> b(left.size());
  bool all_numbers = true;
  bool any_float = false;
  for (size_t i = 0; i < left.size() && all_numbers; ++i) {
    all_numbers = to_number(left[i], a[i]) && to_number(right[i], b[i]);
    any_float = any_float || Vm::is_float(left[i]) || Vm::is_float(right[i]);
  }
  if (all_numbers && any_float) return sum_of_float_products(vm, a, b);
  Value total = Value::small(0);
  for (size_t i = 0; i < left.size(); ++i) {
    const Value product = vm.binary(BinaryOperator::mul, left[i], right[i]);
    if (!product) return Value();
    total = vm.binary(BinaryOperator::add, total, product);
    if (!total) return Value();
  }
  return total;
}

Value math_hypot(Vm& vm, const Arguments& arguments) {
  std::vector<double> numbers(arguments.count);
  for (uint32_t i = 0; i < arguments.count; ++i) {
    if (!vm.to_double(arguments[i], numbers[i])) return Value();
  }
  return vm.new_float(vector_norm(numbers));
}

Value math_dist(Vm& vm, const Arguments& arguments) {
  std::vector<double> from;
  std::vector<double> to;
  if (!collect_doubles(vm, arguments[0], from) || !collect_doubles(vm, arguments[1], to)) return Value();
  if (from.size() != to.size()) {
    return vm.raise(vm.types.value_error, "both points must have the same number of dimensions");
  }
  for (size_t i = 0; i < from.size(); ++i) from[i] -= to[i];
  return vm.new_float(vector_norm(from));
}

}  // namespace lockstep::script
