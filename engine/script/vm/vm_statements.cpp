// Instructions that are rare enough to be functions: unpacking, with, imports, except*, match, making functions.
#include <string>

#include "engine/script/vm/attributes.hpp"
#include "engine/script/vm/exception_groups.hpp"
#include "engine/script/vm/interpreter.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

// --- unpacking and mappings ------------------------------------------------------------------------------------------------------

bool Interpreter::unpack(Vm& vm, Value* target, const Value& source, uint32_t count) {
  if (source.is_object() && (source.object()->type == vm.types.tuple || source.object()->type == vm.types.list)) {
    const bool is_tuple = source.is_kind(Kind::tuple);
    const uint32_t size = is_tuple ? source.as<Tuple>()->size : source.as<List>()->size;
    if (size == count) {
      const Value* items = is_tuple ? source.as<Tuple>()->items : source.as<List>()->items;
      for (uint32_t i = 0; i < count; ++i) target[i] = items[i];
      return true;
    }
    if (size < count)
      vm.raisef(vm.types.value_error, "not enough values to unpack (expected %u, got %u)", count, size);
    else
      vm.raisef(vm.types.value_error, "too many values to unpack (expected %u, got %u)", count, size);
    return false;
  }
  const Value iterator = vm.iterate(source);
  if (iterator.is_null()) {
    if (vm.pending_is(vm.types.type_error) && !vm.is_iterable(source)) {
      vm.take_exception();
      vm.raisef(vm.types.type_error, "cannot unpack non-iterable %s object", vm.type_of(source)->name->data);
    }
    return false;
  }
  std::vector<Value> items;  // the targets change only when all is there
  items.reserve(count);
  for (uint32_t i = 0; i < count; ++i) {
    Value item = vm.next(iterator);
    if (item.is_null()) {
      if (!vm.raised()) vm.raisef(vm.types.value_error, "not enough values to unpack (expected %u, got %u)", count, i);
      return false;
    }
    items.push_back(std::move(item));
  }
  const Value more = vm.next(iterator);
  if (vm.raised()) return false;
  if (!more.is_null()) {
    if (source.is_object() && source.object()->type == vm.types.dict)
      vm.raisef(vm.types.value_error, "too many values to unpack (expected %u, got %u)", count, source.as<Dict>()->size);
    else
      vm.raisef(vm.types.value_error, "too many values to unpack (expected %u)", count);
    return false;
  }
  for (uint32_t i = 0; i < count; ++i) target[i] = std::move(items[i]);
  return true;
}

bool Interpreter::unpack_starred(Vm& vm, Value* target, const Value& source, uint32_t before, uint32_t after) {
  std::vector<Value> items;
  if (!vm.collect(source, items)) {
    if (vm.pending_is(vm.types.type_error)) {
      vm.take_exception();
      vm.raisef(vm.types.type_error, "cannot unpack non-iterable %s object", vm.type_of(source)->name->data);
    }
    return false;
  }
  if (items.size() < before + after) {
    vm.raisef(vm.types.value_error, "not enough values to unpack (expected at least %u, got %zu)", before + after, items.size());
    return false;
  }
  const auto middle_end = items.size() - after;
  for (uint32_t i = 0; i < before; ++i) target[i] = std::move(items[i]);
  std::vector<Value> middle(std::make_move_iterator(items.begin() + before), std::make_move_iterator(items.begin() + static_cast<long>(middle_end)));
  target[before] = vm.new_list(std::move(middle));
  for (uint32_t i = 0; i < after; ++i) target[before + 1 + i] = std::move(items[middle_end + i]);
  return true;
}

std::string Interpreter::function_text(Vm& vm, const Value& callee) {
  const Value qualified = vm.find_attribute(callee, vm.names.dunder_qualname);
  const Value module = vm.raised() ? Value() : vm.find_attribute(callee, vm.names.dunder_module);
  if (vm.raised()) vm.take_exception();
  if (!qualified.is_kind(Kind::str)) {
    std::string text;
    if (!vm.append_str(text, callee)) vm.take_exception();
    return text;
  }
  std::string text;
  if (module.is_kind(Kind::str) && Vm::text_of(module) != "builtins") text = std::string(Vm::text_of(module)) + ".";
  return text + std::string(Vm::text_of(qualified)) + "()";
}

