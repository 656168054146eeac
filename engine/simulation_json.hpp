#pragma once
/// The façade's results as JSON text, for hosts whose border is narrow. Shapes: web/src/protocol/engine_types.ts.

#include <string>
#include <vector>

#include "engine/simulation.hpp"

namespace lockstep {

/// `Diagnostic[]`; columns in UTF-16 units.
void append_json(std::string& out, const std::vector<Problem>& problems);

/// `OutputPiece[]`.
void append_json(std::string& out, const std::vector<ProgramOutput>& output);

/// `Summary`.
void append_json(std::string& out, const Summary& summary);

/// `Verdict`.
void append_json(std::string& out, const Verdict& verdict);

}  // namespace lockstep
