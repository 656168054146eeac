// Frames of a traceback: file, line and function, the source lines of the instruction, and what the carets point at.
//
// All arithmetic is in characters, not bytes: source lines are taken apart into code points first.
#include <algorithm>
#include <optional>
#include <set>

#include "engine/script/front/parser.hpp"
#include "engine/script/library/tracebacks.hpp"
#include "engine/script/library/unicode.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script {
namespace {

using Line = std::u32string;
using Lines = std::vector<Line>;

constexpr uint32_t repeats_shown = 3;

bool is_blank(char32_t character) { return has_class(character, class_space); }

Line decode(std::string_view text) {
  Line line;
  const char* cursor = text.data();
  while (cursor < text.data() + text.size()) line.push_back(next_code_point(cursor));
  return line;
}

void append_encoded(std::string& text, const Line& line) {
  for (const char32_t character : line) append_code_point(text, character);
}

std::string encode(const Lines& lines) {
  std::string text;
  for (size_t i = 0; i < lines.size(); ++i) {
    if (i > 0) text += '\n';
    append_encoded(text, lines[i]);
  }
  return text;
}

/// Lines `first` to `last` (from 1) without blanks at their ends; missing ones are empty.
Lines source_lines(std::string_view source, uint32_t first, uint32_t last) {
  Lines lines;
  uint32_t number = 1;
  for (size_t begin = 0; number <= last; ++number) {
    const size_t end = begin < source.size() ? source.find('\n', begin) : std::string_view::npos;
    if (number >= first) {
      Line line = begin < source.size() ? decode(source.substr(begin, end - begin)) : Line();
      while (!line.empty() && is_blank(line.back())) line.pop_back();
      lines.push_back(std::move(line));
    }
    begin = end == std::string_view::npos ? source.size() : end + 1;
  }
  return lines;
}

/// Takes away the blanks that all lines with text begin with.
void dedent(Lines& lines) {
  std::optional<Line> margin;
  for (Line& line : lines) {
    const size_t text = static_cast<size_t>(std::find_if_not(line.begin(), line.end(), is_blank) - line.begin());
    if (text == line.size()) {
      line.clear();
      continue;
    }
    if (!margin) margin = line.substr(0, text);
    size_t common = 0;
    while (common < margin->size() && common < text && (*margin)[common] == line[common]) ++common;
    margin->resize(common);
  }
  if (!margin) return;
  for (Line& line : lines)
    if (!line.empty()) line.erase(0, margin->size());
}

/// Columns of spans are bytes.
size_t character_offset(const Line& line, size_t byte_offset) {
  size_t bytes = 0;
  for (size_t i = 0; i < line.size(); ++i) {
    if (bytes >= byte_offset) return i;
    const char32_t c = line[i];
    bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }
  return line.size();
}

/// Columns a terminal needs for the first `count` characters. @source Unicode's EastAsianWidth, classes W and F, in blocks
size_t display_width(const Line& line, size_t count) {
  size_t width = 0;
  for (size_t i = 0; i < count && i < line.size(); ++i) {
    const char32_t c = line[i];
    const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0x303E) || (c >= 0x3041 && c <= 0xA4CF) || (c >= 0xA960 && c <= 0xA97C) ||
                      (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF01 && c <= 0xFF60) ||
                      (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1F64F) || (c >= 0x1F680 && c <= 0x1F6FF) || (c >= 0x1F900 && c <= 0x1F9FF) ||
                      (c >= 0x20000 && c <= 0x3FFFD);
    width += wide ? 2 : 1;
  }
  return width;
}

/// The part of an instruction's source that gets '^'; the rest of it gets '~'. Lines from 0, columns in characters.
struct Anchors {
  size_t left_line, left_column;
  size_t right_line, right_column;
};

struct Position {
  size_t line, column;
};

bool find_from(const Lines& lines, Position& at, char32_t wanted) {
  for (;;) {
    while (at.line < lines.size() && at.column >= lines[at.line].size()) at = {at.line + 1, 0};
    if (at.line >= lines.size()) return false;
    const char32_t c = lines[at.line][at.column];
    if (c == '\\' || c == '#')
      at = {at.line + 1, 0};
    else if (c == wanted)
      return true;
    else
      ++at.column;
  }
}

