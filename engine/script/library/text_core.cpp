#include "engine/script/library/text_core.hpp"

#include <algorithm>
#include <cstring>

#include "engine/script/library/text_scan.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script {

namespace {

// Reads the character at `at`; bytes are characters of their own.
uint32_t character_at(std::string_view text, size_t at, TextKind kind, size_t& length) {
  if (kind == TextKind::bytes) {
    length = 1;
    return static_cast<unsigned char>(text[at]);
  }
  length = utf8_length(text[at]);
  const char* cursor = text.data() + at;
  return next_code_point(cursor);
}

// The character that ends at `end`.
uint32_t character_before(std::string_view text, size_t end, TextKind kind, size_t& length) {
  size_t start = end - 1;
  if (kind == TextKind::utf8) {
    while (is_utf8_continuation(text[start])) --start;
  }
  length = end - start;
  size_t ignored;
  return character_at(text, start, kind, ignored);
}

bool is_blank(uint32_t code, TextKind kind) {
  return kind == TextKind::utf8 ? is_space(code) : code < 0x80 && is_ascii_space(static_cast<char>(code));
}

bool is_line_end(uint32_t code, TextKind kind) {
  if (code == '\n' || code == '\r') return true;
  if (kind == TextKind::bytes) return false;
  return code == 0x0B || code == 0x0C || (code >= 0x1C && code <= 0x1E) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

size_t skip_blanks(std::string_view text, size_t at, TextKind kind) {
  size_t length;
  while (at < text.size() && is_blank(character_at(text, at, kind, length), kind)) at += length;
  return at;
}

size_t skip_blanks_back(std::string_view text, size_t end, TextKind kind) {
  size_t length;
  while (end > 0 && is_blank(character_before(text, end, kind, length), kind)) end -= length;
  return end;
}

}  // namespace

size_t find_first(std::string_view text, std::string_view part, size_t from) {
  if (from > text.size() || part.size() > text.size() - from) return not_found;
  if (part.empty()) return from;
  const void* const found = memmem(text.data() + from, text.size() - from, part.data(), part.size());
  return found == nullptr ? not_found : static_cast<size_t>(static_cast<const char*>(found) - text.data());
}

size_t find_last(std::string_view text, std::string_view part) { return text.rfind(part); }

size_t count_parts(std::string_view text, std::string_view part, TextKind kind) {
  if (part.empty()) return (kind == TextKind::utf8 ? count_code_points(text) : text.size()) + 1;
  size_t count = 0;
  for (size_t at = find_first(text, part); at != not_found; at = find_first(text, part, at + part.size())) ++count;
  return count;
}

std::string replace_parts(std::string_view text, std::string_view part, std::string_view by, uint64_t most, TextKind kind) {
  std::string result;
  size_t at = 0;
  if (part.empty()) {
    // Before every character and at the end.
    for (; most > 0; --most) {
      result += by;
      if (at == text.size()) return result;
      const size_t length = kind == TextKind::utf8 ? utf8_length(text[at]) : 1;
      result += text.substr(at, length);
      at += length;
    }
  } else {
    for (; most > 0; --most) {
      const size_t found = find_first(text, part, at);
      if (found == not_found) break;
      result += text.substr(at, found - at);
      result += by;
      at = found + part.size();
    }
  }
  result += text.substr(at);
  return result;
}

Views split_at(std::string_view text, std::string_view separator, uint64_t most) {
  Views pieces;
  size_t at = 0;
  for (; most > 0; --most) {
    const size_t found = find_first(text, separator, at);
    if (found == not_found) break;
    pieces.push_back(text.substr(at, found - at));
    at = found + separator.size();
  }
  pieces.push_back(text.substr(at));
  return pieces;
}

Views split_at_from_right(std::string_view text, std::string_view separator, uint64_t most) {
  Views pieces;
  size_t end = text.size();
  for (; most > 0; --most) {
    const size_t found = find_last(text.substr(0, end), separator);
    if (found == not_found) break;
    pieces.push_back(text.substr(found + separator.size(), end - found - separator.size()));
    end = found;
  }
  pieces.push_back(text.substr(0, end));
  std::reverse(pieces.begin(), pieces.end());
  return pieces;
}

Views split_at_spaces(std::string_view text, uint64_t most, TextKind kind) {
  Views pieces;
  size_t at = skip_blanks(text, 0, kind);
  while (at < text.size()) {
    if (most-- == 0) {
      pieces.push_back(text.substr(at));  // with the blanks at its end
      break;
    }
    size_t end = at;
    size_t length;
    while (end < text.size() && !is_blank(character_at(text, end, kind, length), kind)) end += length;
    pieces.push_back(text.substr(at, end - at));
    at = skip_blanks(text, end, kind);
  }
  return pieces;
}

Views split_at_spaces_from_right(std::string_view text, uint64_t most, TextKind kind) {
  Views pieces;
  size_t end = skip_blanks_back(text, text.size(), kind);
  while (end > 0) {
    if (most-- == 0) {
      pieces.push_back(text.substr(0, end));
      break;
    }
    size_t start = end;
    size_t length;
    while (start > 0 && !is_blank(character_before(text, start, kind, length), kind)) start -= length;
    pieces.push_back(text.substr(start, end - start));
    end = skip_blanks_back(text, start, kind);
  }
  std::reverse(pieces.begin(), pieces.end());
  return pieces;
}

Views split_into_lines(std::string_view text, bool keep_ends, TextKind kind) {
  Views lines;
  size_t at = 0;
  while (at < text.size()) {
    size_t end = at;
    size_t length = 0;
    while (end < text.size() && !is_line_end(character_at(text, end, kind, length), kind)) end += length;
    size_t after = end;
    if (end < text.size()) after = end + (text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n' ? 2 : length);
    lines.push_back(text.substr(at, (keep_ends ? after : end) - at));
    at = after;
  }
  return lines;
}

std::string_view strip_ends(std::string_view text, const std::string_view* characters, bool left, bool right, TextKind kind) {
  const auto goes = [&](uint32_t code, std::string_view as_text) {
    return characters == nullptr ? is_blank(code, kind) : characters->find(as_text) != not_found;
  };
  size_t start = 0;
  size_t end = text.size();
  size_t length;
  while (left && start < end) {
    const uint32_t code = character_at(text, start, kind, length);
    if (!goes(code, text.substr(start, length))) break;
    start += length;
  }
  while (right && end > start) {
    const uint32_t code = character_before(text, end, kind, length);
    if (!goes(code, text.substr(end - length, length))) break;
    end -= length;
  }
  return text.substr(start, end - start);
}

}  // namespace lockstep::script
