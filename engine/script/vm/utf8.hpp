// Code points out of and into the UTF-8 that Str holds. Such text is valid by construction, so decoding checks nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace lockstep::script {

/// Reads the code point at `cursor`, which must not be the end, and moves past it. Lone surrogates are three bytes.
inline uint32_t next_code_point(const char*& cursor) {
  const auto byte = [&] { return static_cast<uint32_t>(static_cast<unsigned char>(*cursor++)); };
  uint32_t code = byte();
  if (code < 0x80) return code;
  const uint32_t following = code < 0xE0 ? 1 : code < 0xF0 ? 2 : 3;
  code &= 0x3Fu >> following;
  for (uint32_t i = 0; i < following; ++i) code = (code << 6) | (byte() & 0x3F);
  return code;
}

/// Bytes of the character whose first byte is `first`.
inline uint32_t utf8_length(char first) {
  const unsigned char byte = static_cast<unsigned char>(first);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

inline bool is_utf8_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

inline void append_code_point(std::string& text, uint32_t code) {
  if (code < 0x80) {
    text.push_back(static_cast<char>(code));
    return;
  }
  if (code < 0x800) {
    text.push_back(static_cast<char>(0xC0 | (code >> 6)));
  } else {
    if (code < 0x10000) {
      text.push_back(static_cast<char>(0xE0 | (code >> 12)));
    } else {
      text.push_back(static_cast<char>(0xF0 | (code >> 18)));
      text.push_back(static_cast<char>(0x80 | ((code >> 12) & 0x3F)));
    }
    text.push_back(static_cast<char>(0x80 | ((code >> 6) & 0x3F)));
  }
  text.push_back(static_cast<char>(0x80 | (code & 0x3F)));
}

/// Number of code points.
inline size_t count_code_points(std::string_view text) {
  size_t count = 0;
  for (const char byte : text) count += is_utf8_continuation(byte) ? 0 : 1;
  return count;
}

/// Offset in bytes of the code point number `index`, or of the end when there are fewer.
inline size_t utf8_offset(std::string_view text, size_t index) {
  size_t offset = 0;
  for (; index > 0 && offset < text.size(); --index) offset += utf8_length(text[offset]);
  return offset;
}

}  // namespace lockstep::script
