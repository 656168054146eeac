// Module _random: the class Random with the methods that programs call most; module random (Python) derives from it.
//
// Every method draws from the generator exactly what CPython's draws, in the same order, so that seeded programs print the
// same numbers. @source CPython 3.14, Lib/random.py, Modules/_randommodule.c
#include <cmath>
#include <cstring>
#include <string>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/class_functions.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/library/lists.hpp"
#include "engine/script/library/mersenne_twister.hpp"
#include "engine/script/library/sha512.hpp"

namespace lockstep::script {
namespace {

struct RandomObject : NativeObject {
  MersenneTwister generator;
};

MersenneTwister& generator_of(const Value& self) {
  MersenneTwister& generator = self.as<RandomObject>()->generator;
  if (generator.index == 0 && generator.state[0] == 0) generator.seed({});
  return generator;
}

// --- seeding -----------------------------------------------------------------------------------------------------------------------

/// hash() of a float in CPython on a 64-bit machine: the number modulo the prime 2**61 - 1.
/// @source CPython 3.14, Doc/library/stdtypes.rst, "Hashing of numeric types"
uint64_t hash_of_double(double number) {
  constexpr uint64_t modulus = (uint64_t{1} << 61) - 1;
  if (std::isnan(number)) return 0;
  if (std::isinf(number)) return number > 0 ? 314159 : static_cast<uint64_t>(int64_t{-314159});
  int exponent = 0;
  double fraction = std::frexp(std::fabs(number), &exponent);
  uint64_t hash = 0;
  while (fraction != 0) {
    hash = ((hash << 28) & modulus) | (hash >> 33);
    fraction *= 268435456.0;
    exponent -= 28;
    const auto digit = static_cast<uint64_t>(fraction);
    fraction -= static_cast<double>(digit);
    hash += digit;
    if (hash >= modulus) hash -= modulus;
  }
  const int shift = exponent >= 0 ? exponent % 61 : 60 - (-1 - exponent) % 61;
  hash = ((hash << shift) & modulus) | (hash >> (61 - shift));
  int64_t result = static_cast<int64_t>(hash);
  if (number < 0) result = -result;
  return static_cast<uint64_t>(result == -1 ? -2 : result);
}

void seed_with(MersenneTwister& generator, uint64_t number) {
  const uint32_t words[2] = {static_cast<uint32_t>(number), static_cast<uint32_t>(number >> 32)};
  generator.seed({words, words[1] != 0 ? size_t{2} : size_t{1}});
}

/// The bytes and their SHA-512 behind them, read as one big-endian number.
void seed_with_bytes(MersenneTwister& generator, std::string_view bytes) {
  std::string all(bytes);
  const auto digest = sha512(bytes);
  all.append(reinterpret_cast<const char*>(digest.data()), digest.size());
  std::vector<uint32_t> words((all.size() + 3) / 4);
  for (size_t i = 0; i < all.size(); ++i)
    words[i / 4] |= static_cast<uint32_t>(static_cast<uint8_t>(all[all.size() - 1 - i])) << (8 * (i % 4));
  while (!words.empty() && words.back() == 0) words.pop_back();
  generator.seed(words);
}

/// What an unseeded generator gets instead of entropy: the run's seed and how many came before it.
uint64_t next_entropy(Vm& vm) {
  Value module = vm.import_module("_random");
  Dict* names = module.as<Module>()->dict.get();
  Str* key = vm.intern("_unseeded");
  const Value before = vm.dict_get(names, key);
  const int64_t number = (before.is_small() ? before.as_small() : 0) + 1;
  vm.dict_set(names, key, Value::small(number));
  // A step of SplitMix64's sequence: far from the run's own seed, which random.random() begins with.
  uint64_t mixed = vm.host->random_seed() + static_cast<uint64_t>(number) * 0x9e3779b97f4a7c15u;
  mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
  mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
  return mixed ^ (mixed >> 31);
}

bool seed_from(Vm& vm, MersenneTwister& generator, const Value* given) {
  if (given == nullptr || given->is_none()) {
    seed_with(generator, next_entropy(vm));
  } else if (Vm::is_int(*given)) {
    generator.seed(IntView(*given).magnitude());
  } else if (given->is_kind(Kind::str)) {
    seed_with_bytes(generator, Vm::text_of(*given));
  } else if (given->is_kind(Kind::bytes)) {
    const Bytes* bytes = given->as<Bytes>();
    seed_with_bytes(generator, {reinterpret_cast<const char*>(bytes->data), bytes->size});
  } else if (given->is_kind(Kind::bytearray)) {
    const Value bytes = vm.call(Value(vm.types.bytes), {*given});
    if (bytes.is_null()) return false;
    return seed_from(vm, generator, &bytes);
  } else if (Vm::is_float(*given)) {
    seed_with(generator, hash_of_double(given->as<Float>()->value));
  } else {
    vm.raise_type_error("The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.");
    return false;
  }
  return true;
}

Value random_seed(Vm& vm, const Arguments& arguments) {
  return seed_from(vm, arguments[0].as<RandomObject>()->generator, optional_argument(arguments, 1)) ? Value::none() : Value();
}

Value random_get_state(Vm& vm, const Arguments& arguments) {
  const MersenneTwister& generator = generator_of(arguments[0]);
  std::vector<Value> words;
  for (const uint32_t word : generator.state) words.push_back(Value::small(word));
  words.push_back(Value::small(generator.index));
  return vm.new_tuple(std::move(words));
}

Value random_set_state(Vm& vm, const Arguments& arguments) {
  if (!arguments[1].is_kind(Kind::tuple)) return vm.raise_type_error("state vector must be a tuple");
  const Tuple* words = arguments[1].as<Tuple>();
  if (words->size != MersenneTwister::size + 1) return vm.raise(vm.types.value_error, "state vector is the wrong size");
  for (uint32_t i = 0; i < words->size; ++i)
    if (!words->items[i].is_small()) return vm.raise_type_error("an integer is required");
  MersenneTwister& generator = arguments[0].as<RandomObject>()->generator;
  const int64_t index = words->items[MersenneTwister::size].as_small();
  if (index < 0 || index > MersenneTwister::size) return vm.raise(vm.types.value_error, "invalid state");
  for (uint32_t i = 0; i < MersenneTwister::size; ++i) generator.state[i] = static_cast<uint32_t>(words->items[i].as_small());
  generator.index = static_cast<uint32_t>(index);
  return Value::none();
}

// --- numbers -----------------------------------------------------------------------------------------------------------------------

Value random_random(Vm& vm, const Arguments& arguments) { return vm.new_float(generator_of(arguments[0]).next_double()); }

Value bits_value(Vm& vm, MersenneTwister& generator, uint64_t count) {
  if (count <= 64) return vm.new_int_unsigned(generator.bits(static_cast<uint32_t>(count)));
  Limbs words((count + 31) / 32);
  for (size_t i = 0; i < words.size(); ++i, count -= 32) words[i] = generator.next() >> (count < 32 ? 32 - count : 0);
  trim(words);
  return make_int(vm, false, words);
}

Value random_get_bits(Vm& vm, const Arguments& arguments) {
  int64_t count = 0;
  if (!vm.to_int64(arguments[1], count)) return Value();
  if (count < 0) return vm.raise(vm.types.value_error, "number of bits must be non-negative");
  if (count > int64_t{8} * 1024 * 1024 * 1024 || static_cast<uint64_t>(count) / 8 > vm.heap.limit_bytes) return vm.raise(vm.types.memory_error, "");
  return bits_value(vm, generator_of(arguments[0]), static_cast<uint64_t>(count));
}

/// A number in [0, bound) for an int bound > 0 of any size.
Value below(Vm& vm, const Value& self, const Value& bound) {
  MersenneTwister& generator = generator_of(self);
  int64_t number = 0;
  if (int_fits_int64(bound, number)) return vm.new_int_unsigned(generator.below(static_cast<uint64_t>(number)));
  const uint64_t width = bit_length(IntView(bound).magnitude());
  Value drawn = bits_value(vm, generator, width);
  while (int_compare(drawn, bound) >= 0) drawn = bits_value(vm, generator, width);
  return drawn;
}

Value random_below(Vm& vm, const Arguments& arguments) {
  const Value bound = index_of(vm, arguments[1]);
  if (bound.is_null()) return Value();
  if (int_is_zero(bound) || int_is_negative(bound)) return vm.raise(vm.types.value_error, "the bound must be positive");
  return below(vm, arguments[0], bound);
}

Value raise_empty_range(Vm& vm, const char* function, std::initializer_list<Value> shown) {
  std::string text;
  for (const Value& value : shown) {
    text += text.empty() ? std::string("empty range in ") + function + "(" : ", ";
    if (!vm.append_str(text, value)) return Value();
  }
  return vm.raise(vm.types.value_error, text + ")");
}

/// A number from `start` to before `stop`, or null, nothing raised, when there is none.
Value range_number(Vm& vm, const Value& self, const Value& start, const Value& stop) {
  if (start.is_small() && stop.is_small()) {
    const int64_t width = stop.as_small() - start.as_small();
    if (width <= 0) return Value();
    return vm.new_int(start.as_small() + static_cast<int64_t>(generator_of(self).below(static_cast<uint64_t>(width))));
  }
  const Value width = int_sub(vm, stop, start);
  if (int_is_zero(width) || int_is_negative(width)) return Value();
  const Value drawn = below(vm, self, width);
  return drawn.is_null() ? drawn : int_add(vm, start, drawn);
}

Value random_range(Vm& vm, const Arguments& arguments) {
  const Value start = index_of(vm, arguments[1]);
  if (start.is_null()) return Value();
  const Value* given_stop = optional_argument(arguments, 2);
  const Value* given_step = optional_argument(arguments, 3);
  if (given_stop == nullptr || given_stop->is_none()) {
    if (given_step != nullptr) return vm.raise_type_error("Missing a non-None stop argument");
    if (int_is_zero(start) || int_is_negative(start)) return vm.raise(vm.types.value_error, "empty range for randrange()");
    return below(vm, arguments[0], start);
  }
  const Value stop = index_of(vm, *given_stop);
  if (stop.is_null()) return Value();
  const Value step = given_step != nullptr ? index_of(vm, *given_step) : Value::small(1);
  if (step.is_null()) return Value();
  if (step.is_small() && step.as_small() == 1) {
    Value number = range_number(vm, arguments[0], start, stop);
    return number.is_null() && !vm.raised() ? raise_empty_range(vm, "randrange", {start, stop}) : number;
  }
  if (int_is_zero(step)) return vm.raise(vm.types.value_error, "zero step for randrange()");
  // How many numbers there are: (stop - start) / step, rounded up.
  const Value width = int_sub(vm, start, stop);
  const Value count = int_neg(vm, int_floordiv(vm, width, step));
  if (int_is_zero(count) || int_is_negative(count)) return raise_empty_range(vm, "randrange", {start, stop, step});
  const Value drawn = below(vm, arguments[0], count);
  return drawn.is_null() ? drawn : int_add(vm, start, int_mul(vm, step, drawn));
}

Value random_int(Vm& vm, const Arguments& arguments) {
  const Value start = index_of(vm, arguments[1]);
  if (start.is_null()) return Value();
  const Value last = index_of(vm, arguments[2]);
  if (last.is_null()) return Value();
  Value number = range_number(vm, arguments[0], start, int_add(vm, last, Value::small(1)));
  return number.is_null() && !vm.raised() ? raise_empty_range(vm, "randint", {start, last}) : number;
}

Value random_uniform(Vm& vm, const Arguments& arguments) {
  double low = 0, high = 0;
  if (!vm.to_double(arguments[1], low) || !vm.to_double(arguments[2], high)) return Value();
  return vm.new_float(low + (high - low) * generator_of(arguments[0]).next_double());
}

// --- sequences ---------------------------------------------------------------------------------------------------------------------

Value random_choice(Vm& vm, const Arguments& arguments) {
  const Value& sequence = arguments[1];
  const int64_t size = vm.length(sequence);
  if (size < 0) return Value();
  if (size == 0) return vm.raise(vm.types.index_error, "Cannot choose from an empty sequence");
  const auto index = static_cast<int64_t>(generator_of(arguments[0]).below(static_cast<uint64_t>(size)));
  return vm.get_item(sequence, Value::small(index));
}

Value random_shuffle(Vm& vm, const Arguments& arguments) {
  const Value& sequence = arguments[1];
  MersenneTwister& generator = generator_of(arguments[0]);
  const int64_t size = vm.length(sequence);
  if (size < 0) return Value();
  const bool plain = sequence.is_kind(Kind::list) && sequence.object()->type == vm.types.list;
  for (int64_t i = size - 1; i > 0; --i) {
    const auto j = static_cast<int64_t>(generator.below(static_cast<uint64_t>(i) + 1));
    if (plain) {
      std::swap(sequence.as<List>()->items[i], sequence.as<List>()->items[j]);
      continue;
    }
    const Value a = vm.get_item(sequence, Value::small(i));
    if (a.is_null()) return Value();
    const Value b = vm.get_item(sequence, Value::small(j));
    if (b.is_null() || !vm.set_item(sequence, Value::small(i), b) || !vm.set_item(sequence, Value::small(j), a)) return Value();
  }
  return Value::none();
}

Value host_seed(Vm& vm, const Arguments&) { return vm.new_int_unsigned(vm.host->random_seed()); }

constexpr NativeDefinition random_methods[] = {
    {"random", random_random, 0, 0},
    {"seed", random_seed, 0, 1, "a"},
    {"getstate", random_get_state, 0, 0},
    {"setstate", random_set_state, 1, 1},
    {"getrandbits", random_get_bits, 1, 1},
    {"_randbelow", random_below, 1, 1},
    {"randrange", random_range, 1, 3, "start,stop,step"},
    {"randint", random_int, 2, 2, "a,b"},
    {"uniform", random_uniform, 2, 2, "a,b"},
    {"choice", random_choice, 1, 1, "seq"},
    {"shuffle", random_shuffle, 1, 1, "x"},
    {nullptr, nullptr, 0, 0},
};
constexpr NativeDefinition functions[] = {
    {"host_seed", host_seed, 0, 0},
    {nullptr, nullptr, 0, 0},
};

Value random_allocate(Vm& vm, Type* type, const Arguments&) { return vm.new_instance(type); }

bool random_initialize(Vm& vm, const Value& self, const Arguments& arguments) {
  if (arguments.count > 1) {
    vm.raisef(vm.types.type_error, "Random() takes at most 1 argument (%u given)", arguments.count);
    return false;
  }
  return seed_from(vm, self.as<RandomObject>()->generator, arguments.count == 1 ? &arguments[0] : nullptr);
}

bool initialize_module(Vm& vm, Module* module) {
  Vm::NativeType description;
  description.name = "Random";
  description.module = "_random";
  description.size = sizeof(RandomObject);
  description.attributes_offset = offsetof(NativeObject, attributes);
  description.slots.allocate = random_allocate;
  description.slots.initialize = random_initialize;
  vm.add(module, "Random", Value(vm.new_native_type(description, random_methods)));
  vm.add_functions(module, functions);
  return true;
}

}  // namespace

void install_random(Vm& vm) { vm.register_native_module("_random", initialize_module); }

}  // namespace lockstep::script
