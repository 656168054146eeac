// The class re.Match.
#include <algorithm>
#include <string>

#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/regex_objects.hpp"

namespace lockstep::script::regex {

namespace {

MatchObject* match_of(const Value& self) { return self.as<MatchObject>(); }
CompiledPattern* compiled_of(const MatchObject* match) { return match->pattern.as<PatternObject>()->compiled; }

Subject subject_of(const MatchObject* match) { return subject_from(match->text); }

// --- groups ------------------------------------------------------------------------------------------------------------------

/// The number of a group given by number or name. @errors IndexError; false after raising
bool read_group(Vm& vm, const MatchObject* match, const Value& given, uint32_t& group) {
  int64_t number = -1;
  if (Vm::is_int(given) || !vm.special(vm.type_of(given), Special::sp_index).is_null()) {
    if (!vm.to_int64(given, number)) {
      if (!vm.pending_is(vm.types.overflow_error)) return false;
      vm.take_exception();
    }
  } else {
    const Value found = vm.dict_get(match->pattern.as<PatternObject>()->group_index.as<Dict>(), given);
    if (vm.raised()) vm.take_exception();
    if (found.is_small()) number = found.as_small();
  }
  if (number < 0 || number >= match->groups) return vm.raise(vm.types.index_error, "no such group"), false;
  group = static_cast<uint32_t>(number);
  return true;
}

Value group_value(Vm& vm, const MatchObject* match, uint32_t group, const Value& otherwise) {
  if (!match->has(group)) return otherwise;
  const uint32_t from = match->marks[2 * group];
  return subject_of(match).part(vm, from, std::max(from, match->marks[2 * group + 1]));
}

Value group_by_key(Vm& vm, const Value& self, const Value& key) {
  uint32_t group = 0;
  return read_group(vm, match_of(self), key, group) ? group_value(vm, match_of(self), group, Value::none()) : Value();
}

Value match_group(Vm& vm, const Arguments& arguments) {
  if (arguments.count == 1) return group_value(vm, match_of(arguments[0]), 0, Value::none());
  if (arguments.count == 2) return group_by_key(vm, arguments[0], arguments[1]);
  std::vector<Value> groups;
  for (uint32_t i = 1; i < arguments.count; ++i) {
    groups.push_back(group_by_key(vm, arguments[0], arguments[i]));
    if (groups.back().is_null()) return Value();
  }
  return vm.new_tuple(std::move(groups));
}

Value default_of(const Arguments& arguments) {
  const Value* const given = optional_argument(arguments, 1);
  return given == nullptr ? Value::none() : *given;
}

Value match_groups(Vm& vm, const Arguments& arguments) {
  const MatchObject* const match = match_of(arguments[0]);
  const Value otherwise = default_of(arguments);
  std::vector<Value> groups;
  for (uint32_t i = 1; i < match->groups; ++i) groups.push_back(group_value(vm, match, i, otherwise));
  return vm.new_tuple(std::move(groups));
}

Value match_group_dict(Vm& vm, const Arguments& arguments) {
  const MatchObject* const match = match_of(arguments[0]);
  const Value otherwise = default_of(arguments);
  const std::vector<Group>& groups = compiled_of(match)->groups;
  Value dict = vm.new_dict();
  for (uint32_t i = 1; i < groups.size(); ++i)
    if (!groups[i].name.empty()) vm.dict_set(dict.as<Dict>(), vm.intern(groups[i].name), group_value(vm, match, i, otherwise));
  return dict;
}

// --- places ------------------------------------------------------------------------------------------------------------------

struct Span {
  int64_t start, end;
};

Span span_of(const MatchObject* match, uint32_t group) {
  if (!match->has(group)) return {-1, -1};
  const Subject subject = subject_of(match);
  return {subject.character_of(match->marks[2 * group]), subject.character_of(match->marks[2 * group + 1])};
}

bool read_span(Vm& vm, const Arguments& arguments, Span& span) {
  uint32_t group = 0;
  const MatchObject* const match = match_of(arguments[0]);
  if (arguments.count > 1 && !read_group(vm, match, arguments[1], group)) return false;
  span = span_of(match, group);
  return true;
}

Value span_tuple(Vm& vm, const Span& span) { return vm.new_tuple({Value::small(span.start), Value::small(span.end)}); }

Value match_start(Vm& vm, const Arguments& arguments) {
  Span span;
  return read_span(vm, arguments, span) ? Value::small(span.start) : Value();
}
Value match_end(Vm& vm, const Arguments& arguments) {
  Span span;
  return read_span(vm, arguments, span) ? Value::small(span.end) : Value();
}
Value match_span(Vm& vm, const Arguments& arguments) {
  Span span;
  return read_span(vm, arguments, span) ? span_tuple(vm, span) : Value();
}

Value all_spans(Vm& vm, const MatchObject* match) {
  std::vector<Value> spans;
  for (uint32_t i = 0; i < match->groups; ++i) spans.push_back(span_tuple(vm, span_of(match, i)));
  return vm.new_tuple(std::move(spans));
}

// --- the rest ----------------------------------------------------------------------------------------------------------------

Value match_expand(Vm& vm, const Arguments& arguments) {
  const MatchObject* const match = match_of(arguments[0]);
  const Template* const parsed = template_of(vm, match->pattern, arguments[1]);
  return parsed == nullptr ? Value() : expand(vm, subject_of(match), *parsed, arguments[1], match->marks);
}

Value match_copy(Vm&, const Arguments& arguments) { return arguments[0]; }

Value repr(Vm& vm, const Value& self) {
  const Span span = span_of(match_of(self), 0);
  std::string text = "<re.Match object; span=(" + std::to_string(span.start) + ", " + std::to_string(span.end) + "), match=";
  const Value whole = group_value(vm, match_of(self), 0, Value::none());
  if (whole.is_null() || !vm.append_repr(text, whole)) return Value();
  return vm.new_str(text + ">");
}

Value get_attribute(Vm& vm, const Value& self, Str* name) {
  const MatchObject* const match = match_of(self);
  const std::string_view wanted = name->view();
  if (wanted == "string") return match->string;
  if (wanted == "re") return match->pattern;
  if (wanted == "pos") return Value::small(match->from);
  if (wanted == "endpos") return Value::small(match->to);
  if (wanted == "lastindex") return match->last_group == 0 ? Value::none() : Value::small(match->last_group);
  if (wanted == "lastgroup") {
    const std::string& group_name = compiled_of(match)->groups[match->last_group].name;
    return group_name.empty() ? Value::none() : vm.interned(group_name);
  }
  if (wanted == "regs") return all_spans(vm, match);
  return Value();
}

int set_attribute(Vm& vm, const Value& self, Str* name, const Value*) {
  return refuse_attribute(vm, self, name, {"string", "re", "pos", "endpos"}, {"lastindex", "lastgroup", "regs"});
}

Value construct(Vm& vm, Type*, const Arguments&) { return vm.raise_type_error("cannot create 're.Match' instances"); }

void destroy(Heap& heap, Object* object) {
  MatchObject* const match = static_cast<MatchObject*>(object);
  match->pattern = Value();
  match->string = Value();
  match->text = Value();
  if (match->marks != nullptr) heap.free(match->marks, 2 * match->groups * sizeof(uint32_t));
  match->marks = nullptr;
}

constexpr NativeDefinition methods[] = {
    {"group", match_group, 0, 0xFFFF},
    {"groups", match_groups, 0, 1, "default"},
    {"groupdict", match_group_dict, 0, 1, "default"},
    {"start", match_start, 0, 1},
    {"end", match_end, 0, 1},
    {"span", match_span, 0, 1},
    {"expand", match_expand, 1, 1, "template"},
    {"__copy__", match_copy, 0, 0},
    {"__deepcopy__", match_copy, 1, 1},
    {nullptr, nullptr, 0, 0},
};

}  // namespace

Value make_match(Vm& vm, const Value& pattern, const Scan& scan, const Matcher& matcher) {
  const PatternObject* const object = pattern.as<PatternObject>();
  const auto groups = static_cast<uint32_t>(object->compiled->groups.size());
  Value made = vm.new_instance(object->compiler.as<CompilerObject>()->match_type);
  MatchObject* const match = match_of(made);
  match->groups = groups;
  match->marks = static_cast<uint32_t*>(vm.heap.allocate(2 * groups * sizeof(uint32_t)));
  match->pattern = pattern;
  match->string = scan.subject.string;
  match->text = scan.subject.text;
  match->from = scan.from;
  match->to = scan.to;
  match->last_group = matcher.last_group() == Matcher::none ? 0 : matcher.last_group();
  match->marks[0] = matcher.start();
  match->marks[1] = matcher.end();
  for (uint32_t i = 2; i < 2 * groups; ++i) match->marks[i] = matcher.mark(i - 2);
  return made;
}

Type* new_match_type(Vm& vm) {
  Vm::NativeType description;
  description.name = "Match";
  description.module = "re";
  description.size = sizeof(MatchObject);
  description.can_be_base = false;
  description.subscriptable = true;
  description.slots.construct = construct;
  description.slots.repr = repr;
  description.slots.get_item = group_by_key;
  description.slots.get_attribute = get_attribute;
  description.slots.set_attribute = set_attribute;
  description.slots.destroy = destroy;
  return vm.new_native_type(description, methods);
}

}  // namespace lockstep::script::regex
