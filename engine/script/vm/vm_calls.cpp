// Calls: binding arguments to parameters, starting script functions, calling natives and classes.
#include <cstring>
#include <string>

#include "engine/script/library/tracebacks.hpp"
#include "engine/script/vm/interpreter.hpp"

namespace lockstep::script {
namespace {

using Called = Interpreter::Called;

/// "'a'", "'a' and 'b'", "'a', 'b', and 'c'".
std::string list_of_names(const std::vector<std::string_view>& names) {
  std::string text;
  for (size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += names.size() == 2 ? " and " : i + 1 == names.size() ? ", and " : ", ";
    text += '\'';
    text += names[i];
    text += '\'';
  }
  return text;
}

bool raise_missing(Vm& vm, const Function* function, const std::vector<std::string_view>& names, const char* kind) {
  vm.raisef(vm.types.type_error, "%s() missing %zu required %s argument%s: %s", function->qualified_name.as<Str>()->data,
            names.size(), kind, names.size() == 1 ? "" : "s", list_of_names(names).c_str());
  return false;
}

bool raise_too_many(Vm& vm, const Function* function, uint32_t given, uint32_t keyword_only_given) {
  const Code* code = function->code.get();
  const uint32_t defaults = function->defaults.is_null() ? 0 : function->defaults.as<Tuple>()->size;
  char takes[48];
  if (defaults > 0)
    std::snprintf(takes, sizeof takes, "from %u to %u", code->positional - defaults, code->positional);
  else
    std::snprintf(takes, sizeof takes, "%u", code->positional);
  const bool plural = defaults > 0 || code->positional != 1;
  char extra[80] = "";
  if (keyword_only_given > 0)
    std::snprintf(extra, sizeof extra, " positional argument%s (and %u keyword-only argument%s)", given == 1 ? "" : "s",
                  keyword_only_given, keyword_only_given == 1 ? "" : "s");
  vm.raisef(vm.types.type_error, "%s() takes %s positional argument%s but %u%s %s given", function->qualified_name.as<Str>()->data,
            takes, plural ? "s" : "", given, extra, given == 1 && keyword_only_given == 0 ? "was" : "were");
  return false;
}

/// Index of the parameter that may be given by this keyword, or -1.
int keyword_parameter(const Code* code, const Str* name) {
  const uint32_t end = code->positional + code->keyword_only;
  for (uint32_t i = code->positional_only; i < end; ++i)
    if (code->local_names[i] == name) return static_cast<int>(i);
  for (uint32_t i = code->positional_only; i < end; ++i)
    if (code->local_names[i]->view() == name->view()) return static_cast<int>(i);
  return -1;
}

bool bind_keywords(Vm& vm, Function* function, Value* arguments, uint32_t positional, const Tuple* names, Value* registers, Dict* rest) {
  const Code* code = function->code.get();
  for (uint32_t i = 0; i < names->size; ++i) {
    const Str* name = names->items[i].as<Str>();
    Value& argument = arguments[positional + i];
    const int index = keyword_parameter(code, name);
    if (index >= 0) {
      if (!registers[index].is_null()) {
        vm.raisef(vm.types.type_error, "%s() got multiple values for argument '%s'", function->qualified_name.as<Str>()->data, name->data);
        return false;
      }
      registers[index] = std::move(argument);
      continue;
    }
    if (rest == nullptr) {
      std::string wrong;  // names of positional-only parameters among the keywords
      for (uint32_t p = 0; p < code->positional_only; ++p)
        for (uint32_t k = 0; k < names->size; ++k)
          if (Vm::text_of(names->items[k]) == code->local_names[p]->view()) wrong += (wrong.empty() ? "" : ", ") + std::string(code->local_names[p]->view());
      if (!wrong.empty()) {
        vm.raisef(vm.types.type_error, "%s() got some positional-only arguments passed as keyword arguments: '%s'",
                  function->qualified_name.as<Str>()->data, wrong.c_str());
        return false;
      }
      std::vector<std::string> known;
      for (uint32_t p = code->positional_only; p < code->positional + code->keyword_only; ++p) known.emplace_back(code->local_names[p]->view());
      const std::string meant = nearest_name(name->view(), known);
      vm.raisef(vm.types.type_error, "%s() got an unexpected keyword argument '%s'%s", function->qualified_name.as<Str>()->data, name->data,
                meant.empty() ? "" : (". Did you mean '" + meant + "'?").c_str());
      return false;
    }
    if (!vm.dict_set(rest, names->items[i], std::move(argument))) return false;
  }
  return true;
}

bool fill_defaults(Vm& vm, Function* function, Value* registers) {
  const Code* code = function->code.get();
  const Tuple* defaults = function->defaults.is_null() ? nullptr : function->defaults.as<Tuple>();
  const uint32_t first_default = code->positional - (defaults != nullptr ? defaults->size : 0);
  std::vector<std::string_view> missing;
  for (uint32_t i = 0; i < code->positional; ++i) {
    if (!registers[i].is_null()) continue;
    if (i >= first_default)
      registers[i] = defaults->items[i - first_default];
    else
      missing.push_back(code->local_names[i]->view());
  }
  if (!missing.empty()) return raise_missing(vm, function, missing, "positional");
  for (uint32_t i = code->positional; i < code->positional + code->keyword_only; ++i) {
    if (!registers[i].is_null()) continue;
    Value value;
    if (!function->keyword_defaults.is_null()) value = vm.dict_get(function->keyword_defaults.as<Dict>(), code->local_names[i]);
    if (value.is_null())
      missing.push_back(code->local_names[i]->view());
    else
      registers[i] = std::move(value);
  }
  return missing.empty() || raise_missing(vm, function, missing, "keyword-only");
}

}  // namespace

bool Interpreter::bind(Vm& vm, Function* function, const Value* self, Value* arguments, uint32_t count, const Tuple* keyword_names,
                       Value* registers) {
  const Code* code = function->code.get();
  const uint32_t keywords = keyword_names != nullptr ? keyword_names->size : 0;
  const uint32_t positional = count - keywords;
  const uint32_t shift = self != nullptr ? 1 : 0;
  const uint32_t given = positional + shift;

  const uint32_t in_place = given < code->positional ? given : code->positional;
  if (shift != 0 && in_place > 0) registers[0] = *self;
  for (uint32_t i = shift; i < in_place; ++i) registers[i] = std::move(arguments[i - shift]);

  uint32_t next_local = code->positional + code->keyword_only;
  if (code->has_varargs) {
    std::vector<Value> rest;
    if (shift != 0 && in_place == 0) rest.push_back(*self);
    for (uint32_t i = in_place > shift ? in_place : shift; i < given; ++i) rest.push_back(std::move(arguments[i - shift]));
    registers[next_local++] = vm.new_tuple(std::move(rest));
  }
  Dict* rest = nullptr;
  if (code->has_varkwargs) {
    registers[next_local] = vm.new_dict();
    rest = registers[next_local].as<Dict>();
  }
  if (keywords > 0 && !bind_keywords(vm, function, arguments, positional, keyword_names, registers, rest)) return false;
  if (given > code->positional && !code->has_varargs) [[unlikely]] {
    uint32_t keyword_only_given = 0;
    for (uint32_t i = 0; i < keywords; ++i) {
      const int index = keyword_parameter(code, keyword_names->items[i].as<Str>());
      if (index >= static_cast<int>(code->positional)) ++keyword_only_given;
    }
    return raise_too_many(vm, function, given, keyword_only_given);
  }
  if (given < code->positional || code->keyword_only > 0) return fill_defaults(vm, function, registers);
  return true;
}

Called Interpreter::call_function(Vm& vm, Function* function, const Value* self, Value* arguments, uint32_t count,
                                  const Tuple* keyword_names, uint16_t result_register, OnReturn on_return, Value& result) {
  Code* code = function->code.get();
  if (code->code_kind != CodeKind::plain) {
    Generator* generator = new_generator(vm, function);
    result = Value::adopt(generator);
    if (!bind(vm, function, self, arguments, count, keyword_names, generator->registers)) {
      generator->warned = true;  // it was never handed out
      generator->state = GeneratorState::finished;
      clear_registers(&generator->frame);
      result = Value();
      return Called::raised;
    }
    return Called::value;
  }
  const uint32_t depth = vm.frame_ != nullptr ? vm.frame_->depth + 1 : 0;
  if (depth >= vm.recursion_limit) {
    vm.raise(vm.types.recursion_error, "maximum recursion depth exceeded");
    return Called::raised;
  }
  Frame* frame = vm.stack_.push(code->register_count);
  frame->code = code;
  frame->pc = code->instructions.data();
  frame->back = vm.frame_;
  frame->closure = function->closure.is_null() ? nullptr : function->closure.as<Tuple>()->items;
  frame->globals = function->globals.get();
  frame->names = nullptr;
  frame->function = static_cast<Function*>(reinterpret_cast<Object*>(static_cast<uintptr_t>(Value(function).release())));
  frame->generator = nullptr;
  new (&frame->extra) Value();
  new (&frame->delegate) Value();
  frame->depth = depth;
  frame->result_register = result_register;
  frame->on_return = on_return;
  frame->resumed_by = ResumedBy::nobody;
  frame->await_result = false;
  if (!bind(vm, function, self, arguments, count, keyword_names, frame->registers)) {
    // The error belongs to the caller: the frame never ran.
    Frame* caller = frame->back;
    pop_frame(vm, frame);
    vm.frame_ = caller;
    return Called::raised;
  }
  vm.frame_ = frame;
  return Called::pushed;
}

Generator* Interpreter::new_generator(Vm& vm, Function* function) {
  Code* code = function->code.get();
  Type* type = code->code_kind == CodeKind::coroutine   ? vm.types.coroutine
               : code->code_kind == CodeKind::generator ? vm.types.generator
                                                        : vm.types.async_generator;
  const size_t size = sizeof(Generator) + code->register_count * sizeof(Value);
  auto* generator = vm.heap.create<Generator>(Kind::generator, type, size);
  generator->code_kind = code->code_kind;
  generator->state = GeneratorState::created;
  generator->name = function->name;
  generator->qualified_name = function->qualified_name;
  Frame& frame = generator->frame;
  frame.code = code;
  frame.pc = code->instructions.data();
  frame.registers = generator->registers;
  frame.closure = function->closure.is_null() ? nullptr : function->closure.as<Tuple>()->items;
  frame.globals = function->globals.get();
  frame.function = static_cast<Function*>(reinterpret_cast<Object*>(static_cast<uintptr_t>(Value(function).release())));
  frame.generator = generator;
  return generator;
}

namespace {

/// A class that is written in Python in CPython: its __init__ complains as script functions do.
bool speaks_python(const NativeDefinition& definition) { return std::strchr(definition.name, '.') != nullptr; }

/// The name of a parameter that may be given by keyword.
std::string_view parameter_name(const NativeDefinition& definition, uint32_t index) {
  std::string_view rest = definition.parameters;
  for (; index > 0; --index) rest.remove_prefix(std::min(rest.find(','), rest.size() - 1) + 1);
  return rest.substr(0, rest.find(','));
}

// A method here, a slot in CPython: what it says about a wrong object is a slot's.
bool is_number_slot(std::string_view name) {
  return name == "__int__" || name == "__float__" || name == "__index__" || name == "__divmod__" || name == "__rdivmod__" || name == "__pow__" ||
         name == "__rpow__";
}

Value raise_arity(Vm& vm, const NativeFunction* function, uint32_t given) {
  const NativeDefinition* definition = function->definition;
  std::string name = definition->name;
  if (function->owner != nullptr && function->is_method) name = std::string(function->owner->name->view()) + "." + name;
  const unsigned minimum = definition->minimum;
  const unsigned maximum = definition->maximum;
  const std::string_view parameters = definition->parameters;
  if (!parameters.empty() && parameters != "*" && !speaks_python(*definition)) {
    if (given > maximum)
      return vm.raisef(vm.types.type_error, "%s() takes at most %u argument%s (%u given)", definition->name, maximum, maximum == 1 ? "" : "s", given);
    const std::string_view missing = parameter_name(*definition, given);
    return vm.raisef(vm.types.type_error, "%s() missing required argument '%.*s' (pos %u)", definition->name, static_cast<int>(missing.size()),
                     missing.data(), given + 1);
  }
  if (maximum == 0) return vm.raisef(vm.types.type_error, "%s() takes no arguments (%u given)", name.c_str(), given), Value();
  if (minimum == maximum && minimum == 1)
    return vm.raisef(vm.types.type_error, "%s() takes exactly one argument (%u given)", name.c_str(), given), Value();
  const char* bound = minimum == maximum ? "" : given < minimum ? "at least " : "at most ";
  const unsigned limit = given < minimum ? minimum : maximum;
  return vm.raisef(vm.types.type_error, "%s expected %s%u argument%s, got %u", definition->name, bound, limit, limit == 1 ? "" : "s", given), Value();
}

}  // namespace

bool Vm::bind_native_arguments(const NativeDefinition& definition, const Arguments& arguments, bool has_self, std::vector<Value>& places) {
  const uint32_t shift = has_self ? 1 : 0;
  places.assign(definition.maximum + shift, Value());
  if (arguments.positional() > places.size()) {
    if (speaks_python(definition)) {
      const unsigned least = definition.minimum + 1u;
      const unsigned most = definition.maximum + 1u;
      if (least == most)
        raisef(types.type_error, "%s() takes %u positional argument%s but %u were given", definition.name, most, most == 1 ? "" : "s", arguments.positional() + 1);
      else
        raisef(types.type_error, "%s() takes from %u to %u positional arguments but %u were given", definition.name, least, most, arguments.positional() + 1);
      return false;
    }
    raisef(types.type_error, "%s() takes at most %u argument%s (%u given)", definition.name, unsigned{definition.maximum},
           definition.maximum == 1 ? "" : "s", arguments.count - shift);
    return false;
  }
  uint32_t filled = arguments.positional();
  for (uint32_t i = 0; i < arguments.positional(); ++i) places[i] = arguments[i];
  for (uint32_t k = 0; k < arguments.keyword_count; ++k) {
    const std::string_view wanted = arguments.keyword_name(k);
    std::string_view rest = definition.parameters;
    uint32_t index = shift;
    bool found = false;
    while (!rest.empty()) {
      const size_t comma = rest.find(',');
      const std::string_view name = rest.substr(0, comma);
      rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
      if (name == wanted) {
        found = true;
        break;
      }
      ++index;
    }
    if (!found) {
      raisef(types.type_error, "%s() got an unexpected keyword argument '%.*s'", definition.name, static_cast<int>(wanted.size()), wanted.data());
      return false;
    }
    if (!places[index].is_null()) {
      raisef(types.type_error, "argument for %s() given by name ('%.*s') and position (%u)", definition.name,
             static_cast<int>(wanted.size()), wanted.data(), index + 1 - shift);
      return false;
    }
    places[index] = arguments.keyword_value(k);
    if (index + 1 > filled) filled = index + 1;
  }
  for (uint32_t i = shift; i < definition.minimum + shift; ++i) {
    if (i < places.size() && !places[i].is_null()) continue;
    const std::string_view name = parameter_name(definition, i - shift);
    if (speaks_python(definition))
      raisef(types.type_error, "%s() missing 1 required positional argument: '%.*s'", definition.name, static_cast<int>(name.size()), name.data());
    else
      raisef(types.type_error, "%s() missing required argument '%.*s' (pos %u)", definition.name, static_cast<int>(name.size()), name.data(), i + 1 - shift);
    return false;
  }
  places.resize(filled);
  return true;
}

Value Interpreter::call_native(Vm& vm, NativeFunction* function, const Value* arguments, uint32_t count, const Tuple* keyword_names) {
  const NativeDefinition* definition = function->definition;
  std::vector<Value> places;
  Arguments given{arguments, count, keyword_names != nullptr ? keyword_names->size : 0, keyword_names};
  bool has_self = function->is_method;
  if (!function->self.is_null()) {
    places.reserve(count + 1);
    places.push_back(function->self);
    for (uint32_t i = 0; i < count; ++i) places.push_back(arguments[i]);
    given.values = places.data();
    given.count = count + 1;
    has_self = true;
  }
  if (function->is_method) {
    if (given.positional() == 0 && is_number_slot(definition->name))
      return vm.raisef(vm.types.type_error, "descriptor '%s' of '%s' object needs an argument", definition->name, function->owner->name->data), Value();
    if (given.positional() == 0)
      return vm.raisef(vm.types.type_error, "unbound method %s.%s() needs an argument", function->owner->name->data, definition->name), Value();
    if (!vm.is_instance(given[0], function->owner) && is_number_slot(definition->name))
      return vm.raisef(vm.types.type_error, "descriptor '%s' requires a '%s' object but received a '%s'", definition->name,
                       function->owner->name->data, vm.type_of(given[0])->name->data), Value();
    if (!vm.is_instance(given[0], function->owner))
      return vm.raisef(vm.types.type_error, "descriptor '%s' for '%s' objects doesn't apply to a '%s' object", definition->name,
                       function->owner->name->data, vm.type_of(given[0])->name->data), Value();
  }
  std::vector<Value> bound;
  const bool reads_keywords = definition->parameters[0] == '*';
  if (given.keyword_count > 0 && !reads_keywords) {
    if (definition->parameters[0] == '\0')
      return vm.raisef(vm.types.type_error, "%s%s%s() takes no keyword arguments", function->owner != nullptr ? function->owner->name->data : "",
                       function->owner != nullptr ? "." : "", definition->name), Value();
    if (!vm.bind_native_arguments(*definition, given, has_self, bound)) return Value();
    given = Arguments{bound.data(), static_cast<uint32_t>(bound.size())};
  }
  const uint32_t own = given.positional() - (has_self ? 1 : 0);
  if (own < definition->minimum || own > definition->maximum) return raise_arity(vm, function, own);
  if (definition->await != nullptr) return vm.new_native_awaitable(definition, function->owner, given);
  return definition->call(vm, given);
}

Called Interpreter::call(Vm& vm, const Value& callee, Value* arguments, uint32_t count, const Tuple* keyword_names,
                         uint16_t result_register, Value& result) {
  if (callee.is_object()) {
    Object* object = callee.object();
    switch (object->kind) {
      case Kind::function:
        return call_function(vm, static_cast<Function*>(object), nullptr, arguments, count, keyword_names, result_register,
                             OnReturn::to_register, result);
      case Kind::bound_method: {
        auto* method = static_cast<BoundMethod*>(object);
        if (method->function.is_kind(Kind::function))
          return call_function(vm, method->function.as<Function>(), &method->self, arguments, count, keyword_names, result_register,
                               OnReturn::to_register, result);
        std::vector<Value> with_self;
        with_self.reserve(count + 1);
        with_self.push_back(method->self);
        for (uint32_t i = 0; i < count; ++i) with_self.push_back(std::move(arguments[i]));
        return call(vm, method->function, with_self.data(), count + 1, keyword_names, result_register, result);
      }
      case Kind::native_function:
        result = call_native(vm, static_cast<NativeFunction*>(object), arguments, count, keyword_names);
        return result.is_null() ? Called::raised : Called::value;
      case Kind::type: {
        auto* type = static_cast<Type*>(object);
        const Arguments given{arguments, count, keyword_names != nullptr ? keyword_names->size : 0, keyword_names};
        // A script class with a script __init__ and nothing special: its frame is pushed, so that a long __init__ can pause.
        if (type->is_script_class && type->type == vm.types.type && type->instance_kind == Kind::instance && !type->is_abstract_marker) {
          const Value& init = vm.special(type, Special::sp_init);
          const Value& make = vm.special(type, Special::sp_new);
          if (init.is_kind(Kind::function) && !make.is_kind(Kind::function) && !make.is_kind(Kind::static_method)) {
            Value instance = vm.new_instance(type);
            const Called called = call_function(vm, init.as<Function>(), &instance, arguments, count, keyword_names, result_register,
                                                OnReturn::constructor, result);
            if (called == Called::pushed) vm.frame_->extra = std::move(instance);
            if (called == Called::value) {
              vm.raisef(vm.types.type_error, "__init__() should return None, not '%s'", vm.type_of(result)->name->data);
              return Called::raised;
            }
            return called;
          }
        }
        if (type == vm.types.type && count == 1 && keyword_names == nullptr) {
          result = Value(vm.type_of(arguments[0]));
          return Called::value;
        }
        if (type->type != vm.types.type) {  // a metaclass may define __call__
          const Value& meta_call = vm.special(type->type, Special::sp_call);
          if (meta_call.is_kind(Kind::function))
            return call_function(vm, meta_call.as<Function>(), &callee, arguments, count, keyword_names, result_register,
                                 OnReturn::to_register, result);
        }
        result = vm.construct(type, given);
        return result.is_null() ? Called::raised : Called::value;
      }
      default:
        break;
    }
    Type* type = object->type;
    const Value function = vm.special(type, Special::sp_call);
    if (function.is_kind(Kind::function))
      return call_function(vm, function.as<Function>(), &callee, arguments, count, keyword_names, result_register, OnReturn::to_register, result);
    if (function.is_kind(Kind::bound_method) || function.is_kind(Kind::native_function)) {
      std::vector<Value> with_self{callee};
      for (uint32_t i = 0; i < count; ++i) with_self.push_back(std::move(arguments[i]));
      return call(vm, function, with_self.data(), count + 1, keyword_names, result_register, result);
    }
    if (type->slots.call != nullptr) {
      result = type->slots.call(vm, callee, Arguments{arguments, count, keyword_names != nullptr ? keyword_names->size : 0, keyword_names});
      return result.is_null() ? Called::raised : Called::value;
    }
  }
  vm.raisef(vm.types.type_error, "'%s' object is not callable", vm.type_of(callee)->name->data);
  return Called::raised;
}

Value Interpreter::run_nested(Vm& vm) {
  // `vm.frame_` is a frame with OnReturn::boundary.
  ++vm.nested_calls_;
  const RunResult how = execute(vm);
  --vm.nested_calls_;
  if (how == RunResult::returned) return std::move(vm.result_);
  if (how == RunResult::suspended) vm.raise(vm.types.runtime_error, "the event loop cannot be run from here: a built-in function called this code");
  return Value();
}

Value Vm::call(const Value& callable, const Arguments& arguments) {
  if (nested_calls_ > 400) return raise(types.recursion_error, "maximum recursion depth exceeded");
  std::vector<Value> copies(arguments.values, arguments.values + arguments.count);
  Value result;
  Frame* below = frame_;
  const Tuple* names_given = arguments.keyword_count > 0 ? arguments.keyword_names : nullptr;
  ++nested_calls_;
  const Called called = Interpreter::call(*this, callable, copies.data(), arguments.count, names_given, 0, result);
  --nested_calls_;
  switch (called) {
    case Called::raised: return Value();
    case Called::value: return result;
    case Called::pushed: break;
  }
  if (frame_->on_return == OnReturn::constructor) {  // an __init__: the instance is the result
    const Value instance = std::move(frame_->extra);
    frame_->on_return = OnReturn::boundary;
    const Value returned = Interpreter::run_nested(*this);
    frame_ = below;
    if (returned.is_null()) return Value();
    if (!returned.is_none()) return raisef(types.type_error, "__init__() should return None, not '%s'", type_of(returned)->name->data), Value();
    return instance;
  }
  frame_->on_return = OnReturn::boundary;
  result = Interpreter::run_nested(*this);
  frame_ = below;
  return result;
}

Value Vm::call(const Value& callable, std::initializer_list<Value> arguments) {
  return call(callable, Arguments{arguments.begin(), static_cast<uint32_t>(arguments.size())});
}

Value Vm::call_method(const Value& object, std::string_view name, std::initializer_list<Value> arguments) {
  const Value method = get_attribute(object, name);
  if (method.is_null()) return Value();
  return call(method, arguments);
}

namespace {

// What the class body fills: a metaclass may prepare it.
Value class_namespace(Vm& vm, const Value& name, const std::vector<Value>& bases, const Value* values, uint32_t keywords, const Tuple* keyword_names) {
  Type* meta = vm.types.type;
  std::vector<Value> others{name, Value()};
  std::vector<Value> other_names;
  for (uint32_t i = 0; i < keywords; ++i) {
    if (Vm::text_of(keyword_names->items[i]) != "metaclass") {
      others.push_back(values[i]);
      other_names.push_back(keyword_names->items[i]);
    } else if (values[i].is_kind(Kind::type)) {
      meta = values[i].as<Type>();
    }
  }
  for (const Value& base : bases)
    if (base.is_kind(Kind::type) && base.as<Type>()->type->is_subtype_of(meta)) meta = base.as<Type>()->type;
  if (meta == vm.types.type) return vm.new_dict();
  const Value found = vm.lookup_in_type(meta, vm.intern("__prepare__"));
  if (found.is_null() || found.is_kind(Kind::native_function)) return vm.new_dict();
  const Value prepare = vm.get_attribute(Value(meta), "__prepare__");
  if (prepare.is_null()) return Value();
  if (!prepare.is_kind(Kind::function) && !(prepare.is_kind(Kind::bound_method) && prepare.as<BoundMethod>()->function.is_kind(Kind::function)))
    return vm.new_dict();
  others[1] = vm.new_tuple(bases.data(), static_cast<uint32_t>(bases.size()));
  const uint32_t named = static_cast<uint32_t>(other_names.size());
  const Value names = vm.new_tuple(std::move(other_names));
  Value made = vm.call(prepare, Arguments{others.data(), static_cast<uint32_t>(others.size()), named, names.as<Tuple>()});
  if (!made.is_null() && !made.is_kind(Kind::dict))
    return vm.raisef(vm.types.type_error, "%s.__prepare__() must return a mapping, not %s", meta->name->data, vm.type_of(made)->name->data), Value();
  return made;
}

}  // namespace

bool Interpreter::build_class(Vm& vm, Value* values, uint32_t count, const Tuple* keyword_names, uint16_t result_register) {
  // values: body function, name, bases and keyword values
  const uint32_t keywords = keyword_names != nullptr ? keyword_names->size : 0;
  std::vector<Value> bases;
  for (uint32_t i = 0; i + keywords < count; ++i) {
    Value base = std::move(values[2 + i]);
    if (!base.is_kind(Kind::type)) {  // typing's generics say what they stand for
      const Value entries = vm.find_attribute(base, vm.intern("__mro_entries__"));
      if (vm.raised()) return false;
      if (entries.is_null()) {
        // The class of the first base makes the class: `class C(1)` calls int.
        const Value names = vm.new_dict();
        bases.push_back(base);
        const Value made = vm.call(Value(vm.type_of(base)), {values[1], vm.new_tuple(std::vector<Value>(bases)), names});
        if (!made.is_null()) vm.raise_type_error("bases must be types");
        return false;
      }
      if (!entries.is_null()) {
        const Value replaced = vm.call(entries, {vm.new_tuple({base})});
        if (replaced.is_null() || !vm.collect(replaced, bases)) return false;
        continue;
      }
    }
    bases.push_back(std::move(base));
  }
  const Value names = class_namespace(vm, values[1], bases, values + 2 + (count - keywords), keywords, keyword_names);
  if (names.is_null()) return false;
  std::vector<Value> extra{std::move(values[1]), vm.new_tuple(std::move(bases)), names};
  extra.push_back(keywords > 0 ? Value(const_cast<Tuple*>(keyword_names)) : Value::none());
  for (uint32_t i = count - keywords; i < count; ++i) extra.push_back(std::move(values[2 + i]));
  const Value body = std::move(values[0]);
  Value result;
  if (call_function(vm, body.as<Function>(), nullptr, nullptr, 0, nullptr, result_register, OnReturn::class_body, result) != Called::pushed)
    return false;
  vm.frame_->names = names.as<Dict>();
  vm.frame_->extra = vm.new_tuple(std::move(extra));
  return true;
}

Value Interpreter::finish_class(Vm& vm, const Value& extra) {
  const Tuple* parts = extra.as<Tuple>();
  Dict* names = parts->items[2].as<Dict>();
  Value qualified_name = vm.dict_get(names, vm.names.dunder_qualname);
  if (qualified_name.is_null()) qualified_name = parts->items[0];
  const Tuple* base_tuple = parts->items[1].as<Tuple>();
  std::vector<Value> bases(base_tuple->items, base_tuple->items + base_tuple->size);
  const Tuple* keyword_names = parts->items[3].is_none() ? nullptr : parts->items[3].as<Tuple>();
  const uint32_t keywords = parts->size - 4;
  return vm.new_script_type(parts->items[0], std::move(bases), names, Arguments{parts->items + 4, keywords, keywords, keyword_names}, qualified_name);
}

}  // namespace lockstep::script
