// A code object: the compiled form of one function body, class body or module. The compiler fills one through
// `CodeBuilder` data, the VM runs it and never changes anything but the cache words.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/script/vm/value.hpp"

namespace lockstep::script {

struct Str;

enum class Opcode : uint16_t {
#define OPCODE(name, operands, meaning) op_##name,
#include "engine/script/code/opcodes.def"
#undef OPCODE
};

/// One instruction; also the shape of the cache word that follows some instructions.
struct Instruction {
  uint16_t op;
  uint16_t a;
  uint16_t b;
  uint16_t c;

  int32_t imm_b() const { return static_cast<int16_t>(b); }
  int32_t imm_c() const { return static_cast<int16_t>(c); }
  int32_t offset32() const { return static_cast<int32_t>(static_cast<uint32_t>(b) | (static_cast<uint32_t>(c) << 16)); }
};
static_assert(sizeof(Instruction) == 8);

/// Operand value that means "none" where a register, constant or name is optional.
inline constexpr uint16_t no_operand = 0xFFFF;

/// Instructions [begin, end) are protected: an exception raised there is put into register `exception_register` and
/// execution continues at `handler`. The first entry of the table that covers an instruction is the innermost.
struct ExceptionRange {
  uint32_t begin;
  uint32_t end;
  uint32_t handler;
  uint16_t exception_register;
};

/// While execution is at [begin, end), the exception in `exception_register` is the one being handled: what a bare
/// `raise` raises, what sys.exception() gives and what becomes `__context__`. Innermost first.
struct HandledRange {
  uint32_t begin;
  uint32_t end;
  uint16_t exception_register;
};

/// Where an instruction comes from, for tracebacks and carets. Lines from 1; columns from 0, in UTF-8 bytes.
struct SourceSpan {
  uint32_t line = 0;
  uint32_t end_line = 0;
  uint32_t column = 0;
  uint32_t end_column = 0;
};

enum class CodeKind : uint8_t { plain, generator, coroutine, async_generator };

/// @source none: ours
struct Code : Object {
  Value name;            // str: "f"
  Value qualified_name;  // str: "main.<locals>.f"
  Value docstring;       // str or None
  Value file_name;       // str: as in tracebacks; the text of the file is at Vm::sources
  CodeKind code_kind = CodeKind::plain;
  bool is_iterable_coroutine = false;  // a generator function that types.coroutine was given: its generators can be awaited
  bool is_module = false;
  bool is_class_body = false;
  bool has_varargs = false;           // *args follows the keyword-only parameters as a local
  bool has_varkwargs = false;         // **kwargs comes after it
  /// Parameters are locals 0 … : positional (of which the first `positional_only` by position only), then keyword-only,
  /// then *args, then **kwargs.
  uint16_t positional_only = 0;
  uint16_t positional = 0;
  uint16_t keyword_only = 0;
  uint16_t local_count = 0;           // parameters and other locals (cells of own variables live in their local's register)
  uint16_t register_count = 0;        // locals and temporaries
  uint32_t first_line = 0;
  std::vector<Instruction> instructions;
  std::vector<uint32_t> lines;        // line of each instruction: fast access for events
  std::vector<SourceSpan> spans;      // span of each instruction
  std::vector<Value> constants;
  std::vector<Str*> names;            // interned, kept alive by the heap
  std::vector<Str*> local_names;
  std::vector<Str*> free_names;
  std::vector<ExceptionRange> exception_ranges;
  std::vector<HandledRange> handled_ranges;
  /// A plain function with only positional parameters, no cells made at entry: called without the general binder.
  bool simple_call = false;
};

}  // namespace lockstep::script
