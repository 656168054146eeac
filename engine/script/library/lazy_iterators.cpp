// The classes enumerate, zip, map, filter and reversed: iterators over other iterators.
#include <string>

#include "engine/script/library/builtins.hpp"
#include "engine/script/library/iterators.hpp"
#include "engine/script/library/sequences.hpp"
#include "engine/script/vm/allocate.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

namespace {

// An empty iterator of a class or a subclass of it.
Value new_lazy(Vm& vm, Type* type, Value (*next)(Vm&, NativeIterator&)) {
  Value made = vm.new_instance(type);
  if (!made.is_null()) made.as<NativeIterator>()->next = next;
  return made;
}

// An exception StopIteration of a called function ends the iteration, as it does in CPython.
void end_on_stop_iteration(Vm& vm) {
  if (vm.pending_is(vm.types.stop_iteration)) vm.take_exception();
}

// Reads the only keyword a class takes. false after raising.
bool read_flag(Vm& vm, const char* name, const char* flag, const Arguments& arguments, bool& value) {
  if (arguments.keyword_count > 1) {
    vm.raisef(vm.types.type_error, "%s() takes at most 1 keyword argument (%u given)", name, arguments.keyword_count);
    return false;
  }
  for (uint32_t i = 0; i < arguments.keyword_count; ++i) {
    if (arguments.keyword_name(i) != flag) {
      vm.raise_type_error(std::string(name) + "() got an unexpected keyword argument '" + std::string(arguments.keyword_name(i)) + "'");
      return false;
    }
    const int truth = vm.truth(arguments.keyword_value(i));
    if (truth < 0) return false;
    value = truth != 0;
  }
  return true;
}

// Iterators over arguments `first` and after, as a tuple. Null after raising.
Value iterators_of(Vm& vm, const char* name, const Arguments& arguments, uint32_t first) {
  std::vector<Value> iterators;
  for (uint32_t i = first; i < arguments.positional(); ++i) {
    Value iterator = vm.iterate(arguments[i]);
    if (iterator.is_null()) {
      if (std::string_view(name) == "zip" && vm.pending_is(vm.types.type_error) && !vm.is_iterable(arguments[i])) {
        vm.take_exception();
        raise_about_type(vm, "'", arguments[i], "' object is not iterable");
      }
      return Value();
    }
    iterators.push_back(std::move(iterator));
  }
  return vm.new_tuple(std::move(iterators));
}

// --- enumerate -------------------------------------------------------------------------------------------------------------

Value enumerate_next(Vm& vm, NativeIterator& iterator) {
  const Value source = iterator.source;
  Value item = vm.next(source);
  if (item.is_null()) return item;
  return pair_of(vm, iterator, vm.new_int(iterator.position++), std::move(item));
}

Value enumerate_construct(Vm& vm, Type* type, const Arguments& arguments) {
  if (arguments.count > 2) return vm.raisef(vm.types.type_error, "enumerate() takes at most 2 arguments (%u given)", arguments.count);
  const Value* iterable = arguments.positional() > 0 ? &arguments[0] : nullptr;
  const Value* start = arguments.positional() > 1 ? &arguments[1] : nullptr;
  for (uint32_t i = 0; i < arguments.keyword_count; ++i) {
    const std::string_view keyword = arguments.keyword_name(i);
    const Value** const place = keyword == "iterable" ? &iterable : keyword == "start" ? &start : nullptr;
    if (place == nullptr || *place != nullptr)
      return vm.raise_type_error("'" + std::string(keyword) + "' is an invalid keyword argument for enumerate()");
    *place = &arguments.keyword_value(i);
  }
  if (iterable == nullptr) {
    return vm.raise_type_error(start != nullptr ? "'start' is an invalid keyword argument for enumerate()"
                                                : "enumerate() missing required argument 'iterable'");
  }
  int64_t first = 0;
  if (start != nullptr && !vm.to_int64(*start, first)) return Value();
  Value source = vm.iterate(*iterable);
  if (source.is_null()) return Value();
  Value made = new_lazy(vm, type, enumerate_next);
  made.as<NativeIterator>()->source = std::move(source);
  made.as<NativeIterator>()->position = first;
  return made;
}

// --- zip -------------------------------------------------------------------------------------------------------------------

// zip(strict=True): iterator `ended` of `iterators` has no more items.
Value zip_end_strictly(Vm& vm, const Tuple* iterators, uint32_t ended) {
  const auto complain = [&vm](uint32_t number, const char* relation) {
    return vm.raisef(vm.types.value_error, "zip() argument %u is %s than argument%s%u", number + 1, relation, number == 1 ? " " : "s 1-", number);
  };
  if (ended > 0) return complain(ended, "shorter");
  for (uint32_t i = 1; i < iterators->size; ++i) {
    const Value more = vm.next(iterators->items[i]);
    if (vm.raised()) return Value();
    if (!more.is_null()) return complain(i, "longer");
  }
  return Value();
}

// `source` is the tuple of iterators, `limit` 1 when strict.
Value zip_next(Vm& vm, NativeIterator& iterator) {
  if (iterator.source.is_null()) return Value();
  const Value source = iterator.source;
  const Tuple* const iterators = source.as<Tuple>();
  const uint32_t count = iterators->size;
  if (count == 0) return Value();
  // Filled completely before anybody sees it.
  Tuple* const items = allocate_tuple(vm.heap, vm.types.tuple, count);
  Value result = Value::adopt(items);
  for (uint32_t i = 0; i < count; ++i) {
    Value item = vm.next(iterators->items[i]);
    if (item.is_null()) return vm.raised() || iterator.limit == 0 ? Value() : zip_end_strictly(vm, iterators, i);
    items->items[i] = std::move(item);
  }
  return result;
}

Value zip_pair_next(Vm& vm, NativeIterator& iterator) {
  const Value source = iterator.source;
  const Tuple* const iterators = source.as<Tuple>();
  const Value* const both = iterators->items;
  Value first = vm.next(both[0]);
  if (first.is_null()) return vm.raised() || iterator.limit == 0 ? Value() : zip_end_strictly(vm, iterators, 0);
  Value second = vm.next(both[1]);
  if (second.is_null()) return vm.raised() || iterator.limit == 0 ? Value() : zip_end_strictly(vm, iterators, 1);
  return pair_of(vm, iterator, std::move(first), std::move(second));
}

Value zip_construct(Vm& vm, Type* type, const Arguments& arguments) {
  bool strict = false;
  if (!read_flag(vm, "zip", "strict", arguments, strict)) return Value();
  Value iterators = iterators_of(vm, "zip", arguments, 0);
  if (iterators.is_null()) return Value();
  Value made = new_lazy(vm, type, arguments.positional() == 2 ? zip_pair_next : zip_next);
  made.as<NativeIterator>()->source = std::move(iterators);
  made.as<NativeIterator>()->limit = strict;
  return made;
}

// --- map and filter --------------------------------------------------------------------------------------------------------

// `source` is the iterator, `extra` the function.
Value map_one_next(Vm& vm, NativeIterator& iterator) {
  const Value source = iterator.source;
  const Value function = iterator.extra;
  const Value item = vm.next(source);
  if (item.is_null()) return Value();
  Value result = vm.call(function, Arguments{&item, 1});
  if (result.is_null()) end_on_stop_iteration(vm);
  return result;
}

// `source` is the tuple of iterators.
Value map_next(Vm& vm, NativeIterator& iterator) {
  const Value source = iterator.source;
  const Value function = iterator.extra;
  const Tuple* const iterators = source.as<Tuple>();
  std::vector<Value> items;
  items.reserve(iterators->size);
  for (uint32_t i = 0; i < iterators->size; ++i) {
    items.push_back(vm.next(iterators->items[i]));
    if (!items.back().is_null()) continue;
    if (vm.raised() || iterator.limit == 0) return Value();
    if (i > 0) return vm.raisef(vm.types.value_error, "map() argument %u is shorter than argument%s%u", i + 1, i == 1 ? " " : "s 1-", i);
    for (uint32_t k = 1; k < iterators->size; ++k) {
      const Value more = vm.next(iterators->items[k]);
      if (vm.raised()) return Value();
      if (!more.is_null()) return vm.raisef(vm.types.value_error, "map() argument %u is longer than argument%s%u", k + 1, k == 1 ? " " : "s 1-", k);
    }
    return Value();
  }
  Value result = vm.call(function, Arguments{items.data(), iterators->size});
  if (result.is_null()) end_on_stop_iteration(vm);
  return result;
}

Value map_construct(Vm& vm, Type* type, const Arguments& arguments) {
  bool strict = false;
  if (!read_flag(vm, "map", "strict", arguments, strict)) return Value();
  if (arguments.positional() < 2) return vm.raise_type_error("map() must have at least two arguments.");
  const bool one = arguments.positional() == 2;
  Value source = one ? vm.iterate(arguments[1]) : iterators_of(vm, "map", arguments, 1);
  if (source.is_null()) return Value();
  Value made = new_lazy(vm, type, one ? map_one_next : map_next);
  made.as<NativeIterator>()->source = std::move(source);
  made.as<NativeIterator>()->extra = arguments[0];
  made.as<NativeIterator>()->limit = strict;
  return made;
}

// `extra` is the function, null for truth itself.
Value filter_next(Vm& vm, NativeIterator& iterator) {
  const Value source = iterator.source;
  const Value function = iterator.extra;
  for (;;) {
    Value item = vm.next(source);
    if (item.is_null()) return item;
    const Value verdict = function.is_null() ? item : vm.call(function, Arguments{&item, 1});
    if (verdict.is_null()) {
      end_on_stop_iteration(vm);
      return Value();
    }
    const int truth = vm.truth(verdict);
    if (truth != 0) return truth > 0 ? item : Value();
  }
}

Value filter_construct(Vm& vm, Type* type, const Arguments& arguments) {
  if (!check_arguments(vm, "filter", arguments, 2, 2)) return Value();
  Value source = vm.iterate(arguments[1]);
  if (source.is_null()) return Value();
  Value made = new_lazy(vm, type, filter_next);
  made.as<NativeIterator>()->source = std::move(source);
  const bool by_truth = arguments[0].is_none() || (arguments[0].is_kind(Kind::type) && arguments[0].as<Type>() == vm.types.boolean);
  if (!by_truth) made.as<NativeIterator>()->extra = arguments[0];
  return made;
}

// --- reversed --------------------------------------------------------------------------------------------------------------

Value reversed_next(Vm& vm, NativeIterator& iterator) {
  if (iterator.source.is_null()) return Value();
  const Value source = iterator.source;
  if (iterator.position >= 0) {
    Value item = vm.get_item(source, vm.new_int(iterator.position--));
    if (!item.is_null()) return item;
    if (vm.pending_is(vm.types.index_error) || vm.pending_is(vm.types.stop_iteration)) vm.take_exception();
  }
  iterator.source = Value();
  return Value();
}

Value reversed_construct(Vm& vm, Type* type, const Arguments& arguments) {
  if (!check_arguments(vm, "reversed", arguments, 1, 1)) return Value();
  const Value& sequence = arguments[0];
  Type* const source_type = vm.type_of(sequence);
  const Value function = vm.special(source_type, Special::sp_reversed);
  if (!function.is_null() && !function.is_none()) return vm.call(function, {sequence});
  const bool has_items = !function.is_none() && (source_type->slots.get_item != nullptr || !vm.special(source_type, Special::sp_getitem).is_null()) &&
                         !sequence.is_kind(Kind::dict_view);
  if (!has_items) return raise_about_type(vm, "'", sequence, "' object is not reversible");
  const int64_t length = vm.length(sequence);
  if (length < 0) return Value();
  Value made = new_lazy(vm, type, reversed_next);
  made.as<NativeIterator>()->source = sequence;
  made.as<NativeIterator>()->position = length - 1;
  return made;
}

void add_class(Vm& vm, const char* name, Value (*construct)(Vm&, Type*, const Arguments&)) {
  Vm::NativeType description{.name = name, .base = vm.types.iterator, .kind = Kind::iterator, .size = sizeof(NativeIterator)};
  description.slots.construct = construct;
  add_builtin_type(vm, vm.new_native_type(description));
}

}  // namespace

void install_lazy_iterators(Vm& vm) {
  add_class(vm, "enumerate", enumerate_construct);
  add_class(vm, "zip", zip_construct);
  add_class(vm, "map", map_construct);
  add_class(vm, "filter", filter_construct);
  add_class(vm, "reversed", reversed_construct);
}

}  // namespace lockstep::script
