// What natives and the dispatch loop ask of any object: truth, text, hash, length, items, iteration.
//
// Each asks the special method of a script class first and the slot of the native class it derives from second.
#include "engine/script/vm/protocols.hpp"

#include <cstdio>
#include <string>

#include "engine/script/vm/hashing.hpp"
#include "engine/script/vm/types.hpp"
#include "engine/script/vm/utf8.hpp"

namespace lockstep::script {

RecursionGuard::RecursionGuard(Vm& vm, const char* suffix) : vm_(vm), entered_(++vm.recursion_depth <= vm.recursion_limit) {
  if (!entered_) vm.raise(vm.types.recursion_error, std::string("maximum recursion depth exceeded") + suffix);
}

Value raise_about_type(Vm& vm, std::string_view before, const Value& value, std::string_view after) {
  std::string text(before);
  text += vm.type_name(value);
  text += after;
  return vm.raise_type_error(text);
}

std::string full_name(const Type* type) {
  const std::string_view module = type->module ? type->module->view() : std::string_view("builtins");
  const std::string_view name = type->qualified_name ? type->qualified_name->view() : type->name->view();
  if (module == "builtins" || module == "__main__") return std::string(name);
  return std::string(module) + "." + std::string(name);
}

Type* Vm::type_of(const Value& value) const {
  if (value.is_object()) return value.object()->type;
  if (value.is_small()) return types.integer;
  if (value.is_bool()) return types.boolean;
  if (value.is_none()) return types.none_type;
  return value.is_ellipsis() ? types.ellipsis_type : types.not_implemented_type;
}

Value Vm::call_special(const Value& object, Special which, std::initializer_list<Value> arguments, bool* missing) {
  const Value function = special(type_of(object), which);
  if (missing != nullptr) *missing = function.is_null();
  if (function.is_null()) return Value();
  std::vector<Value> all;
  all.reserve(arguments.size() + 1);
  all.push_back(object);
  all.insert(all.end(), arguments.begin(), arguments.end());
  return call(function, Arguments{all.data(), static_cast<uint32_t>(all.size())});
}

// --- truth -----------------------------------------------------------------------------------------------------------------

int Vm::truth(const Value& value) {
  if (!value.is_object()) {
    if (value.is_small()) return value.as_small() != 0;
    if (!value.is_not_implemented()) return !(value.is_false() || value.is_none());
    raise_type_error("NotImplemented should not be used in a boolean context");
    return -1;
  }
  Type* type = value.object()->type;
  if (!type->is_script_class) {
    switch (value.object()->kind) {
      case Kind::str: return value.as<Str>()->size != 0;
      case Kind::list: return value.as<List>()->size != 0;
      case Kind::tuple: return value.as<Tuple>()->size != 0;
      case Kind::dict: return value.as<Dict>()->size != 0;
      case Kind::set:
      case Kind::frozenset: return value.as<Set>()->size != 0;
      default: break;
    }
  }
  const Value by_bool = special(type, Special::sp_bool);
  if (!by_bool.is_null()) {
    const Value result = call(by_bool, {value});
    if (result.is_null()) return -1;
    if (result.is_bool()) return result.is_true();
    raise_about_type(*this, "__bool__ should return bool, returned ", result, "");
    return -1;
  }
  const bool counts = !special(type, Special::sp_len).is_null() || (type->slots.truth == nullptr && type->slots.length != nullptr);
  if (counts) {
    const int64_t size = length(value);
    return size < 0 ? -1 : size > 0;
  }
  return type->slots.truth != nullptr ? type->slots.truth(*this, value) : 1;
}

// --- hash ------------------------------------------------------------------------------------------------------------------

uint32_t default_hash(Vm& vm, const Value& self) {
  if (!self.is_object()) return static_cast<uint32_t>(self.bits());
  const uint32_t hash = static_cast<uint32_t>(vm.heap.id_of(self.object()) >> 4);
  return hash == 0xFFFFFFFFu ? hash - 1 : hash;
}

bool Vm::hash(const Value& value, uint32_t& hash) {
  if (!value.is_object()) {
    constexpr uint32_t none_hash = 0xFCA86420u;
    hash = value.is_small() ? hash_int64(value.as_small()) : value.is_bool() ? value.is_true() : value.is_none() ? none_hash : default_hash(*this, value);
    return true;
  }
  Type* type = value.object()->type;
  if (type == types.str) {
    hash = hash_str(value.as<Str>());
    return true;
  }
  const Value& found = special(type, Special::sp_hash);
  if (found.is_none()) {
    raise_about_type(*this, "unhashable type: '", value, "'");
    return false;
  }
  if (!found.is_null()) {
    const Value function = found;
    const Value result = call(function, {value});
    if (result.is_null()) return false;
    if (!is_int(result)) {
      raise_type_error("__hash__ method should return an integer");
      return false;
    }
    // A 32-bit number is the hash itself; a longer one is hashed as an int.
    const bool is_word = result.is_small() && result.as_small() >= INT32_MIN && result.as_small() <= INT32_MAX;
    if (!is_word) return this->hash(result, hash);
    hash = static_cast<uint32_t>(static_cast<int32_t>(result.as_small()));
    if (hash == 0xFFFFFFFFu) --hash;
    return true;
  }
  if (type->slots.hash != nullptr) {
    const RecursionGuard guard(*this, "");
    return guard.entered() && type->slots.hash(*this, value, hash);
  }
  hash = default_hash(*this, value);
  return true;
}

// --- text ------------------------------------------------------------------------------------------------------------------

Value default_repr(Vm& vm, const Value& self) {
  const Type* type = vm.type_of(self);
  std::string text = "<";
  if (type->module && type->module->view() != "builtins") text += std::string(type->module->view()) + ".";
  text += type->qualified_name ? type->qualified_name->view() : type->name->view();
  char address[32];
  std::snprintf(address, sizeof address, " object at 0x%012llx>",
                static_cast<unsigned long long>(self.is_object() ? vm.heap.id_of(self.object()) : 0));
  return vm.new_str(text + address);
}

namespace {

Value checked_text(Vm& vm, Value result, const char* method) {
  if (result.is_null() || Vm::is_str(result)) return result;
  return raise_about_type(vm, std::string(method) + " returned non-string (type ", result, ")");
}

}  // namespace

Value Vm::repr(const Value& value) {
  Type* type = type_of(value);
  const RecursionGuard guard(*this, " while getting the repr of an object");
  if (!guard.entered()) return Value();
  if (type->is_script_class || type->slots.repr == nullptr) {
    const Value function = special(type, Special::sp_repr);
    if (!function.is_null()) return checked_text(*this, call(function, {value}), "__repr__");
  }
  return type->slots.repr != nullptr ? type->slots.repr(*this, value) : default_repr(*this, value);
}

Value Vm::str(const Value& value) {
  Type* type = type_of(value);
  if (type == types.str) return value;
  if (type->is_script_class || type->slots.str == nullptr) {
    const Value function = special(type, Special::sp_str);
    if (!function.is_null()) {
      const RecursionGuard guard(*this, " while getting the str of an object");
      return guard.entered() ? checked_text(*this, call(function, {value}), "__str__") : Value();
    }
  }
  return type->slots.str != nullptr ? type->slots.str(*this, value) : repr(value);
}

Value Vm::ascii(const Value& value) {
  const Value text = repr(value);
  if (text.is_null() || text.as<Str>()->is_ascii()) return text;
  std::string escaped;
  const std::string_view view = text_of(text);
  for (const char* cursor = view.data(); cursor < view.data() + view.size();) {
    const uint32_t character = next_code_point(cursor);
    char buffer[16];
    if (character < 0x80) {
      escaped += static_cast<char>(character);
      continue;
    }
    std::snprintf(buffer, sizeof buffer, character < 0x100 ? "\\x%02x" : character < 0x10000 ? "\\u%04x" : "\\U%08x", character);
    escaped += buffer;
  }
  return new_str(escaped);
}

bool Vm::append_repr(std::string& text, const Value& value) {
  const Value result = repr(value);
  if (result.is_null()) return false;
  text += text_of(result);
  return true;
}

bool Vm::append_str(std::string& text, const Value& value) {
  if (value.is_small()) {
    text += std::to_string(value.as_small());
    return true;
  }
  const Value result = str(value);
  if (result.is_null()) return false;
  text += text_of(result);
  return true;
}

Value default_format(Vm& vm, const Value& self, std::string_view spec) {
  if (spec.empty()) return vm.str(self);
  return raise_about_type(vm, "unsupported format string passed to ", self, ".__format__");
}

Value Vm::format(const Value& value, std::string_view spec) {
  Type* type = type_of(value);
  if (type == types.str && spec.empty()) return value;
  const Value function = special(type, Special::sp_format);
  if (!function.is_null()) {
    Value result = call(function, {value, new_str(spec)});
    if (result.is_null() || is_str(result)) return result;
    return raise_about_type(*this, "__format__ must return a str, not ", result, "");
  }
  return type->slots.format != nullptr ? type->slots.format(*this, value, spec) : default_format(*this, value, spec);
}

// --- containers ------------------------------------------------------------------------------------------------------------

int64_t Vm::length(const Value& value) {
  Type* type = type_of(value);
  if (!type->is_script_class && type->slots.length != nullptr) return type->slots.length(*this, value);
  const Value function = special(type, Special::sp_len);
  if (!function.is_null()) {
    const Value result = call(function, {value});
    int64_t size;
    if (result.is_null() || !to_int64(result, size)) return -1;
    if (size >= 0) return size;
    raise(types.value_error, "__len__() should return >= 0");
    return -1;
  }
  if (type->slots.length != nullptr) return type->slots.length(*this, value);
  raise_about_type(*this, "object of type '", value, "' has no len()");
  return -1;
}

int Vm::contains(const Value& container, const Value& item) {
  Type* type = type_of(container);
  const Value function = special(type, Special::sp_contains);
  if (function.is_none()) {
    raise_about_type(*this, "'", container, "' object is not a container");
    return -1;
  }
  if (!function.is_null()) {
    const Value result = call(function, {container, item});
    return result.is_null() ? -1 : truth(result);
  }
  if (type->slots.contains != nullptr) return type->slots.contains(*this, container, item);
  Value iterator = iterate(container);
  if (iterator.is_null()) {
    if (pending_is(types.type_error) && type->slots.iterate == nullptr && special(type, Special::sp_iter).is_null()) {
      take_exception();
      raise_about_type(*this, "argument of type '", container, "' is not a container or iterable");
    }
    return -1;
  }
  while (Value each = next(iterator)) {
    const int equal = equals(each, item);
    if (equal != 0) return equal;
  }
  return raised() ? -1 : 0;
}

Value Vm::get_item(const Value& container, const Value& key) {
  Type* type = type_of(container);
  if (!type->is_script_class && type->slots.get_item != nullptr) return type->slots.get_item(*this, container, key);
  const Value function = special(type, Special::sp_getitem);
  if (!function.is_null()) return call(function, {container, key});
  if (type->slots.get_item != nullptr) return type->slots.get_item(*this, container, key);
  if (container.is_kind(Kind::type)) return subscript_class(*this, container.as<Type>(), key);
  return raise_about_type(*this, "'", container, "' object is not subscriptable");
}

bool Vm::set_item(const Value& container, const Value& key, const Value& value) {
  Type* type = type_of(container);
  const Value function = special(type, Special::sp_setitem);
  if (!function.is_null()) return !call(function, {container, key, value}).is_null();
  if (type->slots.set_item != nullptr) return type->slots.set_item(*this, container, key, &value);
  raise_about_type(*this, "'", container, "' object does not support item assignment");
  return false;
}

bool Vm::delete_item(const Value& container, const Value& key) {
  Type* type = type_of(container);
  const Value function = special(type, Special::sp_delitem);
  if (!function.is_null()) return !call(function, {container, key}).is_null();
  if (type->slots.set_item != nullptr) return type->slots.set_item(*this, container, key, nullptr);
  const bool by_place = type->slots.get_item != nullptr && (Vm::is_int(key) || !special(type_of(key), Special::sp_index).is_null());
  raise_about_type(*this, "'", container, by_place ? "' object doesn't support item deletion" : "' object does not support item deletion");
  return false;
}

// --- iteration -------------------------------------------------------------------------------------------------------------

namespace {

// The old protocol: items 0, 1, 2 … until IndexError.
Value next_by_index(Vm& vm, NativeIterator& iterator) {
  if (iterator.source.is_null()) return Value();
  const Value source = iterator.source;
  Value item = vm.get_item(source, vm.new_int(iterator.position++));
  if (item.is_null() && (vm.pending_is(vm.types.index_error) || vm.pending_is(vm.types.stop_iteration))) {
    vm.take_exception();
    iterator.source = Value();
  }
  return item;
}

}  // namespace

Value Vm::iterate(const Value& iterable) {
  Type* type = type_of(iterable);
  if (!type->is_script_class && type->slots.iterate != nullptr) return type->slots.iterate(*this, iterable);
  const Value function = special(type, Special::sp_iter);
  if (!function.is_null() && !function.is_none()) {
    Value iterator = call(function, {iterable});
    if (iterator.is_null()) return iterator;
    Type* iterator_type = type_of(iterator);
    if (iterator_type->slots.next != nullptr || iterator.is_kind(Kind::iterator) || !special(iterator_type, Special::sp_next).is_null())
      return iterator;
    return raise_about_type(*this, "iter() returned non-iterator of type '", iterator, "'");
  }
  if (function.is_null()) {
    if (type->slots.iterate != nullptr) return type->slots.iterate(*this, iterable);
    if (!special(type, Special::sp_getitem).is_null() || (type->slots.get_item != nullptr && !iterable.is_kind(Kind::generic_alias)))
      return new_iterator(next_by_index, iterable);
  }
  return raise_about_type(*this, "'", iterable, "' object is not iterable");
}

Value Vm::next(const Value& iterator) {
  if (iterator.is_kind(Kind::iterator)) {
    const RecursionGuard guard(*this, "");  // map over map over map …
    return guard.entered() ? iterator.as<NativeIterator>()->next(*this, *iterator.as<NativeIterator>()) : Value();
  }
  Type* type = type_of(iterator);
  const Value function = special(type, Special::sp_next);
  if (function.is_null()) {
    if (type->slots.next != nullptr) {
      Value item = type->slots.next(*this, iterator);
      // A generator that returned a value says so by StopIteration; to a loop that is the end like any other.
      if (item.is_null() && pending_is(types.stop_iteration)) take_exception();
      return item;
    }
    return raise_about_type(*this, "'", iterator, "' object is not an iterator");
  }
  Value item = call(function, {iterator});
  if (item.is_null() && pending_is(types.stop_iteration)) take_exception();
  return item;
}

bool Vm::collect(const Value& iterable, std::vector<Value>& items) {
  if (iterable.is_object() && !iterable.object()->type->is_script_class) {
    if (iterable.is_kind(Kind::list)) {
      const List* list = iterable.as<List>();
      items.insert(items.end(), list->items, list->items + list->size);
      return true;
    }
    if (iterable.is_kind(Kind::tuple)) {
      const Tuple* tuple = iterable.as<Tuple>();
      items.insert(items.end(), tuple->items, tuple->items + tuple->size);
      return true;
    }
  }
  const Value iterator = iterate(iterable);
  if (iterator.is_null()) return false;
  while (Value item = next(iterator)) {
    items.push_back(std::move(item));
    if (heap.over_limit()) [[unlikely]] {
      raise(types.memory_error, std::initializer_list<Value>{});
      return false;
    }
  }
  return !raised() && aborted_ == AbortReason::none;
}

// --- calls and classes -----------------------------------------------------------------------------------------------------

bool Vm::is_callable(const Value& value) {
  if (!value.is_object()) return false;
  switch (value.object()->kind) {
    case Kind::function:
    case Kind::native_function:
    case Kind::bound_method:
    case Kind::type: return true;
    default: break;
  }
  Type* type = value.object()->type;
  return type->slots.call != nullptr || !special(type, Special::sp_call).is_null();
}

}  // namespace lockstep::script
