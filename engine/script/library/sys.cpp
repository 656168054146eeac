// Modules sys and builtins, and the native half of module traceback.
#include <algorithm>

#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/library/tracebacks.hpp"

namespace lockstep::script {
namespace {

// --- sys.stdout and sys.stderr -----------------------------------------------------------------------------------------------------

struct StreamObject : NativeObject {
  OutputStream stream;
};

Value stream_write(Vm& vm, const Arguments& arguments) {
  if (!arguments[1].is_kind(Kind::str))
    return vm.raisef(vm.types.type_error, "write() argument must be str, not %s", vm.type_of(arguments[1])->name->data), Value();
  const std::string_view text = Vm::text_of(arguments[1]);
  if (!vm.host->write(arguments[0].as<StreamObject>()->stream, text)) return vm.abort(AbortReason::output);
  return Value::small(static_cast<int64_t>(arguments[1].as<Str>()->characters));
}

Value stream_write_lines(Vm& vm, const Arguments& arguments) {
  const Value iterator = vm.iterate(arguments[1]);
  if (iterator.is_null()) return Value();
  while (const Value line = vm.next(iterator)) {
    const Value given[2] = {arguments[0], line};
    if (stream_write(vm, Arguments{given, 2}).is_null()) return Value();
  }
  return vm.raised() ? Value() : Value::none();
}

Value return_none(Vm&, const Arguments&) { return Value::none(); }
Value return_false(Vm&, const Arguments&) { return Value::boolean(false); }
Value return_true(Vm&, const Arguments&) { return Value::boolean(true); }
Value stream_number(Vm&, const Arguments& arguments) { return Value::small(arguments[0].as<StreamObject>()->stream == OutputStream::out ? 1 : 2); }

Value stream_get_attribute(Vm& vm, const Value& self, Str* name) {
  const std::string_view text = name->view();
  const bool out = self.as<StreamObject>()->stream == OutputStream::out;
  if (text == "name") return vm.new_str(out ? "<stdout>" : "<stderr>");
  if (text == "encoding") return vm.new_str("utf-8");
  if (text == "errors") return vm.new_str(out ? "strict" : "backslashreplace");
  if (text == "mode") return vm.new_str("w");
  if (text == "closed") return Value::boolean(false);
  return Value();
}

Value stream_repr(Vm& vm, const Value& self) {
  return vm.new_str(self.as<StreamObject>()->stream == OutputStream::out ? "<_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>"
                                                                         : "<_io.TextIOWrapper name='<stderr>' mode='w' encoding='utf-8'>");
}

constexpr NativeDefinition stream_methods[] = {
    {"write", stream_write, 1, 1},
    {"writelines", stream_write_lines, 1, 1},
    {"flush", return_none, 0, 0},
    {"close", return_none, 0, 0},
    {"reconfigure", return_none, 0, 0xFFFF, "*"},
    {"isatty", return_false, 0, 0},
    {"readable", return_false, 0, 0},
    {"seekable", return_false, 0, 0},
    {"writable", return_true, 0, 0},
    {"fileno", stream_number, 0, 0},
    {nullptr, nullptr, 0, 0},
};

// --- functions ---------------------------------------------------------------------------------------------------------------------

Value sys_exit(Vm& vm, const Arguments& arguments) {
  if (arguments.count == 0) return vm.raise(vm.types.system_exit, std::initializer_list<Value>{});
  return vm.raise(vm.types.system_exit, {arguments[0]});
}

Value sys_exception(Vm& vm, const Arguments&) {
  Value exception = vm.handled_exception();
  return exception.is_null() ? Value::none() : exception;
}

Value sys_exc_info(Vm& vm, const Arguments&) {
  const Value exception = vm.handled_exception();
  if (exception.is_null()) return vm.new_tuple({Value::none(), Value::none(), Value::none()});
  const Value traceback = vm.get_attribute(exception, "__traceback__");
  return traceback.is_null() ? traceback : vm.new_tuple({Value(vm.type_of(exception)), exception, traceback});
}

Value sys_get_recursion_limit(Vm& vm, const Arguments&) { return Value::small(vm.recursion_limit); }
Value sys_set_recursion_limit(Vm& vm, const Arguments& arguments) {
  int64_t limit = 0;
  if (!vm.to_int64(arguments[0], limit)) return Value();
  if (limit < 1) return vm.raise(vm.types.value_error, "recursion limit must be greater or equal than 1");
  constexpr int64_t deepest = 100'000;  // calls take heap memory only, but so much must be enough
  vm.recursion_limit = static_cast<uint32_t>(limit < deepest ? limit : deepest);
  return Value::none();
}

Value sys_get_size(Vm& vm, const Arguments& arguments) {
  if (!arguments[0].is_object()) return Value::small(arguments[0].is_small() ? 28 : 16);
  const Object* object = arguments[0].object();
  int64_t size = object->type->is_tracked ? object->type->instance_size : static_cast<int64_t>(vm.heap.usable_size(arguments[0].object()));
  if (object->kind == Kind::list) size += int64_t{arguments[0].as<List>()->capacity} * 8;
  if (object->kind == Kind::dict) size += int64_t{arguments[0].as<Dict>()->entry_capacity} * 24 + int64_t{arguments[0].as<Dict>()->index_size} * 4;
  return Value::small(size);
}

Value sys_get_reference_count(Vm&, const Arguments& arguments) {
  return Value::small(arguments[0].is_object() ? int64_t{arguments[0].object()->references} + 1 : int64_t{0xFFFFFFFF});
}

Value sys_intern(Vm& vm, const Arguments& arguments) {
  if (!arguments[0].is_kind(Kind::str)) return vm.raisef(vm.types.type_error, "intern() argument must be str, not %s", vm.type_of(arguments[0])->name->data), Value();
  return vm.interned(Vm::text_of(arguments[0]));
}

Value sys_switch_interval(Vm& vm, const Arguments&) { return vm.new_float(0.005); }
Value sys_default_encoding(Vm& vm, const Arguments&) { return vm.new_str("utf-8"); }

constexpr NativeDefinition sys_functions[] = {
    {"exit", sys_exit, 0, 1},
    {"exception", sys_exception, 0, 0},
    {"exc_info", sys_exc_info, 0, 0},
    {"getrecursionlimit", sys_get_recursion_limit, 0, 0},
    {"setrecursionlimit", sys_set_recursion_limit, 1, 1},
    {"getsizeof", sys_get_size, 1, 2},
    {"getrefcount", sys_get_reference_count, 1, 1},
    {"intern", sys_intern, 1, 1},
    {"getswitchinterval", sys_switch_interval, 0, 0},
    {"setswitchinterval", return_none, 1, 1},
    {"getdefaultencoding", sys_default_encoding, 0, 0},
    {"getfilesystemencoding", sys_default_encoding, 0, 0},
    {"is_finalizing", return_false, 0, 0},
    {nullptr, nullptr, 0, 0},
};

bool initialize_sys(Vm& vm, Module* module) {
  Vm::NativeType description;
  description.name = "TextIOWrapper";
  description.module = "_io";
  description.size = sizeof(StreamObject);
  description.attributes_offset = offsetof(NativeObject, attributes);
  description.can_be_base = false;
  description.slots.repr = stream_repr;
  description.slots.get_attribute = stream_get_attribute;
  Type* type = vm.new_native_type(description, stream_methods);
  const Value out = vm.new_instance(type);
  const Value error = vm.new_instance(type);
  error.as<StreamObject>()->stream = OutputStream::error;
  vm.add(module, "stdout", out);
  vm.add(module, "__stdout__", out);
  vm.add(module, "stderr", error);
  vm.add(module, "__stderr__", error);
  vm.add(module, "stdin", Value::none());

  Value program = vm.new_str("");
  const Value main = vm.dict_get(vm.modules.get(), vm.names.dunder_main);
  if (main.is_kind(Kind::module)) {
    const Value file = vm.dict_get(main.as<Module>()->dict.get(), vm.names.dunder_file);
    if (file.is_kind(Kind::str)) program = file;
  }
  std::vector<Value> arguments{program};
  if (vm.host != nullptr)
    for (const std::string& argument : vm.host->arguments()) arguments.push_back(vm.new_str(argument));
  vm.add(module, "argv", vm.new_list(std::move(arguments)));
  vm.add(module, "path", vm.new_list());
  vm.add(module, "modules", vm.modules.value());
  vm.add(module, "platform", vm.new_str("linux"));
  vm.add(module, "byteorder", vm.new_str("little"));
  vm.add(module, "executable", vm.new_str("/usr/bin/python3.14"));
  vm.add(module, "prefix", vm.new_str("/usr"));
  vm.add(module, "version", vm.new_str("3.14.0 (lockstep)"));
  vm.add(module, "hexversion", Value::small(0x030e00f0));
  vm.add(module, "maxsize", vm.new_int(INT64_MAX));
  vm.add(module, "maxunicode", Value::small(0x10FFFF));
  vm.add(module, "float_repr_style", vm.new_str("short"));
  vm.add(module, "dont_write_bytecode", Value::boolean(true));
  vm.add_functions(module, sys_functions);
  return true;
}

/// Module builtins is the namespace that names are looked up in last.
bool initialize_builtins(Vm& vm, Module* module) {
  vm.dict_set(vm.builtins.get(), vm.names.dunder_name, vm.new_str("builtins"));
  module->dict = vm.builtins;
  return true;
}

// --- _traceback --------------------------------------------------------------------------------------------------------------------

Value list_of(Vm& vm, const TextPieces& pieces) {
  std::vector<Value> items;
  for (const std::string& piece : pieces) items.push_back(vm.new_str(piece));
  return vm.new_list(std::move(items));
}

bool read_exception(Vm& vm, const Value& value) {
  if (value.is_kind(Kind::exception)) return true;
  vm.raisef(vm.types.type_error, "Exception expected for value, %s found", vm.type_of(value)->name->data);
  return false;
}

bool read_limit(Vm& vm, const Value* given, int64_t& limit) { return given == nullptr || given->is_none() || vm.to_int64(*given, limit); }

/// _format(exception, limit, chain) -> list of pieces
Value traceback_format(Vm& vm, const Arguments& arguments) {
  FormatExceptionOptions options;
  if (!read_exception(vm, arguments[0]) || !read_limit(vm, &arguments[1], options.limit)) return Value();
  const int chain = vm.truth(arguments[2]);
  if (chain < 0) return Value();
  options.chain = chain != 0;
  return list_of(vm, exception_pieces(vm, arguments[0], options));
}

Value traceback_format_only(Vm& vm, const Arguments& arguments) {
  if (!read_exception(vm, arguments[0])) return Value();
  TextPieces pieces;
  append_exception_only(vm, pieces, arguments[0]);
  return list_of(vm, pieces);
}

/// _format_frames(exception, limit) -> list of pieces
Value traceback_format_frames(Vm& vm, const Arguments& arguments) {
  int64_t limit = INT64_MAX;
  if (!read_exception(vm, arguments[0]) || !read_limit(vm, &arguments[1], limit)) return Value();
  TextPieces pieces;
  append_frames(vm, pieces, arguments[0].as<Exception>(), limit);
  return list_of(vm, pieces);
}

/// _hide_frames(exception, folder, and_below): takes the outermost frames in files of `folder` out of its traceback, and
/// with `and_below` what begins with the next such frame.
Value traceback_hide_frames(Vm& vm, const Arguments& arguments) {
  if (!read_exception(vm, arguments[0])) return Value();
  std::vector<TracebackEntry>* entries = arguments[0].as<Exception>()->traceback;
  if (entries == nullptr) return Value::none();
  const std::string_view folder = Vm::text_of(arguments[1]);
  const auto is_hidden = [&](const TracebackEntry& entry) { return Vm::text_of(entry.code->file_name).starts_with(folder); };
  while (!entries->empty() && is_hidden(entries->back())) entries->pop_back();
  if (!arguments[2].is_true()) return Value::none();
  const auto outermost = std::find_if(entries->rbegin(), entries->rend(), is_hidden);
  if (outermost != entries->rend()) entries->erase(entries->begin(), outermost.base());
  return Value::none();
}

/// _entries(exception) -> [(file, line, function), …], outermost first
Value traceback_entries(Vm& vm, const Arguments& arguments) {
  if (!read_exception(vm, arguments[0])) return Value();
  std::vector<Value> items;
  if (const auto* entries = arguments[0].as<Exception>()->traceback)
    for (size_t i = entries->size(); i-- > 0;) {
      const TracebackEntry& entry = (*entries)[i];
      items.push_back(vm.new_tuple({entry.code->file_name, vm.new_int(line_of(entry)), entry.code->name}));
    }
  return vm.new_list(std::move(items));
}

Value traceback_exception_of(Vm& vm, const Arguments& arguments) {
  if (!arguments[0].is_kind(Kind::traceback)) return Value::none();
  Value exception = vm.instance_get(arguments[0].object(), vm.intern("_exception"));
  return exception.is_null() ? Value::none() : exception;
}

constexpr NativeDefinition traceback_functions[] = {
    {"_format", traceback_format, 3, 3},
    {"_format_only", traceback_format_only, 1, 1},
    {"_format_frames", traceback_format_frames, 2, 2},
    {"_hide_frames", traceback_hide_frames, 3, 3},
    {"_entries", traceback_entries, 1, 1},
    {"_exception_of", traceback_exception_of, 1, 1},
    {nullptr, nullptr, 0, 0},
};

bool initialize_traceback(Vm& vm, Module* module) {
  vm.add_functions(module, traceback_functions);
  return true;
}

}  // namespace

void install_sys(Vm& vm) {
  vm.register_native_module("builtins", initialize_builtins);
  vm.register_native_module("sys", initialize_sys);
  vm.register_native_module("traceback", initialize_traceback);
}

}  // namespace lockstep::script
