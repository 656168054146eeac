// Built-in functions about iterables: iter, next, len, all, any, sorted, aiter, anext.
#include <string>

#include "engine/script/library/builtins.hpp"
#include "engine/script/library/iterators.hpp"
#include "engine/script/library/lists.hpp"
#include "engine/script/library/sequences.hpp"
#include "engine/script/library/sorting.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

namespace {

Value builtin_len(Vm& vm, const Arguments& arguments) {
  const int64_t length = vm.length(arguments[0]);
  return length < 0 ? Value() : vm.new_int(length);
}

Value builtin_iter(Vm& vm, const Arguments& arguments) {
  if (arguments.count == 1) return vm.iterate(arguments[0]);
  if (!vm.is_callable(arguments[0])) return vm.raise_type_error("iter(v, w): v must be callable");
  return new_callable_iterator(vm, arguments[0], arguments[1]);
}

bool is_iterator(Vm& vm, const Value& value) {
  Type* const type = vm.type_of(value);
  return value.is_kind(Kind::iterator) || type->slots.next != nullptr || !vm.special(type, Special::sp_next).is_null();
}

Value builtin_next(Vm& vm, const Arguments& arguments) {
  if (!is_iterator(vm, arguments[0])) return raise_about_type(vm, "'", arguments[0], "' object is not an iterator");
  // A generator's own slot keeps the value that its StopIteration carries.
  const bool keeps_value = arguments[0].is_kind(Kind::generator) || arguments[0].is_kind(Kind::awaitable);
  Value item = keeps_value ? arguments[0].object()->type->slots.next != nullptr
                                                           ? arguments[0].object()->type->slots.next(vm, arguments[0])
                                                           : vm.next(arguments[0])
                                                     : vm.next(arguments[0]);
  if (!item.is_null()) return item;
  if (vm.raised()) {
    // A generator that ended with a value raises it.
    if (arguments.count == 1 || !vm.pending_is(vm.types.stop_iteration)) return Value();
    vm.take_exception();
  }
  return arguments.count > 1 ? arguments[1] : vm.raise(vm.types.stop_iteration, std::initializer_list<Value>{});
}

// Whether some item has the truth `wanted`. -1 after raising.
int some_item_is(Vm& vm, const Value& iterable, bool wanted) {
  const Value iterator = vm.iterate(iterable);
  if (iterator.is_null()) return -1;
  while (const Value item = vm.next(iterator)) {
    const int truth = vm.truth(item);
    if (truth < 0) return -1;
    if ((truth != 0) == wanted) return 1;
  }
  return vm.raised() ? -1 : 0;
}

Value builtin_all(Vm& vm, const Arguments& arguments) {
  const int some = some_item_is(vm, arguments[0], false);
  return some < 0 ? Value() : Value::boolean(some == 0);
}
Value builtin_any(Vm& vm, const Arguments& arguments) {
  const int some = some_item_is(vm, arguments[0], true);
  return some < 0 ? Value() : Value::boolean(some != 0);
}

Value builtin_sorted(Vm& vm, const Arguments& arguments) {
  if (arguments.positional() != 1) return vm.raisef(vm.types.type_error, "sorted expected 1 argument, got %u", arguments.positional());
  std::vector<Value> items;
  SortOptions options;
  if (!vm.collect(arguments[0], items) || !read_sort_options(vm, "sort", arguments, options)) return Value();
  return sort_values(vm, items, options) ? vm.new_list(std::move(items)) : Value();
}

Value builtin_aiter(Vm& vm, const Arguments& arguments) {
  bool missing;
  Value iterator = vm.call_special(arguments[0], Special::sp_aiter, {}, &missing);
  if (missing) return raise_about_type(vm, "'", arguments[0], "' object is not an async iterable");
  if (iterator.is_null() || !vm.special(vm.type_of(iterator), Special::sp_anext).is_null()) return iterator;
  return raise_about_type(vm, "aiter() returned not an async iterator of type '", iterator, "'");
}

Value builtin_anext(Vm& vm, const Arguments& arguments) {
  if (vm.special(vm.type_of(arguments[0]), Special::sp_anext).is_null())
    return raise_about_type(vm, "'", arguments[0], "' object is not an async iterator");
  if (arguments.count == 1) return vm.call_special(arguments[0], Special::sp_anext, {}, nullptr);
  // A coroutine that catches StopAsyncIteration: written in Python.
  const Value module = vm.import_module("_anext");
  return module.is_null() ? Value() : vm.call_method(module, "anext_or", {arguments[0], arguments[1]});
}

}  // namespace

const NativeDefinition iteration_builtins[] = {
    {"aiter", builtin_aiter, 1, 1},
    {"all", builtin_all, 1, 1},
    {"anext", builtin_anext, 1, 2},
    {"any", builtin_any, 1, 1},
    {"iter", builtin_iter, 1, 2},
    {"len", builtin_len, 1, 1},
    {"next", builtin_next, 1, 2},
    {"sorted", builtin_sorted, 0, 0xFFFF, "*"},
    {nullptr, nullptr, 0, 0},
};

}  // namespace lockstep::script
