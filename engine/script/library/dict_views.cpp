// dict.keys(), values() and items(), which show the dict as it is now; keys and items are sets, too. And mappingproxy.
#include <string>

#include "engine/script/library/dicts.hpp"
#include "engine/script/library/sequences.hpp"
#include "engine/script/library/sets.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {

namespace {

DictPart part_of(const Vm& vm, const Value& view) {
  const Type* const type = view.object()->type;
  return type == vm.types.dict_keys ? DictPart::keys : type == vm.types.dict_values ? DictPart::values : DictPart::items;
}

const Value& dict_of(const Value& view) { return view.as<DictView>()->dict; }

Value view_iterate(Vm& vm, const Value& self) { return dict_iterate(vm, dict_of(self), part_of(vm, self)); }
int64_t view_length(Vm&, const Value& self) { return dict_of(self).as<Dict>()->size; }

Value view_repr(Vm& vm, const Value& self) {
  const ReprGuard guard(self.object());
  if (!guard.entered()) return vm.new_str("...");
  std::vector<Value> items;
  if (!vm.collect(self, items)) return Value();
  std::string text(vm.type_name(self));
  text += "(";
  if (!vm.append_repr(text, vm.new_list(std::move(items)))) return Value();
  return vm.new_str(text + ")");
}

int keys_contain(Vm& vm, const Value& self, const Value& item) { return vm.contains(dict_of(self), item); }

int items_contain(Vm& vm, const Value& self, const Value& item) {
  if (!item.is_kind(Kind::tuple) || item.as<Tuple>()->size != 2) return 0;
  const Value* const pair = item.as<Tuple>()->items;
  const Value value = vm.dict_get(dict_of(self).as<Dict>(), pair[0]);
  if (value.is_null()) return vm.raised() ? -1 : 0;
  return vm.equals(value, pair[1]);
}

bool is_set_view(const Vm& vm, const Value& value) {
  return value.is_kind(Kind::dict_view) && (value.object()->type == vm.types.dict_keys || value.object()->type == vm.types.dict_items);
}
bool is_set_like(const Vm& vm, const Value& value) { return is_set(value) || is_set_view(vm, value); }

// Whether all items of `a` are in `b`.
int all_contained(Vm& vm, const Value& a, const Value& b) {
  const Value iterator = vm.iterate(a);
  if (iterator.is_null()) return -1;
  while (const Value item = vm.next(iterator)) {
    const int contained = vm.contains(b, item);
    if (contained != 1) return contained;
  }
  return vm.raised() ? -1 : 1;
}

Value view_compare(Vm& vm, const Value& a, const Value& b, int op) {
  if (!is_set_view(vm, a) || !is_set_like(vm, b)) return Value::not_implemented();
  const int64_t left = vm.length(a), right = vm.length(b);
  if (left < 0 || right < 0) return Value();
  int holds = 0;
  switch (static_cast<CompareOperator>(op)) {
    case CompareOperator::eq:
    case CompareOperator::ne: holds = left == right ? all_contained(vm, a, b) : 0; break;
    case CompareOperator::lt: holds = left < right ? all_contained(vm, a, b) : 0; break;
    case CompareOperator::le: holds = left <= right ? all_contained(vm, a, b) : 0; break;
    case CompareOperator::gt: holds = left > right ? all_contained(vm, b, a) : 0; break;
    case CompareOperator::ge: holds = left >= right ? all_contained(vm, b, a) : 0; break;
  }
  if (holds < 0) return Value();
  return Value::boolean((holds != 0) == (op != static_cast<int>(CompareOperator::ne)));
}

// The items of `kept` that are in `other`.
Value intersection(Vm& vm, const Value& kept, const Value& other) {
  Value result = vm.new_set();
  const Value iterator = vm.iterate(kept);
  if (iterator.is_null()) return Value();
  while (Value item = vm.next(iterator)) {
    const int contained = vm.contains(other, item);
    if (contained < 0 || (contained > 0 && vm.set_add(result.as<Set>(), std::move(item)) < 0)) return Value();
  }
  return vm.raised() ? Value() : result;
}

Value view_binary(Vm& vm, const Value& a, const Value& b, int op) {
  const BinaryOperator wanted = static_cast<BinaryOperator>(op);
  if (wanted != BinaryOperator::bit_and && wanted != BinaryOperator::bit_or && wanted != BinaryOperator::bit_xor && wanted != BinaryOperator::sub)
    return Value::not_implemented();
  if (wanted == BinaryOperator::bit_and) {
    const Value& view = is_set_view(vm, a) ? a : b;
    const Value& other = is_set_view(vm, a) ? b : a;
    if (!is_set_view(vm, view)) return Value::not_implemented();
    // The smaller of two is gone through.
    if (is_set_like(vm, other) && vm.length(other) > vm.length(view)) return intersection(vm, view, other);
    return intersection(vm, other, view);
  }
  if (!is_set_view(vm, a) && !is_set_view(vm, b)) return Value::not_implemented();
  Value result = vm.new_set();
  if (!set_update(vm, result.as<Set>(), a)) return Value();
  const bool done = wanted == BinaryOperator::bit_or ? set_update(vm, result.as<Set>(), b)
                    : wanted == BinaryOperator::sub  ? set_remove_all(vm, result, b)
                                                     : set_toggle_all(vm, result, b);
  return done ? result : Value();
}

Value view_is_disjoint(Vm& vm, const Arguments& arguments) {
  const Value self = arguments[0];
  const Value iterator = vm.iterate(arguments[1]);
  if (iterator.is_null()) return Value();
  while (const Value item = vm.next(iterator)) {
    const int contained = vm.contains(self, item);
    if (contained != 0) return contained < 0 ? Value() : Value::boolean(false);
  }
  return vm.raised() ? Value() : Value::boolean(true);
}

Value view_reversed(Vm& vm, const Arguments& arguments) { return dict_iterate_reversed(vm, dict_of(arguments[0]), part_of(vm, arguments[0])); }

constexpr NativeDefinition set_view_methods[] = {
    {"isdisjoint", view_is_disjoint, 1, 1},
    {"__reversed__", view_reversed, 0, 0},
    {nullptr, nullptr, 0, 0},
};
constexpr NativeDefinition values_methods[] = {
    {"__reversed__", view_reversed, 0, 0},
    {nullptr, nullptr, 0, 0},
};

// --- mappingproxy ----------------------------------------------------------------------------------------------------------

Value new_proxy(Vm& vm, Value mapping) {
  DictView* const proxy = vm.heap.create<DictView>(Kind::dict_view, vm.types.mapping_proxy);
  proxy->dict = std::move(mapping);
  return Value::adopt(proxy);
}

Value proxy_construct(Vm& vm, Type*, const Arguments& arguments) {
  if (!check_arguments(vm, "mappingproxy", arguments, 1, 1)) return Value();
  if (!arguments[0].is_kind(Kind::dict)) return raise_about_type(vm, "mappingproxy() argument must be a mapping, not ", arguments[0], "");
  return new_proxy(vm, arguments[0]);
}

Value proxy_repr(Vm& vm, const Value& self) {
  std::string text = "mappingproxy(";
  if (!vm.append_repr(text, dict_of(self))) return Value();
  return vm.new_str(text + ")");
}
Value proxy_str(Vm& vm, const Value& self) { return vm.str(dict_of(self)); }
Value proxy_get_item(Vm& vm, const Value& self, const Value& key) { return vm.get_item(dict_of(self), key); }
Value proxy_iterate(Vm& vm, const Value& self) { return vm.iterate(dict_of(self)); }
Value proxy_compare(Vm& vm, const Value& a, const Value& b, int op) {
  const bool is_proxy = b.is_object() && b.object()->type == vm.types.mapping_proxy;
  return vm.compare(dict_of(a), is_proxy ? dict_of(b) : b, static_cast<CompareOperator>(op));
}
// The dict's own method: get, keys, items, copy …
Value proxy_attribute(Vm& vm, const Value& self, Str* name) {
  const std::string_view text = name->view();
  if (text == "get" || text == "keys" || text == "values" || text == "items" || text == "copy") return vm.get_attribute(dict_of(self), name);
  return Value();
}

void view_destroy(Heap&, Object* object) { static_cast<DictView*>(object)->dict = Value(); }

Value view_attribute(Vm& vm, const Value& self, Str* name) {
  return name->view() == "mapping" ? new_proxy(vm, dict_of(self)) : Value();
}

Type* new_view_type(Vm& vm, const char* name, int (*contains)(Vm&, const Value&, const Value&), const NativeDefinition* methods) {
  Vm::NativeType description{.name = name, .kind = Kind::dict_view, .size = sizeof(DictView), .can_be_base = false};
  NativeSlots& slots = description.slots;
  slots.repr = view_repr;
  slots.length = view_length;
  slots.iterate = view_iterate;
  slots.get_attribute = view_attribute;
  slots.destroy = view_destroy;
  if (contains != nullptr) {
    slots.contains = contains;
    slots.compare = view_compare;
    slots.binary = view_binary;
  }
  return vm.new_native_type(description, methods);
}

}  // namespace

