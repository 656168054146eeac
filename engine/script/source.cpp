#include "engine/script/source.hpp"

namespace lockstep::script {

namespace {

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

}  // namespace

std::string normalised_text(std::string_view text) {
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  std::string result;
  result.reserve(text.size() + 1);
  std::size_t start = 0;
  while (start < text.size()) {
    const std::size_t carriage = text.find('\r', start);
    if (carriage == std::string_view::npos) {
      result.append(text.substr(start));
      break;
    }
    result.append(text.substr(start, carriage - start));
    result.push_back('\n');
    start = carriage + 1;
    if (start < text.size() && text[start] == '\n') ++start;
  }
  if (!result.empty() && result.back() != '\n') result.push_back('\n');
  return result;
}

Source::Source(std::string_view text) : text_(normalised_text(text)) {
  std::size_t start = 0;
  while (start < text_.size()) {
    line_starts_.push_back(static_cast<std::uint32_t>(start));
    start = text_.find('\n', start) + 1;  // there is one: the text ends with it
  }
}

std::string_view Source::line(std::uint32_t line) const {
  if (line == 0 || line > line_starts_.size()) return {};
  const std::size_t start = line_starts_[line - 1];
  const std::size_t end = line == line_starts_.size() ? text_.size() : line_starts_[line];
  return std::string_view(text_).substr(start, end - start - 1);
}

std::uint32_t Source::character_column(std::uint32_t line_number, std::uint32_t column) const {
  std::uint32_t count = 0;
  for (const char byte : line(line_number).substr(0, column)) count += continues_character(byte) ? 0 : 1;
  return count;
}

std::uint32_t Source::utf16_column(std::uint32_t line_number, std::uint32_t column) const {
  std::uint32_t count = 0;
  for (const char byte : line(line_number).substr(0, column)) {
    // A character of four bytes is outside the basic plane and takes a surrogate pair.
    if (!continues_character(byte)) count += static_cast<unsigned char>(byte) >= 0xF0 ? 2 : 1;
  }
  return count;
}

}  // namespace lockstep::script
