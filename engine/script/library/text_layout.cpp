// str: padding, tabs, translate, encode.
#include <cstring>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/codecs.hpp"
#include "engine/script/library/limits.hpp"
#include "engine/script/library/text.hpp"
#include "engine/script/library/text_methods.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script {

namespace {

bool read_width(Vm& vm, const Arguments& arguments, int64_t& width) {
  const Value index = index_of(vm, arguments[1]);
  if (!index) return false;
  if (int_fits_int64(index, width)) return true;
  vm.raise(vm.types.overflow_error, "Python int too large to convert to C ssize_t");
  return false;
}

// Reads width and fill character; the space to fill goes to `left` by the given rule.
template <class LeftOf>
Value padded(Vm& vm, const Arguments& arguments, LeftOf left_of) {
  int64_t width;
  if (!read_width(vm, arguments, width)) return Value();
  uint32_t fill = ' ';
  if (const Value* const given = optional_argument(arguments, 2)) {
    if (!Vm::is_str(*given)) {
      return vm.raise_type_error("The fill character must be a unicode character, not " + std::string(vm.type_name(*given)));
    }
    if (!single_character(*given, fill)) return vm.raise_type_error("The fill character must be exactly one character long");
  }
  const Str* const str = arguments[0].as<Str>();
  if (width <= str->characters) return str_of_part(vm, arguments[0], str->view());
  const uint64_t space = static_cast<uint64_t>(width) - str->characters;
  if (space > 0x7FFFFFFF || !check_allocation(vm, space * 4 + str->size)) return vm.raised() ? Value() : raise_memory_error(vm);
  const uint64_t left = left_of(space, static_cast<uint64_t>(width));
  std::string filler;
  append_code_point(filler, fill);
  std::string text;
  for (uint64_t i = 0; i < left; ++i) text += filler;
  text += str->view();
  for (uint64_t i = left; i < space; ++i) text += filler;
  return vm.new_str(text);
}

// What a table of str.translate says about a character: appended to `out`. false after raising.
bool translate_character(Vm& vm, const Value& table, uint32_t code, std::string& out) {
  const Value mapped = vm.get_item(table, Value::small(code));
  if (!mapped) {
    if (!vm.pending_is(vm.types.lookup_error)) return false;
    vm.take_exception();
    append_code_point(out, code);
    return true;
  }
  if (mapped.is_none()) return true;
  if (Vm::is_str(mapped)) {
    out += Vm::text_of(mapped);
    return true;
  }
  int64_t number;
  if (!Vm::is_int(mapped)) {
    vm.raise_type_error("character mapping must return integer, None or str");
    return false;
  }
  if (!int_fits_int64(mapped, number) || number < 0 || number > 0x10FFFF) {
    vm.raise(vm.types.value_error, "character mapping must be in range(0x110000)");
    return false;
  }
  append_code_point(out, static_cast<uint32_t>(number));
  return true;
}

Value maketrans_from_dict(Vm& vm, const Value& given) {
  if (!given.is_kind(Kind::dict)) {
    return vm.raise_type_error("if you give only one argument to maketrans it must be a dict");
  }
  const Value table = vm.new_dict();
  const Dict* const dict = given.as<Dict>();
  for (uint32_t i = 0; i < dict->entry_count; ++i) {
    const DictEntry& entry = dict->entries[i];
    if (entry.key.is_null()) continue;
    Value key = entry.key;
    if (Vm::is_str(key)) {
      uint32_t code;
      if (!single_character(key, code)) {
        return vm.raise(vm.types.value_error, "string keys in translate table must be of length 1");
      }
      key = Value::small(code);
    } else if (!Vm::is_int(key)) {
      return vm.raise_type_error("keys in translate table must be strings or integers");
    }
    if (!vm.dict_set(table.as<Dict>(), key, entry.value)) return Value();
  }
  return table;
}

}  // namespace

Value str_center(Vm& vm, const Arguments& arguments) {
  // CPython's rule for the odd blank.
  return padded(vm, arguments, [](uint64_t space, uint64_t width) { return space / 2 + (space & width & 1); });
}

