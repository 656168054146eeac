// Module _re: compiles patterns and keeps them. What programs import is python/re.py.
#include <string>

#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/library/regex_debug.hpp"
#include "engine/script/library/regex_objects.hpp"
#include "engine/script/library/regex_parser.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

namespace {

using namespace regex;

// As many patterns as CPython keeps.
constexpr uint32_t most_kept = 512;

std::string_view source_of(const Value& pattern) {
  if (Vm::is_str(pattern)) return Vm::text_of(pattern);
  const Bytes* const bytes = pattern.as<Bytes>();
  return {reinterpret_cast<const char*>(bytes->data), bytes->size};
}

bool give_warnings(Vm& vm, const std::vector<std::string>& texts) {
  if (texts.empty()) return true;
  const Value warnings = vm.import_module("warnings");
  if (warnings.is_null()) return false;
  for (const std::string& text : texts)
    if (vm.call_method(warnings, "warn", {vm.new_str(text), Value(vm.types.future_warning)}).is_null()) return false;
  return true;
}

/// What re.DEBUG prints.
bool show(Vm& vm, const Pattern& pattern, const Program& program) {
  const Value print = vm.dict_get(vm.builtins.get(), vm.intern("print"));
  return !vm.call(print, {vm.new_str(tree_text(pattern) + "\n" + program_text(program))}).is_null();
}

Value new_pattern(Vm& vm, const Value& compiler, const Value& source, ParsedPattern&& parsed, Program&& program) {
  Value group_index = vm.new_dict();
  const std::vector<Group>& groups = parsed.pattern.groups;
  for (size_t i = 1; i < groups.size(); ++i)
    if (!groups[i].name.empty()) vm.dict_set(group_index.as<Dict>(), vm.intern(groups[i].name), Value::small(static_cast<int64_t>(i)));
  Value made = vm.new_instance(compiler.as<CompilerObject>()->pattern_type);
  PatternObject* const pattern = made.as<PatternObject>();
  pattern->compiler = compiler;
  pattern->pattern = source;
  pattern->group_index = std::move(group_index);
  pattern->compiled = new CompiledPattern{std::move(program), std::move(parsed.pattern.groups), Value(), {}};
  return made;
}

Value compile(Vm& vm, const Value& compiler, const Value& source, uint32_t flags) {
  const CompilerObject* const object = compiler.as<CompilerObject>();
  ParsedPattern parsed = parse_pattern(source_of(source), Vm::is_str(source), flags);
  if (!give_warnings(vm, parsed.warnings)) return Value();
  if (parsed.problem.kind != Problem::Kind::none) return raise_problem(vm, object, parsed.problem, source);
  Program program;
  const Problem problem = compile_pattern(parsed.pattern, program);
  if (problem.kind != Problem::Kind::none) return raise_problem(vm, object, problem, source);
  if ((flags & flag_debug) != 0 && !show(vm, parsed.pattern, program)) return Value();
  return new_pattern(vm, compiler, source, std::move(parsed), std::move(program));
}

// --- what is kept --------------------------------------------------------------------------------------------------------------

/// The patterns kept for these flags, a dict.
Value kept_patterns(Vm& vm, const Value& compiler, int64_t flags) {
  Dict* const cache = compiler.as<CompilerObject>()->cache.as<Dict>();
  const Value key = Value::small(flags);
  Value patterns = vm.dict_get(cache, key);
  if (patterns.is_null()) {
    patterns = vm.new_dict();
    vm.dict_set(cache, key, patterns);
  }
  return patterns;
}

void keep(Vm& vm, Dict* patterns, const Value& source, const Value& compiled) {
  if (patterns->size >= most_kept) {
    uint32_t oldest = 0;
    while (patterns->entries[oldest].key.is_null()) ++oldest;
    const Value key = patterns->entries[oldest].key;
    vm.dict_delete(patterns, key);
  }
  vm.dict_set(patterns, source, compiled);
}

/// CPython looks a tuple with the pattern in it up, and says so.
Value raise_unhashable(Vm& vm, const Value& source) {
  if (!vm.pending_is(vm.types.type_error)) return Value();
  vm.take_exception();
  return raise_about_type(vm, "cannot use 'tuple' as a dict key (unhashable type: '", source, "')");
}

Value compiler_compile(Vm& vm, const Arguments& arguments) {
  const Value& compiler = arguments[0];
  const Value& source = arguments[1];
  int64_t flags = 0;
  const bool is_exact = source.is_object() && (source.object()->type == vm.types.str || source.object()->type == vm.types.bytes);
  if (!Vm::is_int(arguments[2])) return raise_about_type(vm, "unsupported operand type(s) for &: '", arguments[2], "' and 'int'");
  if (!vm.to_int64(arguments[2], flags)) return Value();
  if (is_exact && (flags & flag_debug) == 0) {
    const Value patterns = kept_patterns(vm, compiler, flags);
    if (Value known = vm.dict_get(patterns.as<Dict>(), source)) return known;
    Value compiled = compile(vm, compiler, source, static_cast<uint32_t>(flags));
    if (!compiled.is_null()) keep(vm, patterns.as<Dict>(), source, compiled);
    return compiled;
  }
  if (is_pattern(source)) {
    if (flags != 0) return vm.raise(vm.types.value_error, "cannot process flags argument with a compiled pattern");
    return source;
  }
  if (!Vm::is_str(source) && !source.is_kind(Kind::bytes)) {
    uint32_t hash = 0;
    if (!vm.hash(source, hash)) return raise_unhashable(vm, source);
    return vm.raise_type_error("first argument must be string or compiled pattern");
  }
  return compile(vm, compiler, source, static_cast<uint32_t>(flags));
}

Value compiler_purge(Vm& vm, const Arguments& arguments) {
  arguments[0].as<CompilerObject>()->cache = vm.new_dict();
  return Value::none();
}

Value compiler_set_error(Vm&, const Arguments& arguments) {
  arguments[0].as<CompilerObject>()->error_class = arguments[1];
  return Value::none();
}

void destroy_compiler(Heap&, Object* object) {
  CompilerObject* const compiler = static_cast<CompilerObject*>(object);
  compiler->error_class = Value();
  compiler->cache = Value();
}

constexpr NativeDefinition compiler_methods[] = {
    {"compile", compiler_compile, 2, 2},
    {"purge", compiler_purge, 0, 0},
    {"set_error", compiler_set_error, 1, 1},
    {nullptr, nullptr, 0, 0},
};

bool initialize_module(Vm& vm, Module* module) {
  Vm::NativeType description;
  description.name = "Compiler";
  description.module = "_re";
  description.size = sizeof(CompilerObject);
  description.can_be_base = false;
  description.slots.destroy = destroy_compiler;
  const Value made = vm.new_instance(vm.new_native_type(description, compiler_methods));
  CompilerObject* const compiler = made.as<CompilerObject>();
  compiler->pattern_type = new_pattern_type(vm);
  compiler->match_type = new_match_type(vm);
  compiler->scanner_type = new_scanner_type(vm);
  compiler->cache = vm.new_dict();
  compiler->error_class = Value(vm.types.value_error);
  vm.add(module, "compiler", made);
  vm.add(module, "Pattern", Value(compiler->pattern_type));
  vm.add(module, "Match", Value(compiler->match_type));
  return true;
}

}  // namespace

void install_re(Vm& vm) { vm.register_native_module("_re", initialize_module); }

}  // namespace lockstep::script
