#include "engine/script/library/int_bytes.hpp"

#include <algorithm>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/byte_strings.hpp"
#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/limits.hpp"

namespace lockstep::script {

namespace {

// Reads the byteorder argument, "big" unless given. false after raising.
bool read_byte_order(Vm& vm, const Arguments& arguments, uint32_t index, bool& little) {
  const Value* const order = optional_argument(arguments, index);
  little = false;
  if (order == nullptr) return true;
  if (!Vm::is_str(*order)) {
    vm.raise_type_error("byteorder must be str, not " + std::string(vm.type_name(*order)));
    return false;
  }
  const std::string_view text = Vm::text_of(*order);
  little = text == "little";
  if (little || text == "big") return true;
  vm.raise(vm.types.value_error, "byteorder must be either 'little' or 'big'");
  return false;
}

bool read_signed(Vm& vm, const Arguments& arguments, uint32_t index, bool& is_signed) {
  const Value* const given = optional_argument(arguments, index);
  const int truth = given == nullptr ? 0 : vm.truth(*given);
  is_signed = truth > 0;
  return truth >= 0;
}

void negate_bytes(std::string& bytes) {
  unsigned carry = 1;
  for (char& byte : bytes) {
    carry += static_cast<unsigned char>(~byte);
    byte = static_cast<char>(carry);
    carry >>= 8;
  }
}

}  // namespace

Value int_to_bytes(Vm& vm, const Arguments& arguments) {
  int64_t length = 1;
  const Value* const given = optional_argument(arguments, 1);
  if (given != nullptr && !vm.to_int64(*given, length)) return Value();
  bool little;
  bool is_signed;
  if (!read_byte_order(vm, arguments, 2, little) || !read_signed(vm, arguments, 3, is_signed)) return Value();
  if (length < 0) return vm.raise(vm.types.value_error, "length argument must be non-negative");
  if (!check_allocation(vm, static_cast<uint64_t>(length))) return Value();
  const IntView view(arguments[0]);
  if (view.negative() && !is_signed) {
    return vm.raise(vm.types.overflow_error, "can't convert negative int to unsigned");
  }
  const uint64_t room = static_cast<uint64_t>(length) * 8;
  const uint64_t bits = bit_length(view.magnitude());
  bool fits = bits <= room;
  if (is_signed && bits >= room && !view.zero()) {
    // Only -2**(room - 1) uses all bits.
    fits = bits == room && view.negative() && !any_bit_below(view.magnitude(), bits - 1);
  }
  if (!fits) return vm.raise(vm.types.overflow_error, "int too big to convert");
  std::string bytes(static_cast<size_t>(length), '\0');
  const LimbSpan limbs = view.magnitude();
  for (size_t i = 0; i < bytes.size() && i / 4 < limbs.size(); ++i) bytes[i] = static_cast<char>(limbs[i / 4] >> (i % 4 * 8));
  if (view.negative()) negate_bytes(bytes);
  if (!little) std::reverse(bytes.begin(), bytes.end());
  return vm.new_bytes(bytes);
}

Value int_from_bytes(Vm& vm, const Arguments& arguments) {
  bool little;
  bool is_signed;
  if (!read_byte_order(vm, arguments, 2, little) || !read_signed(vm, arguments, 3, is_signed)) return Value();
  std::string bytes;
  const Value& source = arguments[1];
  if (is_bytes_like(source)) {
    bytes = bytes_view(source);
  } else {
    if (Vm::is_str(source)) return vm.raise_type_error("cannot convert 'str' object to bytes");
    std::vector<Value> items;
    if (!vm.collect(source, items)) return Value();
    for (const Value& item : items) {
      int64_t byte;
      if (!vm.to_int64(item, byte)) return Value();
      if (byte < 0 || byte > 255) return vm.raise(vm.types.value_error, "bytes must be in range(0, 256)");
      bytes.push_back(static_cast<char>(byte));
    }
  }
  if (!little) std::reverse(bytes.begin(), bytes.end());
  const bool negative = is_signed && !bytes.empty() && (bytes.back() & 0x80) != 0;
  if (negative) negate_bytes(bytes);
  Limbs limbs(bytes.size() / 4 + 1, 0);
  for (size_t i = 0; i < bytes.size(); ++i) limbs[i / 4] |= uint32_t{static_cast<unsigned char>(bytes[i])} << (i % 4 * 8);
  Value number = make_int(vm, negative, limbs);
  if (arguments[0].object() == vm.types.integer) return number;
  return vm.call(arguments[0], {number});
}

}  // namespace lockstep::script