bool Interpreter::dict_merge(Vm& vm, Dict* target, const Value& mapping, const Value* callee) {
  const auto callee_name = [&] { return function_text(vm, *callee); };
  const auto put = [&](const Value& key, const Value& value) {
    if (callee != nullptr) {
      if (!key.is_kind(Kind::str)) {
        vm.raise_type_error("keywords must be strings");
        return false;
      }
      if (!vm.dict_get(target, key).is_null()) {
        vm.raisef(vm.types.type_error, "%s got multiple values for keyword argument '%s'", callee_name().c_str(), key.as<Str>()->data);
        return false;
      }
    }
    return vm.dict_set(target, key, value);
  };
  if (mapping.is_kind(Kind::dict)) {
    const Dict* source = mapping.as<Dict>();
    for (uint32_t i = 0; i < source->entry_count; ++i) {
      if (source->entries[i].key.is_null()) continue;
      const Value key = source->entries[i].key;
      const Value value = source->entries[i].value;
      if (!put(key, value)) return false;
    }
    return true;
  }
  const Value keys_method = vm.find_attribute(mapping, vm.names.keys);
  if (vm.raised()) return false;
  if (keys_method.is_null()) {
    if (callee != nullptr)
      vm.raisef(vm.types.type_error, "%s argument after ** must be a mapping, not %s", callee_name().c_str(), vm.type_of(mapping)->name->data);
    else
      vm.raisef(vm.types.type_error, "'%s' object is not a mapping", vm.type_of(mapping)->name->data);
    return false;
  }
  const Value keys = vm.call(keys_method, std::initializer_list<Value>{});
  std::vector<Value> names;
  if (keys.is_null() || !vm.collect(keys, names)) return false;
  for (const Value& key : names) {
    const Value value = vm.get_item(mapping, key);
    if (value.is_null() || !put(key, value)) return false;
  }
  return true;
}

// --- with ------------------------------------------------------------------------------------------------------------------------

bool Interpreter::prepare_with(Vm& vm, Value* target, const Value& manager, bool asynchronous) {
  Type* type = vm.type_of(manager);
  Value enter = vm.special(type, asynchronous ? Special::sp_aenter : Special::sp_enter);
  Value exit = vm.special(type, asynchronous ? Special::sp_aexit : Special::sp_exit);
  if (asynchronous && type->is_script_class && manager.is_kind(Kind::primitive) && enter.is_kind(Kind::native_function)) {
    // A script subclass may have its own acquire and release: asyncio's __aenter__ goes through them.
    const Value methods = vm.import_module("asyncio._methods");
    const bool acquires = !vm.lookup_in_type(type, vm.intern("acquire")).is_null();
    if (!methods.is_null() && acquires) {
      enter = vm.get_attribute(methods, "acquire_on_enter");
      exit = vm.get_attribute(methods, "release_on_exit");
    }
    if (vm.raised()) return false;
  }
  if (enter.is_null() || exit.is_null()) {
    const char* kind = asynchronous ? "asynchronous context manager" : "context manager";
    const char* missed = enter.is_null() && !exit.is_null() ? (asynchronous ? "__aenter__" : "__enter__") : (asynchronous ? "__aexit__" : "__exit__");
    const Special other_enter = asynchronous ? Special::sp_enter : Special::sp_aenter;
    const Special other_exit = asynchronous ? Special::sp_exit : Special::sp_aexit;
    const bool has_other = !vm.special(type, other_enter).is_null() && !vm.special(type, other_exit).is_null();
    std::string text = "'" + full_name(type) + "' object does not support the " + kind + " protocol (missed " + missed + " method)";
    if (has_other)
      text += asynchronous ? " but it supports the context manager protocol. Did you mean to use 'with'?"
                           : " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?";
    vm.raise_type_error(text);
    return false;
  }
  const auto place = [&](Value* where, const Value& function) {
    const bool is_native_method = function.is_kind(Kind::native_function) && function.as<NativeFunction>()->is_method;
    where[1] = Value();
    if (function.is_kind(Kind::bound_method)) {  // as Vm::special keeps an object of a script class
      where[0] = bind_attribute(vm, function.as<BoundMethod>()->self, manager, type);
    } else if (function.is_kind(Kind::function) || is_native_method) {
      where[0] = function;
      where[1] = manager;
    } else {
      where[0] = function.is_kind(Kind::static_method) ? function.as<WrapperObject>()->function : function;
    }
    return !where[0].is_null();
  };
  return place(target, exit) && place(target + 2, enter);
}

