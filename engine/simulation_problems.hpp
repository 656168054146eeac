#pragma once
/// What the façade's parts share: options and problems, in the script layer's words and in the host's.

#include <string_view>
#include <vector>

#include "engine/script/program.hpp"
#include "engine/simulation.hpp"

namespace lockstep {

/// What a run of a script may use, for the script layer.
[[nodiscard]] script::ProgramOptions program_options(const SimulationOptions& options);

/// Diagnostics as the host knows them, with characters and UTF-16 columns counted.
void append_problems(std::vector<Problem>& problems, const std::vector<script::Diagnostic>& diagnostics, std::string_view text);

}  // namespace lockstep
