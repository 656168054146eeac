#include "engine/script/library/codecs.hpp"

#include "engine/script/library/byte_strings.hpp"
#include "engine/script/library/text.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script {

namespace {

enum class Encoding : uint8_t { utf8, ascii, latin1, utf16, utf32, unknown };

struct Codec {
  Encoding encoding = Encoding::utf8;
  bool big_endian = false;
  bool byte_order_mark = false;
  std::string name = "utf-8";  // as messages have it
};

Codec codec_named(std::string_view given) {
  std::string name;
  for (const char c : given) name.push_back(c == '_' || c == ' ' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  Codec codec;
  codec.name = name;
  if (name == "utf-8" || name == "utf8" || name == "u8" || name == "cp65001") {
    codec.name = "utf-8";
  } else if (name == "ascii" || name == "us-ascii" || name == "646") {
    codec.encoding = Encoding::ascii;
    codec.name = "ascii";
  } else if (name == "latin-1" || name == "latin1" || name == "iso-8859-1" || name == "iso8859-1" || name == "l1" || name == "8859") {
    codec.encoding = Encoding::latin1;
    codec.name = "latin-1";
  } else if (name.starts_with("utf-16") || name.starts_with("utf16") || name.starts_with("utf-32") || name.starts_with("utf32")) {
    codec.encoding = name.find("16") != std::string::npos ? Encoding::utf16 : Encoding::utf32;
    codec.big_endian = name.ends_with("be");
    codec.byte_order_mark = !codec.big_endian && !name.ends_with("le");
  } else {
    codec.encoding = Encoding::unknown;
  }
  return codec;
}

std::string escaped(uint32_t code) {
  char text[12];
  std::snprintf(text, sizeof text, code < 0x100 ? "\\x%02x" : code < 0x10000 ? "\\u%04x" : "\\U%08x", code);
  return text;
}

bool is_surrogate(uint32_t code) { return code >= 0xD800 && code < 0xE000; }

void append_unit(std::string& out, uint32_t unit, int bytes, bool big_endian) {
  for (int i = 0; i < bytes; ++i) out.push_back(static_cast<char>(unit >> (8 * (big_endian ? bytes - 1 - i : i))));
}

/// One run of encode_text.
struct Encoder {
  Vm& vm;
  const Value& text;
  Codec codec;
  std::string errors;
  std::string out;

  bool encodable(uint32_t code) const {
    switch (codec.encoding) {
      case Encoding::ascii: return code < 0x80;
      case Encoding::latin1: return code < 0x100;
      default: return !is_surrogate(code);
    }
  }

  void append(uint32_t code) {
    switch (codec.encoding) {
      case Encoding::utf8: append_code_point(out, code); break;
      case Encoding::utf16:
        if (code >= 0x10000) {
          append_unit(out, 0xD800 + ((code - 0x10000) >> 10), 2, codec.big_endian);
          append_unit(out, 0xDC00 + ((code - 0x10000) & 0x3FF), 2, codec.big_endian);
        } else {
          append_unit(out, code, 2, codec.big_endian);
        }
        break;
      case Encoding::utf32: append_unit(out, code, 4, codec.big_endian); break;
      default: out.push_back(static_cast<char>(code)); break;
    }
  }

  // false after raising.
  bool handle(uint32_t code, int64_t position) {
    if (errors == "ignore") return true;
    if (errors == "surrogateescape" && code >= 0xDC80 && code <= 0xDCFF) {
      out.push_back(static_cast<char>(code - 0xDC00));
      return true;
    }
    if (errors == "surrogatepass" && is_surrogate(code) && codec.encoding != Encoding::ascii && codec.encoding != Encoding::latin1) {
      append(code);
      return true;
    }
    std::string instead;
    if (errors == "replace") {
      instead = "?";
    } else if (errors == "backslashreplace") {
      instead = escaped(code);
    } else if (errors == "xmlcharrefreplace") {
      instead = "&#" + std::to_string(code) + ";";
    } else if (errors != "strict" && errors != "surrogateescape" && errors != "surrogatepass") {
      vm.raise(vm.types.lookup_error, "unknown error handler name '" + errors + "'");
      return false;
    } else {
      const char* const reason = codec.encoding == Encoding::ascii    ? "ordinal not in range(128)"
                                 : codec.encoding == Encoding::latin1 ? "ordinal not in range(256)"
                                                                      : "surrogates not allowed";
      vm.raise(vm.types.unicode_encode_error, {vm.new_str(codec.name), text, Value::small(position), Value::small(position + 1),
                                               vm.new_str(reason)});
      return false;
    }
    for (const char c : instead) append(static_cast<unsigned char>(c));
    return true;
  }

  bool run() {
    if (codec.byte_order_mark) append(0xFEFF);
    const std::string_view view = Vm::text_of(text);
    const char* cursor = view.data();
    const char* const end = cursor + view.size();
    for (int64_t position = 0; cursor < end; ++position) {
      const uint32_t code = next_code_point(cursor);
      if (encodable(code)) {
        append(code);
      } else if (!handle(code, position)) {
        return false;
      }
    }
    return true;
  }
};

/// One run of decode_value.
struct Decoder {
  Vm& vm;
  const Value& source;
  std::string_view bytes;
  Codec codec;
  std::string errors;
  std::string out;

  uint32_t byte(size_t at) const { return static_cast<unsigned char>(bytes[at]); }

  // Bytes [start, end) mean nothing. false after raising.
  bool handle(size_t start, size_t end, const char* reason) {
    if (errors == "ignore") return true;
    if (errors == "replace") {
      append_code_point(out, 0xFFFD);
      return true;
    }
    if (errors == "backslashreplace") {
      for (size_t at = start; at < end; ++at) out += escaped(byte(at));
      return true;
    }
    if (errors == "surrogateescape") {
      for (size_t at = start; at < end; ++at) append_code_point(out, 0xDC00 + byte(at));
      return true;
    }
    if (errors != "strict" && errors != "surrogatepass") {
      vm.raise(vm.types.lookup_error, "unknown error handler name '" + errors + "'");
      return false;
    }
    const Value plain = source.is_kind(Kind::bytes) ? source : vm.new_bytes(bytes);
    vm.raise(vm.types.unicode_decode_error, {vm.new_str(codec.name), plain, Value::small(static_cast<int64_t>(start)),
                                             Value::small(static_cast<int64_t>(end)), vm.new_str(reason)});
    return false;
  }

  bool run_utf8() {
    size_t at = 0;
    while (at < bytes.size()) {
      const uint32_t first = byte(at);
      if (first < 0x80) {
        out.push_back(bytes[at++]);
        continue;
      }
      const uint32_t length = first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
      if (length == 0) {
        if (!handle(at, at + 1, "invalid start byte")) return false;
        ++at;
        continue;
      }
      // The second byte has a narrower range after some first ones: no overlong forms, no surrogates, nothing beyond U+10FFFF.
      const uint32_t lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
      const bool passes_surrogates = errors == "surrogatepass";
      const uint32_t highest = first == 0xED && !passes_surrogates ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
      size_t good = 1;
      while (good < length && at + good < bytes.size()) {
        const uint32_t next = byte(at + good);
        if (next < (good == 1 ? lowest : 0x80) || next > (good == 1 ? highest : 0xBF)) break;
        ++good;
      }
      if (good == length) {
        out.append(bytes.substr(at, length));
      } else if (!handle(at, at + good, at + good == bytes.size() ? "unexpected end of data" : "invalid continuation byte")) {
        return false;
      }
      at += good;
    }
    return true;
  }

  bool run_single_byte() {
    for (size_t at = 0; at < bytes.size(); ++at) {
      if (byte(at) < 0x80 || codec.encoding == Encoding::latin1) {
        append_code_point(out, byte(at));
      } else if (!handle(at, at + 1, "ordinal not in range(128)")) {
        return false;
      }
    }
    return true;
  }

  uint32_t unit(size_t at, size_t size) const {
    uint32_t number = 0;
    for (size_t i = 0; i < size; ++i) number |= byte(at + i) << (8 * (codec.big_endian ? size - 1 - i : i));
    return number;
  }

  bool run_units(size_t size) {
    size_t at = 0;
    if (codec.byte_order_mark && bytes.size() >= size) {
      const uint32_t mark = unit(0, size);
      const uint32_t swapped = size == 2 ? 0xFFFE : 0xFFFE0000;
      if (mark == 0xFEFF || mark == swapped) at = size;
      codec.big_endian = mark == swapped;
    }
    while (at < bytes.size()) {
      if (at + size > bytes.size()) return handle(at, bytes.size(), "truncated data");
      uint32_t code = unit(at, size);
      size_t used = size;
      if (size == 2 && is_surrogate(code)) {
        const bool has_pair = code < 0xDC00 && at + 4 <= bytes.size() && (unit(at + 2, 2) & 0xFC00) == 0xDC00;
        if (has_pair) {
          code = 0x10000 + ((code & 0x3FF) << 10) + (unit(at + 2, 2) & 0x3FF);
          used = 4;
        } else {
          if (!handle(at, at + 2, "illegal encoding")) return false;
          at += 2;
          continue;
        }
      } else if (code > 0x10FFFF || is_surrogate(code)) {
        if (!handle(at, at + size, "code point not in range(0x110000)")) return false;
        at += size;
        continue;
      }
      append_code_point(out, code);
      at += used;
    }
    return true;
  }

  bool run() {
    switch (codec.encoding) {
      case Encoding::utf8: return run_utf8();
      case Encoding::utf16: return run_units(2);
      case Encoding::utf32: return run_units(4);
      default: return run_single_byte();
    }
  }
};

// false after raising. `function` is what the message names.
bool read_names(Vm& vm, const char* function, const Value* encoding, const Value* errors, Codec& codec, std::string& handler) {
  const auto check = [&](const Value* value, const char* which) {
    if (value == nullptr || Vm::is_str(*value)) return true;
    vm.raise_type_error(std::string(function) + "() argument '" + which + "' must be str, not " + std::string(vm.type_name(*value)));
    return false;
  };
  if (!check(encoding, "encoding") || !check(errors, "errors")) return false;
  handler = errors == nullptr ? "strict" : std::string(Vm::text_of(*errors));
  if (encoding != nullptr) codec = codec_named(Vm::text_of(*encoding));
  if (codec.encoding != Encoding::unknown) return true;
  vm.raise(vm.types.lookup_error, "unknown encoding: " + std::string(Vm::text_of(*encoding)));
  return false;
}

}  // namespace

Value encode_text(Vm& vm, const Value& text, const Value* encoding, const Value* errors) {
  Encoder encoder{vm, text, {}, {}, {}};
  if (!read_names(vm, "encode", encoding, errors, encoder.codec, encoder.errors)) return Value();
  return encoder.run() ? vm.new_bytes(encoder.out) : Value();
}

Value decode_value(Vm& vm, const Value& bytes, const Value* encoding, const Value* errors) {
  Decoder decoder{vm, bytes, {}, {}, {}, {}};
  if (!read_names(vm, "decode", encoding, errors, decoder.codec, decoder.errors)) return Value();
  if (Vm::is_str(bytes)) return vm.raise_type_error("decoding str is not supported");
  if (!is_bytes_like(bytes)) {
    return vm.raise_type_error("decoding to str: need a bytes-like object, " + std::string(vm.type_name(bytes)) + " found");
  }
  decoder.bytes = bytes_view(bytes);
  return decoder.run() ? vm.new_str(decoder.out) : Value();
}

}  // namespace lockstep::script