// --- imports ---------------------------------------------------------------------------------------------------------------------

namespace {

/// `..part` as seen from a module of the package `package`; empty if that leads out of it.
std::string resolved_relative_name(std::string_view package, std::string_view name) {
  size_t level = 0;
  while (level < name.size() && name[level] == '.') ++level;
  for (size_t up = 1; up < level; ++up) {
    const size_t dot = package.rfind('.');
    if (dot == std::string_view::npos) return {};
    package = package.substr(0, dot);
  }
  std::string full(package);
  if (level < name.size()) (full += '.') += name.substr(level);
  return full;
}

}  // namespace

Value Interpreter::import_name(Vm& vm, const Value& name, bool wants_submodule) {
  if (Vm::text_of(name).starts_with('.')) {
    const Value package = vm.dict_get(vm.frame_->globals, vm.intern("__package__"));
    if (!package.is_kind(Kind::str) || Vm::text_of(package).empty())
      return vm.raise(vm.types.import_error, "attempted relative import with no known parent package");
    const std::string full = resolved_relative_name(Vm::text_of(package), Vm::text_of(name));
    if (full.empty()) return vm.raise(vm.types.import_error, "attempted relative import beyond top-level package");
    return vm.import_module(full);
  }
  Value module = vm.import_module(Vm::text_of(name));
  if (module.is_null() || wants_submodule) return module;
  const std::string_view text = Vm::text_of(name);
  const size_t dot = text.find('.');
  return dot == std::string_view::npos ? module : vm.import_module(text.substr(0, dot));
}

Value Interpreter::import_from(Vm& vm, const Value& module, Str* name) {
  Value value = vm.find_attribute(module, name);
  if (!value.is_null() || vm.raised()) return value;
  const Value module_name = vm.find_attribute(module, vm.names.dunder_name);
  const std::string full(module_name.is_kind(Kind::str) ? Vm::text_of(module_name) : std::string_view("<unknown module name>"));
  Value submodule = vm.import_module(full + "." + std::string(name->view()));
  if (!submodule.is_null()) return submodule;
  if (!vm.pending_is(vm.types.module_not_found_error)) return Value();  // it is there, but does not run
  vm.take_exception();
  const Value file = vm.find_attribute(module, vm.names.dunder_file);
  const std::string place(file.is_kind(Kind::str) ? Vm::text_of(file) : std::string_view("unknown location"));
  vm.raisef(vm.types.import_error, "cannot import name '%s' from '%s' (%s)", name->data, full.c_str(), place.c_str());
  auto* exception = vm.pending_exception().as<Exception>();
  exception->extra = Value(name);  // name_from
  exception->extra2 = vm.new_str(full);
  return Value();
}

bool Interpreter::import_star(Vm& vm, const Value& module) {
  Dict* target = vm.frame_->names != nullptr ? vm.frame_->names : vm.frame_->globals;
  const Value all = vm.find_attribute(module, vm.names.dunder_all);
  if (vm.raised()) return false;
  if (!all.is_null()) {
    std::vector<Value> names;
    if (!vm.collect(all, names)) return false;
    for (const Value& name : names) {
      Value value = vm.get_attribute(module, vm.intern(Vm::text_of(name)));
      if (value.is_null() || !vm.dict_set(target, name, std::move(value))) return false;
    }
    return true;
  }
  const Dict* dict = module.as<Module>()->dict.get();
  for (uint32_t i = 0; i < dict->entry_count; ++i) {
    const DictEntry& entry = dict->entries[i];
    if (entry.key.is_null() || Vm::text_of(entry.key).starts_with('_')) continue;
    if (!vm.dict_set(target, entry.key, entry.value)) return false;
  }
  return true;
}

