#pragma once
/// Every ready actor is tried at every point, except those whose step would only repeat what another order has shown.
///
/// Complete also where a step's footprint depends on data, and simple: the audit of the optimal search. It begins runs that it
/// then has to give up, which the optimal search does not.
///
/// @source Patrice Godefroid, Partial-Order Methods for the Verification of Concurrent Systems (1996), chapter 5

#include <vector>

#include "engine/explore/step_footprint.hpp"
#include "engine/explore/strategy.hpp"

namespace lockstep {

/// An actor that need not run here, and what its step would touch.
struct Sleeper {
  std::uint64_t actor;
  StepFootprint footprint;
};

/// Those of `sleepers` that sleep on after a step with this footprint.
[[nodiscard]] std::vector<Sleeper> still_asleep(const std::vector<Sleeper>& sleepers, const StepFootprint& step);

/// A part of a search: of what begins behind the first choices, dealt out in order, only every `count`th is searched here. All
/// parts together see what one search sees.
struct SearchPart {
  std::uint32_t index = 0;
  std::uint32_t count = 1;
  std::uint32_t depth = 0;  ///< choices before the rest is dealt out
};

/// Depth first with sleep sets. Needs a program with a log.
class SleepSets final : public Strategy {
 public:
  /// @param program  whose log it reads while the program runs
  explicit SleepSets(const Program& program, const SearchPart& part = {}) : log_(*program.log()), part_(part) {}
  ~SleepSets() = default;

  [[nodiscard]] bool begin_run() override;
  void end_run(Program& program, bool was_abandoned) override;
  [[nodiscard]] bool is_exhaustive() const noexcept override { return true; }

  /// Runs that were given up because they belong to another part.
  [[nodiscard]] std::uint64_t left_to_others() const noexcept { return left_to_others_; }

 protected:
  [[nodiscard]] std::size_t choose(std::span<Runnable* const> ready) override;

 private:
  struct Node {
    std::vector<std::uint64_t> ready;
    std::vector<Sleeper> sleepers;
    std::uint64_t chosen = 0;
    std::uint32_t step = 0;  // of the chosen one in the log of the current run
  };

  const StepLog& log_;
  const SearchPart part_;
  std::uint64_t dealt_ = 0;
  std::uint64_t left_to_others_ = 0;
  std::vector<Node> nodes_;
  std::size_t at_ = 0;
  bool is_over_ = false;
};

}  // namespace lockstep
