#include "engine/script/library/regex_substitution.hpp"

#include <algorithm>
#include <string>

#include "engine/script/library/byte_strings.hpp"
#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/limits.hpp"
#include "engine/script/library/regex_objects.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script::regex {

namespace {

std::string_view view_of(const Value& text) { return Vm::is_str(text) ? Vm::text_of(text) : bytes_view(text); }

/// Joins pieces of text as "".join would: of one kind, counting them for its complaint.
class Joiner {
 public:
  Joiner(Vm& vm, bool is_text) : vm_(vm), is_text_(is_text) {}

  bool add(std::string_view piece) {
    ++count_;
    text_ += piece;
    if (text_.size() <= checked_) return true;
    checked_ = text_.size() + text_.size() / 2 + 4096;
    return check_allocation(vm_, checked_);
  }

  /// @errors TypeError: not a text of this kind
  bool add(const Value& piece) {
    if (is_text_ ? Vm::is_str(piece) : is_bytes_like(piece)) return add(view_of(piece));
    const std::string place = "sequence item " + std::to_string(count_) + ": expected " + (is_text_ ? "str instance, " : "a bytes-like object, ");
    raise_about_type(vm_, place, piece, " found");
    return false;
  }

  Value result() const { return is_text_ ? vm_.new_str(text_) : vm_.new_bytes(text_); }

 private:
  Vm& vm_;
  bool is_text_;
  size_t count_ = 0;
  size_t checked_ = 4096;
  std::string text_;
};

void append_group(std::string& text, const Subject& subject, uint32_t from, uint32_t to) {
  if (from != Matcher::none && to != Matcher::none && to > from) text += subject.view.substr(from, to - from);
}

bool parts_differ_in_kind(const Subject& subject, const Template& parsed, const Value& source) {
  return !parsed.pieces.empty() && Vm::is_str(source) != subject.is_text;
}

/// What replaces a match: a function, a template, or a text as it is.
struct Replacement {
  Value given;
  bool is_function = false;
  const Template* parsed = nullptr;  // null: as it is
};

bool read_replacement(Vm& vm, const Value& pattern, const Value& given, Replacement& replacement) {
  replacement.given = given;
  replacement.is_function = vm.is_callable(given);
  if (replacement.is_function) return true;
  const bool is_text = Vm::is_str(given) || is_bytes_like(given);
  if (is_text && view_of(given).find('\\') == std::string_view::npos) return true;
  replacement.parsed = template_of(vm, pattern, given);
  return replacement.parsed != nullptr;
}

class Substitution {
 public:
  Substitution(Vm& vm, const Value& pattern, Scan& scan, const Replacement& replacement)
      : vm_(vm), pattern_(pattern), scan_(scan), replacement_(replacement), joiner_(vm, scan.subject.is_text) {}

  /// Replaces the first `most` matches, all when it is 0. false after raising.
  bool run(int64_t most) {
    Matcher matcher(vm_, pattern_.as<PatternObject>()->compiled->program, scan_.text(), scan_.subject.single_bytes);
    uint32_t last = 0;
    while (most == 0 || count_ < most) {
      const Outcome outcome = matcher.search(scan_.start, scan_.must_advance);
      if (outcome == Outcome::stopped) return false;
      if (outcome == Outcome::failed) break;
      if (matcher.start() > last && !joiner_.add(scan_.subject.view.substr(last, matcher.start() - last))) return false;
      if (!add_replacement(matcher)) return false;
      ++count_;
      last = matcher.end();
      scan_.advance(matcher);
    }
    return last >= scan_.end || joiner_.add(scan_.subject.view.substr(last, scan_.end - last));
  }

  int64_t count() const { return count_; }
  Value result() const { return count_ == 0 ? scan_.subject.part(vm_, 0, scan_.end) : joiner_.result(); }

 private:
  bool add_replacement(const Matcher& matcher) {
    if (replacement_.is_function) return add_result(matcher);
    if (replacement_.parsed == nullptr) return joiner_.add(replacement_.given);
    if (Vm::is_str(replacement_.given) != scan_.subject.is_text) return add_foreign(matcher);
    const Template& parsed = *replacement_.parsed;
    if (!parsed.literal.empty() && !joiner_.add(parsed.literal)) return false;
    for (const TemplatePiece& piece : parsed.pieces) {
      std::string text;
      append_group(text, scan_.subject, start_of(matcher, piece.group), end_of(matcher, piece.group));
      text += piece.literal;
      if (!joiner_.add(text)) return false;
    }
    return true;
  }