// --- exceptions ------------------------------------------------------------------------------------------------------------------

void Interpreter::raise_statement(Vm& vm, const Value& thrown, const Value* cause) {
  Value exception;
  if (thrown.is_kind(Kind::type) && thrown.as<Type>()->is_exception) {
    exception = vm.call(thrown, std::initializer_list<Value>{});
    if (exception.is_null()) return;
    if (!exception.is_kind(Kind::exception)) {
      vm.raisef(vm.types.type_error, "calling %s should have returned an instance of BaseException, not %s", thrown.as<Type>()->name->data, vm.type_of(exception)->name->data);
      return;
    }
  } else if (thrown.is_kind(Kind::exception)) {
    exception = thrown;
  } else {
    vm.raise_type_error("exceptions must derive from BaseException");
    return;
  }
  if (cause != nullptr) {
    Value reason = *cause;
    if (reason.is_kind(Kind::type) && reason.as<Type>()->is_exception) {
      reason = vm.call(reason, std::initializer_list<Value>{});
      if (reason.is_null()) return;
    }
    if (!reason.is_none() && !reason.is_kind(Kind::exception)) {
      vm.raise_type_error("exception causes must derive from BaseException");
      return;
    }
    exception.as<Exception>()->cause = reason.is_none() ? Value() : reason;
    exception.as<Exception>()->suppress_context = true;
  }
  vm.raise_value(std::move(exception));
}

namespace {

bool is_exception_class(const Value& value) { return value.is_kind(Kind::type) && value.as<Type>()->is_exception; }

int matches(Vm& vm, const Value& exception, const Value& pattern, const char* message) {
  if (pattern.is_kind(Kind::tuple)) {
    const Tuple* patterns = pattern.as<Tuple>();
    for (uint32_t i = 0; i < patterns->size; ++i) {
      const int result = matches(vm, exception, patterns->items[i], message);
      if (result != 0) return result;
    }
    return 0;
  }
  if (!is_exception_class(pattern)) {
    vm.raise_type_error(message);
    return -1;
  }
  return vm.type_of(exception)->is_subtype_of(pattern.as<Type>());
}

}  // namespace

Value derive_group(Vm& vm, const Value& original, std::vector<Value>&& parts) {
  const Value derived = vm.call_method(original, "derive", {vm.new_list(std::move(parts))});
  if (derived.is_null() || !derived.is_kind(Kind::exception)) return derived;
  auto* target = derived.as<Exception>();
  const auto* source = original.as<Exception>();
  target->cause = source->cause;
  target->context = source->context;
  target->suppress_context = source->suppress_context;
  target->notes = source->notes;
  if (source->traceback != nullptr && target->traceback == nullptr) *(target->traceback = vm.heap.new_traceback()) = *source->traceback;
  return derived;
}

int Interpreter::match_exception(Vm& vm, const Value& exception, const Value& pattern) {
  return matches(vm, exception, pattern, "catching classes that do not inherit from BaseException is not allowed");
}

bool Interpreter::match_group(Vm& vm, Value* target, const Value& given, const Value& pattern) {
  const Value exception = given;
  if (exception.is_none()) {
    target[0] = Value::none();
    target[1] = Value::none();
    return true;
  }
  const char* message = "catching classes that do not inherit from BaseException is not allowed";
  const auto check = [&](const Value& type) {
    if (is_exception_class(type) && type.as<Type>()->is_subtype_of(vm.types.base_exception_group)) {
      vm.raise_type_error("catching ExceptionGroup with except* is not allowed. Use except instead.");
      return false;
    }
    return true;
  };
  if (pattern.is_kind(Kind::tuple)) {
    for (uint32_t i = 0; i < pattern.as<Tuple>()->size; ++i)
      if (!check(pattern.as<Tuple>()->items[i])) return false;
  } else if (!check(pattern)) {
    return false;
  }
  if (!is_group(vm, exception)) {
    const int result = matches(vm, exception, pattern, message);
    if (result < 0) return false;
    target[0] = Value::none();
    target[1] = exception;
    if (result > 0) {
      Value wrapped = vm.call(Value(vm.types.base_exception_group), {vm.new_str(""), vm.new_tuple({exception})});
      if (wrapped.is_null()) return false;
      const auto* traceback = exception.as<Exception>()->traceback;
      if (traceback != nullptr) *(wrapped.as<Exception>()->traceback = vm.heap.new_traceback()) = *traceback;
      target[0] = std::move(wrapped);
      target[1] = Value::none();
    }
    return true;
  }
  Value matched, rest;
  if (!split_group(vm, exception, [&](const Value& part) { return matches(vm, part, pattern, message); }, matched, rest)) return false;
  target[0] = std::move(matched);
  target[1] = std::move(rest);
  return true;
}

