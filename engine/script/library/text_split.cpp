// str: split and its siblings, join, strip.
#include <cstring>

#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/limits.hpp"
#include "engine/script/library/text.hpp"
#include "engine/script/library/text_core.hpp"
#include "engine/script/library/text_methods.hpp"

namespace lockstep::script {

namespace {

Value list_of(Vm& vm, const Value& source, const Views& pieces) {
  if (!check_allocation(vm, uint64_t{pieces.size()} * 32)) return Value();
  std::vector<Value> items;
  items.reserve(pieces.size());
  for (const std::string_view piece : pieces) items.push_back(str_of_part(vm, source, piece));
  return vm.new_list(std::move(items));
}

Value split_with(Vm& vm, const Arguments& arguments, bool from_right) {
  const Value* const separator = optional_argument(arguments, 1);
  const Value* const limit = optional_argument(arguments, 2);
  int64_t cuts = -1;
  if (limit != nullptr && !vm.to_int64(*limit, cuts)) return Value();
  const uint64_t most = cuts < 0 ? no_limit : static_cast<uint64_t>(cuts);
  const std::string_view text = Vm::text_of(arguments[0]);
  if (separator == nullptr || separator->is_none()) {
    return list_of(vm, arguments[0],
                   from_right ? split_at_spaces_from_right(text, most, TextKind::utf8) : split_at_spaces(text, most, TextKind::utf8));
  }
  if (!Vm::is_str(*separator)) {
    return vm.raise_type_error("must be str or None, not " + std::string(vm.type_name(*separator)));
  }
  const std::string_view cut = Vm::text_of(*separator);
  if (cut.empty()) return vm.raise(vm.types.value_error, "empty separator");
  return list_of(vm, arguments[0], from_right ? split_at_from_right(text, cut, most) : split_at(text, cut, most));
}

Value partition_with(Vm& vm, const Arguments& arguments, bool from_right) {
  if (!Vm::is_str(arguments[1])) {
    return vm.raise_type_error("must be str, not " + std::string(vm.type_name(arguments[1])));
  }
  const std::string_view text = Vm::text_of(arguments[0]);
  const std::string_view cut = Vm::text_of(arguments[1]);
  if (cut.empty()) return vm.raise(vm.types.value_error, "empty separator");
  const size_t found = from_right ? find_last(text, cut) : find_first(text, cut);
  if (found == not_found) {
    const Value whole = str_of_part(vm, arguments[0], text);
    const Value none = vm.interned("");
    return from_right ? vm.new_tuple({none, none, whole}) : vm.new_tuple({whole, none, none});
  }
  return vm.new_tuple({str_of_part(vm, arguments[0], text.substr(0, found)), arguments[1],
                       str_of_part(vm, arguments[0], text.substr(found + cut.size()))});
}

Value strip_with(Vm& vm, const Arguments& arguments, const char* method, bool left, bool right) {
  const Value* const given = optional_argument(arguments, 1);
  std::string_view characters;
  const std::string_view* set = nullptr;
  if (given != nullptr && !given->is_none()) {
    if (!Vm::is_str(*given)) return vm.raise_type_error(std::string(method) + " arg must be None or str");
    characters = Vm::text_of(*given);
    set = &characters;
  }
  return str_of_part(vm, arguments[0], strip_ends(Vm::text_of(arguments[0]), set, left, right, TextKind::utf8));
}

}  // namespace

Value str_split(Vm& vm, const Arguments& arguments) { return split_with(vm, arguments, false); }
Value str_rsplit(Vm& vm, const Arguments& arguments) { return split_with(vm, arguments, true); }

Value str_splitlines(Vm& vm, const Arguments& arguments) {
  const Value* const keep = optional_argument(arguments, 1);
  const int keeps = keep == nullptr ? 0 : vm.truth(*keep);
  if (keeps < 0) return Value();
  return list_of(vm, arguments[0], split_into_lines(Vm::text_of(arguments[0]), keeps != 0, TextKind::utf8));
}

Value str_partition(Vm& vm, const Arguments& arguments) { return partition_with(vm, arguments, false); }
Value str_rpartition(Vm& vm, const Arguments& arguments) { return partition_with(vm, arguments, true); }

Value str_join(Vm& vm, const Arguments& arguments) {
  const Value& iterable = arguments[1];
  std::vector<Value> collected;
  const Value* items = nullptr;
  size_t count = 0;
  // Nothing below runs script code, so a list or tuple can be read in place.
  if (iterable.is_kind(Kind::list)) {
    items = iterable.as<List>()->items;
    count = iterable.as<List>()->size;
  } else if (iterable.is_kind(Kind::tuple)) {
    items = iterable.as<Tuple>()->items;
    count = iterable.as<Tuple>()->size;
  } else {
    const Value iterator = vm.iterate(iterable);
    if (!iterator) {
      if (!vm.pending_is(vm.types.type_error)) return Value();
      vm.take_exception();
      return vm.raise_type_error("can only join an iterable");
    }
    while (Value item = vm.next(iterator)) collected.push_back(std::move(item));
    if (vm.raised()) return Value();
    items = collected.data();
    count = collected.size();
  }
  if (count == 0) return vm.interned("");
  const Str* const separator = arguments[0].as<Str>();
  uint64_t size = uint64_t{separator->size} * (count - 1);
  uint64_t characters = uint64_t{separator->characters} * (count - 1);
  for (size_t i = 0; i < count; ++i) {
    if (!Vm::is_str(items[i])) {
      return vm.raise_type_error("sequence item " + std::to_string(i) + ": expected str instance, " +
                                 std::string(vm.type_name(items[i])) + " found");
    }
    size += items[i].as<Str>()->size;
    characters += items[i].as<Str>()->characters;
  }
  if (count == 1 && items[0].object()->type == vm.types.str) return items[0];
  if (!check_allocation(vm, size + sizeof(Str))) return Value();
  Str* const joined = vm.heap.new_str_uninitialized(static_cast<size_t>(size));
  char* cursor = joined->data;
  for (size_t i = 0; i < count; ++i) {
    if (i != 0) {
      std::memcpy(cursor, separator->data, separator->size);
      cursor += separator->size;
    }
    const Str* const item = items[i].as<Str>();
    std::memcpy(cursor, item->data, item->size);
    cursor += item->size;
  }
  *cursor = '\0';
  joined->characters = static_cast<uint32_t>(characters);
  return Value::adopt(joined);
}

Value str_strip(Vm& vm, const Arguments& arguments) { return strip_with(vm, arguments, "strip", true, true); }
Value str_lstrip(Vm& vm, const Arguments& arguments) { return strip_with(vm, arguments, "lstrip", true, false); }
Value str_rstrip(Vm& vm, const Arguments& arguments) { return strip_with(vm, arguments, "rstrip", false, true); }

}  // namespace lockstep::script
