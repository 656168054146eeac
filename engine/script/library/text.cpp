// The class str: everything but its methods.
#include "engine/script/library/text.hpp"

#include <cstring>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/codecs.hpp"
#include "engine/script/library/format_spec.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/library/limits.hpp"
#include "engine/script/library/percent_format.hpp"
#include "engine/script/library/slice_bounds.hpp"
#include "engine/script/library/text_core.hpp"
#include "engine/script/library/text_methods.hpp"
#include "engine/script/library/unicode.hpp"
#include "engine/script/vm/allocate.hpp"
#include "engine/script/vm/hashing.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script {

namespace {

void append_hex_escape(std::string& out, uint32_t code) {
  char text[12];
  std::snprintf(text, sizeof text, code < 0x100 ? "\\x%02x" : code < 0x10000 ? "\\u%04x" : "\\U%08x", code);
  out += text;
}

// Extended slices: characters one by one.
Value str_stepped(Vm& vm, const Str* str, const SliceBounds& bounds) {
  std::vector<const char*> starts;  // of every character; only needed when their sizes differ
  if (!str->is_ascii()) {
    starts.reserve(str->characters + 1);
    for (const char* cursor = str->data; cursor < str->data + str->size; cursor += utf8_length(*cursor)) starts.push_back(cursor);
  }
  std::string text;
  for (int64_t i = 0; i < bounds.count; ++i) {
    const int64_t at = bounds.start + i * bounds.step;
    if (str->is_ascii()) {
      text.push_back(str->data[at]);
    } else {
      const char* const start = starts[static_cast<size_t>(at)];
      text.append(start, utf8_length(*start));
    }
  }
  return vm.new_str(text);
}

Value str_get_item(Vm& vm, const Value& self, const Value& key) {
  const Str* const str = self.as<Str>();
  const int64_t length = str->characters;
  if (key.is_kind(Kind::slice)) {
    SliceBounds bounds;
    if (!resolve_slice(vm, key.as<Slice>(), length, bounds)) return Value();
    if (bounds.step == 1) return str_slice(vm, self, bounds.start, bounds.start + bounds.count);
    return str_stepped(vm, str, bounds);
  }
  if (!Vm::is_int(key) && !vm.special(vm.type_of(key), Special::sp_index)) {
    return vm.raise_type_error("string indices must be integers, not '" + std::string(vm.type_name(key)) + "'");
  }
  const Value number = index_of(vm, key);
  if (!number) return Value();
  int64_t index;
  if (!int_fits_int64(number, index)) {
    return vm.raise(vm.types.index_error, "cannot fit 'int' into an index-sized integer");
  }
  if (index < 0) index += length;
  if (index < 0 || index >= length) return vm.raise(vm.types.index_error, "string index out of range");
  const char* cursor = str->data + (str->is_ascii() ? static_cast<size_t>(index) : utf8_offset(str->view(), static_cast<size_t>(index)));
  return str_of_character(vm, next_code_point(cursor));
}

Value str_next(Vm& vm, NativeIterator& iterator) {
  if (iterator.source.is_null()) return Value();
  const Str* const str = iterator.source.as<Str>();
  if (iterator.position >= str->size) {
    iterator.source = Value();
    return Value();
  }
  const char* cursor = str->data + iterator.position;
  const uint32_t code = next_code_point(cursor);
  iterator.position = cursor - str->data;
  return str_of_character(vm, code);
}

Value str_iterate(Vm& vm, const Value& self) { return vm.new_iterator(str_next, self); }

int str_contains(Vm& vm, const Value& self, const Value& item) {
  if (!Vm::is_str(item)) {
    vm.raise_type_error("'in <string>' requires string as left operand, not " + std::string(vm.type_name(item)));
    return -1;
  }
  return find_first(Vm::text_of(self), Vm::text_of(item)) == not_found ? 0 : 1;
}

Value str_compare(Vm&, const Value& a, const Value& b, int op) {
  if (!Vm::is_str(a) || !Vm::is_str(b)) return Value::not_implemented();
  const Str* const left = a.as<Str>();
  const Str* const right = b.as<Str>();
  const CompareOperator wanted = static_cast<CompareOperator>(op);
  if (wanted == CompareOperator::eq || wanted == CompareOperator::ne) {
    const bool equal = left == right || (left->size == right->size && std::memcmp(left->data, right->data, left->size) == 0);
    return Value::boolean(equal == (wanted == CompareOperator::eq));
  }
  // UTF-8 sorts as its code points do.
  const int order = left->view().compare(right->view());
  switch (wanted) {
    case CompareOperator::lt: return Value::boolean(order < 0);
    case CompareOperator::le: return Value::boolean(order <= 0);
    case CompareOperator::gt: return Value::boolean(order > 0);
    default: return Value::boolean(order >= 0);
  }
}

Value str_binary(Vm& vm, const Value& a, const Value& b, int op) {
  switch (static_cast<BinaryOperator>(op)) {
    case BinaryOperator::add:
      if (Vm::is_str(a) && Vm::is_str(b)) return str_concat(vm, Value(a), b);
      return Value::not_implemented();
    case BinaryOperator::mul: {
      const Value& text = Vm::is_str(a) ? a : b;
      const Value& count = Vm::is_str(a) ? b : a;
      if (!Vm::is_int(count) && !vm.special(vm.type_of(count), Special::sp_index)) return Value::not_implemented();
      int64_t times;
      return read_repeat_count(vm, count, times) ? str_repeat(vm, text, times) : Value();
    }
    case BinaryOperator::mod: return Vm::is_str(a) ? percent_format(vm, a, b) : Value::not_implemented();
    default: return Value::not_implemented();
  }
}

Value str_repr(Vm& vm, const Value& self) {
  std::string text;
  append_str_repr(text, Vm::text_of(self));
  return vm.new_str(text);
}

Value str_str(Vm& vm, const Value& self) {
  return self.object()->type == vm.types.str ? self : vm.new_str(Vm::text_of(self));
}

bool str_hash(Vm&, const Value& self, uint32_t& hash) {
  hash = hash_str(self.as<Str>());
  return true;
}

int str_truth(Vm&, const Value& self) { return self.as<Str>()->size != 0 ? 1 : 0; }
int64_t str_length(Vm&, const Value& self) { return self.as<Str>()->characters; }

Value str_construct(Vm& vm, Type* type, const Arguments& arguments) {
  const Value* parts[3] = {nullptr, nullptr, nullptr};
  if (arguments.positional() > 3) {
    return vm.raisef(vm.types.type_error, "str expected at most 3 arguments, got %u", arguments.count);
  }
  for (uint32_t i = 0; i < arguments.positional(); ++i) parts[i] = &arguments[i];
  constexpr std::string_view names[] = {"object", "encoding", "errors"};
  for (uint32_t i = 0; i < arguments.keyword_count; ++i) {
    uint32_t place = 0;
    while (place < 3 && names[place] != arguments.keyword_name(i)) ++place;
    if (place == 3 || parts[place] != nullptr) {
      return vm.raise_type_error("str() got an unexpected keyword argument '" + std::string(arguments.keyword_name(i)) + "'");
    }
    parts[place] = &arguments.keyword_value(i);
  }
  Value text;
  if (parts[0] == nullptr) {
    text = vm.interned("");
  } else if (parts[1] == nullptr && parts[2] == nullptr) {
    text = vm.str(*parts[0]);
  } else {
    text = decode_value(vm, *parts[0], parts[1], parts[2]);
  }
  if (!text || type == vm.types.str) return text;
  const std::string_view view = Vm::text_of(text);
  Str* const str = allocate_str(vm.heap, type, static_cast<uint32_t>(view.size()));
  if (!view.empty()) std::memcpy(str->data, view.data(), view.size());
  vm.heap.finish_str(str);
  return Value::adopt(str);
}

}  // namespace