Value Interpreter::combine_groups(Vm& vm, const Value& original, List* parts) {
  // Parts that are the original's (unhandled, or re-raised by a bare raise) are put together again; new exceptions stand beside them.
  std::vector<Value> raised, reraised;
  for (uint32_t i = 0; i < parts->size; ++i) {
    const Value& part = parts->items[i];
    if (part.is_none()) continue;
    const bool same_origin = is_group(vm, original) && is_group(vm, part) && part.as<Exception>()->cause.same(original.as<Exception>()->cause) &&
                             part.as<Exception>()->context.same(original.as<Exception>()->context) &&
                             part.as<Exception>()->notes.same(original.as<Exception>()->notes);
    (same_origin || part.same(original) ? reraised : raised).push_back(part);
  }
  if (raised.empty() && reraised.empty()) return Value::none();
  // A naked exception that is unhandled goes on as it is; one new exception with nothing beside it needs no group.
  if (!is_group(vm, original) && raised.empty()) return reraised[0];
  if (raised.size() == 1 && reraised.empty()) return raised[0];
  Value projection;
  if (!reraised.empty() && is_group(vm, original)) {
    // Keep those leaves of the original that are in one of the parts.
    std::vector<Value> leaves;
    const auto collect_leaves = [&](const auto& self, const Value& group) -> void {
      const Tuple* members = group.as<Exception>()->extra.as<Tuple>();
      for (uint32_t i = 0; i < members->size; ++i) {
        if (is_group(vm, members->items[i]))
          self(self, members->items[i]);
        else
          leaves.push_back(members->items[i]);
      }
    };
    for (const Value& part : reraised) collect_leaves(collect_leaves, part);
    Value rest;
    const auto kept = [&](const Value& part) {
      if (is_group(vm, part)) return 0;
      for (const Value& leaf : leaves)
        if (leaf.same(part)) return 1;
      return 0;
    };
    if (!split_group(vm, original, kept, projection, rest)) return Value();
  } else if (!reraised.empty()) {
    projection = reraised[0];
  }
  if (raised.empty()) return projection;
  if (!projection.is_null() && !projection.is_none()) raised.push_back(projection);
  return vm.call(Value(vm.types.base_exception_group), {vm.new_str(""), vm.new_list(std::move(raised))});
}

// --- match -----------------------------------------------------------------------------------------------------------------------

namespace {

/// Script classes are sequences and mappings for patterns by deriving from those of collections.abc.
bool derives_from_abc(const Type* type, std::string_view name) {
  if (!type->is_script_class) return false;
  for (const Type* each : type->mro)
    if (each->name->view() == name && each->module && each->module->view() == "collections.abc") return true;
  return false;
}

}  // namespace

bool Interpreter::is_sequence_pattern(Vm& vm, const Value& subject) {
  if (subject.is_kind(Kind::list) || subject.is_kind(Kind::tuple) || subject.is_kind(Kind::range)) return true;
  return vm.type_of(subject)->name->view() == "deque" || derives_from_abc(vm.type_of(subject), "Sequence");
}

bool Interpreter::is_mapping_pattern(Vm& vm, const Value& subject) {
  return subject.is_kind(Kind::dict) || vm.type_of(subject)->name->view() == "mappingproxy" || derives_from_abc(vm.type_of(subject), "Mapping");
}

