// The text of an exception that nobody caught: its chain, its groups in boxes, its last lines.
// @source CPython 3.14, Lib/traceback.py, TracebackException.format
#include <set>

#include "engine/script/library/tracebacks.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script {
namespace {

constexpr const char* cause_text = "\nThe above exception was the direct cause of the following exception:\n\n";
constexpr const char* context_text = "\nDuring handling of the above exception, another exception occurred:\n\n";
constexpr size_t max_group_width = 15;
constexpr size_t max_group_depth = 10;

/// str() or repr() of something that may raise.
std::string safe_text(Vm& vm, const Value& value, const char* noun, bool as_repr = false) {
  std::string text;
  if (as_repr ? vm.append_repr(text, value) : vm.append_str(text, value)) return text;
  if (vm.aborted() == AbortReason::none) vm.take_exception();
  return std::string("<") + noun + (as_repr ? " repr() failed>" : " str() failed>");
}

std::string class_text(const Type* type) {
  std::string text;
  if (type->module && type->module->view() != "builtins" && type->module->view() != "__main__") text = std::string(type->module->view()) + ".";
  return text + std::string(type->qualified_name->view());
}

bool is_exception(const Value& value) { return value.is_kind(Kind::exception); }

// --- SyntaxError -----------------------------------------------------------------------------------------------------------------

/// args of SyntaxError: (message, (file, line, column, text, end line, end column)).
struct SyntaxDetails {
  Value message, file, line, column, text, end_line, end_column;
};

SyntaxDetails syntax_details(const Exception* exception) {
  SyntaxDetails details;
  const Tuple* arguments = exception->arguments.as<Tuple>();
  if (arguments->size > 0) details.message = arguments->items[0];
  if (arguments->size < 2 || !arguments->items[1].is_kind(Kind::tuple)) return details;
  const Tuple* parts = arguments->items[1].as<Tuple>();
  Value* const places[] = {&details.file, &details.line, &details.column, &details.text, &details.end_line, &details.end_column};
  for (uint32_t i = 0; i < parts->size && i < 6; ++i)
    if (!parts->items[i].is_none()) *places[i] = parts->items[i];
  return details;
}

void append_marked_line(TextPieces& pieces, const SyntaxDetails& details) {
  std::string_view right = Vm::text_of(details.text);
  while (right.ends_with('\n')) right.remove_suffix(1);
  const size_t blanks = std::min(right.find_first_not_of(" \n\f"), right.size());
  const std::string_view left = right.substr(blanks);
  pieces.push_back("    " + std::string(left) + "\n");
  if (!details.column.is_small()) return;
  const auto number = [](const Value& value, int64_t otherwise) { return value.is_small() ? value.as_small() : otherwise; };
  const int64_t length = static_cast<int64_t>(count_code_points(right));
  int64_t column = details.column.as_small();
  const bool one_line = number(details.end_line, 0) == number(details.line, -1);
  int64_t end = one_line ? number(details.end_column, 0) : length + 1;
  if (end == 0 || (!one_line && details.end_line.is_null())) end = column;
  if (column > length) column = length + 1;
  if (column >= end || end < 0) end = column + 1;
  const int64_t from = column - 1 - static_cast<int64_t>(blanks);
  const int64_t to = end - 1 - static_cast<int64_t>(blanks);
  if (from < 0) return;
  std::string marks = "    ";
  const char* cursor = left.data();
  for (int64_t i = 0; i < from; ++i) {
    const uint32_t code = cursor < left.data() + left.size() ? next_code_point(cursor) : ' ';
    marks += code == '\t' ? '\t' : ' ';
  }
  pieces.push_back(marks + std::string(static_cast<size_t>(to - from), '^') + "\n");
}

void append_syntax_error(Vm& vm, TextPieces& pieces, const Value& exception) {
  const SyntaxDetails details = syntax_details(exception.as<Exception>());
  std::string suffix;
  if (details.line.is_small()) {
    const std::string file = details.file.is_null() ? "<string>" : safe_text(vm, details.file, "filename");
    pieces.push_back("  File \"" + file + "\", line " + std::to_string(details.line.as_small()) + "\n");
  } else if (!details.file.is_null()) {
    suffix = " (" + safe_text(vm, details.file, "filename") + ")";
  }
  if (details.text.is_kind(Kind::str)) append_marked_line(pieces, details);
  const std::string message = details.message.is_null() || details.message.is_none() ? "<no detail available>" : safe_text(vm, details.message, "msg");
  pieces.push_back(class_text(vm.type_of(exception)) + ": " + message + suffix + "\n");
}

// --- lines and boxes ---------------------------------------------------------------------------------------------------------------

class Printer {
 public:
  Printer(Vm& vm, const FormatExceptionOptions& options, TextPieces& out) : vm_(vm), options_(options), out_(out) {}

