#include "engine/script/library/percent_format.hpp"

#include <algorithm>
#include <limits>
#include <string>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/byte_strings.hpp"
#include "engine/script/library/floats.hpp"
#include "engine/script/library/limits.hpp"
#include "engine/script/library/text.hpp"
#include "engine/script/library/text_scan.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script {

namespace {

/// "%[(key)][flags][width][.precision]type"
struct Conversion {
  bool left = false;
  bool plus = false;
  bool blank = false;
  bool alternate = false;
  bool zeros = false;
  int64_t width = 0;
  int64_t precision = -1;
  uint32_t type = 0;
};

/// One run of the operator over a template.
class Formatter {
 public:
  Formatter(Vm& vm, std::string_view text, const Value& values, bool for_bytes)
      : vm_(vm), text_(text), values_(values), for_bytes_(for_bytes) {
    is_tuple_ = values.is_kind(Kind::tuple);
    is_mapping_ = !is_tuple_ && !Vm::is_str(values) && !is_bytes_like(values) &&
                  (vm.type_of(values)->slots.get_item != nullptr || vm.special(vm.type_of(values), Special::sp_getitem));
  }

  bool run() {
    while (at_ < text_.size()) {
      const size_t mark = text_.find('%', at_);
      if (mark == std::string_view::npos) {
        out_ += text_.substr(at_);
        break;
      }
      out_ += text_.substr(at_, mark - at_);
      at_ = mark + 1;
      if (!convert()) return false;
    }
    const uint32_t count = is_tuple_ ? values_.as<Tuple>()->size : 1;
    if (taken_ < count && !is_mapping_) {
      return type_error(for_bytes_ ? "not all arguments converted during bytes formatting" : "not all arguments converted during string formatting");
    }
    return true;
  }

  const std::string& text() const { return out_; }

 private:
  bool type_error(const std::string& message) {
    vm_.raise_type_error(message);
    return false;
  }

  bool incomplete() {
    vm_.raise(vm_.types.value_error, "incomplete format");
    return false;
  }

  char now() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  // The next argument; null after raising.
  Value take() {
    if (keyed_) return keyed_value_;
    const uint32_t count = is_tuple_ ? values_.as<Tuple>()->size : 1;
    if (taken_ >= count) return vm_.raise_type_error("not enough arguments for format string");
    const uint32_t index = taken_++;
    return is_tuple_ ? values_.as<Tuple>()->items[index] : values_;
  }

  bool take_key() {
    if (!is_mapping_) return type_error("format requires a mapping");
    const size_t start = ++at_;
    size_t open = 1;
    while (at_ < text_.size() && open > 0) {
      if (text_[at_] == '(') ++open;
      if (text_[at_] == ')') --open;
      ++at_;
    }
    if (open > 0) {
      vm_.raise(vm_.types.value_error, "incomplete format key");
      return false;
    }
    const std::string_view key = text_.substr(start, at_ - 1 - start);
    keyed_value_ = vm_.get_item(values_, for_bytes_ ? vm_.new_bytes(key) : vm_.new_str(key));
    keyed_ = true;
    return !keyed_value_.is_null();
  }

  // A number, or "*" for the next argument. false after raising.
  bool take_number(int64_t& number, const char* what) {
    if (now() == '*') {
      ++at_;
      const Value argument = take();
      if (!argument) return false;
      if (!Vm::is_int(argument)) return type_error("* wants int");
      if (int_fits_int64(argument, number) && number <= std::numeric_limits<int32_t>::max() &&
          number >= -std::numeric_limits<int32_t>::max()) {
        return true;
      }
      vm_.raise(vm_.types.overflow_error, "Python int too large to convert to C int");
      return false;
    }
    const int64_t scanned = scan_decimal(text_, at_);
    if (scanned == -2) {
      vm_.raise(vm_.types.value_error, std::string(what) + " too big");
      return false;
    }
    if (scanned >= 0) number = scanned;
    return true;
  }

  void take_flags(Conversion& conversion) {
    for (;; ++at_) {
      switch (now()) {
        case '-': conversion.left = true; break;
        case '+': conversion.plus = true; break;
        case ' ': conversion.blank = true; break;
        case '#': conversion.alternate = true; break;
        case '0': conversion.zeros = true; break;
        default: return;
      }
    }
  }