Value Interpreter::match_keys(Vm& vm, const Value& subject, const Value& keys) {
  const Tuple* wanted = keys.as<Tuple>();
  std::vector<Value> values;
  const Value missing = subject.is_kind(Kind::dict) ? Value() : vm.new_list(std::vector<Value>());
  for (uint32_t i = 0; i < wanted->size; ++i) {
    Value value = missing.is_null() ? vm.dict_get(subject.as<Dict>(), wanted->items[i]) : vm.call_method(subject, "get", {wanted->items[i], missing});
    if (value.is_null() && vm.raised()) return Value();
    if (value.same(missing)) return Value::none();
    values.push_back(std::move(value));
  }
  return vm.new_tuple(std::move(values));
}

Value Interpreter::match_class(Vm& vm, const Value& subject, const Value& type_value, const Value& keyword_names, int64_t positional) {
  if (!type_value.is_kind(Kind::type)) return vm.raise_type_error("called match pattern must be a class");
  Type* type = type_value.as<Type>();
  if (!vm.is_instance(subject, type)) return Value::none();
  std::vector<Value> values;
  if (positional > 0) {
    const Value match_args = vm.lookup_in_type(type, vm.names.dunder_match_args);
    const bool self_match = match_args.is_null() && (type == vm.types.integer || type == vm.types.boolean || type == vm.types.floating || type == vm.types.str ||
                                                     type == vm.types.bytes || type == vm.types.list || type == vm.types.tuple || type == vm.types.dict ||
                                                     type == vm.types.set || type == vm.types.frozenset);
    const int64_t allowed = self_match ? 1 : match_args.is_kind(Kind::tuple) ? match_args.as<Tuple>()->size : 0;
    if (positional > allowed)
      return vm.raisef(vm.types.type_error, "%s() accepts %lld positional sub-pattern%s (%lld given)", type->name->data, static_cast<long long>(allowed),
                       allowed == 1 ? "" : "s", static_cast<long long>(positional)), Value();
    for (int64_t i = 0; i < positional; ++i) {
      if (self_match) {
        values.push_back(subject);
        continue;
      }
      Value value = vm.find_attribute(subject, vm.intern(Vm::text_of(match_args.as<Tuple>()->items[i])));
      if (value.is_null()) return vm.raised() ? Value() : Value::none();
      values.push_back(std::move(value));
    }
  }
  const Tuple* names = keyword_names.as<Tuple>();
  for (uint32_t i = 0; i < names->size; ++i) {
    Value value = vm.find_attribute(subject, vm.intern(Vm::text_of(names->items[i])));
    if (value.is_null()) return vm.raised() ? Value() : Value::none();
    values.push_back(std::move(value));
  }
  return vm.new_tuple(std::move(values));
}

// --- functions and text ----------------------------------------------------------------------------------------------------------

Value Interpreter::make_function(Vm& vm, const Frame* frame, Code* code, Value* parts) {
  Value made = vm.new_function(code, frame->globals);
  if (parts == nullptr) return made;
  auto* function = made.as<Function>();
  function->defaults = std::move(parts[0]);
  function->keyword_defaults = std::move(parts[1]);
  function->closure = std::move(parts[2]);
  function->annotations = std::move(parts[3]);
  return made;
}

Value Interpreter::convert_and_format(Vm& vm, const Value& value, uint16_t conversion, std::string_view spec) {
  switch (conversion) {
    case 1: {
      const Value text = vm.str(value);
      return text.is_null() ? Value() : vm.format(text, spec);
    }
    case 2: {
      const Value text = vm.repr(value);
      return text.is_null() ? Value() : vm.format(text, spec);
    }
    case 3: {
      const Value text = vm.ascii(value);
      return text.is_null() ? Value() : vm.format(text, spec);
    }
    default:
      return vm.format(value, spec);
  }
}

Value Interpreter::join_strings(Vm& vm, const Value* parts, uint32_t count) {
  size_t size = 0;
  for (uint32_t i = 0; i < count; ++i) size += parts[i].as<Str>()->size;
  Str* joined = vm.heap.new_str_uninitialized(size);
  char* at = joined->data;
  for (uint32_t i = 0; i < count; ++i) {
    const Str* part = parts[i].as<Str>();
    __builtin_memcpy(at, part->data, part->size);
    at += part->size;
  }
  vm.heap.finish_str(joined);
  return Value::adopt(joined);
}

}  // namespace lockstep::script