  void print(const Value& exception) {
    // What is in the chain already is not followed again, so that a circle ends.
    std::vector<std::pair<const char*, Value>> chain;
    for (Value current = exception; is_exception(current);) {
      seen_.insert(current.bits());
      const auto* now = current.as<Exception>();
      Value next;
      const char* text = nullptr;
      if (options_.chain && is_exception(now->cause) && !seen_.contains(now->cause.bits())) {
        next = now->cause;
        text = cause_text;
      } else if (options_.chain && now->cause.is_null() && is_exception(now->context) && !now->suppress_context && !seen_.contains(now->context.bits())) {
        next = now->context;
        text = context_text;
      }
      chain.emplace_back(text, current);
      current = next;
    }
    for (size_t i = chain.size(); i-- > 0;) {
      if (chain[i].first != nullptr) emit(chain[i].first);
      print_one(chain[i].second);
    }
  }

 private:
  void print_one(const Value& exception) {
    const auto* details = exception.as<Exception>();
    TextPieces frames;
    append_frames(vm_, frames, details, options_.limit);
    TextPieces last;
    append_exception_only(vm_, last, exception);
    if (!vm_.is_instance(exception, vm_.types.base_exception_group) || !details->extra.is_kind(Kind::tuple)) {
      if (!frames.empty()) emit("Traceback (most recent call last):\n");
      for (const std::string& piece : frames) emit(piece);
      for (const std::string& piece : last) emit(piece);
      return;
    }
    if (depth_ > max_group_depth) return emit("... (max_group_depth is " + std::to_string(max_group_depth) + ")\n");
    const bool outermost = depth_ == 0;
    if (outermost) ++depth_;
    if (!frames.empty()) emit("Exception Group Traceback (most recent call last):\n", outermost ? '+' : '|');
    for (const std::string& piece : frames) emit(piece);
    for (const std::string& piece : last) emit(piece);
    print_members(details->extra);
    if (outermost) depth_ = 0;
  }

  void print_members(const Value& members) {
    const size_t count = members.as<Tuple>()->size;
    const size_t shown = count <= max_group_width ? count : max_group_width + 1;
    needs_closing_ = false;
    for (size_t i = 0; i < shown; ++i) {
      const bool is_last = i + 1 == shown;
      if (is_last) needs_closing_ = true;  // an inner group's bottom line may serve for both
      const bool cut = i >= max_group_width;
      out_.push_back(indent() + (i == 0 ? "+-" : "  ") + "+---------------- " + (cut ? "..." : std::to_string(i + 1)) + " ----------------\n");
      ++depth_;
      if (cut)
        emit("and " + std::to_string(count - max_group_width) + " more exception" + (count - max_group_width > 1 ? "s" : "") + "\n");
      else
        print(members.as<Tuple>()->items[i]);
      if (is_last && needs_closing_) {
        out_.push_back(indent() + "+------------------------------------\n");
        needs_closing_ = false;
      }
      --depth_;
    }
  }

  std::string indent() const { return std::string(2 * depth_, ' '); }

  void emit(std::string_view text, char margin = '|') {
    if (depth_ == 0) {
      out_.emplace_back(text);
      return;
    }
    std::string piece;
    const std::string before = indent() + margin + ' ';
    for (size_t begin = 0; begin < text.size();) {
      const size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
      piece += before;
      piece += text.substr(begin, end - begin);
      begin = end;
    }
    out_.push_back(std::move(piece));
  }

  Vm& vm_;
  const FormatExceptionOptions& options_;
  TextPieces& out_;
  std::set<uint64_t> seen_;
  size_t depth_ = 0;
  bool needs_closing_ = false;
};

}  // namespace

void append_exception_only(Vm& vm, TextPieces& pieces, const Value& exception) {
  if (vm.is_instance(exception, vm.types.syntax_error)) {
    append_syntax_error(vm, pieces, exception);
  } else {
    const std::string text = safe_text(vm, exception, "exception") + suggestion_for(vm, exception);
    pieces.push_back(class_text(vm.type_of(exception)) + (text.empty() ? "" : ": ") + text + "\n");
  }
  const Value notes = exception.as<Exception>()->notes;
  if (notes.is_null() || notes.is_none()) return;
  if (!notes.is_kind(Kind::list) && !notes.is_kind(Kind::tuple)) {
    pieces.push_back(safe_text(vm, notes, "__notes__", true) + "\n");
    return;
  }
  std::vector<Value> items;
  if (!vm.collect(notes, items)) return vm.take_exception(), void();
  for (const Value& item : items) pieces.push_back(safe_text(vm, item, "note") + "\n");
}

TextPieces exception_pieces(Vm& vm, const Value& exception, const FormatExceptionOptions& options) {
  // Formatting runs code of the program (__str__): what is pending now must not get in its way.
  Value pending = vm.raised() ? vm.take_exception() : Value();
  TextPieces pieces;
  Printer(vm, options, pieces).print(exception);
  if (!pending.is_null()) vm.restore_exception(std::move(pending));
  return pieces;
}

std::string Vm::format_exception(const Value& exception) {
  std::string text;
  for (const std::string& piece : exception_pieces(*this, exception, {})) text += piece;
  return text;
}

}  // namespace lockstep::script
