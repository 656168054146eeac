// The classes bytes and bytearray: everything but their methods.
#include <algorithm>
#include <cstring>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/byte_strings.hpp"
#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/codecs.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/library/limits.hpp"
#include "engine/script/library/percent_format.hpp"
#include "engine/script/library/slice_bounds.hpp"
#include "engine/script/library/text.hpp"
#include "engine/script/library/text_core.hpp"
#include "engine/script/vm/allocate.hpp"
#include "engine/script/vm/hashing.hpp"

namespace lockstep::script {

namespace {

bool is_bytearray(const Value& value) { return value.is_kind(Kind::native); }  // of two bytes-like classes

Value bytes_of_type(Vm& vm, Type* type, std::string_view view) {
  Bytes* const bytes = allocate_bytes(vm.heap, type, static_cast<uint32_t>(view.size()));
  if (!view.empty()) std::memcpy(bytes->data, view.data(), view.size());
  return Value::adopt(bytes);
}

Value bytes_construct(Vm& vm, Type* type, const Arguments& arguments) {
  if (type == vm.types.bytes && arguments.count == 1 && arguments.keyword_count == 0 && arguments[0].is_kind(Kind::bytes) &&
      arguments[0].object()->type == type) {
    return arguments[0];
  }
  std::string bytes;
  return read_bytes_arguments(vm, "bytes", arguments, bytes) ? bytes_of_type(vm, type, bytes) : Value();
}

Value bytes_repr(Vm& vm, const Value& self) {
  std::string text;
  append_bytes_repr(text, bytes_view(self));
  return vm.new_str(text);
}

Value bytearray_repr(Vm& vm, const Value& self) {
  std::string text(vm.type_name(self));
  text += '(';
  append_bytes_repr(text, bytes_view(self));
  text += ')';
  return vm.new_str(text);
}

bool bytes_hash(Vm&, const Value& self, uint32_t& hash) {
  hash = hash_bytes(bytes_view(self));
  return true;
}

int bytes_truth(Vm&, const Value& self) { return bytes_view(self).empty() ? 0 : 1; }
int64_t bytes_length(Vm&, const Value& self) { return static_cast<int64_t>(bytes_view(self).size()); }

Value bytes_compare(Vm&, const Value& a, const Value& b, int op) {
  if (!is_bytes_like(a) || !is_bytes_like(b)) return Value::not_implemented();
  const int order = bytes_view(a).compare(bytes_view(b));
  switch (static_cast<CompareOperator>(op)) {
    case CompareOperator::lt: return Value::boolean(order < 0);
    case CompareOperator::le: return Value::boolean(order <= 0);
    case CompareOperator::eq: return Value::boolean(order == 0);
    case CompareOperator::ne: return Value::boolean(order != 0);
    case CompareOperator::gt: return Value::boolean(order > 0);
    case CompareOperator::ge: return Value::boolean(order >= 0);
  }
  return Value::not_implemented();
}

// The class of a result follows the left operand.
Value result_like(Vm& vm, const Value& model, std::string_view bytes) {
  return is_bytearray(model) ? new_bytearray(vm, vm.type_of(model), bytes) : vm.new_bytes(bytes);
}

Value bytes_repeat(Vm& vm, const Value& self, const Value& count) {
  int64_t times;
  if (!read_repeat_count(vm, count, times)) return Value();
  const std::string_view view = bytes_view(self);
  if (times <= 0 || view.empty()) return result_like(vm, self, "");
  if (times > 0x7FFFFFFF || !check_allocation(vm, static_cast<uint64_t>(times) * view.size())) {
    return vm.raised() ? Value() : raise_memory_error(vm);
  }
  std::string repeated;
  repeated.reserve(view.size() * static_cast<size_t>(times));
  for (int64_t i = 0; i < times; ++i) repeated += view;
  return result_like(vm, self, repeated);
}

Value bytes_binary(Vm& vm, const Value& a, const Value& b, int op) {
  switch (static_cast<BinaryOperator>(op)) {
    case BinaryOperator::add: {
      if (!is_bytes_like(a) || !is_bytes_like(b)) return Value::not_implemented();
      std::string both(bytes_view(a));
      both += bytes_view(b);
      return result_like(vm, a, both);
    }
    case BinaryOperator::mul: {
      const Value& self = is_bytes_like(a) ? a : b;
      const Value& count = is_bytes_like(a) ? b : a;
      if (!Vm::is_int(count) && !vm.special(vm.type_of(count), Special::sp_index)) return Value::not_implemented();
      return bytes_repeat(vm, self, count);
    }
    case BinaryOperator::mod: return is_bytes_like(a) ? percent_format_bytes(vm, a, b) : Value::not_implemented();
    default: return Value::not_implemented();
  }
}

// The place of an int index. false after raising.
bool read_index(Vm& vm, const Value& self, const Value& key, int64_t& index) {
  const bool mutable_ = is_bytearray(self);
  if (!Vm::is_int(key) && !vm.special(vm.type_of(key), Special::sp_index)) {
    vm.raise_type_error(std::string(mutable_ ? "bytearray" : "byte") + " indices must be integers or slices, not " +
                        std::string(vm.type_name(key)));
    return false;
  }
  const Value number = index_of(vm, key);
  if (!number) return false;
  const int64_t length = bytes_length(vm, self);
  if (int_fits_int64(number, index)) {
    if (index < 0) index += length;
    if (index >= 0 && index < length) return true;
    vm.raise(vm.types.index_error, mutable_ ? "bytearray index out of range" : "index out of range");
  } else {
    vm.raise(vm.types.index_error, "cannot fit 'int' into an index-sized integer");
  }
  return false;
}

Value bytes_get_item(Vm& vm, const Value& self, const Value& key) {
  if (key.is_kind(Kind::slice)) {
    SliceBounds bounds;
    const Value slice = evaluated_slice(vm, key);
    if (slice.is_null() || !resolve_slice(vm, slice.as<Slice>(), bytes_length(vm, self), bounds)) return Value();
    const std::string_view view = bytes_view(self);
    if (bounds.step == 1) {
      return result_like(vm, self, bounds.count == 0 ? std::string_view{} : view.substr(static_cast<size_t>(bounds.start), static_cast<size_t>(bounds.count)));
    }
    std::string picked;
    for (int64_t i = 0; i < bounds.count; ++i) picked.push_back(view[static_cast<size_t>(bounds.start + i * bounds.step)]);
    return result_like(vm, self, picked);
  }
  int64_t index;
  if (!read_index(vm, self, key, index)) return Value();
  return Value::small(static_cast<unsigned char>(bytes_view(self)[static_cast<size_t>(index)]));
}

bool bytearray_set_slice(Vm& vm, const Value& self, const Slice* slice, const Value* value) {
  std::string by;
  if (value != nullptr) {
    Arguments arguments{value, 1};
    if (!read_bytes_arguments(vm, "bytearray", arguments, by)) return false;
  }
  ByteArray* const array = self.as<ByteArray>();
  SliceBounds bounds;
  if (!resolve_slice(vm, slice, array->size, bounds)) return false;
  if (bounds.step == 1) {
    return bytearray_splice(vm, array, static_cast<size_t>(bounds.start), static_cast<size_t>(bounds.count), by);
  }
  if (value != nullptr) {
    if (static_cast<int64_t>(by.size()) != bounds.count) {
      vm.raisef(vm.types.value_error, "attempt to assign bytes of size %zu to extended slice of size %lld", by.size(),
                static_cast<long long>(bounds.count));
      return false;
    }
    for (int64_t i = 0; i < bounds.count; ++i) array->data[bounds.start + i * bounds.step] = static_cast<uint8_t>(by[static_cast<size_t>(i)]);
    return true;
  }
  std::string kept;
  for (int64_t at = 0; at < array->size; ++at) {
    const int64_t distance = at - bounds.start;
    const bool goes = distance % bounds.step == 0 && distance / bounds.step >= 0 && distance / bounds.step < bounds.count;
    if (!goes) kept.push_back(static_cast<char>(array->data[at]));
  }
  return bytearray_splice(vm, array, 0, array->size, kept);
}

bool bytearray_set_item(Vm& vm, const Value& self, const Value& key, const Value* value) {
  if (key.is_kind(Kind::slice)) {
    const Value slice = evaluated_slice(vm, key);
    return !slice.is_null() && bytearray_set_slice(vm, self, slice.as<Slice>(), value);
  }
  uint8_t byte = 0;
  if (value != nullptr && !read_byte(vm, *value, "byte must be in range(0, 256)", byte)) return false;
  int64_t index;
  if (!read_index(vm, self, key, index)) return false;
  ByteArray* const array = self.as<ByteArray>();
  if (value == nullptr) return bytearray_splice(vm, array, static_cast<size_t>(index), 1, "");
  array->data[index] = byte;
  return true;
}

int bytes_contains(Vm& vm, const Value& self, const Value& item) {
  if (is_bytes_like(item)) return find_first(bytes_view(self), bytes_view(item)) == not_found ? 0 : 1;
  if (!Vm::is_int(item) && !vm.special(vm.type_of(item), Special::sp_index)) {
    vm.raise_type_error("a bytes-like object is required, not '" + std::string(vm.type_name(item)) + "'");
    return -1;
  }
  uint8_t byte;
  if (!read_byte(vm, item, "byte must be in range(0, 256)", byte)) return -1;
  return bytes_view(self).find(static_cast<char>(byte)) == not_found ? 0 : 1;
}

Value bytes_next(Vm&, NativeIterator& iterator) {
  if (iterator.source.is_null()) return Value();
  const std::string_view view = bytes_view(iterator.source);
  if (iterator.position < static_cast<int64_t>(view.size())) {
    return Value::small(static_cast<unsigned char>(view[static_cast<size_t>(iterator.position++)]));
  }
  iterator.source = Value();
  return Value();
}

Value bytes_iterate(Vm& vm, const Value& self) { return vm.new_iterator(bytes_next, self); }

bool bytearray_initialize(Vm& vm, const Value& self, const Arguments& arguments) {
  std::string bytes;
  if (!read_bytes_arguments(vm, "bytearray", arguments, bytes)) return false;
  return bytearray_splice(vm, self.as<ByteArray>(), 0, self.as<ByteArray>()->size, bytes);
}

Value bytearray_inplace(Vm& vm, const Value& a, const Value& b, int op) {
  if (static_cast<BinaryOperator>(op) != BinaryOperator::add) return Value::not_implemented();
  if (!is_bytes_like(b)) {
    return vm.raise_type_error("can't concat " + std::string(vm.type_name(b)) + " to " + std::string(vm.type_name(a)));
  }
  const std::string added(bytes_view(b));
  if (!bytearray_splice(vm, a.as<ByteArray>(), a.as<ByteArray>()->size, 0, added)) return Value();
  return a;
}

void bytearray_destroy(Heap& heap, Object* object) {
  ByteArray* const array = static_cast<ByteArray*>(object);
  heap.free(array->data, array->capacity);
  array->data = nullptr;
  array->size = array->capacity = 0;
}

Value method_append(Vm& vm, const Arguments& arguments) {
  uint8_t byte;
  if (!read_byte(vm, arguments[1], "byte must be in range(0, 256)", byte)) return Value();
  const char added = static_cast<char>(byte);
  ByteArray* const array = arguments[0].as<ByteArray>();
  return bytearray_splice(vm, array, array->size, 0, {&added, 1}) ? Value::none() : Value();
}

Value method_extend(Vm& vm, const Arguments& arguments) {
  std::string added;
  if (!read_bytes_arguments(vm, "bytearray", Arguments{arguments.values + 1, 1}, added)) return Value();
  ByteArray* const array = arguments[0].as<ByteArray>();
  return bytearray_splice(vm, array, array->size, 0, added) ? Value::none() : Value();
}

Value method_clear(Vm& vm, const Arguments& arguments) {
  ByteArray* const array = arguments[0].as<ByteArray>();
  return bytearray_splice(vm, array, 0, array->size, "") ? Value::none() : Value();
}

Value method_pop(Vm& vm, const Arguments& arguments) {
  ByteArray* const array = arguments[0].as<ByteArray>();
  int64_t index = -1;
  const Value* const given = optional_argument(arguments, 1);
  if (given != nullptr && !vm.to_int64(*given, index)) return Value();
  if (array->size == 0) return vm.raise(vm.types.index_error, "pop from empty bytearray");
  if (index < 0) index += array->size;
  if (index < 0 || index >= array->size) return vm.raise(vm.types.index_error, "pop index out of range");
  const uint8_t byte = array->data[index];
  return bytearray_splice(vm, array, static_cast<size_t>(index), 1, "") ? Value::small(byte) : Value();
}

Value method_insert(Vm& vm, const Arguments& arguments) {
  int64_t index;
  uint8_t byte;
  if (!vm.to_int64(arguments[1], index) || !read_byte(vm, arguments[2], "byte must be in range(0, 256)", byte)) return Value();
  ByteArray* const array = arguments[0].as<ByteArray>();
  const int64_t size = array->size;
  const int64_t place = std::clamp<int64_t>(index < 0 ? index + size : index, 0, size);
  const char added = static_cast<char>(byte);
  return bytearray_splice(vm, array, static_cast<size_t>(place), 0, {&added, 1}) ? Value::none() : Value();
}

Value method_remove(Vm& vm, const Arguments& arguments) {
  uint8_t byte;
  if (!read_byte(vm, arguments[1], "byte must be in range(0, 256)", byte)) return Value();
  const size_t place = bytes_view(arguments[0]).find(static_cast<char>(byte));
  if (place == not_found) return vm.raise(vm.types.value_error, "value not found in bytearray");
  return bytearray_splice(vm, arguments[0].as<ByteArray>(), place, 1, "") ? Value::none() : Value();
}

Value method_reverse(Vm&, const Arguments& arguments) {
  ByteArray* const array = arguments[0].as<ByteArray>();
  std::reverse(array->data, array->data + array->size);
  return Value::none();
}

Value method_copy(Vm& vm, const Arguments& arguments) {
  return new_bytearray(vm, vm.type_of(arguments[0]), bytes_view(arguments[0]));
}

constexpr NativeDefinition bytearray_methods[] = {
    {"append", method_append, 1, 1},   {"extend", method_extend, 1, 1}, {"clear", method_clear, 0, 0}, {"pop", method_pop, 0, 1},
    {"reverse", method_reverse, 0, 0}, {"copy", method_copy, 0, 0},     {"insert", method_insert, 2, 2}, {"remove", method_remove, 1, 1},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

bool is_bytes_like(const Value& value) {
  if (value.is_kind(Kind::bytes)) return true;
  // A bytearray's class, or a script class derived from it, has this way of releasing its memory.
  return value.is_kind(Kind::native) && value.object()->type->slots.destroy == bytearray_destroy;
}

std::string_view bytes_view(const Value& value) {
  if (value.is_kind(Kind::bytes)) {
    const Bytes* const bytes = value.as<Bytes>();
    return {reinterpret_cast<const char*>(bytes->data), bytes->size};
  }
  const ByteArray* const array = value.as<ByteArray>();
  return {reinterpret_cast<const char*>(array->data), array->size};
}

void append_bytes_repr(std::string& out, std::string_view bytes) {
  const bool double_quotes = bytes.find('\'') != not_found && bytes.find('"') == not_found;
  const char quote = double_quotes ? '"' : '\'';
  out += 'b';
  out += quote;
  for (const char c : bytes) {
    const unsigned char byte = static_cast<unsigned char>(c);
    if (c == quote || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n' || c == '\r' || c == '\t') {
      out += c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t";
    } else if (byte >= 0x20 && byte < 0x7F) {
      out += c;
    } else {
      char escape[8];
      std::snprintf(escape, sizeof escape, "\\x%02x", byte);
      out += escape;
    }
  }
  out += quote;
}

bool read_byte(Vm& vm, const Value& value, const char* message, uint8_t& byte) {
  const Value index = index_of(vm, value);
  if (!index) return false;
  int64_t number;
  if (int_fits_int64(index, number) && number >= 0 && number <= 255) {
    byte = static_cast<uint8_t>(number);
    return true;
  }
  vm.raise(vm.types.value_error, message);
  return false;
}

bool read_bytes_arguments(Vm& vm, const char* function, const Arguments& arguments, std::string& bytes) {
  const Value* parts[3] = {nullptr, nullptr, nullptr};
  constexpr std::string_view names[] = {"source", "encoding", "errors"};
  if (arguments.positional() > 3) {
    vm.raisef(vm.types.type_error, "%s() takes at most 3 arguments (%u given)", function, arguments.count);
    return false;
  }
  for (uint32_t i = 0; i < arguments.positional(); ++i) parts[i] = &arguments[i];
  for (uint32_t i = 0; i < arguments.keyword_count; ++i) {
    uint32_t place = 0;
    while (place < 3 && names[place] != arguments.keyword_name(i)) ++place;
    if (place == 3 || parts[place] != nullptr) {
      vm.raise_type_error(std::string(function) + "() got an unexpected keyword argument '" + std::string(arguments.keyword_name(i)) + "'");
      return false;
    }
    parts[place] = &arguments.keyword_value(i);
  }
  if (parts[0] == nullptr) return true;
  const Value& source = *parts[0];
  if (Vm::is_str(source)) {
    if (parts[1] == nullptr) {
      vm.raise_type_error("string argument without an encoding");
      return false;
    }
    const Value encoded = encode_text(vm, source, parts[1], parts[2]);
    if (!encoded) return false;
    bytes = bytes_view(encoded);
    return true;
  }
  if (parts[1] != nullptr || parts[2] != nullptr) {
    vm.raise_type_error(parts[1] != nullptr ? "encoding without a string argument" : "errors without a string argument");
    return false;
  }
  if (is_bytes_like(source)) {
    bytes = bytes_view(source);
    return true;
  }
  bool missing = false;
  const Value made = vm.call_special(source, Special::sp_bytes, {}, &missing);
  if (!missing) {
    if (made && !made.is_kind(Kind::bytes)) {
      vm.raise_type_error("__bytes__ returned non-bytes (type " + std::string(vm.type_name(made)) + ")");
      return false;
    }
    if (made) bytes = bytes_view(made);
    return !made.is_null();
  }
  if (Vm::is_int(source) || vm.special(vm.type_of(source), Special::sp_index)) {
    int64_t count;
    if (!vm.to_int64(source, count)) return false;
    if (count < 0) {
      vm.raise(vm.types.value_error, "negative count");
      return false;
    }
    if (!check_allocation(vm, static_cast<uint64_t>(count))) return false;
    bytes.assign(static_cast<size_t>(count), '\0');
    return true;
  }
  const Value iterator = vm.iterate(source);
  if (!iterator) {
    if (!vm.pending_is(vm.types.type_error)) return false;
    vm.take_exception();
    vm.raise_type_error("cannot convert '" + std::string(vm.type_name(source)) + "' object to " + function);
    return false;
  }
  const std::string message = function == std::string_view("bytes") ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)";
  while (const Value item = vm.next(iterator)) {
    uint8_t byte;
    if (!read_byte(vm, item, message.c_str(), byte)) return false;
    bytes.push_back(static_cast<char>(byte));
  }
  return !vm.raised();
}

Value new_bytearray(Vm& vm, Type* type, std::string_view bytes) {
  Value array = vm.new_instance(type);
  if (!array || !bytearray_splice(vm, array.as<ByteArray>(), 0, 0, bytes)) return Value();
  return array;
}

bool bytearray_splice(Vm& vm, ByteArray* array, size_t start, size_t count, std::string_view by) {
  const size_t size = array->size - count + by.size();
  if (size > array->capacity) {
    const size_t capacity = size + size / 4 + 16;
    if (!check_allocation(vm, capacity)) return false;
    array->data = static_cast<uint8_t*>(vm.heap.reallocate(array->data, array->capacity, capacity));
    array->capacity = static_cast<uint32_t>(capacity);
  }
  const size_t rest = array->size - start - count;
  if (rest != 0) std::memmove(array->data + start + by.size(), array->data + start + count, rest);
  if (!by.empty()) std::memcpy(array->data + start, by.data(), by.size());
  array->size = static_cast<uint32_t>(size);
  return true;
}

void install_bytes(Vm& vm) {
  NativeSlots slots;
  slots.construct = bytes_construct;
  slots.repr = bytes_repr;
  slots.hash = bytes_hash;
  slots.truth = bytes_truth;
  slots.length = bytes_length;
  slots.compare = bytes_compare;
  slots.binary = bytes_binary;
  slots.get_item = bytes_get_item;
  slots.contains = bytes_contains;
  slots.iterate = bytes_iterate;
  vm.types.bytes = vm.new_native_type({.name = "bytes", .kind = Kind::bytes, .size = sizeof(Bytes), .slots = slots}, bytes_methods);
  add_bytes_class_functions(vm, vm.types.bytes);
  add_builtin_class(vm, vm.types.bytes);

  slots.construct = nullptr;
  slots.hash = nullptr;
  slots.initialize = bytearray_initialize;
  slots.repr = bytearray_repr;
  slots.inplace = bytearray_inplace;
  slots.set_item = bytearray_set_item;
  slots.destroy = bytearray_destroy;
  Type* const bytearray = vm.new_native_type({.name = "bytearray", .size = sizeof(ByteArray), .slots = slots}, bytes_methods);
  for (const NativeDefinition* row = bytearray_methods; row->name != nullptr; ++row) {
    vm.set_type_attribute(bytearray, row->name, vm.new_native_function(*row, bytearray, true));
  }
  add_bytes_class_functions(vm, bytearray);
  add_builtin_class(vm, bytearray);
}

}  // namespace lockstep::script
