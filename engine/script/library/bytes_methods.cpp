// The methods that bytes and bytearray share. Results are of the receiver's class.
#include <algorithm>
#include <array>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/byte_strings.hpp"
#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/codecs.hpp"
#include "engine/script/library/limits.hpp"
#include "engine/script/library/magnitude.hpp"
#include "engine/script/library/slice_bounds.hpp"
#include "engine/script/library/text_core.hpp"
#include "engine/script/library/text_scan.hpp"

namespace lockstep::script {

namespace {

constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_letter(char c) { return is_lower(c) || is_upper(c); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr char to_upper(char c) { return is_lower(c) ? static_cast<char>(c - 32) : c; }
constexpr char to_lower(char c) { return is_upper(c) ? static_cast<char>(c + 32) : c; }

std::string_view self_view(const Arguments& arguments) { return bytes_view(arguments[0]); }

Value like_self(Vm& vm, const Value& self, std::string_view bytes) {
  return self.is_kind(Kind::bytes) ? vm.new_bytes(bytes) : new_bytearray(vm, vm.type_of(self), bytes);
}

Value list_of(Vm& vm, const Value& self, const Views& pieces) {
  std::vector<Value> items;
  items.reserve(pieces.size());
  for (const std::string_view piece : pieces) items.push_back(like_self(vm, self, piece));
  return vm.new_list(std::move(items));
}

bool check_bytes(Vm& vm, const Value& value) {
  if (is_bytes_like(value)) return true;
  vm.raise_type_error("a bytes-like object is required, not '" + std::string(vm.type_name(value)) + "'");
  return false;
}

// What find and its siblings look for: bytes or one byte.
bool read_part(Vm& vm, const Value& value, std::string& part) {
  if (is_bytes_like(value)) {
    part = bytes_view(value);
    return true;
  }
  if (!Vm::is_int(value)) {
    vm.raise_type_error("argument should be integer or bytes-like object, not '" + std::string(vm.type_name(value)) + "'");
    return false;
  }
  uint8_t byte;
  if (!read_byte(vm, value, "byte must be in range(0, 256)", byte)) return false;
  part.assign(1, static_cast<char>(byte));
  return true;
}

// The receiver's part that the optional start and end name. false after raising; `beyond`: even the empty part is not there.
bool read_window(Vm& vm, const Arguments& arguments, std::string_view& view, int64_t& start, bool& beyond) {
  view = self_view(arguments);
  int64_t end;
  if (!read_range(vm, arguments, 2, static_cast<int64_t>(view.size()), start, end)) return false;
  beyond = start > end;
  if (!beyond) view = view.substr(static_cast<size_t>(start), static_cast<size_t>(end - start));
  return true;
}

// -1: not found; -2: raised.
int64_t position_of(Vm& vm, const Arguments& arguments, bool from_right) {
  std::string part;
  std::string_view view;
  int64_t start;
  bool beyond;
  if (!read_part(vm, arguments[1], part) || !read_window(vm, arguments, view, start, beyond)) return -2;
  if (beyond) return -1;
  const size_t found = from_right ? find_last(view, part) : find_first(view, part);
  return found == not_found ? -1 : start + static_cast<int64_t>(found);
}

Value found_or_raise(Vm& vm, int64_t position) {
  if (position == -2) return Value();
  return position >= 0 ? Value::small(position) : vm.raise(vm.types.value_error, "subsection not found");
}

Value bytes_find(Vm& vm, const Arguments& arguments) {
  const int64_t position = position_of(vm, arguments, false);
  return position == -2 ? Value() : Value::small(position);
}

Value bytes_rfind(Vm& vm, const Arguments& arguments) {
  const int64_t position = position_of(vm, arguments, true);
  return position == -2 ? Value() : Value::small(position);
}

Value bytes_index(Vm& vm, const Arguments& arguments) { return found_or_raise(vm, position_of(vm, arguments, false)); }
Value bytes_rindex(Vm& vm, const Arguments& arguments) { return found_or_raise(vm, position_of(vm, arguments, true)); }

Value bytes_count(Vm& vm, const Arguments& arguments) {
  std::string part;
  std::string_view view;
  int64_t start;
  bool beyond;
  if (!read_part(vm, arguments[1], part) || !read_window(vm, arguments, view, start, beyond)) return Value();
  return Value::small(beyond ? 0 : static_cast<int64_t>(count_parts(view, part, TextKind::bytes)));
}

Value has_affix(Vm& vm, const Arguments& arguments, const char* method, bool at_start) {
  std::string_view view;
  int64_t start;
  bool beyond;
  if (!read_window(vm, arguments, view, start, beyond)) return Value();
  const auto matches = [&](const Value& affix) {
    return !beyond && (at_start ? view.starts_with(bytes_view(affix)) : view.ends_with(bytes_view(affix)));
  };
  const Value& affix = arguments[1];
  if (is_bytes_like(affix)) return Value::boolean(matches(affix));
  if (!affix.is_kind(Kind::tuple)) {
    return vm.raise_type_error(std::string(method) + " first arg must be bytes or a tuple of bytes, not " +
                               std::string(vm.type_name(affix)));
  }
  for (uint32_t i = 0; i < affix.as<Tuple>()->size; ++i) {
    const Value& item = affix.as<Tuple>()->items[i];
    if (!check_bytes(vm, item)) return Value();
    if (matches(item)) return Value::boolean(true);
  }
  return Value::boolean(false);
}

Value bytes_startswith(Vm& vm, const Arguments& arguments) { return has_affix(vm, arguments, "startswith", true); }
Value bytes_endswith(Vm& vm, const Arguments& arguments) { return has_affix(vm, arguments, "endswith", false); }

Value bytes_replace(Vm& vm, const Arguments& arguments) {
  if (!check_bytes(vm, arguments[1]) || !check_bytes(vm, arguments[2])) return Value();
  int64_t most = -1;
  const Value* const count = optional_argument(arguments, 3);
  if (count != nullptr && !vm.to_int64(*count, most)) return Value();
  return like_self(vm, arguments[0],
                   replace_parts(self_view(arguments), bytes_view(arguments[1]), bytes_view(arguments[2]),
                                 most < 0 ? no_limit : static_cast<uint64_t>(most), TextKind::bytes));
}

Value bytes_removeprefix(Vm& vm, const Arguments& arguments) {
  if (!check_bytes(vm, arguments[1])) return Value();
  std::string_view view = self_view(arguments);
  if (view.starts_with(bytes_view(arguments[1]))) view.remove_prefix(bytes_view(arguments[1]).size());
  return like_self(vm, arguments[0], view);
}

Value bytes_removesuffix(Vm& vm, const Arguments& arguments) {
  if (!check_bytes(vm, arguments[1])) return Value();
  std::string_view view = self_view(arguments);
  if (view.ends_with(bytes_view(arguments[1]))) view.remove_suffix(bytes_view(arguments[1]).size());
  return like_self(vm, arguments[0], view);
}

Value split_with(Vm& vm, const Arguments& arguments, bool from_right) {
  const Value* const separator = optional_argument(arguments, 1);
  const Value* const limit = optional_argument(arguments, 2);
  int64_t cuts = -1;
  if (limit != nullptr && !vm.to_int64(*limit, cuts)) return Value();
  const uint64_t most = cuts < 0 ? no_limit : static_cast<uint64_t>(cuts);
  const std::string_view view = self_view(arguments);
  if (separator == nullptr || separator->is_none()) {
    return list_of(vm, arguments[0],
                   from_right ? split_at_spaces_from_right(view, most, TextKind::bytes) : split_at_spaces(view, most, TextKind::bytes));
  }
  if (!check_bytes(vm, *separator)) return Value();
  const std::string_view cut = bytes_view(*separator);
  if (cut.empty()) return vm.raise(vm.types.value_error, "empty separator");
  return list_of(vm, arguments[0], from_right ? split_at_from_right(view, cut, most) : split_at(view, cut, most));
}

Value bytes_split(Vm& vm, const Arguments& arguments) { return split_with(vm, arguments, false); }
Value bytes_rsplit(Vm& vm, const Arguments& arguments) { return split_with(vm, arguments, true); }

Value bytes_splitlines(Vm& vm, const Arguments& arguments) {
  const Value* const keep = optional_argument(arguments, 1);
  const int keeps = keep == nullptr ? 0 : vm.truth(*keep);
  if (keeps < 0) return Value();
  return list_of(vm, arguments[0], split_into_lines(self_view(arguments), keeps != 0, TextKind::bytes));
}

Value partition_with(Vm& vm, const Arguments& arguments, bool from_right) {
  if (!check_bytes(vm, arguments[1])) return Value();
  const std::string_view view = self_view(arguments);
  const std::string_view cut = bytes_view(arguments[1]);
  if (cut.empty()) return vm.raise(vm.types.value_error, "empty separator");
  const size_t found = from_right ? find_last(view, cut) : find_first(view, cut);
  const Value& self = arguments[0];
  if (found == not_found) {
    const Value whole = like_self(vm, self, view);
    const Value none = like_self(vm, self, "");
    return from_right ? vm.new_tuple({none, none, whole}) : vm.new_tuple({whole, none, none});
  }
  return vm.new_tuple(
      {like_self(vm, self, view.substr(0, found)), like_self(vm, self, cut), like_self(vm, self, view.substr(found + cut.size()))});
}

Value bytes_partition(Vm& vm, const Arguments& arguments) { return partition_with(vm, arguments, false); }
Value bytes_rpartition(Vm& vm, const Arguments& arguments) { return partition_with(vm, arguments, true); }

Value bytes_join(Vm& vm, const Arguments& arguments) {
  std::vector<Value> items;
  if (!vm.collect(arguments[1], items)) {
    if (!vm.pending_is(vm.types.type_error)) return Value();
    vm.take_exception();
    return vm.raise_type_error("can only join an iterable");
  }
  std::string joined;
  for (size_t i = 0; i < items.size(); ++i) {
    if (!is_bytes_like(items[i])) {
      return vm.raise_type_error("sequence item " + std::to_string(i) + ": expected a bytes-like object, " +
                                 std::string(vm.type_name(items[i])) + " found");
    }
    if (!check_allocation(vm, joined.size() + self_view(arguments).size() + bytes_view(items[i]).size())) return Value();
    if (i != 0) joined += self_view(arguments);
    joined += bytes_view(items[i]);
  }
  return like_self(vm, arguments[0], joined);
}

Value strip_with(Vm& vm, const Arguments& arguments, bool left, bool right) {
  const Value* const given = optional_argument(arguments, 1);
  std::string_view set;
  const bool has_set = given != nullptr && !given->is_none();
  if (has_set) {
    if (!check_bytes(vm, *given)) return Value();
    set = bytes_view(*given);
  }
  return like_self(vm, arguments[0], strip_ends(self_view(arguments), has_set ? &set : nullptr, left, right, TextKind::bytes));
}

Value bytes_strip(Vm& vm, const Arguments& arguments) { return strip_with(vm, arguments, true, true); }
Value bytes_lstrip(Vm& vm, const Arguments& arguments) { return strip_with(vm, arguments, true, false); }
Value bytes_rstrip(Vm& vm, const Arguments& arguments) { return strip_with(vm, arguments, false, true); }

// Padding: `left_of` says how much of the space goes to the left.
template <class LeftOf>
Value padded(Vm& vm, const Arguments& arguments, const char* method, LeftOf left_of) {
  int64_t width;
  if (!vm.to_int64(arguments[1], width)) return Value();
  char fill = ' ';
  if (const Value* const given = optional_argument(arguments, 2)) {
    if (is_bytes_like(*given) && bytes_view(*given).size() != 1) {
      return vm.raise_type_error(std::string(method) + "(): argument 2 must be a byte string of length 1, not a " +
                                 std::string(vm.type_name(*given)) + " object of length " + std::to_string(bytes_view(*given).size()));
    }
    if (!is_bytes_like(*given) || bytes_view(*given).size() != 1) {
      return vm.raise_type_error(std::string(method) + "() argument 2 must be a byte string of length 1, not " +
                                 std::string(vm.type_name(*given)));
    }
    fill = bytes_view(*given)[0];
  }
  const std::string_view view = self_view(arguments);
  if (width <= static_cast<int64_t>(view.size())) return like_self(vm, arguments[0], view);
  const size_t space = static_cast<size_t>(width) - view.size();
  if (!check_allocation(vm, static_cast<uint64_t>(width))) return Value();
  const size_t left = left_of(space, static_cast<size_t>(width));
  return like_self(vm, arguments[0], std::string(left, fill) + std::string(view) + std::string(space - left, fill));
}

Value bytes_center(Vm& vm, const Arguments& arguments) {
  return padded(vm, arguments, "center", [](size_t space, size_t width) { return space / 2 + (space & width & 1); });
}
Value bytes_ljust(Vm& vm, const Arguments& arguments) {
  return padded(vm, arguments, "ljust", [](size_t, size_t) { return size_t{0}; });
}
Value bytes_rjust(Vm& vm, const Arguments& arguments) {
  return padded(vm, arguments, "rjust", [](size_t space, size_t) { return space; });
}

Value bytes_zfill(Vm& vm, const Arguments& arguments) {
  int64_t width;
  if (!vm.to_int64(arguments[1], width)) return Value();
  std::string text(self_view(arguments));
  if (width > static_cast<int64_t>(text.size())) {
    if (!check_allocation(vm, static_cast<uint64_t>(width))) return Value();
    const size_t sign = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    text.insert(sign, static_cast<size_t>(width) - text.size(), '0');
  }
  return like_self(vm, arguments[0], text);
}

Value bytes_expandtabs(Vm& vm, const Arguments& arguments) {
  int64_t tab = 8;
  const Value* const given = optional_argument(arguments, 1);
  if (given != nullptr && !vm.to_int64(*given, tab)) return Value();
  std::string text;
  int64_t column = 0;
  for (const char c : self_view(arguments)) {
    if (c == '\t') {
      const int64_t blanks = tab > 0 ? tab - column % tab : 0;
      if (!check_allocation(vm, text.size() + static_cast<uint64_t>(blanks))) return Value();
      text.append(static_cast<size_t>(blanks), ' ');
      column += blanks;
    } else {
      text.push_back(c);
      column = c == '\n' || c == '\r' ? 0 : column + 1;
    }
  }
  return like_self(vm, arguments[0], text);
}

template <class Map>
Value mapped(Vm& vm, const Arguments& arguments, Map map) {
  std::string text(self_view(arguments));
  for (char& c : text) c = map(c);
  return like_self(vm, arguments[0], text);
}

Value bytes_upper(Vm& vm, const Arguments& arguments) { return mapped(vm, arguments, to_upper); }
Value bytes_lower(Vm& vm, const Arguments& arguments) { return mapped(vm, arguments, to_lower); }
Value bytes_swapcase(Vm& vm, const Arguments& arguments) {
  return mapped(vm, arguments, [](char c) { return is_upper(c) ? to_lower(c) : to_upper(c); });
}
Value bytes_capitalize(Vm& vm, const Arguments& arguments) {
  return mapped(vm, arguments, [first = true](char c) mutable { return std::exchange(first, false) ? to_upper(c) : to_lower(c); });
}
Value bytes_title(Vm& vm, const Arguments& arguments) {
  return mapped(vm, arguments, [in_word = false](char c) mutable {
    const bool inside = std::exchange(in_word, is_letter(c));
    return inside ? to_lower(c) : to_upper(c);
  });
}

template <class Test>
Value all_of(const Arguments& arguments, Test test) {
  const std::string_view view = self_view(arguments);
  return Value::boolean(!view.empty() && std::all_of(view.begin(), view.end(), test));
}

Value bytes_isalpha(Vm&, const Arguments& arguments) { return all_of(arguments, is_letter); }
Value bytes_isdigit(Vm&, const Arguments& arguments) { return all_of(arguments, is_digit); }
Value bytes_isspace(Vm&, const Arguments& arguments) { return all_of(arguments, is_ascii_space); }
Value bytes_isalnum(Vm&, const Arguments& arguments) {
  return all_of(arguments, [](char c) { return is_letter(c) || is_digit(c); });
}
Value bytes_isascii(Vm&, const Arguments& arguments) {
  const std::string_view view = self_view(arguments);
  return Value::boolean(std::all_of(view.begin(), view.end(), [](char c) { return (c & 0x80) == 0; }));
}
Value bytes_islower(Vm&, const Arguments& arguments) {
  const std::string_view view = self_view(arguments);
  return Value::boolean(std::any_of(view.begin(), view.end(), is_lower) && std::none_of(view.begin(), view.end(), is_upper));
}
Value bytes_isupper(Vm&, const Arguments& arguments) {
  const std::string_view view = self_view(arguments);
  return Value::boolean(std::any_of(view.begin(), view.end(), is_upper) && std::none_of(view.begin(), view.end(), is_lower));
}
Value bytes_istitle(Vm&, const Arguments& arguments) {
  bool any = false;
  bool in_word = false;
  for (const char c : self_view(arguments)) {
    if (in_word ? is_upper(c) : is_lower(c)) return Value::boolean(false);
    in_word = is_letter(c);
    any = any || in_word;
  }
  return Value::boolean(any);
}

Value bytes_decode(Vm& vm, const Arguments& arguments) {
  return decode_value(vm, arguments[0], optional_argument(arguments, 1), optional_argument(arguments, 2));
}

Value bytes_hex(Vm& vm, const Arguments& arguments) {
  constexpr char digits[] = "0123456789abcdef";
  const Value* const given = optional_argument(arguments, 1);
  const Value* const group = optional_argument(arguments, 2);
  int64_t every = 1;
  if (group != nullptr && !vm.to_int64(*group, every)) return Value();
  std::string_view separator;
  if (given != nullptr) {
    if (!Vm::is_str(*given) && !is_bytes_like(*given)) return vm.raise_type_error("sep must be str or bytes.");
    separator = Vm::is_str(*given) ? Vm::text_of(*given) : bytes_view(*given);
    if (separator.size() != 1) return vm.raise(vm.types.value_error, "sep must be length 1.");
    if ((separator[0] & 0x80) != 0) return vm.raise(vm.types.value_error, "sep must be ASCII.");
  }
  const std::string_view view = self_view(arguments);
  if (!check_allocation(vm, uint64_t{view.size()} * 3)) return Value();
  // A positive group counts from the right, a negative one from the left.
  const size_t step = static_cast<size_t>(every < 0 ? -every : every);
  std::string text;
  for (size_t i = 0; i < view.size(); ++i) {
    const size_t distance = every > 0 ? view.size() - i : i;
    if (i != 0 && step != 0 && !separator.empty() && distance % step == 0) text += separator;
    const unsigned char byte = static_cast<unsigned char>(view[i]);
    text += {digits[byte >> 4], digits[byte & 15]};
  }
  return vm.new_str(text);
}

Value bytes_translate(Vm& vm, const Arguments& arguments) {
  const Value& table = arguments[1];
  if (!table.is_none()) {
    if (!check_bytes(vm, table)) return Value();
    if (bytes_view(table).size() != 256) return vm.raise(vm.types.value_error, "translation table must be 256 characters long");
  }
  const Value* const given = optional_argument(arguments, 2);
  if (given != nullptr && !check_bytes(vm, *given)) return Value();
  const std::string_view dropped = given == nullptr ? std::string_view{} : bytes_view(*given);
  std::string text;
  for (const char c : self_view(arguments)) {
    if (dropped.find(c) != not_found) continue;
    text.push_back(table.is_none() ? c : bytes_view(table)[static_cast<unsigned char>(c)]);
  }
  return like_self(vm, arguments[0], text);
}

Value bytes_getnewargs(Vm& vm, const Arguments& arguments) { return vm.new_tuple({vm.new_bytes(self_view(arguments))}); }

Value class_fromhex(Vm& vm, const Arguments& arguments) {
  if (!Vm::is_str(arguments[1])) {
    return vm.raise_type_error("fromhex() argument must be str or bytes-like, not " + std::string(vm.type_name(arguments[1])));
  }
  const std::string_view text = Vm::text_of(arguments[1]);
  std::string bytes;
  for (size_t at = 0; at < text.size();) {
    if (is_ascii_space(text[at])) {
      ++at;
      continue;
    }
    const uint32_t high = digit_value(text[at]);
    if (high >= 16) break;
    if (at + 1 == text.size()) {
      return vm.raise(vm.types.value_error, "fromhex() arg must contain an even number of hexadecimal digits");
    }
    const uint32_t low = digit_value(text[at + 1]);
    if (low >= 16) {
      return vm.raisef(vm.types.value_error, "non-hexadecimal number found in fromhex() arg at position %zu", at + 1);
    }
    bytes.push_back(static_cast<char>(high * 16 + low));
    at += 2;
  }
  for (size_t at = 0; at < text.size(); ++at) {
    if (!is_ascii_space(text[at]) && digit_value(text[at]) >= 16) {
      return vm.raisef(vm.types.value_error, "non-hexadecimal number found in fromhex() arg at position %zu", at);
    }
  }
  if (arguments[0].object() == vm.types.bytes) return vm.new_bytes(bytes);
  return vm.call(arguments[0], {vm.new_bytes(bytes)});
}

Value static_maketrans(Vm& vm, const Arguments& arguments) {
  if (!check_bytes(vm, arguments[0]) || !check_bytes(vm, arguments[1])) return Value();
  const std::string_view from = bytes_view(arguments[0]);
  const std::string_view to = bytes_view(arguments[1]);
  if (from.size() != to.size()) return vm.raise(vm.types.value_error, "maketrans arguments must have same length");
  std::array<char, 256> table;
  for (size_t i = 0; i < table.size(); ++i) table[i] = static_cast<char>(i);
  for (size_t i = 0; i < from.size(); ++i) table[static_cast<unsigned char>(from[i])] = to[i];
  return vm.new_bytes({table.data(), table.size()});
}

constexpr NativeDefinition class_methods[] = {{"fromhex", class_fromhex, 2, 2}, {nullptr, nullptr, 0, 0}};
constexpr NativeDefinition static_methods[] = {{"maketrans", static_maketrans, 2, 2}, {nullptr, nullptr, 0, 0}};

}  // namespace

constexpr NativeDefinition bytes_methods[] = {
    {"capitalize", bytes_capitalize, 0, 0},
    {"center", bytes_center, 1, 2},
    {"count", bytes_count, 1, 3},
    {"decode", bytes_decode, 0, 2, "encoding,errors"},
    {"endswith", bytes_endswith, 1, 3},
    {"expandtabs", bytes_expandtabs, 0, 1, "tabsize"},
    {"find", bytes_find, 1, 3},
    {"hex", bytes_hex, 0, 2, "sep,bytes_per_sep"},
    {"index", bytes_index, 1, 3},
    {"isalnum", bytes_isalnum, 0, 0},
    {"isalpha", bytes_isalpha, 0, 0},
    {"isascii", bytes_isascii, 0, 0},
    {"isdigit", bytes_isdigit, 0, 0},
    {"islower", bytes_islower, 0, 0},
    {"isspace", bytes_isspace, 0, 0},
    {"istitle", bytes_istitle, 0, 0},
    {"isupper", bytes_isupper, 0, 0},
    {"join", bytes_join, 1, 1},
    {"ljust", bytes_ljust, 1, 2},
    {"lower", bytes_lower, 0, 0},
    {"lstrip", bytes_lstrip, 0, 1},
    {"partition", bytes_partition, 1, 1},
    {"removeprefix", bytes_removeprefix, 1, 1},
    {"removesuffix", bytes_removesuffix, 1, 1},
    {"replace", bytes_replace, 2, 3},
    {"rfind", bytes_rfind, 1, 3},
    {"rindex", bytes_rindex, 1, 3},
    {"rjust", bytes_rjust, 1, 2},
    {"rpartition", bytes_rpartition, 1, 1},
    {"rsplit", bytes_rsplit, 0, 2, "sep,maxsplit"},
    {"rstrip", bytes_rstrip, 0, 1},
    {"split", bytes_split, 0, 2, "sep,maxsplit"},
    {"splitlines", bytes_splitlines, 0, 1, "keepends"},
    {"startswith", bytes_startswith, 1, 3},
    {"strip", bytes_strip, 0, 1},
    {"swapcase", bytes_swapcase, 0, 0},
    {"title", bytes_title, 0, 0},
    {"translate", bytes_translate, 1, 2, ",delete"},
    {"upper", bytes_upper, 0, 0},
    {"zfill", bytes_zfill, 1, 1},
    {"__getnewargs__", bytes_getnewargs, 0, 0},
    {nullptr, nullptr, 0, 0},
};

void add_bytes_class_functions(Vm& vm, Type* type) {
  add_class_methods(vm, type, class_methods);
  add_static_methods(vm, type, static_methods);
}

}  // namespace lockstep::script