Value new_dict_view(Vm& vm, const Value& dict, DictPart part) {
  Type* const type = part == DictPart::keys ? vm.types.dict_keys : part == DictPart::values ? vm.types.dict_values : vm.types.dict_items;
  DictView* const view = vm.heap.create<DictView>(Kind::dict_view, type);
  view->dict = dict;
  return Value::adopt(view);
}

void install_dict_views(Vm& vm) {
  vm.types.dict_keys = new_view_type(vm, "dict_keys", keys_contain, set_view_methods);
  vm.types.dict_values = new_view_type(vm, "dict_values", nullptr, values_methods);
  vm.types.dict_items = new_view_type(vm, "dict_items", items_contain, set_view_methods);
  Vm::NativeType proxy{.name = "mappingproxy", .kind = Kind::dict_view, .size = sizeof(DictView), .can_be_base = false};
  proxy.slots.construct = proxy_construct;
  proxy.slots.repr = proxy_repr;
  proxy.slots.str = proxy_str;
  proxy.slots.length = view_length;
  proxy.slots.iterate = proxy_iterate;
  proxy.slots.get_item = proxy_get_item;
  proxy.slots.contains = keys_contain;
  proxy.slots.compare = proxy_compare;
  proxy.slots.get_attribute = proxy_attribute;
  proxy.slots.destroy = view_destroy;
  vm.types.mapping_proxy = vm.new_native_type(proxy);
}

}  // namespace lockstep::script
