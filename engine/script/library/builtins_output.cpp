// print, and the built-in functions that a simulated program cannot use.
#include <string>

#include "engine/script/library/builtins.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

namespace {

struct PrintOptions {
  std::string_view separator = " ";
  std::string_view end = "\n";
  const Value* file = nullptr;  // null: standard output
  bool flush = false;
};

// None or a str. false after raising.
bool read_text(Vm& vm, std::string_view keyword, const Value& value, std::string_view& text) {
  if (value.is_none()) return true;
  if (!Vm::is_str(value)) {
    raise_about_type(vm, std::string(keyword) + " must be None or a string, not ", value, "");
    return false;
  }
  text = Vm::text_of(value);
  return true;
}

bool read_options(Vm& vm, const Arguments& arguments, PrintOptions& options) {
  for (uint32_t i = 0; i < arguments.keyword_count; ++i) {
    const std::string_view keyword = arguments.keyword_name(i);
    const Value& value = arguments.keyword_value(i);
    if (keyword == "sep") {
      if (!read_text(vm, keyword, value, options.separator)) return false;
    } else if (keyword == "end") {
      if (!read_text(vm, keyword, value, options.end)) return false;
    } else if (keyword == "file") {
      if (!value.is_none()) options.file = &value;
    } else if (keyword == "flush") {
      const int truth = vm.truth(value);
      if (truth < 0) return false;
      options.flush = truth != 0;
    } else {
      vm.raise_type_error("print() got an unexpected keyword argument '" + std::string(keyword) + "'");
      return false;
    }
  }
  return true;
}

// sys.stdout, if the program has put another object there. Null: standard output itself.
Value replaced_output(Vm& vm) {
  const Value sys = vm.dict_get(vm.modules.get(), vm.intern("sys"));
  if (!sys.is_kind(Kind::module)) return Value();
  Dict* const dict = sys.as<Module>()->dict.get();
  Value current = vm.dict_get(dict, vm.intern("stdout"));
  if (current.is_null() || current.same(vm.dict_get(dict, vm.intern("__stdout__")))) return Value();
  return current;
}

// As CPython: one write for each object, separator and end.
Value print_to(Vm& vm, const Value& file, const Arguments& arguments, const PrintOptions& options) {
  const Value write = vm.get_attribute(file, vm.names.write);
  if (write.is_null()) return Value();
  for (uint32_t i = 0; i < arguments.positional(); ++i) {
    if (i > 0 && vm.call(write, {vm.new_str(options.separator)}).is_null()) return Value();
    const Value text = vm.str(arguments[i]);
    if (text.is_null() || vm.call(write, {text}).is_null()) return Value();
  }
  if (vm.call(write, {vm.new_str(options.end)}).is_null()) return Value();
  if (options.flush && vm.call_method(file, "flush", {}).is_null()) return Value();
  return Value::none();
}

Value builtin_print(Vm& vm, const Arguments& arguments) {
  PrintOptions options;
  if (!read_options(vm, arguments, options)) return Value();
  const Value file = options.file != nullptr ? *options.file : replaced_output(vm);
  if (file.is_none()) return Value::none();
  if (!file.is_null()) return print_to(vm, file, arguments, options);
  std::string text;
  bool complete = true;
  for (uint32_t i = 0; i < arguments.positional() && complete; ++i) {
    if (i > 0) text += options.separator;
    complete = vm.append_str(text, arguments[i]);
  }
  if (complete) text += options.end;
  // What came before an exception has been printed.
  if (!text.empty() && vm.host != nullptr && !vm.host->write(OutputStream::out, text)) return vm.abort(AbortReason::output);
  return complete ? Value::none() : Value();
}

template <const char* const& name>
Value refused(Vm& vm, const Arguments&) {
  return vm.raise(vm.types.not_implemented_error, std::string(name) + "() is not available here: the program runs in a simulation");
}

constexpr const char* compile_name = "compile";
constexpr const char* eval_name = "eval";
constexpr const char* exec_name = "exec";
constexpr const char* input_name = "input";
constexpr const char* open_name = "open";

// There is no debugger to enter.
Value builtin_breakpoint(Vm&, const Arguments&) { return Value::none(); }

}  // namespace

const NativeDefinition output_builtins[] = {
    {"breakpoint", builtin_breakpoint, 0, 0xFFFF, "*"},
    {"compile", refused<compile_name>, 0, 0xFFFF, "*"},
    {"eval", refused<eval_name>, 0, 0xFFFF, "*"},
    {"exec", refused<exec_name>, 0, 0xFFFF, "*"},
    {"input", refused<input_name>, 0, 0xFFFF, "*"},
    {"open", refused<open_name>, 0, 0xFFFF, "*"},
    {"print", builtin_print, 0, 0xFFFF, "*"},
    {nullptr, nullptr, 0, 0},
};

}  // namespace lockstep::script