  bool convert() {
    Conversion conversion;
    keyed_ = false;
    const size_t first = at_;
    if (now() == '(' && !take_key()) return false;
    take_flags(conversion);
    if (!take_number(conversion.width, "width")) return false;
    if (conversion.width < 0) {
      conversion.left = true;
      conversion.width = -conversion.width;
    }
    if (now() == '.') {
      ++at_;
      conversion.precision = 0;
      if (!take_number(conversion.precision, "precision")) return false;
      conversion.precision = std::max<int64_t>(conversion.precision, 0);
    }
    if (now() == 'h' || now() == 'l' || now() == 'L') ++at_;
    if (at_ >= text_.size()) return incomplete();
    const size_t type_at = at_;
    const char* cursor = text_.data() + at_;
    conversion.type = for_bytes_ ? static_cast<unsigned char>(*cursor++) : next_code_point(cursor);
    at_ = static_cast<size_t>(cursor - text_.data());
    if (conversion.type == '%' && type_at == first) {
      out_.push_back('%');
      return true;
    }
    if (!check_allocation(vm_, static_cast<uint64_t>(conversion.width) + static_cast<uint64_t>(std::max<int64_t>(conversion.precision, 0)))) {
      return false;
    }
    return append(conversion, type_at);
  }

  bool append(const Conversion& conversion, size_t type_at) {
    const uint32_t type = conversion.type;
    const Value argument = take();
    if (!argument) return false;
    const std::string_view known = for_bytes_ ? "bsracdiuoxXeEfFgG" : "sracdiuoxXeEfFgG";
    if (type >= 0x80 || known.find(static_cast<char>(type)) == std::string_view::npos) {
      const uint32_t shown = type >= 32 && type <= 126 ? type : '?';
      const size_t index = for_bytes_ ? type_at : count_code_points(text_.substr(0, type_at));
      vm_.raisef(vm_.types.value_error, "unsupported format character '%c' (0x%x) at index %u", static_cast<char>(shown), type,
                 static_cast<unsigned>(index));
      return false;
    }
    switch (type) {
      case 'b':
      case 's':
      case 'r':
      case 'a': return append_text(conversion, argument);
      case 'c': return append_character(conversion, argument);
      case 'd':
      case 'i':
      case 'u':
      case 'o':
      case 'x':
      case 'X': return append_integer(conversion, argument);
      default: return append_float(conversion, argument);
    }
  }

  void pad(const Conversion& conversion, std::string_view body) {
    const size_t length = for_bytes_ ? body.size() : count_code_points(body);
    const size_t width = static_cast<size_t>(conversion.width);
    const size_t blanks = width > length ? width - length : 0;
    if (!conversion.left) out_.append(blanks, ' ');
    out_ += body;
    if (conversion.left) out_.append(blanks, ' ');
  }

  bool append_text(const Conversion& conversion, const Value& argument) {
    Value text;
    std::string_view view;
    if (for_bytes_ && (conversion.type == 'b' || conversion.type == 's')) {
      if (!is_bytes_like(argument)) {
        return type_error("%b requires a bytes-like object, or an object that implements __bytes__, not '" +
                          std::string(vm_.type_name(argument)) + "'");
      }
      view = bytes_view(argument);
    } else {
      const bool ascii = conversion.type == 'a' || (for_bytes_ && conversion.type == 'r');
      text = ascii ? vm_.ascii(argument) : conversion.type == 'r' ? vm_.repr(argument) : vm_.str(argument);
      if (!text) return false;
      view = Vm::text_of(text);
    }
    if (conversion.precision >= 0) {
      const size_t most = static_cast<size_t>(conversion.precision);
      view = view.substr(0, for_bytes_ ? std::min(most, view.size()) : utf8_offset(view, most));
    }
    pad(conversion, view);
    return true;
  }

  bool append_character(const Conversion& conversion, const Value& argument) {
    std::string body;
    uint32_t code;
    if (Vm::is_str(argument) && !for_bytes_) {
      if (!single_character(argument, code)) {
        return type_error("%c requires an int or a unicode character, not a string of length " +
                          std::to_string(argument.as<Str>()->characters));
      }
      body = Vm::text_of(argument);
    } else if (for_bytes_ && is_bytes_like(argument) && bytes_view(argument).size() == 1) {
      body = bytes_view(argument);
    } else if (Vm::is_int(argument) || vm_.special(vm_.type_of(argument), Special::sp_index)) {
      const Value index = index_of(vm_, argument);
      if (!index) return false;
      int64_t number;
      const int64_t limit = for_bytes_ ? 0x100 : 0x110000;
      if (!int_fits_int64(index, number) || number < 0 || number >= limit) {
        vm_.raise(vm_.types.overflow_error, for_bytes_ ? "%c arg not in range(256)" : "%c arg not in range(0x110000)");
        return false;
      }
      if (for_bytes_) {
        body.push_back(static_cast<char>(number));
      } else {
        append_code_point(body, static_cast<uint32_t>(number));
      }
    } else if (for_bytes_ && is_bytes_like(argument)) {
      return type_error("%c requires an integer in range(256) or a single byte, not a " + std::string(vm_.type_name(argument)) +
                        " object of length " + std::to_string(bytes_view(argument).size()));
    } else if (for_bytes_) {
      return type_error("%c requires an integer in range(256) or a single byte, not " + std::string(vm_.type_name(argument)));
    } else {
      return type_error("%c requires an int or a unicode character, not " + std::string(vm_.type_name(argument)));
    }
    pad(conversion, body);
    return true;
  }

