// The dispatch loop, and nothing else. What an instruction does is in code/opcodes.def; what is too rare or too long to stand
// here is behind Interpreter (vm_calls, vm_caches, vm_generators, vm_exceptions, vm_statements).
//
// Locals of the loop mirror the running frame: `frame`, `pc`, `registers`. Before anything that may raise, call, or look at
// the frame, SAVE writes pc back. After anything that may have changed the running frame, LOAD_FRAME reads them again.

#include "engine/script/vm/vm.hpp"

#include <cmath>
#include <cstring>

#include "engine/script/library/big_int.hpp"
#include "engine/script/library/text.hpp"
#include "engine/script/vm/access_watch.hpp"
#include "engine/script/vm/interpreter.hpp"

#if defined(__wasm__)
#define LS_COMPUTED_GOTO 0
#else
#define LS_COMPUTED_GOTO 1
#pragma GCC diagnostic ignored "-Wpedantic"
#endif

namespace lockstep::script {
namespace {

inline bool both_small(uint64_t a, uint64_t b) { return (a & b & 1) != 0; }

inline bool number_of(const Value& value, double& number) {
  if (value.is_small()) {
    number = static_cast<double>(value.as_small());
    return true;
  }
  if (value.is_kind(Kind::floating)) {
    number = value.as<Float>()->value;
    return true;
  }
  return false;
}

/// Two numbers of which at least one is a float.
inline bool float_pair(const Value& a, const Value& b, double& x, double& y) {
  return (a.is_kind(Kind::floating) || b.is_kind(Kind::floating)) && number_of(a, x) && number_of(b, y);
}

/// Neither a number nor a str: its class may give something else than a truth for a comparison.
inline bool answers_anything(const Value& value) {
  return value.is_object() && !value.is_kind(Kind::floating) && !value.is_kind(Kind::str);
}

inline void put_float(Vm& vm, Value& target, double number) {
  if (target.is_kind(Kind::floating) && target.object()->references == 1 && target.object()->type == vm.types.floating)
    target.as<Float>()->value = number;
  else
    target = vm.new_float(number);
}

/// `a op b` for jumps and comparisons that are not between small ints: 1, 0, or -1 after raising.
[[gnu::noinline]] int compare_slow(Vm& vm, const Value& a, const Value& b, CompareOperator op) {
  double x, y;
  // An int from 2**53 on may not be its double: the class compares exactly.
  constexpr double exact = 9007199254740992.0;
  if (float_pair(a, b, x, y) && std::fabs(x) < exact && std::fabs(y) < exact) {
    switch (op) {
      case CompareOperator::lt: return x < y;
      case CompareOperator::le: return x <= y;
      case CompareOperator::eq: return x == y;
      case CompareOperator::ne: return x != y;
      case CompareOperator::gt: return x > y;
      case CompareOperator::ge: return x >= y;
    }
  }
  if ((op == CompareOperator::eq || op == CompareOperator::ne) && a.is_kind(Kind::str) && b.is_kind(Kind::str)) {
    const Str* p = a.as<Str>();
    const Str* q = b.as<Str>();
    const bool equal = p == q || (p->size == q->size && std::memcmp(p->data, q->data, p->size) == 0);
    return equal == (op == CompareOperator::eq);
  }
  const Value result = vm.compare(a, b, op);
  if (result.is_null()) return -1;
  if (result.is_bool()) return result.is_true();
  return vm.truth(result);
}

inline uint32_t list_or_tuple_index(int64_t index, uint32_t size) {
  if (index < 0) index += size;
  return index >= 0 && index < size ? static_cast<uint32_t>(index) : UINT32_MAX;
}

/// container[index] for lists, tuples and dicts of their exact classes; null when something else must be done.
inline Value fast_subscript(Vm& vm, const Value& container, const Value& key) {
  if (!container.is_object()) return Value();
  Object* object = container.object();
  if (object->type == vm.types.list && key.is_small()) {
    const List* list = static_cast<const List*>(object);
    const uint32_t index = list_or_tuple_index(key.as_small(), list->size);
    return index != UINT32_MAX ? list->items[index] : Value();
  }
  if (object->type == vm.types.dict) return vm.dict_get(static_cast<Dict*>(object), key);
  if (object->type == vm.types.tuple && key.is_small()) {
    const Tuple* tuple = static_cast<const Tuple*>(object);
    const uint32_t index = list_or_tuple_index(key.as_small(), tuple->size);
    return index != UINT32_MAX ? tuple->items[index] : Value();
  }
  return Value();
}

}  // namespace

RunResult Interpreter::execute(Vm& vm) {
  Frame* frame;
  const Instruction* pc;
  Value* registers;
  Value* base = nullptr;
  uint32_t argument_count = 0;
  const Tuple* keyword_names = nullptr;
  bool then_await = false;
  RunResult leave = RunResult::returned;
  Instruction in;
#if !LS_COMPUTED_GOTO
  uint32_t op;
#endif

#define R(index) registers[index]
#define K(index) frame->code->constants[index]
#define N(index) frame->code->names[index]
#define SAVE() frame->pc = pc
#define LOAD_FRAME()            \
  do {                          \
    frame = vm.frame_;          \
    pc = frame->pc;             \
    registers = frame->registers; \
  } while (0)
#define CACHE() const_cast<Instruction*>(pc)

reload:
  LOAD_FRAME();
#if LS_COMPUTED_GOTO
  static const void* const labels[] = {
#define OPCODE(name, operands, meaning) &&do_##name,
#include "engine/script/code/opcodes.def"
#undef OPCODE
  };
  // With a watch every instruction goes there first.
  static const void* const watched_labels[] = {
#define OPCODE(name, operands, meaning) &&watched,
#include "engine/script/code/opcodes.def"
#undef OPCODE
  };
  const void* const* const dispatch = vm.watch == nullptr ? labels : watched_labels;
#define CASE(name) do_##name
#define NEXT()               \
  do {                       \
    in = *pc++;              \
    goto* dispatch[in.op];   \
  } while (0)
// A computed goto runs no destructors: where a Value (or a vector) may still hold something, DONE leaves its scope first.
#define DONE() goto next_instruction
next_instruction:
  NEXT();
watched:
  vm.watch->look(vm, *frame, in, registers);
  goto* labels[in.op];
#else
#define CASE(name) case static_cast<uint16_t>(Opcode::op_##name)
#define NEXT() continue
#define DONE() continue
  // With a watch no opcode is a case at first.
  constexpr uint32_t unwatched = 0x10000;
  const uint32_t watch_bit = vm.watch == nullptr ? 0 : unwatched;
  for (;;) {
    in = *pc++;
    op = in.op | watch_bit;
  dispatch:
    switch (op) {
#endif

  CASE(nop) : CASE(cache) : NEXT();
  CASE(move) : R(in.a) = R(in.b);
  NEXT();
  CASE(take) : R(in.a) = std::move(R(in.b));
  NEXT();
  CASE(drop) : SAVE();
  R(in.a) = Value();
  NEXT();
  CASE(load_const) : R(in.a) = K(in.b);
  NEXT();
  CASE(load_int) : R(in.a) = Value::small(in.imm_b());
  NEXT();
  CASE(load_none) : R(in.a) = Value::none();
  NEXT();
  CASE(load_true) : R(in.a) = Value::boolean(true);
  NEXT();
  CASE(load_false) : R(in.a) = Value::boolean(false);
  NEXT();
  CASE(check_local) : if (!R(in.a).is_null()) [[likely]] NEXT();
  SAVE();
  goto unbound_local;
  CASE(delete_local) : SAVE();
  if (R(in.a).is_null()) goto unbound_local;
  R(in.a) = Value();
  NEXT();

  CASE(load_global) : {
    uint32_t words[2];
    std::memcpy(words, pc, sizeof words);
    Dict* globals = frame->globals;
    if (words[0] == globals->keys_version && words[0] != 0) [[likely]] {
      const Dict* dict = (words[1] >> 31) != 0 ? vm.builtins.get() : globals;
      R(in.a) = dict->entries[words[1] & 0x7FFFFFFF].value;
      ++pc;
      NEXT();
    }
    SAVE();
    Value value = load_global(vm, globals, N(in.b), CACHE());
    if (value.is_null()) goto raised;
    R(in.a) = std::move(value);
    ++pc;
    NEXT();
  }
  CASE(store_global) : vm.dict_set(frame->globals, N(in.b), R(in.a));
  NEXT();
  CASE(delete_global) : SAVE();
  if (vm.dict_delete(frame->globals, Value(N(in.b))) != 1) {
    raise_name_error(vm, N(in.b));
    goto raised;
  }
  NEXT();
  CASE(load_name) : {
    SAVE();
    Value value = load_name(vm, frame, N(in.b));
    if (value.is_null()) goto raised;
    R(in.a) = std::move(value);
    NEXT();
  }
  CASE(store_name) : if (frame->names->type != vm.types.dict) [[unlikely]] {  // a metaclass prepared it
    SAVE();
    if (!vm.set_item(Value(frame->names), Value(N(in.b)), R(in.a))) goto raised;
    NEXT();
  }
  vm.dict_set(frame->names, N(in.b), R(in.a));
  NEXT();
  CASE(delete_name) : SAVE();
  if (vm.dict_delete(frame->names, Value(N(in.b))) != 1) {
    raise_name_error(vm, N(in.b));
    goto raised;
  }
  NEXT();
  CASE(make_cell) : R(in.a) = vm.new_cell(std::move(R(in.a)));
  NEXT();
  CASE(load_cell) : {
    const Value& content = R(in.b).as<Cell>()->content;
    if (content.is_null()) {
      SAVE();
      in.a = in.b;
      goto unbound_local;
    }
    R(in.a) = content;
    NEXT();
  }
  CASE(store_cell) : R(in.b).as<Cell>()->content = R(in.a);
  NEXT();
  CASE(delete_cell) : SAVE();
  if (R(in.b).as<Cell>()->content.is_null()) {
    in.a = in.b;
    goto unbound_local;
  }
  R(in.b).as<Cell>()->content = Value();
  NEXT();
  CASE(load_free) : {
    const Value& content = frame->closure[in.b].as<Cell>()->content;
    if (content.is_null()) [[unlikely]]
      goto unbound_free;
    R(in.a) = content;
    NEXT();
  }
  CASE(store_free) : frame->closure[in.b].as<Cell>()->content = R(in.a);
  NEXT();
  CASE(delete_free) : SAVE();
  if (frame->closure[in.b].as<Cell>()->content.is_null()) goto unbound_free;
  frame->closure[in.b].as<Cell>()->content = Value();
  NEXT();
  CASE(load_free_cell) : R(in.a) = frame->closure[in.b];
  NEXT();
  CASE(load_class_free) : {
    Value value = vm.dict_get(frame->names, N(in.c));
    if (value.is_null()) value = frame->closure[in.b].as<Cell>()->content;
    if (value.is_null()) goto unbound_free;
    R(in.a) = std::move(value);
    NEXT();
  }

  CASE(load_attr) : {
    const Value& object = R(in.b);
    if (object.is_object() && pc->a != 0) [[likely]] {
      const Vm::InlineCache& entry = vm.inline_caches_[pc->offset32()];
      Object* target = object.object();
      if (entry.type_version == target->type->version && entry.kind == Vm::InlineCache::Kind::instance_slot) {
        const auto* table = reinterpret_cast<const AttributeTable*>(reinterpret_cast<const char*>(target) + target->type->attributes_offset);
        if (table->shape != nullptr && table->shape->id == entry.shape) [[likely]] {
          Value value = table->values[entry.slot];
          R(in.a) = std::move(value);
          ++pc;
          NEXT();
        }
      } else if (entry.kind == Vm::InlineCache::Kind::module_entry && target->kind == Kind::module) {
        const Dict* dict = static_cast<const Module*>(target)->dict.get();
        if (dict->keys_version == entry.shape) {
          Value value = dict->entries[entry.slot].value;
          R(in.a) = std::move(value);
          ++pc;
          NEXT();
        }
      }
    }
    SAVE();
    Value value = load_attribute(vm, object, N(in.c), CACHE());
    if (value.is_null()) goto raised;
    R(in.a) = std::move(value);
    ++pc;
    NEXT();
  }
  CASE(store_attr) : {
    const Value& object = R(in.a);
    if (object.is_object() && pc->a != 0) [[likely]] {
      const Vm::InlineCache& entry = vm.inline_caches_[pc->offset32()];
      Object* target = object.object();
      if (entry.type_version == target->type->version && target->type->attributes_offset != 0) {
        auto* table = reinterpret_cast<AttributeTable*>(reinterpret_cast<char*>(target) + target->type->attributes_offset);
        if (table->shape != nullptr && table->shape->id == entry.shape) {
          if (entry.kind == Vm::InlineCache::Kind::instance_slot) {
            SAVE();
            table->values[entry.slot] = R(in.b);
            ++pc;
            NEXT();
          }
          if (entry.kind == Vm::InlineCache::Kind::instance_add && entry.slot < table->capacity) {
            new (&table->values[entry.slot]) Value(R(in.b));
            table->shape = entry.next_shape;
            ++pc;
            NEXT();
          }
        }
      }
    }
    SAVE();
    if (!store_attribute(vm, object, N(in.c), R(in.b), CACHE())) goto raised;
    ++pc;
    NEXT();
  }
  CASE(delete_attr) : SAVE();
  if (!vm.delete_attribute(R(in.a), N(in.c))) goto raised;
  NEXT();
  CASE(load_method) : {
    const Value& object = R(in.b);
    if (object.is_object() && pc->a != 0) [[likely]] {
      const Vm::InlineCache& entry = vm.inline_caches_[pc->offset32()];
      Object* target = object.object();
      if (entry.kind == Vm::InlineCache::Kind::class_function && entry.type_version == target->type->version) {
        bool valid = true;
        if (entry.shape != 0) {
          const auto* table = reinterpret_cast<const AttributeTable*>(reinterpret_cast<const char*>(target) + target->type->attributes_offset);
          valid = table->shape != nullptr && table->shape->id == entry.shape;
        }
        if (valid) [[likely]] {
          R(in.a + 1) = R(in.b);
          R(in.a) = entry.value;
          ++pc;
          DONE();
        }
      } else if (entry.kind == Vm::InlineCache::Kind::module_entry && target->kind == Kind::module) {
        const Dict* dict = static_cast<const Module*>(target)->dict.get();
        if (dict->keys_version == entry.shape) {
          Value value = dict->entries[entry.slot].value;
          R(in.a) = std::move(value);
          R(in.a + 1) = Value();
          ++pc;
          DONE();
        }
      }
    }
    SAVE();
    Value receiver = object;  // the target may be the register it comes from
    if (!load_method(vm, receiver, N(in.c), &R(in.a), CACHE())) goto raised;
    ++pc;
    DONE();
  }

  CASE(subscript) : {
    Value value = fast_subscript(vm, R(in.b), R(in.c));
    if (value.is_null()) {
      SAVE();
      if (vm.raised()) goto raised;
      value = vm.get_item(R(in.b), R(in.c));
      if (value.is_null()) goto raised;
    }
    R(in.a) = std::move(value);
    NEXT();
  }
  CASE(subscript_i) : {
    const Value key = Value::small(in.imm_c());
    Value value = fast_subscript(vm, R(in.b), key);
    if (value.is_null()) {
      SAVE();
      if (vm.raised()) goto raised;
      value = vm.get_item(R(in.b), key);
      if (value.is_null()) goto raised;
    }
    R(in.a) = std::move(value);
    NEXT();
  }
  CASE(store_subscript) : {
    const Value& container = R(in.a);
    if (container.is_object()) [[likely]] {
      Object* object = container.object();
      if (object->type == vm.types.list && R(in.b).is_small()) {
        List* list = static_cast<List*>(object);
        const uint32_t index = list_or_tuple_index(R(in.b).as_small(), list->size);
        if (index != UINT32_MAX) [[likely]] {
          SAVE();
          list->items[index] = R(in.c);
          NEXT();
        }
      } else if (object->type == vm.types.dict) {
        SAVE();
        if (!vm.dict_set(static_cast<Dict*>(object), R(in.b), R(in.c))) goto raised;
        NEXT();
      }
    }
    SAVE();
    if (!vm.set_item(R(in.a), R(in.b), R(in.c))) goto raised;
    NEXT();
  }
  CASE(store_subscript_i) : {
    const Value& container = R(in.a);
    SAVE();
    if (container.is_kind(Kind::list) && container.object()->type == vm.types.list) [[likely]] {
      List* list = container.as<List>();
      const uint32_t index = list_or_tuple_index(in.imm_b(), list->size);
      if (index != UINT32_MAX) [[likely]] {
        list->items[index] = R(in.c);
        NEXT();
      }
    }
    if (!vm.set_item(container, Value::small(in.imm_b()), R(in.c))) goto raised;
    NEXT();
  }
  CASE(delete_subscript) : SAVE();
  if (!vm.delete_item(R(in.a), R(in.b))) goto raised;
  NEXT();
  CASE(build_slice) : R(in.a) = vm.new_slice(std::move(R(in.b)), std::move(R(in.b + 1)), std::move(R(in.b + 2)));
  NEXT();

#define BINARY_SLOW(operation, right)                                            \
  {                                                                              \
    SAVE();                                                                      \
    Value value = vm.binary(BinaryOperator::operation, R(in.b), right);          \
    if (value.is_null()) goto raised;                                            \
    R(in.a) = std::move(value);                                                  \
    NEXT();                                                                      \
  }
#define INPLACE_SLOW(operation, right)                                           \
  {                                                                              \
    SAVE();                                                                      \
    Value value = vm.inplace(BinaryOperator::operation, R(in.b), right);         \
    if (value.is_null()) goto raised;                                            \
    R(in.a) = std::move(value);                                                  \
    NEXT();                                                                      \
  }
// The tagged forms of two small ints: (2i+1) + (2j+1) - 1 = 2(i+j) + 1.
#define TRY_ADD(right_bits)                                                      \
  {                                                                              \
    const uint64_t x = R(in.b).bits();                                           \
    const uint64_t y = right_bits;                                               \
    int64_t sum;                                                                 \
    if (both_small(x, y) && !__builtin_add_overflow(static_cast<int64_t>(x), static_cast<int64_t>(y - 1), &sum)) [[likely]] { \
      R(in.a) = Value::from_bits(static_cast<uint64_t>(sum));                    \
      NEXT();                                                                    \
    }                                                                            \
  }
#define TRY_SUB(right_bits)                                                      \
  {                                                                              \
    const uint64_t x = R(in.b).bits();                                           \
    const uint64_t y = right_bits;                                               \
    int64_t difference;                                                          \
    if (both_small(x, y) && !__builtin_sub_overflow(static_cast<int64_t>(x), static_cast<int64_t>(y - 1), &difference)) [[likely]] { \
      R(in.a) = Value::from_bits(static_cast<uint64_t>(difference));             \
      NEXT();                                                                    \
    }                                                                            \
  }
#define TRY_MUL(right)                                                           \
  {                                                                              \
    const Value& right_value = right;                                            \
    if (both_small(R(in.b).bits(), right_value.bits())) {                        \
      const int64_t x = R(in.b).as_small();                                      \
      const int64_t y = right_value.as_small();                                  \
      if (static_cast<int32_t>(x) == x && static_cast<int32_t>(y) == y) [[likely]] { \
        const int64_t product = x * y;                                           \
        R(in.a) = vm.new_int(product);                                           \
        NEXT();                                                                  \
      }                                                                          \
    }                                                                            \
  }
#define TRY_FLOAT(right, expression)                                             \
  {                                                                              \
    double x, y;                                                                 \
    if (float_pair(R(in.b), right, x, y)) {                                      \
      put_float(vm, R(in.a), expression);                                        \
      NEXT();                                                                    \
    }                                                                            \
  }
// Python rounds towards minus infinity; C++ towards zero.
#define TRY_FLOORDIV(right)                                                      \
  {                                                                              \
    const Value& right_value = right;                                            \
    if (both_small(R(in.b).bits(), right_value.bits()) && right_value.as_small() > 0) { \
      const int64_t x = R(in.b).as_small();                                      \
      const int64_t y = right_value.as_small();                                  \
      int64_t quotient = x / y;                                                  \
      if (x % y < 0) --quotient;                                                 \
      R(in.a) = Value::small(quotient);                                          \
      NEXT();                                                                    \
    }                                                                            \
  }
#define TRY_MOD(right)                                                           \
  {                                                                              \
    const Value& right_value = right;                                            \
    if (both_small(R(in.b).bits(), right_value.bits()) && right_value.as_small() > 0) { \
      const int64_t y = right_value.as_small();                                  \
      int64_t rest = R(in.b).as_small() % y;                                     \
      if (rest < 0) rest += y;                                                   \
      R(in.a) = Value::small(rest);                                              \
      NEXT();                                                                    \
    }                                                                            \
  }
#define TRY_BITS(right, operator_)                                               \
  {                                                                              \
    const uint64_t x = R(in.b).bits();                                           \
    const uint64_t y = (right).bits();                                           \
    if (both_small(x, y)) [[likely]] {                                           \
      R(in.a) = Value::from_bits((x operator_ y) | 1);                           \
      NEXT();                                                                    \
    }                                                                            \
  }
#define TRY_CONCAT(right)                                                        \
  if (R(in.b).is_kind(Kind::str) && (right).is_kind(Kind::str)) {                \
    SAVE();                                                                      \
    Value value = in.a == in.b ? str_concat(vm, std::move(R(in.b)), right) : str_concat(vm, Value(R(in.b)), right); \
    if (value.is_null()) goto raised;                                            \
    R(in.a) = std::move(value);                                                  \
    NEXT();                                                                      \
  }

  CASE(add) : TRY_ADD(R(in.c).bits()) TRY_FLOAT(R(in.c), x + y) TRY_CONCAT(R(in.c)) BINARY_SLOW(add, R(in.c))
  CASE(sub) : TRY_SUB(R(in.c).bits()) TRY_FLOAT(R(in.c), x - y) BINARY_SLOW(sub, R(in.c))
  CASE(mul) : TRY_MUL(R(in.c)) TRY_FLOAT(R(in.c), x * y) BINARY_SLOW(mul, R(in.c))
  CASE(div) : {
    double x, y;
    if (number_of(R(in.b), x) && number_of(R(in.c), y) && y != 0 && std::fabs(x) < 9007199254740992.0 && std::fabs(y) < 9007199254740992.0) {
      put_float(vm, R(in.a), x / y);
      NEXT();
    }
    BINARY_SLOW(div, R(in.c))
  }
  CASE(floordiv) : TRY_FLOORDIV(R(in.c)) BINARY_SLOW(floordiv, R(in.c))
  CASE(mod) : TRY_MOD(R(in.c)) BINARY_SLOW(mod, R(in.c))
  CASE(pow) : BINARY_SLOW(pow, R(in.c))
  CASE(lshift) : {
    if (both_small(R(in.b).bits(), R(in.c).bits())) {
      const int64_t x = R(in.b).as_small();
      const int64_t y = R(in.c).as_small();
      if (y >= 0 && y < 30 && static_cast<int32_t>(x) == x) {
        R(in.a) = Value::small(x * (int64_t{1} << y));
        NEXT();
      }
    }
    BINARY_SLOW(lshift, R(in.c))
  }
  CASE(rshift) : {
    if (both_small(R(in.b).bits(), R(in.c).bits()) && R(in.c).as_small() >= 0) {
      const int64_t y = R(in.c).as_small();
      R(in.a) = Value::small(R(in.b).as_small() >> (y > 62 ? 62 : y));
      NEXT();
    }
    BINARY_SLOW(rshift, R(in.c))
  }
  CASE(bit_and) : TRY_BITS(R(in.c), &) BINARY_SLOW(bit_and, R(in.c))
  CASE(bit_or) : TRY_BITS(R(in.c), |) BINARY_SLOW(bit_or, R(in.c))
  CASE(bit_xor) : TRY_BITS(R(in.c), ^) BINARY_SLOW(bit_xor, R(in.c))
  CASE(matmul) : BINARY_SLOW(matmul, R(in.c))
  CASE(iadd) : TRY_ADD(R(in.c).bits()) TRY_FLOAT(R(in.c), x + y) TRY_CONCAT(R(in.c)) INPLACE_SLOW(add, R(in.c))
  CASE(isub) : TRY_SUB(R(in.c).bits()) TRY_FLOAT(R(in.c), x - y) INPLACE_SLOW(sub, R(in.c))
  CASE(imul) : TRY_MUL(R(in.c)) TRY_FLOAT(R(in.c), x * y) INPLACE_SLOW(mul, R(in.c))
  CASE(idiv) : INPLACE_SLOW(div, R(in.c))
  CASE(ifloordiv) : TRY_FLOORDIV(R(in.c)) INPLACE_SLOW(floordiv, R(in.c))
  CASE(imod) : TRY_MOD(R(in.c)) INPLACE_SLOW(mod, R(in.c))
  CASE(ipow) : INPLACE_SLOW(pow, R(in.c))
  CASE(ilshift) : INPLACE_SLOW(lshift, R(in.c))
  CASE(irshift) : INPLACE_SLOW(rshift, R(in.c))
  CASE(ibit_and) : TRY_BITS(R(in.c), &) INPLACE_SLOW(bit_and, R(in.c))
  CASE(ibit_or) : TRY_BITS(R(in.c), |) INPLACE_SLOW(bit_or, R(in.c))
  CASE(ibit_xor) : TRY_BITS(R(in.c), ^) INPLACE_SLOW(bit_xor, R(in.c))
  CASE(imatmul) : INPLACE_SLOW(matmul, R(in.c))
#define IMMEDIATE Value::small(in.imm_c())
  CASE(add_i) : TRY_ADD(IMMEDIATE.bits()) TRY_FLOAT(IMMEDIATE, x + y) BINARY_SLOW(add, IMMEDIATE)
  CASE(sub_i) : TRY_SUB(IMMEDIATE.bits()) TRY_FLOAT(IMMEDIATE, x - y) BINARY_SLOW(sub, IMMEDIATE)
  CASE(mul_i) : TRY_MUL(IMMEDIATE) TRY_FLOAT(IMMEDIATE, x * y) BINARY_SLOW(mul, IMMEDIATE)
  CASE(floordiv_i) : TRY_FLOORDIV(IMMEDIATE) BINARY_SLOW(floordiv, IMMEDIATE)
  CASE(mod_i) : TRY_MOD(IMMEDIATE) BINARY_SLOW(mod, IMMEDIATE)
  CASE(bit_and_i) : TRY_BITS(IMMEDIATE, &) BINARY_SLOW(bit_and, IMMEDIATE)
  CASE(iadd_i) : TRY_ADD(IMMEDIATE.bits()) TRY_FLOAT(IMMEDIATE, x + y) INPLACE_SLOW(add, IMMEDIATE)
  CASE(isub_i) : TRY_SUB(IMMEDIATE.bits()) TRY_FLOAT(IMMEDIATE, x - y) INPLACE_SLOW(sub, IMMEDIATE)
  CASE(bit_and_k) : TRY_BITS(K(in.c), &) BINARY_SLOW(bit_and, K(in.c))

  CASE(neg) : {
    if (R(in.b).is_small()) {
      R(in.a) = vm.new_int(-R(in.b).as_small());
      NEXT();
    }
    SAVE();
    Value value = vm.unary(UnaryOperator::neg, R(in.b));
    if (value.is_null()) goto raised;
    R(in.a) = std::move(value);
    NEXT();
  }
  CASE(pos) : {
    SAVE();
    Value value = vm.unary(UnaryOperator::pos, R(in.b));
    if (value.is_null()) goto raised;
    R(in.a) = std::move(value);
    NEXT();
  }
  CASE(invert) : {
    SAVE();
    Value value = vm.unary(UnaryOperator::invert, R(in.b));
    if (value.is_null()) goto raised;
    R(in.a) = std::move(value);
    NEXT();
  }
  CASE(logical_not) : {
    SAVE();
    const int truth = R(in.b).is_bool() ? R(in.b).is_true() : vm.truth(R(in.b));
    if (truth < 0) goto raised;
    R(in.a) = Value::boolean(truth == 0);
    NEXT();
  }

// Tagged small ints compare as they are: the tag is the same and the order is kept.
#define COMPARE(name, operator_)                                                 \
  CASE(name) : {                                                                 \
    const uint64_t x = R(in.b).bits();                                           \
    const uint64_t y = R(in.c).bits();                                           \
    if (both_small(x, y)) {                                                      \
      R(in.a) = Value::boolean(static_cast<int64_t>(x) operator_ static_cast<int64_t>(y)); \
      NEXT();                                                                    \
    }                                                                            \
    SAVE();                                                                      \
    if (answers_anything(R(in.b)) || answers_anything(R(in.c))) {                \
      Value value = vm.compare(R(in.b), R(in.c), CompareOperator::name);         \
      if (value.is_null()) goto raised;                                          \
      R(in.a) = std::move(value);                                                \
      NEXT();                                                                    \
    }                                                                            \
    const int result = compare_slow(vm, R(in.b), R(in.c), CompareOperator::name); \
    if (result < 0) goto raised;                                                 \
    R(in.a) = Value::boolean(result != 0);                                       \
    NEXT();                                                                      \
  }
  COMPARE(lt, <)
  COMPARE(le, <=)
  COMPARE(eq, ==)
  COMPARE(ne, !=)
  COMPARE(gt, >)
  COMPARE(ge, >=)
  CASE(is) : R(in.a) = Value::boolean(R(in.b).same(R(in.c)));
  NEXT();
  CASE(is_not) : R(in.a) = Value::boolean(!R(in.b).same(R(in.c)));
  NEXT();
  CASE(contains) : {
    SAVE();
    const int found = vm.contains(R(in.c), R(in.b));
    if (found < 0) goto raised;
    R(in.a) = Value::boolean(found != 0);
    NEXT();
  }
  CASE(not_contains) : {
    SAVE();
    const int found = vm.contains(R(in.c), R(in.b));
    if (found < 0) goto raised;
    R(in.a) = Value::boolean(found == 0);
    NEXT();
  }

  CASE(jump) : pc += in.offset32();
  NEXT();
  CASE(loop) : if (--vm.budget <= 0) [[unlikely]] {
    pc -= 1;  // jumps after the pause, so that the line shown is one of the loop's
    goto out_of_budget;
  }
  pc += in.offset32();
  NEXT();
#define TRUTH_OF(value, truth)                                                   \
  int truth;                                                                     \
  if ((value).is_bool())                                                         \
    truth = (value).is_true();                                                   \
  else if ((value).is_none())                                                    \
    truth = 0;                                                                   \
  else {                                                                         \
    SAVE();                                                                      \
    truth = vm.truth(value);                                                     \
    if (truth < 0) goto raised;                                                  \
  }
  CASE(jump_if_false) : {
    TRUTH_OF(R(in.a), truth)
    if (!truth) pc += in.offset32();
    NEXT();
  }
  CASE(jump_if_true) : {
    TRUTH_OF(R(in.a), truth)
    if (truth) pc += in.offset32();
    NEXT();
  }
  CASE(jump_if_false_take) : {
    const Value tested = std::move(R(in.a));
    TRUTH_OF(tested, truth)
    if (!truth) pc += in.offset32();
    DONE();
  }
  CASE(jump_if_true_take) : {
    const Value tested = std::move(R(in.a));
    TRUTH_OF(tested, truth)
    if (truth) pc += in.offset32();
    DONE();
  }
  CASE(jump_if_none) : if (R(in.a).is_none()) pc += in.offset32();
  NEXT();
  CASE(jump_if_not_none) : if (!R(in.a).is_none()) pc += in.offset32();
  NEXT();
#define JUMP_COMPARE(name, operation, operator_, wanted)                         \
  CASE(name) : {                                                                 \
    const uint64_t x = R(in.a).bits();                                           \
    const uint64_t y = R(in.b).bits();                                           \
    if (both_small(x, y)) [[likely]] {                                           \
      if ((static_cast<int64_t>(x) operator_ static_cast<int64_t>(y)) == wanted) pc += in.imm_c(); \
      NEXT();                                                                    \
    }                                                                            \
    SAVE();                                                                      \
    const int result = compare_slow(vm, R(in.a), R(in.b), CompareOperator::operation); \
    if (result < 0) goto raised;                                                 \
    if ((result != 0) == wanted) pc += in.imm_c();                               \
    NEXT();                                                                      \
  }
#define JUMP_COMPARE_I(name, operation, operator_, wanted)                       \
  CASE(name) : {                                                                 \
    const uint64_t x = R(in.a).bits();                                           \
    const Value y = Value::small(in.imm_b());                                    \
    if ((x & 1) != 0) [[likely]] {                                               \
      if ((static_cast<int64_t>(x) operator_ static_cast<int64_t>(y.bits())) == wanted) pc += in.imm_c(); \
      NEXT();                                                                    \
    }                                                                            \
    SAVE();                                                                      \
    const int result = compare_slow(vm, R(in.a), y, CompareOperator::operation); \
    if (result < 0) goto raised;                                                 \
    if ((result != 0) == wanted) pc += in.imm_c();                               \
    NEXT();                                                                      \
  }
  JUMP_COMPARE(jump_if_lt, lt, <, true)
  JUMP_COMPARE(jump_if_le, le, <=, true)
  JUMP_COMPARE(jump_if_eq, eq, ==, true)
  JUMP_COMPARE(jump_if_ne, ne, !=, true)
  JUMP_COMPARE(jump_if_gt, gt, >, true)
  JUMP_COMPARE(jump_if_ge, ge, >=, true)
  JUMP_COMPARE(jump_unless_lt, lt, <, false)
  JUMP_COMPARE(jump_unless_le, le, <=, false)
  JUMP_COMPARE(jump_unless_eq, eq, ==, false)
  JUMP_COMPARE(jump_unless_ne, ne, !=, false)
  JUMP_COMPARE(jump_unless_gt, gt, >, false)
  JUMP_COMPARE(jump_unless_ge, ge, >=, false)
  JUMP_COMPARE_I(jump_if_lt_i, lt, <, true)
  JUMP_COMPARE_I(jump_if_le_i, le, <=, true)
  JUMP_COMPARE_I(jump_if_eq_i, eq, ==, true)
  JUMP_COMPARE_I(jump_if_ne_i, ne, !=, true)
  JUMP_COMPARE_I(jump_if_gt_i, gt, >, true)
  JUMP_COMPARE_I(jump_if_ge_i, ge, >=, true)
  JUMP_COMPARE_I(jump_unless_lt_i, lt, <, false)
  JUMP_COMPARE_I(jump_unless_le_i, le, <=, false)
  JUMP_COMPARE_I(jump_unless_eq_i, eq, ==, false)
  JUMP_COMPARE_I(jump_unless_ne_i, ne, !=, false)
  JUMP_COMPARE_I(jump_unless_gt_i, gt, >, false)
  JUMP_COMPARE_I(jump_unless_ge_i, ge, >=, false)

  CASE(get_iter) : {
    SAVE();
    Value source = std::move(R(in.b));
    Value iterator = vm.iterate(source);
    if (iterator.is_null()) goto raised;
    R(in.a) = std::move(iterator);
    DONE();
  }
  CASE(for_iter) : {
    Object* iterator = R(in.a).object();
    SAVE();
    if (iterator->kind == Kind::iterator) [[likely]] {
      NativeIterator* native = static_cast<NativeIterator*>(iterator);
      Value item = native->next(vm, *native);
      if (!item.is_null()) [[likely]] {
        R(in.b) = std::move(item);
        NEXT();
      }
    } else if (iterator->kind == Kind::generator && iterator->type == vm.types.generator) {
      Generator* generator = static_cast<Generator*>(iterator);
      if (generator->state != GeneratorState::finished) {
        if (!enter_generator(vm, generator, Value::none(), ResumedBy::for_loop, in.b)) goto raised;
        LOAD_FRAME();
        NEXT();
      }
    } else {
      Value item = vm.next(R(in.a));
      if (!item.is_null()) {
        R(in.b) = std::move(item);
        NEXT();
      }
    }
    if (vm.raised()) goto raised;
    R(in.a) = Value();
    pc += in.imm_c();
    NEXT();
  }
  CASE(get_aiter) : {
    SAVE();
    Value source = std::move(R(in.b));
    Value iterator = get_async_iterator(vm, source);
    if (iterator.is_null()) goto raised;
    R(in.a) = std::move(iterator);
    DONE();
  }
  CASE(get_anext) : {
    SAVE();
    Value awaitable = get_next_awaitable(vm, R(in.b));
    if (awaitable.is_null()) goto raised;
    R(in.a) = std::move(awaitable);
    NEXT();
  }
  CASE(end_async_for) : {
    SAVE();
    if (vm.is_instance(R(in.a), vm.types.stop_async_iteration)) {
      R(in.a) = Value();
      pc += in.offset32();
      DONE();
    }
    vm.pending_ = std::move(R(in.a));
    vm.reraising_ = true;
    goto raised;
  }

  CASE(await) : {
    SAVE();
    Value result;
    switch (await_value(vm, std::move(R(in.b)), in.a, result)) {
      case Awaited::entered: LOAD_FRAME(); NEXT();
      case Awaited::value: R(in.a) = std::move(result); NEXT();
      case Awaited::suspended: goto suspend;
      case Awaited::yielded: goto yield_result;
      case Awaited::raised: goto raised;
    }
    NEXT();
  }
  CASE(yield) : {
    SAVE();
    frame->await_register = in.a;
    if (deliver_yield(vm, std::move(R(in.b)), true, leave)) return leave;
    if (vm.raised()) goto raised;
    LOAD_FRAME();
    NEXT();
  }
  CASE(yield_from) : {
    frame->pc = pc;
    Value result;
    switch (delegate_to(vm, std::move(R(in.b)), in.a, result)) {
      case Awaited::entered: LOAD_FRAME(); NEXT();
      case Awaited::value: R(in.a) = std::move(result); NEXT();
      case Awaited::suspended: goto suspend;
      case Awaited::yielded: goto yield_result;
      case Awaited::raised: goto raised;
    }
    NEXT();
  }
  CASE(return_none) : vm.result_ = Value::none();
  goto return_from_frame;
  CASE(return_value) : vm.result_ = std::move(R(in.a));
  return_from_frame : {
    if (frame->generator == nullptr && frame->on_return == OnReturn::to_register && !frame->await_result) [[likely]] {
      const uint16_t target = frame->result_register;
      Value result = std::move(vm.result_);  // a __del__ of one of the frame's objects has results of its own
      pop_frame(vm, frame);
      LOAD_FRAME();
      R(target) = std::move(result);
      NEXT();
    }
    SAVE();
    goto leave_frame;
  }

  CASE(call) : base = &R(in.a);
  argument_count = in.b;
  keyword_names = nullptr;
  then_await = false;
  {
    // The most frequent call: a plain function with as many arguments as parameters.
    if (base->is_kind(Kind::function)) [[likely]] {
      Function* function = base->as<Function>();
      Code* code = function->code.get();
      if (code->simple_call && code->positional == argument_count && frame->depth < vm.recursion_limit && --vm.budget > 0) [[likely]] {
        SAVE();
        Frame* callee = vm.stack_.push(code->register_count);
        callee->code = code;
        callee->pc = code->instructions.data();
        callee->back = frame;
        callee->closure = function->closure.is_null() ? nullptr : function->closure.as<Tuple>()->items;
        callee->globals = function->globals.get();
        callee->names = nullptr;
        callee->function = function;
        callee->generator = nullptr;
        new (&callee->extra) Value();
        new (&callee->delegate) Value();
        callee->depth = frame->depth + 1;
        callee->result_register = in.a;
        callee->on_return = OnReturn::to_register;
        callee->resumed_by = ResumedBy::nobody;
        callee->await_result = false;
        base->release();  // its reference is the frame's now
        for (uint32_t i = 0; i < argument_count; ++i) callee->registers[i] = Value::from_bits(base[1 + i].release());
        vm.frame_ = frame = callee;
        registers = callee->registers;
        pc = callee->pc;
        NEXT();
      }
    }
  }
  ++base;
  goto general_call;
  CASE(call_kw) : base = &R(in.a + 1);
  argument_count = in.b;
  keyword_names = K(in.c).as<Tuple>();
  then_await = false;
  goto general_call;
  CASE(await_call) : base = &R(in.a + 1);
  argument_count = in.b;
  keyword_names = nullptr;
  then_await = true;
  goto general_call;
  CASE(call_method) : argument_count = in.b;
  keyword_names = nullptr;
  then_await = false;
  goto method_call;
  CASE(call_method_kw) : argument_count = in.b;
  keyword_names = K(in.c).as<Tuple>();
  then_await = false;
  goto method_call;
  CASE(await_method) : argument_count = in.b;
  keyword_names = nullptr;
  then_await = true;
  method_call : base = &R(in.a + 1);
  if (base->is_null())
    ++base;
  else
    ++argument_count;
  general_call : {
    SAVE();
    if (--vm.budget <= 0 && (in.op == static_cast<uint16_t>(Opcode::op_call) || in.op == static_cast<uint16_t>(Opcode::op_call_method))) [[unlikely]] {
      pc -= 1;  // the call is started again after the pause
      goto out_of_budget;
    }
    Value& callee = R(in.a);
    // Native functions are called here without a detour, with their awaited form where the result is awaited at once.
    if (callee.is_kind(Kind::native_function) && keyword_names == nullptr) {
      NativeFunction* native = callee.as<NativeFunction>();
      const NativeDefinition* definition = native->definition;
      const uint32_t given = native->is_method ? argument_count - 1 : argument_count;
      if (given >= definition->minimum && given <= definition->maximum && native->self.is_null() &&
          (!native->is_method || (argument_count > 0 && vm.is_instance(base[0], native->owner)))) [[likely]] {
        Value result;
        const Arguments arguments{base, argument_count};
        if (definition->await != nullptr) {
          if (then_await && vm.can_suspend()) {
            frame->await_register = in.a;
            result = definition->await(vm, arguments);
            then_await = result.bits() == Vm::instead_bits;
            if (then_await) [[unlikely]] {
              result.release();
              result = std::move(vm.driver_value_);
            }
          } else {
            result = vm.new_native_awaitable(definition, native->owner, arguments);
          }
        } else {
          result = definition->call(vm, arguments);
        }
        for (uint32_t i = 0; i < argument_count; ++i) base[i] = Value();
        if (result.is_null()) goto raised;
        if (Vm::is_suspended(result)) {
          result.release();
          R(in.a) = Value();
          frame->await_register = in.a;
          goto suspend;
        }
        R(in.a) = std::move(result);
        if (then_await) goto await_result;
        DONE();
      }
    }
    Value result;
    const Value held = std::move(callee);
    const Called called = call(vm, held, base, argument_count, keyword_names, in.a, result);
    switch (called) {
      case Called::pushed:
        vm.frame_->await_result = then_await;
        LOAD_FRAME();
        DONE();
      case Called::raised: goto raised;
      case Called::value: break;
    }
    for (uint32_t i = 0; i < argument_count; ++i) base[i] = Value();
    if (Vm::is_suspended(result)) {
      result.release();
      frame->await_register = in.a;
      goto suspend;
    }
    R(in.a) = std::move(result);
    if (!then_await) DONE();
  }
  await_result : {
    Value result;
    switch (await_value(vm, std::move(R(in.a)), in.a, result)) {
      case Awaited::entered: LOAD_FRAME(); DONE();
      case Awaited::value: R(in.a) = std::move(result); DONE();
      case Awaited::suspended: goto suspend;
      case Awaited::yielded: goto yield_result;
      case Awaited::raised: goto raised;
    }
    DONE();
  }
  CASE(call_ex) : {
    SAVE();
    std::vector<Value> arguments;
    Value names = Value();
    if (!vm.collect(R(in.a + 1), arguments)) {
      if (vm.pending_is(vm.types.type_error) && !vm.is_iterable(R(in.a + 1))) {
        vm.take_exception();
        vm.raisef(vm.types.type_error, "%s argument after * must be an iterable, not %s", function_text(vm, R(in.a)).c_str(), vm.type_of(R(in.a + 1))->name->data);
      }
      goto raised;
    }
    if (!R(in.a + 2).is_null()) {
      const Dict* keywords = R(in.a + 2).as<Dict>();
      std::vector<Value> keys;
      for (uint32_t i = 0; i < keywords->entry_count; ++i) {
        if (keywords->entries[i].key.is_null()) continue;
        if (!keywords->entries[i].key.is_kind(Kind::str)) {
          vm.raise_type_error("keywords must be strings");
          goto raised;
        }
        keys.push_back(keywords->entries[i].key);
        arguments.push_back(keywords->entries[i].value);
      }
      if (!keys.empty()) names = vm.new_tuple(std::move(keys));
    }
    const Value held = std::move(R(in.a));
    R(in.a + 1) = Value();
    R(in.a + 2) = Value();
    Value result;
    const Tuple* keyword_tuple = names.is_null() ? nullptr : names.as<Tuple>();
    switch (call(vm, held, arguments.data(), static_cast<uint32_t>(arguments.size()), keyword_tuple, in.a, result)) {
      case Called::pushed: LOAD_FRAME(); DONE();
      case Called::raised: goto raised;
      case Called::value: break;
    }
    if (Vm::is_suspended(result)) {
      result.release();
      frame->await_register = in.a;
      goto suspend;
    }
    R(in.a) = std::move(result);
    DONE();
  }

  CASE(build_list) : {
    Value list = vm.new_list(in.c);
    List* target = list.as<List>();
    for (uint32_t i = 0; i < in.c; ++i) new (&target->items[i]) Value(std::move(R(in.b + i)));
    target->size = in.c;
    R(in.a) = std::move(list);
    NEXT();
  }
  CASE(build_tuple) : {
    Value tuple = vm.new_tuple(&R(in.b), in.c);
    for (uint32_t i = 0; i < in.c; ++i) R(in.b + i) = Value();
    R(in.a) = std::move(tuple);
    NEXT();
  }
  CASE(build_set) : {
    SAVE();
    Value set = vm.new_set();
    for (uint32_t i = 0; i < in.c; ++i)
      if (vm.set_add(set.as<Set>(), std::move(R(in.b + i))) < 0) goto raised;
    R(in.a) = std::move(set);
    DONE();
  }
  CASE(build_dict) : {
    SAVE();
    Value dict = vm.new_dict();
    for (uint32_t i = 0; i < in.c; ++i)
      if (!vm.dict_set(dict.as<Dict>(), std::move(R(in.b + 2 * i)), std::move(R(in.b + 2 * i + 1)))) goto raised;
    R(in.a) = std::move(dict);
    DONE();
  }
  CASE(build_string) : {
    Value text = join_strings(vm, &R(in.b), in.c);
    for (uint32_t i = 0; i < in.c; ++i) R(in.b + i) = Value();
    R(in.a) = std::move(text);
    NEXT();
  }
  CASE(list_append) : vm.list_append(R(in.a).as<List>(), R(in.b));
  NEXT();
  CASE(list_extend) : {
    SAVE();
    std::vector<Value> items;
    if (!vm.collect(R(in.b), items)) {
      if (vm.pending_is(vm.types.type_error) && !vm.is_iterable(R(in.b))) {
        vm.take_exception();
        vm.raisef(vm.types.type_error, "Value after * must be an iterable, not %s", vm.type_of(R(in.b))->name->data);
      }
      goto raised;
    }
    for (Value& item : items) vm.list_append(R(in.a).as<List>(), std::move(item));
    DONE();
  }
  CASE(list_to_tuple) : {
    const List* list = R(in.b).as<List>();
    Value tuple = vm.new_tuple(list->items, list->size);
    R(in.a) = std::move(tuple);
    NEXT();
  }
  CASE(set_add) : SAVE();
  if (vm.set_add(R(in.a).as<Set>(), R(in.b)) < 0) goto raised;
  DONE();
  CASE(set_update) : {
    SAVE();
    if (R(in.b).is_kind(Kind::set) || R(in.b).is_kind(Kind::frozenset)) {  // merging whole tables gives another order
      if (vm.inplace(BinaryOperator::bit_or, R(in.a), R(in.b)).is_null()) goto raised;
      DONE();
    }
    std::vector<Value> items;
    if (!vm.collect(R(in.b), items)) goto raised;
    for (Value& item : items)
      if (vm.set_add(R(in.a).as<Set>(), std::move(item)) < 0) goto raised;
    DONE();
  }
  CASE(dict_set) : SAVE();
  if (!vm.dict_set(R(in.a).as<Dict>(), R(in.b), R(in.c))) goto raised;
  NEXT();
  CASE(dict_update) : SAVE();
  if (!dict_merge(vm, R(in.a).as<Dict>(), R(in.b), nullptr)) goto raised;
  NEXT();
  CASE(dict_merge) : SAVE();
  if (!dict_merge(vm, R(in.a).as<Dict>(), R(in.b), &R(in.c))) goto raised;
  NEXT();
  CASE(unpack) : {
    SAVE();
    const Value source = std::move(R(in.b));
    if (!unpack(vm, &R(in.a), source, in.c)) goto raised;
    DONE();
  }
  CASE(unpack_ex) : {
    SAVE();
    const Value source = std::move(R(in.b));
    if (!unpack_starred(vm, &R(in.a), source, in.c & 255u, in.c >> 8)) goto raised;
    DONE();
  }
  CASE(format_simple) : {
    SAVE();
    Value text = in.c == 0 && R(in.b).is_kind(Kind::str) && R(in.b).object()->type == vm.types.str
                     ? R(in.b)
                     : convert_and_format(vm, R(in.b), in.c, {});
    if (text.is_null()) goto raised;
    R(in.a) = std::move(text);
    NEXT();
  }
  CASE(format_spec) : {
    SAVE();
    const Value spec = std::move(R(in.a));
    Value text = convert_and_format(vm, R(in.b), in.c, Vm::text_of(spec));
    if (text.is_null()) goto raised;
    R(in.a) = std::move(text);
    DONE();
  }

  CASE(make_function) : {
    Value function = make_function(vm, frame, K(in.b).as<Code>(), in.c == no_operand ? nullptr : &R(in.c));
    R(in.a) = std::move(function);
    NEXT();
  }
  CASE(build_class) : {
    SAVE();
    const Tuple* names = in.c == no_operand ? nullptr : K(in.c).as<Tuple>();
    if (!build_class(vm, &R(in.a), in.b, names, in.a)) goto raised;
    LOAD_FRAME();
    NEXT();
  }
  CASE(import_name) : {
    SAVE();
    Value module = import_name(vm, K(in.b), in.c != no_operand);
    if (module.is_null()) goto raised;
    R(in.a) = std::move(module);
    NEXT();
  }
  CASE(import_from) : {
    SAVE();
    Value value = import_from(vm, R(in.b), N(in.c));
    if (value.is_null()) goto raised;
    R(in.a) = std::move(value);
    NEXT();
  }
  CASE(import_star) : SAVE();
  if (!import_star(vm, R(in.a))) goto raised;
  NEXT();

  CASE(raise) : SAVE();
  raise_statement(vm, R(in.a), in.b == no_operand ? nullptr : &R(in.b));
  goto raised;
  CASE(reraise) : SAVE();
  vm.pending_ = std::move(R(in.a));
  vm.reraising_ = true;
  goto raised;
  CASE(raise_current) : {
    SAVE();
    Value handled = vm.handled_exception();
    if (handled.is_null())
      vm.raise(vm.types.runtime_error, "No active exception to reraise");
    else
      vm.pending_ = std::move(handled), vm.reraising_ = true;
    goto raised;
  }
  CASE(match_exception) : {
    SAVE();
    const int matches = match_exception(vm, R(in.b), R(in.c));
    if (matches < 0) goto raised;
    R(in.a) = Value::boolean(matches != 0);
    NEXT();
  }
  CASE(match_group) : SAVE();
  if (!match_group(vm, &R(in.a), R(in.b), R(in.c))) goto raised;
  NEXT();
  CASE(combine_groups) : {
    SAVE();
    Value result = combine_groups(vm, R(in.b), R(in.c).as<List>());
    if (result.is_null()) goto raised;
    R(in.a) = std::move(result);
    NEXT();
  }
  CASE(load_assertion_error) : R(in.a) = Value(vm.types.assertion_error);
  NEXT();

  CASE(with_prepare) : {
    SAVE();
    const Value manager = std::move(R(in.b));
    if (!prepare_with(vm, &R(in.a), manager, false)) goto raised;
    DONE();
  }
  CASE(async_with_prepare) : {
    SAVE();
    const Value manager = std::move(R(in.b));
    if (!prepare_with(vm, &R(in.a), manager, true)) goto raised;
    DONE();
  }
  CASE(with_exit) : then_await = false;
  goto leave_with;
  CASE(async_with_exit) : then_await = true;
  leave_with : {
    base = &R(in.c);
    base[0] = std::move(R(in.a));
    base[1] = std::move(R(in.a + 1));
    if (in.b == no_operand) {
      for (int i = 2; i < 5; ++i) base[i] = Value::none();
    } else {
      const Value exception = R(in.b);
      base[2] = Value(exception.object()->type);
      base[4] = vm.get_attribute(exception, "__traceback__");
      base[3] = exception;
      if (base[4].is_null()) vm.take_exception(), base[4] = Value::none();
    }
    in.a = in.c;
    argument_count = 3;
    keyword_names = nullptr;
    goto method_call;
  }

  CASE(match_sequence) : R(in.a) = Value::boolean(is_sequence_pattern(vm, R(in.b)));
  NEXT();
  CASE(match_mapping) : R(in.a) = Value::boolean(is_mapping_pattern(vm, R(in.b)));
  NEXT();
  CASE(get_length) : {
    SAVE();
    const int64_t length = vm.length(R(in.b));
    if (length < 0) goto raised;
    R(in.a) = Value::small(length);
    NEXT();
  }
  CASE(match_keys) : {
    SAVE();
    Value values = match_keys(vm, R(in.b), R(in.c));
    if (values.is_null()) goto raised;
    R(in.a) = std::move(values);
    DONE();
  }
  CASE(match_class) : {
    SAVE();
    Value values = match_class(vm, R(in.b), R(in.c), R(in.c + 1), R(in.c + 2).as_small());
    if (values.is_null()) goto raised;
    R(in.a) = std::move(values);
    DONE();
  }
#if !LS_COMPUTED_GOTO
      default:
        vm.watch->look(vm, *frame, in, registers);
        op = in.op;
        goto dispatch;
    }
  }
#endif

unbound_local:
  vm.raisef(vm.types.unbound_local_error, "cannot access local variable '%s' where it is not associated with a value",
            frame->code->local_names[in.a]->data);
  goto raised;
unbound_free:
  SAVE();
  vm.raisef(vm.types.name_error, "cannot access free variable '%s' where it is not associated with a value in enclosing scope",
            frame->code->free_names[in.b]->data);
  vm.pending_exception().as<Exception>()->extra2 = Value(frame->code->free_names[in.b]);
  goto raised;
leave_frame : {
  // `await f()` where f is a plain function: what it returned is awaited now.
  const bool await_it = frame->await_result;
  const uint16_t target = frame->result_register;
  if (Interpreter::leave_frame(vm, leave)) return leave;
  if (vm.raised()) goto raised;
  if (!await_it) goto reload;
  LOAD_FRAME();
  in.a = target;
  goto await_result;
}
yield_result:
  if (deliver_yield(vm, std::move(vm.driver_value_), false, leave)) return leave;
  if (vm.raised()) goto raised;
  goto reload;
suspend:
  vm.suspended_frame_ = frame;
  return RunResult::suspended;
out_of_budget:
  SAVE();
  if (!after_budget(vm)) goto raised;
  if (vm.nested_calls_ == 0) return RunResult::paused;
  goto reload;
raised:
  if (!unwind(vm)) return RunResult::raised;
  goto reload;
}

}  // namespace lockstep::script