Value str_concat(Vm& vm, Value&& left, const Value& right) {
  Value held = std::move(left);
  Str* const first = held.as<Str>();
  const Str* const second = right.as<Str>();
  const bool plain = first->type == vm.types.str;
  if (second->size == 0 && plain) return held;
  if (first->size == 0 && second->type == vm.types.str) return right;
  const uint64_t total = uint64_t{first->size} + second->size;
  const bool growing = plain && first->references == 1 && (first->flags & str_is_interned) == 0;
  const size_t needed = offsetof(Str, data) + static_cast<size_t>(total) + 1;
  if (growing && first != second && needed <= vm.heap.usable_size(first)) {
    std::memcpy(first->data + first->size, second->data, second->size + 1);
    first->size = static_cast<uint32_t>(total);
    first->characters += second->characters;
    first->hash = 0;
    return held;
  }
  const uint64_t room = growing ? total + total / 2 : total;
  if (!check_allocation(vm, room + sizeof(Str))) return Value();
  Str* const both = vm.heap.new_str_uninitialized(static_cast<size_t>(room));
  std::memcpy(both->data, first->data, first->size);
  std::memcpy(both->data + first->size, second->data, second->size + 1);
  both->size = static_cast<uint32_t>(total);
  both->characters = first->characters + second->characters;
  return Value::adopt(both);
}