  // sign and prefix, zeros up to the width, digits
  void append_number(const Conversion& conversion, bool negative, std::string_view prefix, std::string_view digits) {
    std::string body;
    if (negative) {
      body = "-";
    } else if (conversion.plus) {
      body = "+";
    } else if (conversion.blank) {
      body = " ";
    }
    body += prefix;
    const size_t length = body.size() + digits.size();
    const size_t width = static_cast<size_t>(conversion.width);
    if (conversion.zeros && !conversion.left && width > length) body.append(width - length, '0');
    body += digits;
    pad(conversion, body);
  }

  Value integer_argument(const Conversion& conversion, const Value& argument) {
    if (Vm::is_int(argument)) return argument;
    const bool decimal = conversion.type == 'd' || conversion.type == 'i' || conversion.type == 'u';
    if (decimal && Vm::is_float(argument)) return int_from_double(vm_, argument.as<Float>()->value);
    Type* const type = vm_.type_of(argument);
    bool missing = true;
    Value number;
    if (decimal) number = vm_.call_special(argument, Special::sp_int, {}, &missing);
    if (missing && vm_.special(type, Special::sp_index)) return index_of(vm_, argument);
    if (!missing) return number;
    const char letter = static_cast<char>(conversion.type);
    return vm_.raise_type_error(std::string("%") + letter + " format: " + (decimal ? "a real number" : "an integer") +
                                " is required, not " + std::string(type->name->view()));
  }

  bool append_integer(const Conversion& conversion, const Value& argument) {
    const Value number = integer_argument(conversion, argument);
    if (!number) return false;
    const uint32_t base = conversion.type == 'o' ? 8 : (conversion.type | 0x20) == 'x' ? 16 : 10;
    std::string digits;
    if (!append_int(vm_, digits, number, base)) return false;
    const bool negative = digits[0] == '-';
    if (negative) digits.erase(0, 1);
    if (conversion.precision > static_cast<int64_t>(digits.size())) {
      digits.insert(0, static_cast<size_t>(conversion.precision) - digits.size(), '0');
    }
    std::string prefix;
    if (conversion.alternate && base != 10) prefix = {'0', static_cast<char>(conversion.type)};
    if (conversion.type == 'X') {
      for (char& c : digits) c = c >= 'a' && c <= 'f' ? static_cast<char>(c - 32) : c;
    }
    append_number(conversion, negative, prefix, digits);
    return true;
  }

  bool append_float(const Conversion& conversion, const Value& argument) {
    double number;
    if (!vm_.to_double(argument, number)) {
      if (!for_bytes_ || !vm_.pending_is(vm_.types.type_error)) return false;
      vm_.take_exception();
      return type_error("float argument required, not " + std::string(vm_.type_name(argument)));
    }
    FloatLayout layout;
    layout.type = static_cast<char>(conversion.type);
    layout.precision = conversion.precision < 0 ? 6 : static_cast<int>(conversion.precision);
    layout.alternate = conversion.alternate;
    const std::string text = float_text(number, layout);
    const bool negative = text[0] == '-';
    append_number(conversion, negative, "", std::string_view(text).substr(negative ? 1 : 0));
    return true;
  }

  Vm& vm_;
  std::string_view text_;
  const Value& values_;
  const bool for_bytes_;
  bool is_tuple_;
  bool is_mapping_;
  size_t at_ = 0;
  uint32_t taken_ = 0;
  bool keyed_ = false;
  Value keyed_value_;
  std::string out_;
};

}  // namespace

Value percent_format(Vm& vm, const Value& text, const Value& values) {
  const Value held = text;
  Formatter formatter(vm, Vm::text_of(held), values, false);
  return formatter.run() ? vm.new_str(formatter.text()) : Value();
}

Value percent_format_bytes(Vm& vm, const Value& bytes, const Value& values) {
  const std::string copy(bytes_view(bytes));
  Formatter formatter(vm, copy, values, true);
  return formatter.run() ? vm.new_bytes(formatter.text()) : Value();
}

}  // namespace lockstep::script
