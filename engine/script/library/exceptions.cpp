// The built-in exception classes and their attributes; groups are in exception_groups.cpp.
#include <string>

#include "engine/script/library/exception_classes.hpp"
#include "engine/script/library/frames.hpp"
#include "engine/script/library/tracebacks.hpp"
#include "engine/script/vm/protocols.hpp"
#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

void install_exception_groups(Vm& vm);

namespace {

Exception* exception_of(const Value& value) { return value.as<Exception>(); }

bool refuse_keywords(Vm& vm, const Value& self, const Arguments& arguments) {
  if (arguments.keyword_count == 0) return false;
  vm.raisef(vm.types.type_error, "%s() takes no keyword arguments", vm.type_of(self)->name->data);
  return true;
}

bool initialize_exception(Vm& vm, const Value& self, const Arguments& arguments) {
  if (refuse_keywords(vm, self, arguments)) return false;
  exception_of(self)->arguments = vm.new_tuple(arguments.values, arguments.count);
  return true;
}

/// StopIteration and SystemExit: the value is the first argument (SystemExit: the only one, or all).
bool initialize_with_value(Vm& vm, const Value& self, const Arguments& arguments) {
  if (!initialize_exception(vm, self, arguments)) return false;
  Exception* exception = exception_of(self);
  if (arguments.count == 0)
    exception->extra = Value();
  else if (arguments.count == 1 || vm.is_instance(self, vm.types.stop_iteration))
    exception->extra = arguments[0];
  else
    exception->extra = exception->arguments;
  return true;
}

/// ImportError(name=, path=, name_from=), AttributeError(name=, obj=), NameError(name=): extra2 is the name, extra is obj or name_from.
bool initialize_named(Vm& vm, const Value& self, const Arguments& arguments) {
  Exception* exception = exception_of(self);
  for (uint32_t i = 0; i < arguments.keyword_count; ++i) {
    const std::string_view keyword = arguments.keyword_name(i);
    if (keyword == "name") {
      exception->extra2 = arguments.keyword_value(i);
    } else if (keyword == "obj" || keyword == "name_from") {
      exception->extra = arguments.keyword_value(i);
    } else if (keyword == "path") {
      if (!vm.instance_set(self.object(), vm.intern("path"), arguments.keyword_value(i))) return false;
    } else {
      vm.raisef(vm.types.type_error, "%s() got an unexpected keyword argument '%.*s'", vm.type_of(self)->name->data, static_cast<int>(keyword.size()), keyword.data());
      return false;
    }
  }
  exception->arguments = vm.new_tuple(arguments.values, arguments.positional());
  return true;
}

Value exception_str(Vm& vm, const Value& self) {
  const Exception* exception = exception_of(self);
  const Tuple* arguments = exception->arguments.as<Tuple>();
  if (vm.is_instance(self, vm.types.key_error) && arguments->size == 1) return vm.repr(arguments->items[0]);
  Value special = special_exception_str(vm, self);
  if (!special.is_null() || vm.raised()) return special;
  if (arguments->size == 0) return vm.new_str("");
  if (arguments->size == 1) return vm.str(arguments->items[0]);
  return vm.str(exception->arguments);
}

Value exception_repr(Vm& vm, const Value& self) {
  const Value arguments = exception_of(self)->arguments;
  std::string text(vm.type_name(self));
  if (arguments.as<Tuple>()->size == 1) {
    text += "(";
    if (!vm.append_repr(text, arguments.as<Tuple>()->items[0])) return Value();
    return vm.new_str(text + ")");
  }
  if (!vm.append_repr(text, arguments)) return Value();
  return vm.new_str(text);
}

Value or_none(const Value& value) { return value.is_null() ? Value::none() : value; }

/// A traceback object is a view of its exception's entries, from `depth` entries below the outermost on; None beyond them.
Value new_traceback(Vm& vm, const Value& exception, int64_t depth) {
  const auto* entries = exception_of(exception)->traceback;
  if (entries == nullptr || depth >= static_cast<int64_t>(entries->size())) return Value::none();
  const Value made = vm.new_instance(vm.types.traceback);
  const bool filled = vm.instance_set(made.object(), vm.intern("_exception"), exception) && vm.instance_set(made.object(), vm.intern("_depth"), Value::small(depth));
  return filled ? made : Value();
}

Value exception_get_attribute(Vm& vm, const Value& self, Str* name) {
  const Exception* exception = exception_of(self);
  const std::string_view text = name->view();
  if (text == "args") return exception->arguments;
  if (text.starts_with("__")) {
    if (text == "__cause__") return or_none(exception->cause);
    if (text == "__context__") return or_none(exception->context);
    if (text == "__suppress_context__") return Value::boolean(exception->suppress_context);
    if (text == "__traceback__") return new_traceback(vm, self, 0);
    if (text == "__notes__" && !exception->notes.is_null()) return exception->notes;
    return Value();
  }
  if (text == "value" && vm.is_instance(self, vm.types.stop_iteration)) return or_none(exception->extra);
  if (text == "code" && vm.is_instance(self, vm.types.system_exit)) return or_none(exception->extra);
  if (text == "name" && (vm.is_instance(self, vm.types.import_error) || vm.is_instance(self, vm.types.attribute_error) || vm.is_instance(self, vm.types.name_error)))
    return or_none(exception->extra2);
  if (text == "obj" && vm.is_instance(self, vm.types.attribute_error)) return or_none(exception->extra);
  if (vm.is_instance(self, vm.types.import_error)) {
    if (text == "name_from") return or_none(exception->extra);
    if (text == "msg") return exception->arguments.as<Tuple>()->size == 1 ? exception->arguments.as<Tuple>()->items[0] : Value::none();
    if (text == "path") {
      const Value path = vm.instance_get(self.object(), name);
      return path.is_null() ? Value::none() : path;
    }
  }
  return special_exception_attribute(vm, self, text);
}

bool set_link(Vm& vm, Value& link, const Value* value, const char* name) {
  if (value == nullptr) {
    vm.raisef(vm.types.type_error, "%s may not be deleted", name);
    return false;
  }
  if (!value->is_none() && !value->is_kind(Kind::exception)) {
    vm.raisef(vm.types.type_error, "exception %s must be None or derive from BaseException", name[2] == 'c' && name[3] == 'a' ? "cause" : "context");
    return false;
  }
  link = value->is_none() ? Value() : *value;
  return true;
}

/// `exception.__traceback__ = traceback`: the entries of the exception that the traceback is of.
bool set_traceback(Vm& vm, Exception* exception, const Value& traceback) {
  if (traceback.is_none()) {
    vm.heap.free_traceback(exception->traceback);
    exception->traceback = nullptr;
    return true;
  }
  const Value source = traceback.is_kind(Kind::traceback) ? vm.instance_get(traceback.object(), vm.intern("_exception")) : Value();
  if (source.is_null()) {
    vm.raise_type_error("__traceback__ must be a traceback or None");
    return false;
  }
  if (exception_of(source) == exception) return true;
  vm.heap.free_traceback(exception->traceback);
  exception->traceback = nullptr;
  if (exception_of(source)->traceback != nullptr) *(exception->traceback = vm.heap.new_traceback()) = *exception_of(source)->traceback;
  return true;
}

int exception_set_attribute(Vm& vm, const Value& self, Str* name, const Value* value) {
  Exception* exception = exception_of(self);
  const std::string_view text = name->view();
  if (text == "args" && value != nullptr) {
    std::vector<Value> items;
    if (!vm.collect(*value, items)) return -1;
    exception->arguments = vm.new_tuple(std::move(items));
    return 1;
  }
  if (text == "__cause__") {
    if (!set_link(vm, exception->cause, value, "__cause__")) return -1;
    exception->suppress_context = true;
    return 1;
  }
  if (text == "__context__") return set_link(vm, exception->context, value, "__context__") ? 1 : -1;
  if (text == "__suppress_context__" && value != nullptr) {
    const int truth = vm.truth(*value);
    if (truth < 0) return -1;
    exception->suppress_context = truth != 0;
    return 1;
  }
  if (text == "__traceback__" && value != nullptr) return set_traceback(vm, exception, *value) ? 1 : -1;
  if (text == "__notes__") {
    exception->notes = value != nullptr ? *value : Value();
    return 1;
  }
  if (value != nullptr && text == "value" && vm.is_instance(self, vm.types.stop_iteration)) return exception->extra = *value, 1;
  if (value != nullptr && text == "code" && vm.is_instance(self, vm.types.system_exit)) return exception->extra = *value, 1;
  return 0;
}

Value exception_add_note(Vm& vm, const Arguments& arguments) {
  if (!arguments[1].is_kind(Kind::str))
    return vm.raisef(vm.types.type_error, "add_note() argument must be str, not %s", vm.type_of(arguments[1])->name->data), Value();
  Exception* exception = exception_of(arguments[0]);
  if (exception->notes.is_null()) exception->notes = vm.new_list();
  if (!exception->notes.is_kind(Kind::list)) return vm.raise_type_error("Cannot add note: __notes__ is not a list");
  vm.list_append(exception->notes.as<List>(), arguments[1]);
  return Value::none();
}

Value exception_with_traceback(Vm& vm, const Arguments& arguments) {
  return set_traceback(vm, exception_of(arguments[0]), arguments[1]) ? arguments[0] : Value();
}

const NativeDefinition exception_methods[] = {
    {"add_note", exception_add_note, 1, 1},
    {"with_traceback", exception_with_traceback, 1, 1},
    {nullptr, nullptr, 0, 0},
};

Value traceback_get_attribute(Vm& vm, const Value& self, Str* name) {
  const std::string_view text = name->view();
  if (!text.starts_with("tb_")) return Value();
  const Value source = vm.instance_get(self.object(), vm.intern("_exception"));
  const Value depth = vm.instance_get(self.object(), vm.intern("_depth"));
  if (source.is_null() || !depth.is_small()) return Value::none();
  if (text == "tb_next") return new_traceback(vm, source, depth.as_small() + 1);
  if (text != "tb_lineno" && text != "tb_frame") return Value();
  const auto* entries = exception_of(source)->traceback;
  if (entries == nullptr || depth.as_small() >= static_cast<int64_t>(entries->size())) return Value::none();
  const TracebackEntry& entry = (*entries)[entries->size() - 1 - static_cast<size_t>(depth.as_small())];
  const uint32_t line = line_of(entry);
  return text == "tb_lineno" ? vm.new_int(line) : frame_of_traceback(vm, entry.code.get(), line);
}

/// Each look at __traceback__ makes an object: those of one place of one exception are equal.
Value traceback_compare(Vm& vm, const Value& a, const Value& b, int op) {
  const bool is_equality = op == static_cast<int>(CompareOperator::eq) || op == static_cast<int>(CompareOperator::ne);
  if (!is_equality || !a.is_kind(Kind::traceback) || !b.is_kind(Kind::traceback)) return Value::not_implemented();
  bool equal = true;
  for (const char* part : {"_exception", "_depth"})
    equal = equal && vm.instance_get(a.object(), vm.intern(part)).same(vm.instance_get(b.object(), vm.intern(part)));
  return Value::boolean(equal == (op == static_cast<int>(CompareOperator::eq)));
}

bool traceback_hash(Vm& vm, const Value& self, uint32_t& hash) {
  const Value source = vm.instance_get(self.object(), vm.intern("_exception"));
  hash = default_hash(vm, source.is_null() ? self : source);
  return true;
}

}  // namespace