Value str_repeat(Vm& vm, const Value& text, int64_t times) {
  const Str* const str = text.as<Str>();
  if (times <= 0 || str->size == 0) return vm.interned("");
  if (times == 1) return str_str(vm, text);
  if (times > 0x7FFFFFFF || !check_allocation(vm, uint64_t{str->size} * static_cast<uint64_t>(times) + sizeof(Str))) {
    return vm.raised() ? Value() : raise_memory_error(vm);
  }
  const size_t total = str->size * static_cast<size_t>(times);
  Str* const repeated = vm.heap.new_str_uninitialized(total);
  if (str->size == 1) {
    std::memset(repeated->data, str->data[0], total);
  } else {
    for (size_t at = 0; at < total; at += str->size) std::memcpy(repeated->data + at, str->data, str->size);
  }
  repeated->data[total] = '\0';
  repeated->characters = str->characters * static_cast<uint32_t>(times);
  return Value::adopt(repeated);
}

Value str_slice(Vm& vm, const Value& text, int64_t start, int64_t end) {
  const Str* const str = text.as<Str>();
  if (start >= end) return vm.interned("");
  if (end - start == str->characters) return str_str(vm, text);
  std::string_view view = str->view();
  const size_t count = static_cast<size_t>(end - start);
  if (str->is_ascii()) {
    view = view.substr(static_cast<size_t>(start), count);
  } else {
    view.remove_prefix(utf8_offset(view, static_cast<size_t>(start)));
    view = view.substr(0, utf8_offset(view, count));
  }
  return count == 1 ? str_of_part(vm, text, view) : vm.new_str(view);
}

Value str_of_character(Vm& vm, uint32_t code) {
  if (code < 0x80) {
    const char c = static_cast<char>(code);
    return vm.interned({&c, 1});
  }
  std::string text;
  append_code_point(text, code);
  return code < 0x100 ? vm.interned(text) : vm.new_str(text);
}

Value str_of_part(Vm& vm, const Value& source, std::string_view view) {
  if (view.size() == source.as<Str>()->size) return str_str(vm, source);
  return view.size() <= 1 ? vm.interned(view) : vm.new_str(view);
}

bool single_character(const Value& text, uint32_t& code) {
  const Str* const str = text.as<Str>();
  if (str->characters != 1) return false;
  const char* cursor = str->data;
  code = next_code_point(cursor);
  return true;
}

void append_str_repr(std::string& out, std::string_view text) {
  const bool double_quotes = text.find('\'') != not_found && text.find('"') == not_found;
  const char quote = double_quotes ? '"' : '\'';
  out.push_back(quote);
  const char* cursor = text.data();
  const char* const end = cursor + text.size();
  while (cursor < end) {
    const char* const start = cursor;
    const uint32_t code = next_code_point(cursor);
    if (code == static_cast<uint32_t>(quote) || code == '\\') {
      out.push_back('\\');
      out.push_back(*start);
    } else if (code == '\n') {
      out += "\\n";
    } else if (code == '\r') {
      out += "\\r";
    } else if (code == '\t') {
      out += "\\t";
    } else if (code < 0x80 ? code >= 0x20 && code != 0x7F : has_class(code, class_printable)) {
      out.append(start, static_cast<size_t>(cursor - start));
    } else {
      append_hex_escape(out, code);
    }
  }
  out.push_back(quote);
}

std::string escape_non_ascii(std::string_view text) {
  std::string ascii;
  const char* cursor = text.data();
  const char* const end = cursor + text.size();
  while (cursor < end) {
    const uint32_t code = next_code_point(cursor);
    if (code < 0x80) {
      ascii.push_back(static_cast<char>(code));
    } else {
      append_hex_escape(ascii, code);
    }
  }
  return ascii;
}

bool read_repeat_count(Vm& vm, const Value& value, int64_t& times) {
  const Value index = index_of(vm, value);
  if (!index) return false;
  if (int_fits_int64(index, times)) return true;
  vm.raise(vm.types.overflow_error, "cannot fit 'int' into an index-sized integer");
  return false;
}

void install_text(Vm& vm) {
  NativeSlots slots;
  slots.construct = str_construct;
  slots.repr = str_repr;
  slots.str = str_str;
  slots.hash = str_hash;
  slots.truth = str_truth;
  slots.length = str_length;
  slots.compare = str_compare;
  slots.binary = str_binary;
  slots.get_item = str_get_item;
  slots.contains = str_contains;
  slots.iterate = str_iterate;
  slots.format = format_str_value;
  vm.types.str = vm.new_native_type({.name = "str", .kind = Kind::str, .size = sizeof(Str), .slots = slots}, str_methods);
  add_str_static_methods(vm);
  add_builtin_class(vm, vm.types.str);
}

}  // namespace lockstep::script
