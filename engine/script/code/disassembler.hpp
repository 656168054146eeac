#pragma once
// Code as text, for tests and for looking at.

#include <string>

#include "engine/script/code/code.hpp"

namespace lockstep::script {

struct DisassemblyOptions {
  bool lines = false;   // the source line before each instruction
  bool nested = false;  // also the code objects among the constants
};

/// One instruction a line: number, name, operands. Locals appear by name, temporaries as t0, t1, …, constants as Python would
/// write them, jumps with the number of the instruction they go to. After them the exception table and the handled table.
std::string disassemble(const Code& code, const DisassemblyOptions& options = {});

/// The same instruction as `disassemble` shows it, without its number.
std::string instruction_text(const Code& code, size_t index);

}  // namespace lockstep::script