void install_exceptions(Vm& vm) {
  Vm::NativeType description;
  description.name = "BaseException";
  description.kind = Kind::exception;
  description.size = sizeof(Exception);
  description.attributes_offset = offsetof(Exception, attributes);
  description.slots.allocate = allocate_exception;
  description.slots.initialize = initialize_exception;
  description.slots.str = exception_str;
  description.slots.repr = exception_repr;
  description.slots.get_attribute = exception_get_attribute;
  description.slots.set_attribute = exception_set_attribute;
  vm.types.base_exception = vm.new_native_type(description, exception_methods);
  vm.types.base_exception->is_exception = true;
  vm.dict_set(vm.builtins.get(), vm.intern("BaseException"), Value(vm.types.base_exception));

  const auto add = [&vm](Type*& field, const char* name, Type* parent) {
    Vm::NativeType row;
    row.name = name;
    row.base = parent;
    row.kind = Kind::exception;
    row.size = sizeof(Exception);
    row.attributes_offset = offsetof(Exception, attributes);
    const std::string_view text = name;
    if (text == "StopIteration" || text == "SystemExit") row.slots.initialize = initialize_with_value;
    if (text == "ImportError" || text == "AttributeError" || text == "NameError") row.slots.initialize = initialize_named;
    if (text == "OSError") {
      row.slots.allocate = allocate_os_error;
      row.slots.initialize = initialize_os_error;
    }
    field = vm.new_native_type(row);
    field->is_exception = true;
    vm.dict_set(vm.builtins.get(), vm.intern(name), Value(field));
  };
#define EXCEPTION(field, name, parent) add(vm.types.field, name, vm.types.parent);
#include "engine/script/library/exceptions.def"
#undef EXCEPTION
  vm.dict_set(vm.builtins.get(), vm.intern("IOError"), Value(vm.types.os_error));
  vm.dict_set(vm.builtins.get(), vm.intern("EnvironmentError"), Value(vm.types.os_error));

  Vm::NativeType traceback;
  traceback.name = "traceback";
  traceback.kind = Kind::traceback;
  traceback.size = sizeof(NativeObject);
  traceback.attributes_offset = offsetof(NativeObject, attributes);
  traceback.can_be_base = false;
  traceback.slots.get_attribute = traceback_get_attribute;
  traceback.slots.compare = traceback_compare;
  traceback.slots.hash = traceback_hash;
  vm.types.traceback = vm.new_native_type(traceback);
  install_exception_groups(vm);
}

}  // namespace lockstep::script