/// Operator of a binary operation, brackets of a subscript or call.
std::optional<Anchors> find_anchors(const Lines& segment) {
  Arena arena;
  const ParseResult parsed = parse_module("(\n" + encode(segment) + "\n)", arena);
  if (parsed.module == nullptr || parsed.module->body.size() != 1 || parsed.module->body[0]->kind != ast::Kind::expression_statement) return {};
  const ast::Expr* expression = ast::as<ast::ExpressionStatement>(parsed.module->body[0])->value;
  const auto position = [&](uint32_t line, uint32_t column) {
    const size_t index = line - 2;  // the bracket's own line, and counting from 1
    return Position{index, index < segment.size() ? character_offset(segment[index], column) : 0};
  };
  if (expression->kind == ast::Kind::binary) {
    const auto* operation = ast::as<ast::Binary>(expression);
    const Position at = position(operation->op_line, operation->op_column);
    if (at.line >= segment.size() || at.column >= segment[at.line].size()) return {};
    using Operator = ast::BinaryOperator;
    const Operator op = operation->op;
    const bool two = op == Operator::floor_divide || op == Operator::power || op == Operator::left_shift || op == Operator::right_shift;
    return Anchors{at.line, at.column, at.line, at.column + (two ? 2 : 1)};
  }
  const ast::Expr* before = expression->kind == ast::Kind::subscript ? ast::as<ast::Subscript>(expression)->value
                            : expression->kind == ast::Kind::call    ? ast::as<ast::Call>(expression)->function
                                                                     : nullptr;
  if (before == nullptr) return {};
  Position left = position(before->span.end_line, before->span.end_column);
  if (!find_from(segment, left, expression->kind == ast::Kind::subscript ? U'[' : U'(')) return {};
  const Position right = position(expression->span.end_line, expression->span.end_column);
  return Anchors{left.line, left.column, right.line, right.column};
}

/// `x = call()` and `return function()` say all without carets.
bool is_whole_call(const Lines& lines, size_t start, size_t end) {
  Arena arena;
  const ParseResult parsed = parse_module(encode(lines) + "\n", arena);
  if (parsed.module == nullptr || parsed.module->body.empty()) return false;
  const ast::Stmt* statement = parsed.module->body[0];
  const ast::Expr* value = nullptr;
  if (statement->kind == ast::Kind::return_) {
    value = ast::as<ast::Return>(statement)->value;
    if (value == nullptr || value->kind != ast::Kind::call || ast::as<ast::Call>(value)->function->kind != ast::Kind::name) return false;
  } else if (statement->kind == ast::Kind::assign) {
    value = ast::as<ast::Assign>(statement)->value;
  }
  return value != nullptr && value->kind == ast::Kind::call && value->span.line == 1 && value->span.end_line == lines.size() &&
         value->span.column == start && value->span.end_column == end;
}

bool is_empty_between(const Line& line, size_t from, size_t to) {
  for (size_t i = from; i < to && i < line.size(); ++i)
    if (!is_blank(line[i])) return false;
  return true;
}

class FrameText {
 public:
  FrameText(Lines original, const SourceSpan& span) : lines_(original) {
    dedent(lines_);
    const auto shift = [](size_t offset, size_t by) { return offset > by ? offset - by : 0; };
    const size_t dedented = original[0].size() - lines_[0].size();
    start_ = shift(character_offset(original.front(), span.column), dedented);
    end_ = shift(character_offset(original.back(), span.end_column), dedented);
    Lines segment = lines_;
    segment.back().resize(std::min(end_, segment.back().size()));
    segment.front().erase(0, std::min(start_, segment.front().size()));
    anchors_ = find_anchors(segment);
    carets_ = !is_whole_call(lines_, start_, end_) &&
              (anchors_ || !is_empty_between(lines_.front(), 0, start_) || !is_empty_between(lines_.back(), end_, lines_.back().size()));
  }

