#include "engine/script/library/str_format.hpp"

#include <cstring>

#include "engine/script/library/text_scan.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script {

namespace {

enum class Numbering : uint8_t { undecided, automatic, manual };

/// What fields are looked up in: the arguments of format(), or the mapping of format_map().
struct Source {
  const Arguments* arguments = nullptr;  // the receiver first
  Value mapping;                         // null for format()
  Numbering numbering = Numbering::undecided;
  int64_t next_number = 0;
};

/// One replacement field: "{name!conversion:spec}".
struct Field {
  std::string_view name;
  std::string_view spec;
  bool spec_has_fields = false;
  uint32_t conversion = 0;
};

bool value_error(Vm& vm, const char* message) {
  vm.raise(vm.types.value_error, message);
  return false;
}

// Reads a field from `at`, which is behind its "{", and moves behind its "}". false after raising.
bool parse_field(Vm& vm, std::string_view text, size_t& at, Field& field) {
  const size_t start = at;
  char end = 0;
  while (at < text.size()) {
    end = text[at++];
    if (end == '{') return value_error(vm, "unexpected '{' in field name");
    if (end == '[') {
      while (at < text.size() && text[at] != ']') ++at;
    } else if (end == '}' || end == ':' || end == '!') {
      break;
    }
  }
  if (end != '}' && end != ':' && end != '!') return value_error(vm, "expected '}' before end of string");
  field.name = text.substr(start, at - 1 - start);
  if (end == '}') return true;
  if (end == '!') {
    if (at >= text.size()) return value_error(vm, "end of string while looking for conversion specifier");
    const char* cursor = text.data() + at;
    field.conversion = next_code_point(cursor);
    at = static_cast<size_t>(cursor - text.data());
    if (at < text.size()) {
      const char after = text[at++];
      if (after == '}') return true;
      if (after != ':') return value_error(vm, "expected ':' after conversion specifier");
    }
  }
  const size_t spec_start = at;
  for (size_t open = 1; at < text.size();) {
    const char c = text[at++];
    if (c == '{') {
      field.spec_has_fields = true;
      ++open;
    } else if (c == '}' && --open == 0) {
      field.spec = text.substr(spec_start, at - 1 - spec_start);
      return true;
    }
  }
  return value_error(vm, "unmatched '{' in format spec");
}

// The whole text as a number, -1 when it is none, -2 after raising.
int64_t whole_number(Vm& vm, std::string_view text) {
  size_t at = 0;
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
  if (text.empty() || at != text.size()) return -1;
  at = 0;
  const int64_t number = scan_decimal(text, at);
  if (number == -2) value_error(vm, "Too many decimal digits in format string");
  return number;
}

bool check_numbering(Vm& vm, Source& source, bool automatic) {
  if (source.numbering == Numbering::undecided) source.numbering = automatic ? Numbering::automatic : Numbering::manual;
  if (source.numbering == Numbering::manual && automatic) {
    return value_error(vm, "cannot switch from manual field specification to automatic field numbering");
  }
  if (source.numbering == Numbering::automatic && !automatic) {
    return value_error(vm, "cannot switch from automatic field numbering to manual field specification");
  }
  return true;
}

Value first_object(Vm& vm, std::string_view name, Source& source) {
  int64_t index = whole_number(vm, name);
  if (index == -2) return Value();
  if (name.empty() || index >= 0) {
    if (!check_numbering(vm, source, name.empty())) return Value();
    if (name.empty()) index = source.next_number++;
    if (source.arguments == nullptr) return vm.raise(vm.types.value_error, "Format string contains positional fields");
    if (index + 1 >= source.arguments->positional()) {
      return vm.raisef(vm.types.index_error, "Replacement index %lld out of range for positional args tuple",
                       static_cast<long long>(index));
    }
    return (*source.arguments)[static_cast<uint32_t>(index) + 1];
  }
  const Value key = vm.new_str(name);
  if (source.arguments == nullptr) return vm.get_item(source.mapping, key);
  for (uint32_t i = 0; i < source.arguments->keyword_count; ++i) {
    if (source.arguments->keyword_name(i) == name) return source.arguments->keyword_value(i);
  }
  return vm.raise_key_error(key);
}

// Follows ".attribute" and "[index]" after the first name.
Value field_object(Vm& vm, std::string_view name, Source& source) {
  size_t at = 0;
  while (at < name.size() && name[at] != '.' && name[at] != '[') ++at;
  Value object = first_object(vm, name.substr(0, at), source);
  while (object && at < name.size()) {
    const char kind = name[at++];
    const size_t start = at;
    if (kind == '.') {
      while (at < name.size() && name[at] != '.' && name[at] != '[') ++at;
      const std::string_view attribute = name.substr(start, at - start);
      if (attribute.empty()) return vm.raise(vm.types.value_error, "Empty attribute in format string");
      object = vm.get_attribute(object, attribute);
    } else if (kind == '[') {
      while (at < name.size() && name[at] != ']') ++at;
      if (at == name.size()) return vm.raise(vm.types.value_error, "Missing ']' in format string");
      const std::string_view item = name.substr(start, at++ - start);
      if (item.empty()) return vm.raise(vm.types.value_error, "Empty attribute in format string");
      const int64_t index = whole_number(vm, item);
      if (index == -2) return Value();
      object = vm.get_item(object, index >= 0 ? Value::small(index) : vm.new_str(item));
    } else {
      return vm.raise(vm.types.value_error, "Only '.' or '[' may follow ']' in format field specifier");
    }
  }
  return object;
}

Value converted(Vm& vm, const Value& object, uint32_t conversion) {
  switch (conversion) {
    case 0: return object;
    case 'r': return vm.repr(object);
    case 's': return vm.str(object);
    case 'a': return vm.ascii(object);
    default:
      if (conversion > 32 && conversion < 127) {
        return vm.raisef(vm.types.value_error, "Unknown conversion specifier %c", static_cast<char>(conversion));
      }
      return vm.raisef(vm.types.value_error, "Unknown conversion specifier \\x%x", conversion);
  }
}

bool expand(Vm& vm, std::string_view text, Source& source, int depth, std::string& out);

bool append_field(Vm& vm, const Field& field, Source& source, int depth, std::string& out) {
  Value object = field_object(vm, field.name, source);
  if (object) object = converted(vm, object, field.conversion);
  if (!object) return false;
  std::string expanded;
  std::string_view spec = field.spec;
  if (field.spec_has_fields) {
    if (!expand(vm, spec, source, depth - 1, expanded)) return false;
    spec = expanded;
  }
  const Value text = vm.format(object, spec);
  if (!text) return false;
  out += Vm::text_of(text);
  return true;
}

// Appends the template with its fields replaced. A spec may have fields too, but only one level deep.
bool expand(Vm& vm, std::string_view text, Source& source, int depth, std::string& out) {
  if (depth < 0) return value_error(vm, "Max string recursion exceeded");
  size_t at = 0;
  while (at < text.size()) {
    const size_t brace = text.find_first_of("{}", at);
    if (brace == std::string_view::npos) {
      out += text.substr(at);
      return true;
    }
    out += text.substr(at, brace - at);
    const char c = text[brace];
    at = brace + 1;
    const bool doubled = at < text.size() && text[at] == c;
    if (doubled) {
      out.push_back(c);
      ++at;
      continue;
    }
    if (c == '}') return value_error(vm, "Single '}' encountered in format string");
    if (at == text.size()) return value_error(vm, "Single '{' encountered in format string");
    Field field;
    if (!parse_field(vm, text, at, field) || !append_field(vm, field, source, depth, out)) return false;
  }
  return true;
}

constexpr int deepest_spec = 1;

}  // namespace

Value str_format(Vm& vm, const Arguments& arguments) {
  Source source;
  source.arguments = &arguments;
  std::string out;
  if (!expand(vm, Vm::text_of(arguments[0]), source, deepest_spec, out)) return Value();
  return vm.new_str(out);
}

Value str_format_map(Vm& vm, const Arguments& arguments) {
  Source source;
  source.mapping = arguments[1];
  const Value held = arguments[0];
  std::string out;
  if (!expand(vm, Vm::text_of(held), source, deepest_spec, out)) return Value();
  return vm.new_str(out);
}

}  // namespace lockstep::script
