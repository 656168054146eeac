// str: find and its siblings, startswith, replace.
#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/slice_bounds.hpp"
#include "engine/script/library/text.hpp"
#include "engine/script/library/text_core.hpp"
#include "engine/script/library/text_methods.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script {

namespace {

std::string_view text_argument(const Arguments& arguments, uint32_t index) { return Vm::text_of(arguments[index]); }

bool check_str(Vm& vm, const char* method, const Value& value, const char* which) {
  if (Vm::is_str(value)) return true;
  vm.raise_type_error(std::string(method) + "() argument " + which + "must be str, not " + std::string(vm.type_name(value)));
  return false;
}

/// The part of the receiver that [start, end) names, and where it begins.
struct Window {
  std::string_view view;
  int64_t start;  // in characters
  bool beyond;    // start is behind the end, where not even the empty text is found
};

bool read_window(Vm& vm, const Arguments& arguments, Window& window) {
  const Str* const str = arguments[0].as<Str>();
  int64_t end;
  if (!read_range(vm, arguments, 2, str->characters, window.start, end)) return false;
  window.beyond = window.start > end;
  window.view = {};
  if (window.beyond) return true;
  const std::string_view all = str->view();
  if (str->is_ascii()) {
    window.view = all.substr(static_cast<size_t>(window.start), static_cast<size_t>(end - window.start));
  } else {
    const std::string_view rest = all.substr(utf8_offset(all, static_cast<size_t>(window.start)));
    window.view = rest.substr(0, utf8_offset(rest, static_cast<size_t>(end - window.start)));
  }
  return true;
}

// -1: not found; -2: raised.
int64_t position_of(Vm& vm, const Arguments& arguments, const char* method, bool from_right) {
  if (!check_str(vm, method, arguments[1], "1 ")) return -2;
  Window window;
  if (!read_window(vm, arguments, window)) return -2;
  if (window.beyond) return -1;
  const std::string_view part = text_argument(arguments, 1);
  const size_t found = from_right ? find_last(window.view, part) : find_first(window.view, part);
  if (found == not_found) return -1;
  const bool ascii = arguments[0].as<Str>()->is_ascii();
  return window.start + static_cast<int64_t>(ascii ? found : count_code_points(window.view.substr(0, found)));
}

Value find_or_minus_one(Vm& vm, const Arguments& arguments, const char* method, bool from_right) {
  const int64_t position = position_of(vm, arguments, method, from_right);
  return position == -2 ? Value() : Value::small(position);
}

Value find_or_raise(Vm& vm, const Arguments& arguments, const char* method, bool from_right) {
  const int64_t position = position_of(vm, arguments, method, from_right);
  if (position == -2) return Value();
  return position >= 0 ? Value::small(position) : vm.raise(vm.types.value_error, "substring not found");
}

Value has_affix(Vm& vm, const Arguments& arguments, const char* method, bool at_start) {
  const auto matches = [at_start](std::string_view view, std::string_view affix) {
    return at_start ? view.starts_with(affix) : view.ends_with(affix);
  };
  Window window;
  if (!read_window(vm, arguments, window)) return Value();
  const Value& affix = arguments[1];
  if (Vm::is_str(affix)) return Value::boolean(!window.beyond && matches(window.view, Vm::text_of(affix)));
  if (!affix.is_kind(Kind::tuple)) {
    return vm.raise_type_error(std::string(method) + " first arg must be str or a tuple of str, not " +
                               std::string(vm.type_name(affix)));
  }
  const Tuple* const tuple = affix.as<Tuple>();
  for (uint32_t i = 0; i < tuple->size; ++i) {
    if (!Vm::is_str(tuple->items[i])) {
      return vm.raise_type_error("tuple for " + std::string(method) + " must only contain str, not " +
                                 std::string(vm.type_name(tuple->items[i])));
    }
    if (!window.beyond && matches(window.view, Vm::text_of(tuple->items[i]))) return Value::boolean(true);
  }
  return Value::boolean(false);
}

}  // namespace

Value str_find(Vm& vm, const Arguments& arguments) { return find_or_minus_one(vm, arguments, "find", false); }
Value str_rfind(Vm& vm, const Arguments& arguments) { return find_or_minus_one(vm, arguments, "rfind", true); }
Value str_index(Vm& vm, const Arguments& arguments) { return find_or_raise(vm, arguments, "index", false); }
Value str_rindex(Vm& vm, const Arguments& arguments) { return find_or_raise(vm, arguments, "rindex", true); }

Value str_count(Vm& vm, const Arguments& arguments) {
  if (!check_str(vm, "count", arguments[1], "1 ")) return Value();
  Window window;
  if (!read_window(vm, arguments, window)) return Value();
  if (window.beyond) return Value::small(0);
  return Value::small(static_cast<int64_t>(count_parts(window.view, text_argument(arguments, 1), TextKind::utf8)));
}

Value str_startswith(Vm& vm, const Arguments& arguments) { return has_affix(vm, arguments, "startswith", true); }
Value str_endswith(Vm& vm, const Arguments& arguments) { return has_affix(vm, arguments, "endswith", false); }

Value str_replace(Vm& vm, const Arguments& arguments) {
  if (!check_str(vm, "replace", arguments[1], "1 ") || !check_str(vm, "replace", arguments[2], "2 ")) return Value();
  const Value* const count = optional_argument(arguments, 3);
  int64_t most = -1;
  if (count != nullptr && !vm.to_int64(*count, most)) return Value();
  const std::string_view part = text_argument(arguments, 1);
  const std::string_view text = text_argument(arguments, 0);
  if (!part.empty() && find_first(text, part) == not_found) return str_of_part(vm, arguments[0], text);
  return vm.new_str(replace_parts(text, part, text_argument(arguments, 2), most < 0 ? no_limit : static_cast<uint64_t>(most),
                                  TextKind::utf8));
}

Value str_removeprefix(Vm& vm, const Arguments& arguments) {
  if (!check_str(vm, "removeprefix", arguments[1], "")) return Value();
  std::string_view text = text_argument(arguments, 0);
  if (text.starts_with(text_argument(arguments, 1))) text.remove_prefix(text_argument(arguments, 1).size());
  return str_of_part(vm, arguments[0], text);
}

Value str_removesuffix(Vm& vm, const Arguments& arguments) {
  if (!check_str(vm, "removesuffix", arguments[1], "")) return Value();
  std::string_view text = text_argument(arguments, 0);
  if (text.ends_with(text_argument(arguments, 1))) text.remove_suffix(text_argument(arguments, 1).size());
  return str_of_part(vm, arguments[0], text);
}

}  // namespace lockstep::script