Value str_ljust(Vm& vm, const Arguments& arguments) {
  return padded(vm, arguments, [](uint64_t, uint64_t) { return uint64_t{0}; });
}

Value str_rjust(Vm& vm, const Arguments& arguments) {
  return padded(vm, arguments, [](uint64_t space, uint64_t) { return space; });
}

Value str_zfill(Vm& vm, const Arguments& arguments) {
  int64_t width;
  if (!read_width(vm, arguments, width)) return Value();
  const Str* const str = arguments[0].as<Str>();
  if (width <= str->characters) return str_of_part(vm, arguments[0], str->view());
  const uint64_t zeros = static_cast<uint64_t>(width) - str->characters;
  if (!check_allocation(vm, zeros + str->size)) return Value();
  std::string text;
  std::string_view rest = str->view();
  if (!rest.empty() && (rest[0] == '-' || rest[0] == '+')) {
    text.push_back(rest[0]);
    rest.remove_prefix(1);
  }
  text.append(static_cast<size_t>(zeros), '0');
  text += rest;
  return vm.new_str(text);
}

Value str_expandtabs(Vm& vm, const Arguments& arguments) {
  int64_t tab = 8;
  const Value* const given = optional_argument(arguments, 1);
  if (given != nullptr && !vm.to_int64(*given, tab)) return Value();
  std::string text;
  int64_t column = 0;
  for (const char c : Vm::text_of(arguments[0])) {
    if (c == '\t') {
      const int64_t blanks = tab > 0 ? tab - column % tab : 0;
      if (!check_allocation(vm, text.size() + static_cast<uint64_t>(blanks))) return Value();
      text.append(static_cast<size_t>(blanks), ' ');
      column += blanks;
    } else {
      text.push_back(c);
      if (!is_utf8_continuation(c)) ++column;
      if (c == '\n' || c == '\r') column = 0;
    }
  }
  return vm.new_str(text);
}

Value str_translate(Vm& vm, const Arguments& arguments) {
  // The table may be any object with __getitem__, whose code may drop the last reference to the text.
  const Value held = arguments[0];
  const std::string_view text = Vm::text_of(held);
  std::string out;
  const char* cursor = text.data();
  const char* const end = cursor + text.size();
  while (cursor < end) {
    if (!translate_character(vm, arguments[1], next_code_point(cursor), out)) return Value();
  }
  return vm.new_str(out);
}

Value str_maketrans(Vm& vm, const Arguments& arguments) {
  if (arguments.count == 1) return maketrans_from_dict(vm, arguments[0]);
  for (uint32_t i = 0; i < arguments.count; ++i) {
    if (Vm::is_str(arguments[i])) continue;
    if (i == 0) return vm.raise_type_error("first maketrans argument must be a string if there is a second argument");
    return vm.raise_type_error("maketrans() argument " + std::to_string(i + 1) + " must be str, not " +
                               std::string(vm.type_name(arguments[i])));
  }
  if (arguments[0].as<Str>()->characters != arguments[1].as<Str>()->characters) {
    return vm.raise(vm.types.value_error, "the first two maketrans arguments must have equal length");
  }
  const Value table = vm.new_dict();
  const char* from = arguments[0].as<Str>()->data;
  const char* to = arguments[1].as<Str>()->data;
  for (uint32_t i = arguments[0].as<Str>()->characters; i > 0; --i) {
    const Value key = Value::small(next_code_point(from));
    if (!vm.dict_set(table.as<Dict>(), key, Value::small(next_code_point(to)))) return Value();
  }
  if (arguments.count == 3) {
    const char* dropped = arguments[2].as<Str>()->data;
    for (uint32_t i = arguments[2].as<Str>()->characters; i > 0; --i) {
      if (!vm.dict_set(table.as<Dict>(), Value::small(next_code_point(dropped)), Value::none())) return Value();
    }
  }
  return table;
}

Value str_encode(Vm& vm, const Arguments& arguments) {
  return encode_text(vm, arguments[0], optional_argument(arguments, 1), optional_argument(arguments, 2));
}

}  // namespace lockstep::script
