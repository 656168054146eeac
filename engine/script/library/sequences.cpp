#include "engine/script/library/sequences.hpp"

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/slice_bounds.hpp"

namespace lockstep::script {

Value list_item_at(const Value& list, uint32_t index) {
  const List* const items = list.as<List>();
  return index < items->size ? items->items[index] : Value();
}

Value tuple_item_at(const Value& tuple, uint32_t index) {
  const Tuple* const items = tuple.as<Tuple>();
  return index < items->size ? items->items[index] : Value();
}

Value compare_numbers(int64_t a, int64_t b, CompareOperator op) {
  switch (op) {
    case CompareOperator::lt: return Value::boolean(a < b);
    case CompareOperator::le: return Value::boolean(a <= b);
    case CompareOperator::eq: return Value::boolean(a == b);
    case CompareOperator::ne: return Value::boolean(a != b);
    case CompareOperator::gt: return Value::boolean(a > b);
    default: return Value::boolean(a >= b);
  }
}

namespace {

uint32_t length_of(const Value& sequence) {
  return sequence.is_kind(Kind::list) ? sequence.as<List>()->size : sequence.is_kind(Kind::tuple) ? sequence.as<Tuple>()->size : 0;
}

}  // namespace

Value compare_sequences(Vm& vm, const Value& a, const Value& b, ItemAt item_at, CompareOperator op) {
  const bool for_equality = op == CompareOperator::eq || op == CompareOperator::ne;
  if (for_equality && length_of(a) != length_of(b)) return Value::boolean(op == CompareOperator::ne);
  for (uint32_t i = 0;; ++i) {
    const Value left = item_at(a, i);
    const Value right = item_at(b, i);
    if (left.is_null() || right.is_null()) {
      // One ended: the lengths decide, as they are now.
      return compare_numbers(left.is_null() ? 0 : 1, right.is_null() ? 0 : 1, op);
    }
    const int equal = vm.equals(left, right);
    if (equal < 0) return Value();
    if (equal != 0) continue;
    if (for_equality) return Value::boolean(op == CompareOperator::ne);
    return vm.compare(left, right, op);
  }
}

bool append_items(Vm& vm, std::string& text, const Value& sequence, ItemAt item_at) {
  for (uint32_t i = 0;; ++i) {
    const Value item = item_at(sequence, i);
    if (item.is_null()) return true;
    if (i > 0) text += ", ";
    if (!vm.append_repr(text, item)) return false;
  }
}

int contains_item(Vm& vm, const Value& sequence, ItemAt item_at, const Value& item) {
  for (uint32_t i = 0;; ++i) {
    const Value each = item_at(sequence, i);
    if (each.is_null()) return 0;
    const int equal = vm.equals(each, item);
    if (equal != 0) return equal;
  }
}

int64_t count_items(Vm& vm, const Value& sequence, ItemAt item_at, const Value& item) {
  int64_t count = 0;
  for (uint32_t i = 0;; ++i) {
    const Value each = item_at(sequence, i);
    if (each.is_null()) return count;
    const int equal = vm.equals(each, item);
    if (equal < 0) return -1;
    count += equal;
  }
}

Value index_of_item(Vm& vm, const Arguments& arguments, uint32_t size, ItemAt item_at, const char* missing) {
  int64_t start, end;
  if (!read_range(vm, arguments, 2, size, start, end)) return Value();
  const Value sequence = arguments[0];
  for (int64_t i = start; i < end; ++i) {
    const Value each = item_at(sequence, static_cast<uint32_t>(i));
    if (each.is_null()) break;
    const int equal = vm.equals(each, arguments[1]);
    if (equal < 0) return Value();
    if (equal != 0) return Value::small(i);
  }
  return vm.raise(vm.types.value_error, missing);
}

bool is_index(Vm& vm, const Value& value) { return Vm::is_int(value) || !vm.special(vm.type_of(value), Special::sp_index).is_null(); }

bool read_index(Vm& vm, const Value& key, const char* noun, int64_t& index) {
  if (key.is_small()) [[likely]] {
    index = key.as_small();
    return true;
  }
  if (!is_index(vm, key)) {
    vm.raise_type_error(std::string(noun) + " indices must be integers or slices, not " + std::string(vm.type_name(key)));
    return false;
  }
  const Value number = index_of(vm, key);
  if (number.is_null()) return false;
  if (int_fits_int64(number, index)) return true;
  vm.raise(vm.types.index_error, "cannot fit 'int' into an index-sized integer");
  return false;
}

bool refuse_keywords(Vm& vm, const char* name, const Arguments& arguments) {
  if (arguments.keyword_count == 0) return true;
  vm.raise_type_error(std::string(name) + "() takes no keyword arguments");
  return false;
}

bool check_arguments(Vm& vm, const char* name, const Arguments& arguments, uint32_t minimum, uint32_t maximum) {
  if (!refuse_keywords(vm, name, arguments)) return false;
  if (arguments.count >= minimum && arguments.count <= maximum) return true;
  const uint32_t bound = arguments.count < minimum ? minimum : maximum;
  vm.raisef(vm.types.type_error, "%s expected %s%u argument%s, got %u", name, minimum == maximum ? "" : arguments.count < minimum ? "at least " : "at most ",
            bound, bound == 1 ? "" : "s", arguments.count);
  return false;
}

void add_builtin_type(Vm& vm, Type* type) { vm.dict_set(vm.builtins.get(), type->name.get(), Value(type)); }

}  // namespace lockstep::script