  /// First and last line and those around the anchors; what is left out is counted.
  Lines layout() {
    const size_t last = lines_.size() - 1;
    std::set<size_t> shown{0, last};
    const auto show_around = [&](size_t line) {
      for (size_t i = line > 0 ? line - 1 : 0; i <= std::min(line + 1, last); ++i) shown.insert(i);
    };
    if (anchors_) {
      Anchors& anchors = *anchors_;
      if (anchors.left_line == 0) anchors.left_column += start_;
      if (anchors.right_line == 0) anchors.right_column += start_;
      show_around(anchors.left_line);
      show_around(anchors.right_line);
      anchors.left_column = display_width(lines_[anchors.left_line], anchors.left_column);
      anchors.right_column = display_width(lines_[anchors.right_line], anchors.right_column);
    }
    size_t previous = 0;
    for (const size_t line : shown) {
      const size_t step = line - previous;
      if (step == 2) put(line - 1);
      if (step > 2) result_.push_back(decode("...<" + std::to_string(step - 1) + " lines>..."));
      put(line);
      previous = line;
    }
    dedent(result_);
    return std::move(result_);
  }

 private:
  void put(size_t number) {
    const Line& line = lines_[number];
    result_.push_back(line);
    if (!carets_) return;
    const size_t blanks = static_cast<size_t>(std::find_if_not(line.begin(), line.end(), is_blank) - line.begin());
    const size_t start = display_width(line, number == 0 ? start_ : 0);
    const size_t count = display_width(line, number + 1 == lines_.size() ? end_ : line.size());
    Line carets;
    for (size_t column = 0; column < count; ++column) {
      if (column < blanks || column < start) {
        carets += U' ';
        continue;
      }
      const bool before = anchors_ && (number < anchors_->left_line || (number == anchors_->left_line && column < anchors_->left_column));
      const bool after = anchors_ && (number > anchors_->right_line || (number == anchors_->right_line && column >= anchors_->right_column));
      carets += before || after ? U'~' : U'^';
    }
    result_.push_back(std::move(carets));
  }

  Lines lines_;
  Lines result_;
  size_t start_ = 0;
  size_t end_ = 0;
  std::optional<Anchors> anchors_;
  bool carets_ = false;
};

/// A span that needs no carets, as it is all there is.
SourceSpan whole_line(uint32_t line) { return {line, line, 0, UINT32_MAX}; }

std::string frame_text(Vm& vm, const TracebackEntry& entry) {
  const Code* code = entry.code.get();
  const std::string_view file = Vm::text_of(code->file_name);
  std::string text = "  File \"" + std::string(file) + "\", line " + std::to_string(line_of(entry)) + ", in " + std::string(Vm::text_of(code->name)) + "\n";
  const SourceSpan span = entry.instruction == not_started ? whole_line(code->first_line) : code->spans[entry.instruction];
  const std::string_view source = vm.source_of(file);
  if (source.empty() || span.line == 0 || span.end_line < span.line) return text;
  Lines original = source_lines(source, span.line, span.end_line);
  if (std::all_of(original.begin(), original.end(), [](const Line& line) { return line.empty(); })) return text;
  for (const Line& line : FrameText(std::move(original), span).layout()) {
    text += "    ";
    append_encoded(text, line);
    text += '\n';
  }
  return text;
}

}  // namespace

void append_frames(Vm& vm, TextPieces& pieces, const Exception* exception, int64_t limit) {
  if (exception->traceback == nullptr) return;
  const std::vector<TracebackEntry>& entries = *exception->traceback;
  const int64_t size = static_cast<int64_t>(entries.size());
  const int64_t first = limit < 0 ? std::max<int64_t>(size + limit, 0) : 0;
  const int64_t last = limit >= 0 ? std::min(limit, size) : size;
  const TracebackEntry* previous = nullptr;
  int64_t count = 0;
  const auto end_run = [&] {
    if (count <= repeats_shown) return;
    count -= repeats_shown;
    pieces.push_back("  [Previous line repeated " + std::to_string(count) + " more time" + (count > 1 ? "s" : "") + "]\n");
  };
  for (int64_t i = first; i < last; ++i) {
    const TracebackEntry& entry = entries[static_cast<size_t>(size - 1 - i)];
    const bool same = previous != nullptr && line_of(entry) == line_of(*previous) &&
                      Vm::text_of(entry.code->file_name) == Vm::text_of(previous->code->file_name) && Vm::text_of(entry.code->name) == Vm::text_of(previous->code->name);
    if (!same) {
      end_run();
      count = 0;
    }
    previous = &entry;
    if (++count > repeats_shown) continue;
    pieces.push_back(frame_text(vm, entry));
  }
  end_run();
}

}  // namespace lockstep::script
