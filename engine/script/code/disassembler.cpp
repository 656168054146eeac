// How operands are shown follows from opcodes.def alone: the operand list says what is a number or a distance, the meaning says
// which operand is a constant (K[b]), a name (N[c]) or a closure cell.

#include "engine/script/code/disassembler.hpp"

#include <cstdio>
#include <string_view>

#include "engine/script/vm/object.hpp"

namespace lockstep::script {

namespace {

struct Row {
  std::string_view name, operands, meaning;
};

constexpr Row rows[] = {
#define OPCODE(name, operands, meaning) {#name, operands, meaning},
#include "engine/script/code/opcodes.def"
#undef OPCODE
};

bool says(std::string_view text, std::string_view what) { return text.find(what) != std::string_view::npos; }

std::string constant_text(const Value& value) {
  if (value.is_small()) return std::to_string(value.as_small());
  if (value.is_none()) return "None";
  if (value.is_true()) return "True";
  if (value.is_false()) return "False";
  if (value.is_ellipsis()) return "...";
  if (value.is_kind(Kind::str)) return "'" + std::string(value.as<Str>()->view()) + "'";
  if (value.is_kind(Kind::floating)) {
    char text[40];
    std::snprintf(text, sizeof text, "%.17g", value.as<Float>()->value);
    return text;
  }
  if (value.is_kind(Kind::code)) return "<" + constant_text(value.as<Code>()->name) + ">";
  if (value.is_kind(Kind::tuple)) {
    const Tuple* tuple = value.as<Tuple>();
    std::string text = "(";
    for (uint32_t i = 0; i < tuple->size; ++i) text += (i > 0 ? ", " : "") + constant_text(tuple->items[i]);
    return text + (tuple->size == 1 ? ",)" : ")");
  }
  if (value.is_kind(Kind::slice)) {
    const Slice* slice = value.as<Slice>();
    return "slice(" + constant_text(slice->start) + ", " + constant_text(slice->stop) + ", " +
           constant_text(slice->step) + ")";
  }
  if (value.is_kind(Kind::bytes)) return "<bytes>";
  if (value.is_kind(Kind::integer)) return "<int>";
  return "<constant>";
}

std::string register_text(const Code& code, uint32_t reg) {
  if (reg < code.local_count) return std::string(code.local_names[reg]->view());
  return "t" + std::to_string(reg - code.local_count);
}

std::string operand_text(const Code& code, const Row& row, char letter, uint16_t operand) {
  const std::string constant = std::string("K[") + letter + "]";
  const std::string name = std::string("N[") + letter + "]";
  if (says(row.meaning, constant)) return operand == no_operand ? "-" : constant_text(code.constants[operand]);
  if (says(row.meaning, name)) return std::string(code.names[operand]->view());
  if (says(row.meaning, std::string("closure cell ") + letter)) return std::string(code.free_names[operand]->view());
  const std::string_view op = row.name;
  const bool is_number =
      (letter == 'c' && (says(op, "build_") || op == "unpack" || says(op, "format_"))) ||
      (letter == 'b' && (op == "call" || op == "call_kw" || op == "call_method" || op == "call_method_kw" ||
                         op == "await_call" || op == "await_method" || op == "build_class"));
  if (is_number) return std::to_string(operand);
  if (op == "unpack_ex" && letter == 'c') return std::to_string(operand & 255) + "+" + std::to_string(operand >> 8);
  if (operand == no_operand) return "-";
  return register_text(code, operand);
}

void append_table(std::string& text, const char* name, uint32_t begin, uint32_t end) {
  char line[80];
  std::snprintf(line, sizeof line, "%s %u..%u", name, begin, end);
  text += line;
}

}  // namespace

std::string instruction_text(const Code& code, size_t index) {
  const Instruction& instruction = code.instructions[index];
  const Row& row = rows[instruction.op];
  std::string text(row.name);
  std::string_view rest = row.operands;
  while (!rest.empty()) {
    const size_t space = rest.find(' ');
    const std::string_view part = rest.substr(0, space);
    rest = space == std::string_view::npos ? std::string_view() : rest.substr(space + 1);
    if (part == "+cache") continue;
    text += ' ';
    const auto target = [&](int32_t offset) {
      text += "->" + std::to_string(static_cast<int64_t>(index) + 1 + offset);
    };
    if (part == "off32") {
      target(instruction.offset32());
    } else if (part == "off:c") {
      target(instruction.imm_c());
    } else {
      const char letter = part.back();
      const uint16_t operand = letter == 'a' ? instruction.a : letter == 'b' ? instruction.b : instruction.c;
      if (part.starts_with("imm:"))
        text += std::to_string(static_cast<int16_t>(operand));
      else
        text += operand_text(code, row, letter, operand);
    }
  }
  return text;
}

std::string disassemble(const Code& code, const DisassemblyOptions& options) {
  std::string text;
  char number[32];
  for (size_t i = 0; i < code.instructions.size(); ++i) {
    if (code.instructions[i].op == static_cast<uint16_t>(Opcode::op_cache)) continue;
    std::snprintf(number, sizeof number, "%zu ", i);
    text += number;
    if (options.lines) {
      std::snprintf(number, sizeof number, "[%u] ", code.lines[i]);
      text += number;
    }
    text += instruction_text(code, i) + "\n";
  }
  for (const ExceptionRange& range : code.exception_ranges) {
    append_table(text, "except", range.begin, range.end);
    text += " ->" + std::to_string(range.handler) + " " + register_text(code, range.exception_register) + "\n";
  }
  for (const HandledRange& range : code.handled_ranges) {
    append_table(text, "handling", range.begin, range.end);
    text += " " + register_text(code, range.exception_register) + "\n";
  }
  if (options.nested) {
    for (const Value& constant : code.constants) {
      if (!constant.is_kind(Kind::code)) continue;
      const Code& inner = *constant.as<Code>();
      text += "\n" + std::string(inner.qualified_name.as<Str>()->view()) + ":\n" + disassemble(inner, options);
    }
  }
  return text;
}

}  // namespace lockstep::script