  bool add_result(const Matcher& matcher) {
    const Value match = make_match(vm_, pattern_, scan_, matcher);
    if (match.is_null()) return false;
    const Value made = vm_.call(replacement_.given, {match});
    if (made.is_null()) return false;
    return made.is_none() || joiner_.add(made);
  }

  /// A template of the other kind of text.
  bool add_foreign(const Matcher& matcher) {
    std::vector<uint32_t> marks;
    for (uint32_t i = 0; i < pattern_.as<PatternObject>()->compiled->groups.size(); ++i) {
      marks.push_back(start_of(matcher, i));
      marks.push_back(end_of(matcher, i));
    }
    const Value text = expand(vm_, scan_.subject, *replacement_.parsed, replacement_.given, marks.data());
    return !text.is_null() && joiner_.add(text);
  }

  static uint32_t start_of(const Matcher& matcher, uint32_t group) { return group == 0 ? matcher.start() : matcher.mark(2 * group - 2); }
  static uint32_t end_of(const Matcher& matcher, uint32_t group) { return group == 0 ? matcher.end() : matcher.mark(2 * group - 1); }

  Vm& vm_;
  const Value& pattern_;
  Scan& scan_;
  const Replacement& replacement_;
  Joiner joiner_;
  int64_t count_ = 0;
};

Value substitute(Vm& vm, const Arguments& arguments, bool with_count) {
  const Value& pattern = arguments[0];
  int64_t most = 0;
  const Value* const given = optional_argument(arguments, 3);
  if (given != nullptr && !vm.to_int64(*given, most)) return Value();
  Replacement replacement;
  Scan scan;
  if (!read_replacement(vm, pattern, arguments[1], replacement)) return Value();
  if (!make_scan(vm, pattern.as<PatternObject>(), arguments[2], arguments, 4, scan)) return Value();
  Substitution substitution(vm, pattern, scan, replacement);
  if (!substitution.run(most)) return Value();
  const Value result = substitution.result();
  if (result.is_null() || !with_count) return result;
  return vm.new_tuple({result, Value::small(substitution.count())});
}

}  // namespace

Value pattern_sub(Vm& vm, const Arguments& arguments) { return substitute(vm, arguments, false); }
Value pattern_subn(Vm& vm, const Arguments& arguments) { return substitute(vm, arguments, true); }

const Template* template_of(Vm& vm, const Value& pattern, const Value& source) {
  const PatternObject* const object = pattern.as<PatternObject>();
  CompiledPattern* const compiled = object->compiled;
  if (!compiled->template_source.is_null() && compiled->template_source.same(source) && !source.is_kind(Kind::bytearray))
    return &compiled->last_template;
  if (!Vm::is_str(source) && !is_bytes_like(source)) {
    raise_about_type(vm, "decoding to str: need a bytes-like object, ", source, " found");
    return nullptr;
  }
  Template parsed;
  const Problem problem = parse_template(view_of(source), Vm::is_str(source), compiled->groups, parsed);
  if (problem.kind != Problem::Kind::none) {
    raise_problem(vm, object->compiler.as<CompilerObject>(), problem, source);
    return nullptr;
  }
  compiled->template_source = source;
  compiled->last_template = std::move(parsed);
  return &compiled->last_template;
}

Value expand(Vm& vm, const Subject& subject, const Template& parsed, const Value& source, const uint32_t* marks) {
  const bool is_text = Vm::is_str(source);
  if (parts_differ_in_kind(subject, parsed, source)) {
    Joiner joiner(vm, is_text);
    if (!joiner.add(parsed.literal)) return Value();
    for (const TemplatePiece& piece : parsed.pieces) {
      const uint32_t from = marks[2 * piece.group], to = marks[2 * piece.group + 1];
      if (from != Matcher::none && to != Matcher::none && !joiner.add(subject.part(vm, from, std::max(from, to)))) return Value();
      if (!piece.literal.empty() && !joiner.add(piece.literal)) return Value();
    }
    return joiner.result();
  }
  std::string text = parsed.literal;
  for (const TemplatePiece& piece : parsed.pieces) {
    append_group(text, subject, marks[2 * piece.group], marks[2 * piece.group + 1]);
    text += piece.literal;
  }
  if (!check_allocation(vm, text.size())) return Value();
  return is_text ? vm.new_str(text) : vm.new_bytes(text);
}

}  // namespace lockstep::script::regex
