// Heap, classes, attributes and the protocols of objects, from C++. What programs see of them is in tests/language.
#include <doctest/doctest.h>

#include <string>

#include "engine/script/library/install.hpp"
#include "engine/script/vm/allocate.hpp"
#include "engine/script/vm/attributes.hpp"
#include "engine/script/vm/dict_table.hpp"
#include "engine/script/vm/protocols.hpp"

namespace lockstep::script {
namespace {

struct World {
  Heap heap;
  Vm vm{heap};
  World() { install_library(vm); }

  /// `class name(*bases)` with a body of `names`; null (and a pending exception) if it cannot be made.
  Value make_class(std::string_view name, std::vector<Value> bases, std::initializer_list<std::pair<const char*, Value>> names = {}) {
    const Value body = vm.new_dict();
    vm.dict_set(body.as<Dict>(), vm.names.dunder_module, Value(vm.names.dunder_main));
    for (const auto& [key, value] : names) vm.dict_set(body.as<Dict>(), vm.intern(key), value);
    return vm.new_script_type(vm.new_str(name), std::move(bases), body.as<Dict>(), {nullptr, 0}, vm.new_str(name));
  }
  Value native(const NativeDefinition& definition) { return vm.new_native_function(definition, vm.types.object, true); }
  Value make(const Value& type, std::initializer_list<Value> arguments = {}) {
    return vm.construct(type.as<Type>(), {arguments.begin(), static_cast<uint32_t>(arguments.size())});
  }
  /// "TypeError: text" of the pending exception, which is taken; "" if there is none.
  std::string error() {
    if (!vm.raised()) return "";
    const Value exception = vm.take_exception();
    std::string text(vm.type_name(exception));
    text += ": ";
    vm.append_str(text, exception);
    return text;
  }
  std::string repr(const Value& value) {
    std::string text;
    return vm.append_repr(text, value) ? text : error();
  }
  Value get(const Value& object, std::string_view name) { return vm.get_attribute(object, name); }
};

TEST_CASE("heap: what is freed is no longer in use, whatever its size") {
  Heap heap;
  const size_t before = heap.bytes_in_use();
  void* blocks[] = {heap.allocate(1), heap.allocate(16), heap.allocate(257), heap.allocate(1024), heap.allocate(1025), heap.allocate(100000)};
  const size_t sizes[] = {1, 16, 257, 1024, 1025, 100000};
  CHECK(heap.bytes_in_use() >= before + 1 + 16 + 257 + 1024 + 1025 + 100000);
  for (size_t i = 0; i < 6; ++i) heap.free(blocks[i], sizes[i]);
  CHECK(heap.bytes_in_use() == before);
}

TEST_CASE("heap: reallocate keeps the contents through every change of size class") {
  Heap heap;
  const size_t before = heap.bytes_in_use();
  size_t size = 8;
  auto* bytes = static_cast<unsigned char*>(heap.allocate(size));
  for (size_t i = 0; i < size; ++i) bytes[i] = static_cast<unsigned char>(i);
  for (const size_t next : {40u, 300u, 1000u, 5000u, 90000u, 700u, 20u}) {
    bytes = static_cast<unsigned char*>(heap.reallocate(bytes, size, next));
    size = next;
    for (size_t i = 0; i < 8; ++i) CHECK(bytes[i] == i);
  }
  heap.free(bytes, size);
  CHECK(heap.bytes_in_use() == before);
}

TEST_CASE("heap: an object's memory comes back with its last reference") {
  World world;
  const size_t before = world.heap.bytes_in_use();
  {
    std::vector<Value> items;
    for (int i = 0; i < 1000; ++i) items.push_back(world.vm.new_str("text number " + std::to_string(i)));
    const Value list = world.vm.new_list(std::move(items));
    const Value copy = list;
    CHECK(world.heap.bytes_in_use() > before + 1000 * 16);
  }
  CHECK(world.heap.bytes_in_use() == before);
}

TEST_CASE("heap: a cycle that nobody refers to dies with the heap") {
  World world;
  const Value type = world.make_class("C", {});
  Value object = world.make(type);
  CHECK(world.vm.set_attribute(object, world.vm.intern("me"), object));
  // The address sanitizer is the judge.
}

TEST_CASE("heap: a chain of a million objects is destroyed without a deep C++ stack") {
  World world;
  const size_t before = world.heap.bytes_in_use();
  Value chain = Value::none();
  for (int i = 0; i < 1'000'000; ++i) chain = world.vm.new_tuple({std::move(chain)});
  chain = Value();
  CHECK(world.heap.bytes_in_use() == before);
}

TEST_CASE("heap: equal texts are interned as one object") {
  Heap heap;
  CHECK(heap.intern("name") == heap.intern(std::string("na") + "me"));
  CHECK(heap.find_interned("never seen") == nullptr);
  const Value own = Value::adopt(heap.new_str("fresh"));
  CHECK(heap.intern_str(own.as<Str>()) == own.as<Str>());
  CHECK(heap.intern("fresh") == own.as<Str>());
}

TEST_CASE("heap: ids are the same in every run") {
  std::string texts[2];
  for (std::string& text : texts) {
    World world;
    const Value type = world.make_class("C", {});
    const Value a = world.make(type), b = world.make(type);
    text = world.repr(b) + world.repr(a) + world.repr(b);
    CHECK(world.heap.id_of(a.object()) != world.heap.id_of(b.object()));
  }
  CHECK(texts[0] == texts[1]);
  CHECK(texts[0].substr(0, 25) == "<__main__.C object at 0x7");
}

TEST_CASE("dict table: order of insertion survives deletions and growth") {
  World world;
  const Value value = world.vm.new_dict();
  Dict* dict = value.as<Dict>();
  for (int i = 0; i < 100; ++i) world.vm.dict_set(dict, world.vm.intern("k" + std::to_string(i)), Value::small(i));
  for (int i = 0; i < 100; i += 3) CHECK(world.vm.dict_delete(dict, world.vm.interned("k" + std::to_string(i))) == 1);
  CHECK(world.vm.dict_delete(dict, world.vm.interned("k0")) == 0);
  for (int i = 100; i < 200; ++i) world.vm.dict_set(dict, world.vm.intern("k" + std::to_string(i)), Value::small(i));
  int64_t last = -1;
  uint32_t seen = 0;
  for (uint32_t i = 0; i < dict->entry_count; ++i) {
    if (dict->entries[i].key.is_null()) continue;
    CHECK(dict->entries[i].value.as_small() > last);
    last = dict->entries[i].value.as_small();
    ++seen;
  }
  CHECK(seen == dict->size);
  CHECK(seen == 166);
  CHECK(world.vm.dict_get(dict, world.vm.intern("k3")).is_null());
  CHECK(world.vm.dict_get(dict, world.vm.intern("k4")).as_small() == 4);
}

TEST_CASE("dict table: no two states of the keys have one version") {
  World world;
  const Value a = world.vm.new_dict(), b = world.vm.new_dict();
  world.vm.dict_set(a.as<Dict>(), world.vm.intern("x"), Value::small(1));
  world.vm.dict_set(b.as<Dict>(), world.vm.intern("x"), Value::small(1));
  const uint32_t version = a.as<Dict>()->keys_version;
  CHECK(version != b.as<Dict>()->keys_version);
  world.vm.dict_set(a.as<Dict>(), world.vm.intern("x"), Value::small(2));
  CHECK(a.as<Dict>()->keys_version == version);
  world.vm.dict_delete(a.as<Dict>(), world.vm.interned("x"));
  CHECK(a.as<Dict>()->keys_version != version);
}

TEST_CASE("classes: the order of look-up is C3, and conflicts are refused in CPython's words") {
  World world;
  const Value a = world.make_class("A", {}), b = world.make_class("B", {a}), c = world.make_class("C", {a});
  const Value d = world.make_class("D", {b, c});
  CHECK(world.repr(world.get(d, "__mro__")) ==
        "(<class '__main__.D'>, <class '__main__.B'>, <class '__main__.C'>, <class '__main__.A'>, <class 'object'>)");
  CHECK(world.make_class("E", {a, b}).is_null());
  CHECK(world.error() == "TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B");
  CHECK(world.make_class("E", {a, a}).is_null());
  CHECK(world.error() == "TypeError: duplicate base class A");
  CHECK(world.make_class("E", {Value(world.vm.types.str), Value(world.vm.types.bytes)}).is_null());
  CHECK(world.error() == "TypeError: multiple bases have instance lay-out conflict");
  CHECK(world.make_class("E", {Value(world.vm.types.boolean)}).is_null());
  CHECK(world.error() == "TypeError: type 'bool' is not an acceptable base type");
  CHECK(world.make_class("E", {Value::small(1)}).is_null());
  CHECK(world.error() == "TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases");
}

TEST_CASE("classes: instances of one class share shapes, until they ask for a dict") {
  World world;
  const Value type = world.make_class("C", {});
  const Value a = world.make(type), b = world.make(type);
  for (const char* name : {"x", "y"})
    for (const Value& object : {a, b}) CHECK(world.vm.set_attribute(object, world.vm.intern(name), Value::small(1)));
  CHECK(attribute_table(a.object())->shape == attribute_table(b.object())->shape);
  CHECK(shape_find(attribute_table(a.object())->shape, world.vm.intern("y")) == 1);
  CHECK(shape_find(attribute_table(a.object())->shape, world.vm.intern("z")) == -1);
  const Value dict = world.get(a, "__dict__");
  CHECK(world.vm.set_attribute(a, world.vm.intern("z"), Value::small(3)));
  CHECK(world.vm.dict_get(dict.as<Dict>(), world.vm.intern("z")).as_small() == 3);
  world.vm.dict_set(dict.as<Dict>(), world.vm.intern("x"), Value::small(9));
  CHECK(world.get(a, "x").as_small() == 9);
  CHECK(world.get(b, "x").as_small() == 1);
}

TEST_CASE("classes: many attributes are found by shape and, beyond, in a dict") {
  World world;
  const Value object = world.make(world.make_class("C", {}));
  for (int i = 0; i < 100; ++i) {
    CHECK(world.vm.set_attribute(object, world.vm.intern("a" + std::to_string(i)), Value::small(i)));
    for (int j = 0; j <= i; j += 7) CHECK(world.get(object, "a" + std::to_string(j)).as_small() == j);
  }
  CHECK(world.vm.delete_attribute(object, world.vm.intern("a5")));
  CHECK(world.get(object, "a5").is_null());
  CHECK(world.error() == "AttributeError: 'C' object has no attribute 'a5'");
}

TEST_CASE("classes: a change of the class is seen at once by it and its subclasses") {
  World world;
  static constexpr NativeDefinition five{"__len__", [](Vm&, const Arguments&) { return Value::small(5); }, 0, 0};
  static constexpr NativeDefinition six{"__len__", [](Vm&, const Arguments&) { return Value::small(6); }, 0, 0};
  const Value base = world.make_class("A", {}), derived = world.make_class("B", {base});
  const Value object = world.make(derived);
  CHECK(world.vm.length(object) == -1);
  CHECK(world.error() == "TypeError: object of type 'B' has no len()");
  const uint32_t shape = attribute_table(object.object())->shape->id;
  CHECK(world.vm.set_attribute(base, world.vm.intern("__len__"), world.native(five)));
  CHECK(world.vm.length(object) == 5);
  CHECK(attribute_table(object.object())->shape->id != shape);
  CHECK(world.vm.set_attribute(derived, world.vm.intern("__len__"), world.native(six)));
  CHECK(world.vm.length(object) == 6);
  CHECK(world.vm.delete_attribute(derived, world.vm.intern("__len__")));
  CHECK(world.vm.length(object) == 5);
}

TEST_CASE("classes: counting in a class attribute leaves the caches of its methods alone") {
  World world;
  const Value type = world.make_class("C", {}, {{"total", Value::small(0)}});
  const uint32_t version = type.as<Type>()->version;
  CHECK(world.vm.set_attribute(type, world.vm.intern("total"), Value::small(1)));
  CHECK(type.as<Type>()->version == version);
  CHECK(world.get(world.make(type), "total").as_small() == 1);
  CHECK(world.vm.set_attribute(type, world.vm.intern("total"), type));
  CHECK(type.as<Type>()->version != version);
}

TEST_CASE("classes: subclasses of immutable natives carry attributes behind their items") {
  World world;
  const Value type = world.make_class("Pair", {Value(world.vm.types.tuple)});
  Tuple* tuple = allocate_tuple(world.heap, type.as<Type>(), 3);
  const Value pair = Value::adopt(tuple);
  for (uint32_t i = 0; i < 3; ++i) tuple->items[i] = Value::small(i);
  CHECK(world.vm.set_attribute(pair, world.vm.intern("tag"), Value::small(7)));
  CHECK(world.get(pair, "tag").as_small() == 7);
  CHECK(tuple->items[2].as_small() == 2);
  CHECK_FALSE(world.vm.set_attribute(world.vm.new_tuple({Value::none()}), world.vm.intern("tag"), Value::small(7)));
  CHECK(world.error() == "AttributeError: 'tuple' object has no attribute 'tag' and no __dict__ for setting new attributes");
}

TEST_CASE("classes: native allocate and initialize stand behind super().__init__") {
  World world;
  struct Counter : NativeObject {
    std::vector<int>* filled;
  };
  static int destroyed;
  destroyed = 0;
  Vm::NativeType description{.name = "Counter", .module = "test", .size = sizeof(Counter), .attributes_offset = offsetof(NativeObject, attributes)};
  description.slots.initialize = [](Vm& vm, const Value& self, const Arguments& arguments) {
    Counter* counter = self.as<Counter>();
    if (counter->filled == nullptr) counter->filled = new std::vector<int>;
    if (arguments.count != 1) return vm.raise_type_error("one argument"), false;
    counter->filled->push_back(static_cast<int>(arguments[0].as_small()));
    return true;
  };
  description.slots.length = [](Vm&, const Value& self) -> int64_t { return static_cast<int64_t>(self.as<Counter>()->filled->size()); };
  description.slots.destroy = [](Heap&, Object* object) {
    delete static_cast<Counter*>(object)->filled;
    ++destroyed;
  };
  description.tracked = true;
  Type* native = world.vm.new_native_type(description);
  const Value type = world.make_class("Derived", {Value(native)});
  const Value object = world.make(type, {Value::small(1)});
  REQUIRE(!object.is_null());
  CHECK(world.vm.length(object) == 1);
  const Value init = world.get(Value(native), "__init__");
  CHECK(world.vm.call(init, {object, Value::small(2)}).is_none());
  CHECK(world.vm.length(object) == 2);
  CHECK(world.vm.set_attribute(object, world.vm.intern("more"), Value::none()));
  CHECK(world.make(type).is_null());
  CHECK(world.error() == "TypeError: one argument");
  CHECK(destroyed == 1);
  // `object` itself is freed, and its vector with it, by its last reference or by the end of the heap.
}

TEST_CASE("classes: __slots__ refuses other names") {
  World world;
  const Value type = world.make_class("C", {}, {{"__slots__", world.vm.new_tuple({world.vm.interned("a")})}});
  const Value object = world.make(type);
  CHECK(world.vm.set_attribute(object, world.vm.intern("a"), Value::small(1)));
  CHECK_FALSE(world.vm.set_attribute(object, world.vm.intern("b"), Value::small(1)));
  CHECK(world.error() == "AttributeError: 'C' object has no attribute 'b' and no __dict__ for setting new attributes");
}

TEST_CASE("classes: an abstract class has no instances") {
  World world;
  const Value module = world.vm.import_module("_abc");
  REQUIRE(!module.is_null());
  const Value abc = world.get(module, "ABC");
  static constexpr NativeDefinition nothing{"f", [](Vm&, const Arguments&) { return Value::none(); }, 0, 0};
  const Value marked = world.make(world.make_class("Mark", {}));
  CHECK(world.vm.set_attribute(marked, world.vm.names.dunder_isabstractmethod, Value::boolean(true)));
  const Value shape = world.make_class("Shape", {abc}, {{"area", marked}, {"edge", marked}});
  CHECK(world.make(shape).is_null());
  CHECK(world.error() == "TypeError: Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'edge'");
  const Value half = world.make_class("Half", {shape}, {{"edge", world.native(nothing)}});
  CHECK(world.make(half).is_null());
  CHECK(world.error() == "TypeError: Can't instantiate abstract class Half without an implementation for abstract method 'area'");
  CHECK_FALSE(world.make(world.make_class("Square", {half}, {{"area", world.native(nothing)}})).is_null());
}

TEST_CASE("classes: __del__ runs once, and may keep the object alive") {
  World world;
  static int runs;
  static Value kept;
  runs = 0;
  static constexpr NativeDefinition finalizer{"__del__", [](Vm&, const Arguments& arguments) {
                                                ++runs;
                                                kept = arguments[0];
                                                return Value::none();
                                              }, 0, 0};
  const Value type = world.make_class("C", {}, {{"__del__", world.native(finalizer)}});
  Value object = world.make(type);
  object = Value();
  CHECK(runs == 1);
  REQUIRE(!kept.is_null());
  CHECK(world.vm.type_of(kept) == type.as<Type>());
  kept = Value();
  CHECK(runs == 1);
}

TEST_CASE("attributes: where a name is looked for") {
  World world;
  static constexpr NativeDefinition getter{"p", [](Vm&, const Arguments&) { return Value::small(42); }, 0, 0};
  const Value property = world.make(Value(world.vm.types.property), {world.native(getter)});
  const Value type = world.make_class("C", {}, {{"p", property}, {"plain", Value::small(1)}});
  const Value object = world.make(type);
  CHECK(world.get(object, "p").as_small() == 42);
  CHECK_FALSE(world.vm.set_attribute(object, world.vm.intern("p"), Value::small(1)));
  CHECK(world.error() == "AttributeError: property 'p' of 'C' object has no setter");
  CHECK(world.get(object, "plain").as_small() == 1);
  CHECK(world.vm.set_attribute(object, world.vm.intern("plain"), Value::small(2)));
  CHECK(world.get(object, "plain").as_small() == 2);
  CHECK(world.get(type, "plain").as_small() == 1);
  CHECK(world.get(type, "nothing").is_null());
  CHECK(world.error() == "AttributeError: type object 'C' has no attribute 'nothing'");
  CHECK(world.vm.find_attribute(object, world.vm.intern("nothing")).is_null());
  CHECK_FALSE(world.vm.raised());
  CHECK_FALSE(world.vm.set_attribute(Value(world.vm.types.integer), world.vm.intern("x"), Value::none()));
  CHECK(world.error() == "TypeError: cannot set 'x' attribute of immutable type 'int'");
}

TEST_CASE("protocols: what cannot be done is refused in CPython's words") {
  World world;
  Vm& vm = world.vm;
  const Value one = Value::small(1), text = vm.new_str("a"), list = vm.new_list();
  const auto said = [&](const Value& result) {
    CHECK(result.is_null());
    return world.error();
  };
  CHECK(said(vm.binary(BinaryOperator::add, one, text)) == "TypeError: unsupported operand type(s) for +: 'int' and 'str'");
  CHECK(said(vm.binary(BinaryOperator::add, text, one)) == "TypeError: can only concatenate str (not \"int\") to str");
  CHECK(said(vm.binary(BinaryOperator::mul, list, text)) == "TypeError: can't multiply sequence by non-int of type 'str'");
  CHECK(said(vm.binary(BinaryOperator::pow, one, text)) == "TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'");
  CHECK(said(vm.inplace(BinaryOperator::sub, one, text)) == "TypeError: unsupported operand type(s) for -=: 'int' and 'str'");
  CHECK(said(vm.compare(Value::none(), one, CompareOperator::lt)) == "TypeError: '<' not supported between instances of 'NoneType' and 'int'");
  CHECK(said(vm.unary(UnaryOperator::neg, text)) == "TypeError: bad operand type for unary -: 'str'");
  CHECK(said(vm.iterate(one)) == "TypeError: 'int' object is not iterable");
  CHECK(said(vm.get_item(one, one)) == "TypeError: 'int' object is not subscriptable");
  CHECK(said(vm.get_item(Value(vm.types.integer), one)) == "TypeError: type 'int' is not subscriptable");
  CHECK(vm.contains(one, one) == -1);
  CHECK(world.error() == "TypeError: argument of type 'int' is not a container or iterable");
  CHECK_FALSE(vm.set_item(one, one, one));
  CHECK(world.error() == "TypeError: 'int' object does not support item assignment");
  CHECK_FALSE(vm.delete_item(one, one));
  CHECK(world.error() == "TypeError: 'int' object does not support item deletion");
  CHECK(said(vm.import_module("no_such_module")) == "ModuleNotFoundError: No module named 'no_such_module'");
}

TEST_CASE("protocols: equality by identity goes with a hash by identity, until a class says otherwise") {
  World world;
  const Value type = world.make_class("C", {});
  const Value a = world.make(type), b = world.make(type);
  CHECK(world.vm.equals(a, a) == 1);
  CHECK(world.vm.equals(a, b) == 0);
  uint32_t first, second;
  CHECK(world.vm.hash(a, first));
  CHECK(world.vm.hash(a, second));
  CHECK(first == second);
  static constexpr NativeDefinition equal{"__eq__", [](Vm&, const Arguments&) { return Value::boolean(true); }, 1, 1};
  const Value all_equal = world.make_class("E", {}, {{"__eq__", world.native(equal)}});
  CHECK(world.vm.equals(world.make(all_equal), Value::small(3)) == 1);
  CHECK(world.vm.compare(world.make(all_equal), Value::small(3), CompareOperator::ne).is_false());
  CHECK_FALSE(world.vm.hash(world.make(all_equal), first));
  CHECK(world.error() == "TypeError: unhashable type: 'E'");
}

TEST_CASE("protocols: classes in brackets and in unions") {
  World world;
  const Value integer(world.vm.types.integer);
  const Value optional = world.vm.binary(BinaryOperator::bit_or, integer, Value::none());
  CHECK(world.repr(optional) == "int | None");
  CHECK(world.vm.instance_check(Value::small(3), optional) == 1);
  CHECK(world.vm.instance_check(Value::none(), optional) == 1);
  CHECK(world.vm.instance_check(world.vm.new_str("x"), optional) == 0);
  CHECK(world.vm.instance_check(Value::small(3), Value::small(3)) == -1);
  CHECK(world.error() == "TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union");
  CHECK(world.repr(new_generic_alias(world.vm, Value(world.vm.types.str), integer)) == "str[int]");
}

}  // namespace
}  // namespace lockstep::script
