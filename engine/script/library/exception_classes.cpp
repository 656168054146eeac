#include "engine/script/library/exception_classes.hpp"

#include <string>

#include "engine/script/vm/utf8.hpp"

namespace lockstep::script {
namespace {

Exception* exception_of(const Value& value) { return value.as<Exception>(); }
const Tuple* arguments_of(const Value& exception) { return exception_of(exception)->arguments.as<Tuple>(); }

struct OsErrorNumber {
  int number;
  Type* BuiltinTypes::*type;
};
constexpr OsErrorNumber os_error_numbers[] = {
    {11, &BuiltinTypes::blocking_io_error},         {10, &BuiltinTypes::child_process_error},       {32, &BuiltinTypes::broken_pipe_error},
    {103, &BuiltinTypes::connection_aborted_error}, {111, &BuiltinTypes::connection_refused_error}, {104, &BuiltinTypes::connection_reset_error},
    {17, &BuiltinTypes::file_exists_error},         {2, &BuiltinTypes::file_not_found_error},       {4, &BuiltinTypes::interrupted_error},
    {21, &BuiltinTypes::is_a_directory_error},      {20, &BuiltinTypes::not_a_directory_error},     {13, &BuiltinTypes::permission_error},
    {1, &BuiltinTypes::permission_error},           {3, &BuiltinTypes::process_lookup_error},       {110, &BuiltinTypes::timeout_error},
};

bool has_os_error_form(const Value& self) {
  const uint32_t size = arguments_of(self)->size;
  return size >= 2 && size <= 5;
}

Value os_error_attribute(const Value& self, std::string_view name) {
  if (name != "errno" && name != "strerror" && name != "filename" && name != "filename2") return Value();
  if (name == "filename") return exception_of(self)->extra.is_null() ? Value::none() : exception_of(self)->extra;
  if (!has_os_error_form(self) || name == "filename2") return Value::none();
  return arguments_of(self)->items[name == "errno" ? 0 : 1];
}

Value os_error_str(Vm& vm, const Value& self) {
  if (!has_os_error_form(self)) return Value();
  std::string text = "[Errno ";
  const Value arguments = exception_of(self)->arguments;
  if (!vm.append_str(text, arguments.as<Tuple>()->items[0])) return Value();
  text += "] ";
  if (!vm.append_str(text, arguments.as<Tuple>()->items[1])) return Value();
  if (const Value file = exception_of(self)->extra; !file.is_null()) {
    text += ": ";
    if (!vm.append_repr(text, file)) return Value();
  }
  return vm.new_str(text);
}

// SyntaxError's second argument holds, in this order, what its attributes are.
constexpr std::string_view syntax_names[] = {"filename", "lineno", "offset", "text", "end_lineno", "end_offset"};

Value syntax_attribute(const Value& self, std::string_view name) {
  const Tuple* arguments = arguments_of(self);
  if (name == "msg") return arguments->size > 0 ? arguments->items[0] : Value::none();
  for (uint32_t i = 0; i < std::size(syntax_names); ++i) {
    if (name != syntax_names[i]) continue;
    const Tuple* details = arguments->size > 1 && arguments->items[1].is_kind(Kind::tuple) ? arguments->items[1].as<Tuple>() : nullptr;
    return details != nullptr && i < details->size ? details->items[i] : Value::none();
  }
  return Value();
}

Value syntax_str(Vm& vm, const Value& self) {
  const Value file = syntax_attribute(self, "filename");
  const Value line = syntax_attribute(self, "lineno");
  std::string text;
  if (!vm.append_str(text, syntax_attribute(self, "msg"))) return Value();
  if (file.is_kind(Kind::str)) {
    std::string_view name = Vm::text_of(file);
    name = name.substr(name.rfind('/') + 1);  // npos + 1 is 0
    text += " (" + std::string(name) + (line.is_small() ? ", line " + std::to_string(line.as_small()) : "") + ")";
  } else if (line.is_small()) {
    text += " (line " + std::to_string(line.as_small()) + ")";
  }
  return vm.new_str(text);
}

constexpr std::string_view unicode_names[] = {"encoding", "object", "start", "end", "reason"};

Value unicode_attribute(const Value& self, std::string_view name) {
  const Tuple* arguments = arguments_of(self);
  for (uint32_t i = 0; i < std::size(unicode_names) && arguments->size == std::size(unicode_names); ++i)
    if (name == unicode_names[i]) return arguments->items[i];
  return Value();
}

Value unicode_str(Vm& vm, const Value& self, bool decoding) {
  const Value arguments = exception_of(self)->arguments;
  const Tuple* items = arguments.as<Tuple>();
  if (items->size != 5 || !items->items[2].is_small() || !items->items[3].is_small() || !items->items[0].is_kind(Kind::str) ||
      !items->items[1].is_kind(decoding ? Kind::bytes : Kind::str))
    return Value();
  const int64_t start = items->items[2].as_small();
  const int64_t end = items->items[3].as_small();
  std::string text = "'" + std::string(Vm::text_of(items->items[0])) + "' codec can't " + (decoding ? "decode byte" : "encode character");
  char buffer[32];
  if (end == start + 1 && start >= 0) {
    if (decoding) {
      const Bytes* bytes = items->items[1].as<Bytes>();
      std::snprintf(buffer, sizeof buffer, " 0x%02x", start < bytes->size ? bytes->data[start] : 0u);
    } else {
      const std::string_view object = Vm::text_of(items->items[1]);
      const size_t offset = utf8_offset(object, static_cast<size_t>(start));
      const char* cursor = object.data() + offset;
      const uint32_t code = offset < object.size() ? next_code_point(cursor) : 0;
      std::snprintf(buffer, sizeof buffer, code < 0x100 ? " '\\x%02x'" : code < 0x10000 ? " '\\u%04x'" : " '\\U%08x'", code);
    }
    text += buffer;
    text += " in position " + std::to_string(start);
  } else {
    text += "s in position " + std::to_string(start) + "-" + std::to_string(end - 1);
  }
  text += ": ";
  return vm.append_str(text, items->items[4]) ? vm.new_str(text) : Value();
}

}  // namespace

Value allocate_exception(Vm& vm, Type* type, const Arguments& arguments) {
  Value made = vm.new_instance(type);
  exception_of(made)->arguments = vm.new_tuple(arguments.values, arguments.positional());
  return made;
}

Value allocate_os_error(Vm& vm, Type* type, const Arguments& arguments) {
  if (type == vm.types.os_error && arguments.count >= 2 && arguments[0].is_small())
    for (const OsErrorNumber& row : os_error_numbers)
      if (row.number == arguments[0].as_small()) return allocate_exception(vm, vm.types.*row.type, arguments);
  return allocate_exception(vm, type, arguments);
}

bool initialize_os_error(Vm& vm, const Value& self, const Arguments& arguments) {
  if (arguments.keyword_count > 0) {
    vm.raisef(vm.types.type_error, "%s() takes no keyword arguments", vm.type_of(self)->name->data);
    return false;
  }
  const bool has_file = arguments.count > 2 && arguments.count <= 5;
  if (has_file && !arguments[2].is_none()) exception_of(self)->extra = arguments[2];
  exception_of(self)->arguments = vm.new_tuple(arguments.values, has_file ? 2 : arguments.count);
  return true;
}

Value special_exception_str(Vm& vm, const Value& self) {
  if (vm.is_instance(self, vm.types.os_error)) return os_error_str(vm, self);
  if (vm.is_instance(self, vm.types.syntax_error)) return syntax_str(vm, self);
  if (vm.is_instance(self, vm.types.unicode_decode_error)) return unicode_str(vm, self, true);
  if (vm.is_instance(self, vm.types.unicode_encode_error)) return unicode_str(vm, self, false);
  return Value();
}

Value special_exception_attribute(Vm& vm, const Value& self, std::string_view name) {
  if (vm.is_instance(self, vm.types.os_error)) return os_error_attribute(self, name);
  if (vm.is_instance(self, vm.types.syntax_error)) return syntax_attribute(self, name);
  if (vm.is_instance(self, vm.types.unicode_error)) return unicode_attribute(self, name);
  return Value();
}

}  // namespace lockstep::script
