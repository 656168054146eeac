// What patterns are matched with: checks, places in characters and in bytes, parts of it.
#include <algorithm>

#include "engine/script/library/byte_strings.hpp"
#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/regex_objects.hpp"
#include "engine/script/library/text.hpp"
#include "engine/script/vm/protocols.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script::regex {

namespace {

std::string_view bytes_of(const Value& bytes) {
  const Bytes* const object = bytes.as<Bytes>();
  return {reinterpret_cast<const char*>(object->data), object->size};
}

bool read_place(Vm& vm, const Arguments& arguments, uint32_t index, int64_t length, int64_t& place) {
  const Value* const given = optional_argument(arguments, index);
  if (given == nullptr) return true;
  if (!Vm::is_int(*given) && vm.special(vm.type_of(*given), Special::sp_index).is_null()) {
    raise_about_type(vm, "'", *given, "' object cannot be interpreted as an integer");
    return false;
  }
  if (!vm.to_int64(*given, place)) return false;
  place = std::clamp<int64_t>(place, 0, length);
  return true;
}

}  // namespace

Value Subject::part(Vm& vm, uint32_t from, uint32_t to) const {
  const std::string_view piece = view.substr(from, to - from);
  if (is_text) return str_of_part(vm, text, piece);
  if (piece.size() == view.size() && text.object()->type == vm.types.bytes) return text;
  return vm.new_bytes(piece);
}

uint32_t Subject::byte_of(int64_t character) const {
  return static_cast<uint32_t>(single_bytes ? static_cast<size_t>(character) : utf8_offset(view, static_cast<size_t>(character)));
}

int64_t Subject::character_of(uint32_t byte) const {
  return static_cast<int64_t>(single_bytes ? byte : count_code_points(view.substr(0, byte)));
}

int64_t Subject::length() const { return is_text ? text.as<Str>()->characters : static_cast<int64_t>(view.size()); }

Subject subject_from(const Value& text) {
  Subject subject;
  subject.string = text;
  subject.text = text;
  subject.is_text = Vm::is_str(text);
  subject.view = subject.is_text ? Vm::text_of(text) : bytes_of(text);
  subject.single_bytes = !subject.is_text || text.as<Str>()->is_ascii();
  return subject;
}

bool make_subject(Vm& vm, const PatternObject* pattern, const Value& string, Subject& subject) {
  const bool is_text = Vm::is_str(string);
  if (!is_text && !is_bytes_like(string)) {
    raise_about_type(vm, "expected string or bytes-like object, got '", string, "'");
    return false;
  }
  if (pattern->compiled->program.is_text != is_text) {
    vm.raise_type_error(is_text ? "cannot use a bytes pattern on a string-like object" : "cannot use a string pattern on a bytes-like object");
    return false;
  }
  const bool is_mutable = !is_text && !string.is_kind(Kind::bytes);
  const Value text = is_mutable ? vm.new_bytes(bytes_view(string)) : string;
  if (text.is_null()) return false;
  subject = subject_from(text);
  subject.string = string;
  return true;
}

bool make_scan(Vm& vm, const PatternObject* pattern, const Value& string, const Arguments& arguments, uint32_t first, Scan& scan) {
  if (!make_subject(vm, pattern, string, scan.subject)) return false;
  const int64_t length = scan.subject.length();
  scan.from = 0;
  scan.to = length;
  if (!read_place(vm, arguments, first, length, scan.from) || !read_place(vm, arguments, first + 1, length, scan.to)) return false;
  scan.start = scan.from == 0 ? 0 : scan.subject.byte_of(scan.from);
  scan.end = scan.to == length ? static_cast<uint32_t>(scan.subject.view.size()) : scan.subject.byte_of(scan.to);
  return true;
}

Value group_of(Vm& vm, const Subject& subject, const Matcher& matcher, uint32_t group, const Value& otherwise) {
  if (group == 0) return subject.part(vm, matcher.start(), matcher.end());
  const uint32_t from = matcher.mark(2 * (group - 1));
  const uint32_t to = matcher.mark(2 * (group - 1) + 1);
  return from == Matcher::none || to == Matcher::none ? otherwise : subject.part(vm, from, std::max(from, to));
}

Value raise_problem(Vm& vm, const CompilerObject* compiler, const Problem& problem, const Value& source) {
  const Value message = vm.new_str(problem.message);
  Value error;
  switch (problem.kind) {
    case Problem::Kind::pattern: error = vm.call(compiler->error_class, {message, source, Value::small(problem.position)}); break;
    case Problem::Kind::pattern_without_place: error = vm.call(compiler->error_class, {message}); break;
    case Problem::Kind::overflow: return vm.raise(vm.types.overflow_error, problem.message);
    case Problem::Kind::recursion: return vm.raise(vm.types.recursion_error, problem.message);
    case Problem::Kind::index: return vm.raise(vm.types.index_error, problem.message);
    case Problem::Kind::unsupported: return vm.raise(vm.types.not_implemented_error, problem.message);
    case Problem::Kind::value:
    case Problem::Kind::none: return vm.raise(vm.types.value_error, problem.message);
  }
  return error.is_null() ? error : vm.raise_value(error);
}

int refuse_attribute(Vm& vm, const Value& self, Str* name, std::initializer_list<const char*> stored,
                     std::initializer_list<const char*> computed) {
  const auto is_it = [name](const char* known) { return name->view() == known; };
  if (std::ranges::any_of(computed, is_it)) {
    vm.raisef(vm.types.attribute_error, "attribute '%s' of '%s' objects is not writable", name->data, full_name(vm.type_of(self)).c_str());
    return -1;
  }
  if (std::ranges::none_of(stored, is_it)) return 0;
  vm.raise(vm.types.attribute_error, "readonly attribute");
  return -1;
}

}  // namespace lockstep::script::regex
