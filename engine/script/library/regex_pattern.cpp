// The classes re.Pattern and SRE_Scanner: searching.
#include <algorithm>
#include <string>

#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/regex_objects.hpp"
#include "engine/script/library/regex_substitution.hpp"

namespace lockstep::script::regex {

namespace {

PatternObject* pattern_of(const Value& self) { return self.as<PatternObject>(); }
const Program& program_of(const Value& self) { return pattern_of(self)->compiled->program; }

enum class Way : uint8_t { match, whole, search };

/// A Match, None, or null after raising.
Value find_in(Vm& vm, const Value& pattern, Scan& scan, Way way) {
  if (scan.start > scan.end && way != Way::match) return Value::none();
  Matcher matcher(vm, program_of(pattern), scan.text(), scan.subject.single_bytes);
  const Outcome outcome = way == Way::search ? matcher.search(scan.start, scan.must_advance)
                                             : matcher.match(scan.start, way == Way::whole, scan.must_advance);
  if (outcome == Outcome::stopped) return Value();
  if (outcome == Outcome::failed) return Value::none();
  Value match = make_match(vm, pattern, scan, matcher);
  scan.advance(matcher);
  return match;
}

template <Way way>
Value pattern_find(Vm& vm, const Arguments& arguments) {
  Scan scan;
  return make_scan(vm, pattern_of(arguments[0]), arguments[1], arguments, 2, scan) ? find_in(vm, arguments[0], scan, way) : Value();
}

/// What findall gives for a match: the whole, the one group, or a tuple of all groups.
Value found_item(Vm& vm, const Subject& subject, const Matcher& matcher, uint32_t groups, const Value& empty) {
  if (groups <= 1) return group_of(vm, subject, matcher, groups, empty);
  std::vector<Value> items;
  for (uint32_t i = 1; i <= groups; ++i) items.push_back(group_of(vm, subject, matcher, i, empty));
  return vm.new_tuple(std::move(items));
}

Value pattern_find_all(Vm& vm, const Arguments& arguments) {
  Scan scan;
  if (!make_scan(vm, pattern_of(arguments[0]), arguments[1], arguments, 2, scan)) return Value();
  const Program& program = program_of(arguments[0]);
  const Value empty = scan.subject.is_text ? vm.new_str("") : vm.new_bytes("");
  Value found = vm.new_list();
  if (scan.start > scan.end) return found;
  Matcher matcher(vm, program, scan.text(), scan.subject.single_bytes);
  for (;;) {
    const Outcome outcome = matcher.search(scan.start, scan.must_advance);
    if (outcome == Outcome::stopped) return Value();
    if (outcome == Outcome::failed) return found;
    Value item = found_item(vm, scan.subject, matcher, program.groups, empty);
    if (item.is_null()) return Value();
    vm.list_append(found.as<List>(), std::move(item));
    scan.advance(matcher);
  }
}

Value pattern_split(Vm& vm, const Arguments& arguments) {
  Scan scan;
  if (!make_scan(vm, pattern_of(arguments[0]), arguments[1], arguments, 3, scan)) return Value();
  int64_t most = 0;
  const Value* const given = optional_argument(arguments, 2);
  if (given != nullptr && !vm.to_int64(*given, most)) return Value();
  const Program& program = program_of(arguments[0]);
  Matcher matcher(vm, program, scan.text(), scan.subject.single_bytes);
  Value pieces = vm.new_list();
  uint32_t last = 0;
  for (int64_t count = 0; most == 0 || count < most; ++count) {
    const Outcome outcome = matcher.search(scan.start, scan.must_advance);
    if (outcome == Outcome::stopped) return Value();
    if (outcome == Outcome::failed) break;
    vm.list_append(pieces.as<List>(), scan.subject.part(vm, last, matcher.start()));
    for (uint32_t i = 1; i <= program.groups; ++i)
      vm.list_append(pieces.as<List>(), group_of(vm, scan.subject, matcher, i, Value::none()));
    last = matcher.end();
    scan.advance(matcher);
  }
  vm.list_append(pieces.as<List>(), scan.subject.part(vm, last, scan.end));
  return pieces;
}

// --- scanners ----------------------------------------------------------------------------------------------------------------

Value new_scanner(Vm& vm, const Arguments& arguments) {
  Scan scan;
  if (!make_scan(vm, pattern_of(arguments[0]), arguments[1], arguments, 2, scan)) return Value();
  Value made = vm.new_instance(pattern_of(arguments[0])->compiler.as<CompilerObject>()->scanner_type);
  made.as<ScannerObject>()->pattern = arguments[0];
  made.as<ScannerObject>()->scan = std::move(scan);
  return made;
}

Value scan_on(Vm& vm, const Value& self, Way way) {
  ScannerObject* const scanner = self.as<ScannerObject>();
  if (scanner->scan.finished) return Value::none();
  Value match = find_in(vm, scanner->pattern, scanner->scan, way);
  scanner->scan.finished = match.is_none();
  return match;
}

Value scanner_match(Vm& vm, const Arguments& arguments) { return scan_on(vm, arguments[0], Way::match); }
Value scanner_search(Vm& vm, const Arguments& arguments) { return scan_on(vm, arguments[0], Way::search); }

Value scanner_attribute(Vm&, const Value& self, Str* name) {
  return name->view() == "pattern" ? self.as<ScannerObject>()->pattern : Value();
}

void destroy_scanner(Heap&, Object* object) {
  ScannerObject* const scanner = static_cast<ScannerObject*>(object);
  scanner->pattern = Value();
  scanner->scan = Scan();
}

Value next_match(Vm& vm, NativeIterator& iterator) {
  if (iterator.source.is_null()) return Value();
  const Value scanner = iterator.source;
  Value match = scan_on(vm, scanner, Way::search);
  if (!match.is_none()) return match;
  iterator.source = Value();
  return Value();
}

Value pattern_find_iterator(Vm& vm, const Arguments& arguments) {
  const Value scanner = new_scanner(vm, arguments);
  return scanner.is_null() ? Value() : vm.new_iterator(next_match, scanner);
}

// --- the class ---------------------------------------------------------------------------------------------------------------

Value pattern_copy(Vm&, const Arguments& arguments) { return arguments[0]; }

std::string flags_text(uint32_t flags, bool is_text) {
  static constexpr std::pair<uint32_t, const char*> known[] = {
      {flag_ignore_case, "re.IGNORECASE"}, {flag_locale, "re.LOCALE"},   {flag_multiline, "re.MULTILINE"}, {flag_dot_all, "re.DOTALL"},
      {flag_unicode, "re.UNICODE"},        {flag_verbose, "re.VERBOSE"}, {flag_debug, "re.DEBUG"},         {flag_ascii, "re.ASCII"},
  };
  if (is_text && (flags & type_flags) == flag_unicode) flags &= ~uint32_t{flag_unicode};
  std::string text;
  const auto add = [&text](const std::string& name) { text += (text.empty() ? "" : "|") + name; };
  for (const auto& [flag, name] : known) {
    if ((flags & flag) != 0) add(name);
    flags &= ~flag;
  }
  if (flags != 0) {
    char unknown[16];
    std::snprintf(unknown, sizeof unknown, "0x%x", flags);
    add(unknown);
  }
  return text;
}

Value pattern_repr(Vm& vm, const Value& self) {
  std::string shown;
  if (!vm.append_repr(shown, pattern_of(self)->pattern)) return Value();
  const Value whole = vm.new_str(shown);
  const Value cut = subject_from(whole).length() > 200 ? vm.get_item(whole, vm.new_slice(Value::none(), Value::small(200), Value::none())) : whole;
  if (cut.is_null()) return Value();
  const std::string flags = flags_text(program_of(self).flags, program_of(self).is_text);
  return vm.new_str("re.compile(" + std::string(Vm::text_of(cut)) + (flags.empty() ? "" : ", " + flags) + ")");
}

Value pattern_compare(Vm& vm, const Value& a, const Value& b, int op) {
  const auto wanted = static_cast<CompareOperator>(op);
  if ((wanted != CompareOperator::eq && wanted != CompareOperator::ne) || !is_pattern(a) || !is_pattern(b)) return Value::not_implemented();
  const bool same_kind = program_of(a).flags == program_of(b).flags && program_of(a).is_text == program_of(b).is_text;
  const int equal = same_kind ? vm.equals(pattern_of(a)->pattern, pattern_of(b)->pattern) : 0;
  return equal < 0 ? Value() : Value::boolean((equal == 1) == (wanted == CompareOperator::eq));
}

bool pattern_hash(Vm& vm, const Value& self, uint32_t& hash) {
  if (!vm.hash(pattern_of(self)->pattern, hash)) return false;
  hash ^= program_of(self).flags * 0x9E3779B1u;
  return true;
}

Value pattern_attribute(Vm& vm, const Value& self, Str* name) {
  const std::string_view wanted = name->view();
  if (wanted == "pattern") return pattern_of(self)->pattern;
  if (wanted == "flags") return Value::small(program_of(self).flags);
  if (wanted == "groups") return Value::small(program_of(self).groups);
  if (wanted == "groupindex") return vm.call(Value(vm.types.mapping_proxy), {pattern_of(self)->group_index});
  return Value();
}

int set_pattern_attribute(Vm& vm, const Value& self, Str* name, const Value*) {
  return refuse_attribute(vm, self, name, {"pattern", "flags", "groups"}, {"groupindex"});
}

Value construct_pattern(Vm& vm, Type*, const Arguments&) { return vm.raise_type_error("cannot create 're.Pattern' instances"); }

void destroy_pattern(Heap&, Object* object) {
  PatternObject* const pattern = static_cast<PatternObject*>(object);
  pattern->compiler = Value();
  pattern->pattern = Value();
  pattern->group_index = Value();
  delete std::exchange(pattern->compiled, nullptr);
}

constexpr NativeDefinition pattern_methods[] = {
    {"match", pattern_find<Way::match>, 1, 3, "string,pos,endpos"},
    {"fullmatch", pattern_find<Way::whole>, 1, 3, "string,pos,endpos"},
    {"search", pattern_find<Way::search>, 1, 3, "string,pos,endpos"},
    {"findall", pattern_find_all, 1, 3, "string,pos,endpos"},
    {"finditer", pattern_find_iterator, 1, 3, "string,pos,endpos"},
    {"scanner", new_scanner, 1, 3, "string,pos,endpos"},
    {"split", pattern_split, 1, 2, "string,maxsplit"},
    {"sub", pattern_sub, 2, 3, "repl,string,count"},
    {"subn", pattern_subn, 2, 3, "repl,string,count"},
    {"__copy__", pattern_copy, 0, 0},
    {"__deepcopy__", pattern_copy, 1, 1},
    {nullptr, nullptr, 0, 0},
};
constexpr NativeDefinition scanner_methods[] = {
    {"match", scanner_match, 0, 0},
    {"search", scanner_search, 0, 0},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

bool is_pattern(const Value& value) { return value.is_kind(Kind::native) && value.object()->type->slots.destroy == destroy_pattern; }

Type* new_pattern_type(Vm& vm) {
  Vm::NativeType description;
  description.name = "Pattern";
  description.module = "re";
  description.size = sizeof(PatternObject);
  description.can_be_base = false;
  description.subscriptable = true;
  description.tracked = true;
  description.slots.construct = construct_pattern;
  description.slots.repr = pattern_repr;
  description.slots.hash = pattern_hash;
  description.slots.compare = pattern_compare;
  description.slots.get_attribute = pattern_attribute;
  description.slots.set_attribute = set_pattern_attribute;
  description.slots.destroy = destroy_pattern;
  return vm.new_native_type(description, pattern_methods);
}

Type* new_scanner_type(Vm& vm) {
  Vm::NativeType description;
  description.name = "SRE_Scanner";
  description.module = "_sre";
  description.size = sizeof(ScannerObject);
  description.can_be_base = false;
  description.slots.get_attribute = scanner_attribute;
  description.slots.destroy = destroy_scanner;
  return vm.new_native_type(description, scanner_methods);
}

}  // namespace lockstep::script::regex
