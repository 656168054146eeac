// str: upper, lower and their siblings; isalpha and its siblings.
#include "engine/script/library/text.hpp"
#include "engine/script/library/text_methods.hpp"
#include "engine/script/library/text_scan.hpp"
#include "engine/script/library/unicode.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script {

namespace {

template <class Visit>
bool every_character(std::string_view text, Visit visit) {
  const char* cursor = text.data();
  const char* const end = cursor + text.size();
  while (cursor < end) {
    if (!visit(next_code_point(cursor))) return false;
  }
  return true;
}

bool is_cased(uint32_t code) { return has_class(code, class_cased); }

constexpr uint32_t capital_sigma = 0x3A3;
constexpr uint32_t final_sigma = 0x3C2;
constexpr uint32_t small_sigma = 0x3C3;

// A sigma at the end of a word has its own small letter: after a cased letter, and with none following.
void append_lower_in_context(std::string& out, std::string_view text, const char* start, const char* after, uint32_t code) {
  if (code != capital_sigma) {
    append_lower(out, code);
    return;
  }
  bool follows_letter = false;
  if (start > text.data()) {
    const char* previous = start - 1;
    while (is_utf8_continuation(*previous)) --previous;
    follows_letter = is_cased(next_code_point(previous));
  }
  const bool before_letter = after < text.data() + text.size() && is_cased(next_code_point(after));
  append_code_point(out, follows_letter && !before_letter ? final_sigma : small_sigma);
}

template <class Append>
Value mapped(Vm& vm, const Arguments& arguments, Append append) {
  const std::string_view text = Vm::text_of(arguments[0]);
  std::string out;
  out.reserve(text.size());
  const char* cursor = text.data();
  const char* const end = cursor + text.size();
  while (cursor < end) {
    const char* const start = cursor;
    const uint32_t code = next_code_point(cursor);
    append(out, text, start, cursor, code);
  }
  return vm.new_str(out);
}

Value all_in_class(const Arguments& arguments, uint16_t classes, bool when_empty = false) {
  const std::string_view text = Vm::text_of(arguments[0]);
  if (text.empty()) return Value::boolean(when_empty);
  return Value::boolean(every_character(text, [classes](uint32_t code) { return has_class(code, classes); }));
}

// At least one letter with case, and none of the refused kinds.
Value all_cased(const Arguments& arguments, uint16_t wanted, uint16_t refused) {
  bool any = false;
  const bool good = every_character(Vm::text_of(arguments[0]), [&](uint32_t code) {
    const uint16_t classes = character_class(code);
    any = any || (classes & wanted) != 0;
    return (classes & refused) == 0;
  });
  return Value::boolean(good && any);
}

}  // namespace

Value str_upper(Vm& vm, const Arguments& arguments) {
  return mapped(vm, arguments, [](std::string& out, std::string_view, const char*, const char*, uint32_t code) {
    append_upper(out, code);
  });
}

Value str_lower(Vm& vm, const Arguments& arguments) { return mapped(vm, arguments, append_lower_in_context); }

Value str_casefold(Vm& vm, const Arguments& arguments) {
  return mapped(vm, arguments, [](std::string& out, std::string_view, const char*, const char*, uint32_t code) {
    append_folded(out, code);
  });
}

Value str_title(Vm& vm, const Arguments& arguments) {
  bool in_word = false;
  return mapped(vm, arguments,
                [&in_word](std::string& out, std::string_view text, const char* start, const char* after, uint32_t code) {
                  if (in_word) {
                    append_lower_in_context(out, text, start, after, code);
                  } else {
                    append_title(out, code);
                  }
                  in_word = is_cased(code);
                });
}

Value str_capitalize(Vm& vm, const Arguments& arguments) {
  return mapped(vm, arguments, [](std::string& out, std::string_view text, const char* start, const char* after, uint32_t code) {
    if (start == text.data()) {
      append_title(out, code);
    } else {
      append_lower_in_context(out, text, start, after, code);
    }
  });
}

Value str_swapcase(Vm& vm, const Arguments& arguments) {
  return mapped(vm, arguments, [](std::string& out, std::string_view text, const char* start, const char* after, uint32_t code) {
    const uint16_t classes = character_class(code);
    if ((classes & class_upper) != 0) {
      append_lower_in_context(out, text, start, after, code);
    } else if ((classes & class_lower) != 0) {
      append_upper(out, code);
    } else {
      append_code_point(out, code);
    }
  });
}

Value str_isalnum(Vm&, const Arguments& arguments) { return all_in_class(arguments, class_alphanumeric); }
Value str_isalpha(Vm&, const Arguments& arguments) { return all_in_class(arguments, class_alpha); }
Value str_isascii(Vm&, const Arguments& arguments) { return Value::boolean(arguments[0].as<Str>()->is_ascii()); }
Value str_isdecimal(Vm&, const Arguments& arguments) { return all_in_class(arguments, class_decimal); }
Value str_isdigit(Vm&, const Arguments& arguments) { return all_in_class(arguments, class_digit); }
Value str_isnumeric(Vm&, const Arguments& arguments) { return all_in_class(arguments, class_numeric); }
Value str_isprintable(Vm&, const Arguments& arguments) { return all_in_class(arguments, class_printable, true); }
Value str_isspace(Vm&, const Arguments& arguments) { return all_in_class(arguments, class_space); }

Value str_islower(Vm&, const Arguments& arguments) { return all_cased(arguments, class_lower, class_upper | class_title); }
Value str_isupper(Vm&, const Arguments& arguments) { return all_cased(arguments, class_upper, class_lower | class_title); }

Value str_isidentifier(Vm&, const Arguments& arguments) {
  bool first = true;
  const std::string_view text = Vm::text_of(arguments[0]);
  const bool good = every_character(text, [&first](uint32_t code) {
    const bool starts = code == '_' || has_class(code, class_alpha);
    return std::exchange(first, false) ? starts : starts || has_class(code, class_decimal);
  });
  return Value::boolean(good && !text.empty());
}

Value str_istitle(Vm&, const Arguments& arguments) {
  bool any = false;
  bool in_word = false;
  const bool good = every_character(Vm::text_of(arguments[0]), [&](uint32_t code) {
    const uint16_t classes = character_class(code);
    if ((classes & (class_upper | class_title)) != 0) {
      if (in_word) return false;
      in_word = any = true;
    } else if ((classes & class_lower) != 0) {
      if (!in_word) return false;
      any = true;
    } else {
      in_word = false;
    }
    return true;
  });
  return Value::boolean(good && any);
}

}  // namespace lockstep::script
