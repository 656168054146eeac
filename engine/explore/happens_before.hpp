#pragma once
/// What had to come before what in one run, and which orders could have been the other way round.
///
/// A step is ordered after an earlier one if both are the same actor's, if the earlier made it ready, or if their footprints
/// conflict; and so on from step to step. Everything else may change places without anybody noticing.

#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/step_log.hpp"

namespace lockstep {

/// Two steps whose order could have been the other way round: `later` conflicts with `earlier`, nothing lies between them, and
/// `earlier` did not make `later` possible.
struct Race {
  std::uint32_t earlier;
  std::uint32_t later;
};

/// The order of one run's steps. Reused from run to run.
class HappensBefore {
 public:
  /// Reads a finished log.
  void compute(const StepLog& log);

  [[nodiscard]] std::uint32_t size() const noexcept { return size_; }
  /// Whether step `a` had to come before step `b`.
  [[nodiscard]] bool before(std::uint32_t a, std::uint32_t b) const noexcept { return ((row(b)[a >> 6] >> (a & 63)) & 1) != 0; }
  /// All races, by their later step.
  [[nodiscard]] std::span<const Race> races() const noexcept { return races_; }
  /// A number that equal orders of equal steps share, whatever order they ran in: runs with the same one are the same
  /// behaviour. Made of the steps' levels (Foata's normal form), so it costs one pass.
  [[nodiscard]] std::uint64_t canonical() const noexcept { return canonical_; }
  /// How many orders of the chosen steps there are with this same behaviour; 0 if that is too much to count.
  [[nodiscard]] std::uint64_t count_orders(const StepLog& log) const;

 private:
  struct Place {
    std::uint64_t place = 0;
    std::uint32_t stamp = 0;
    std::uint32_t last_write = no_step;
    std::uint32_t first_reader = no_step;  // in readers_, since the last write
  };
  struct Reader {
    std::uint32_t step;
    std::uint32_t next;
  };

  [[nodiscard]] const std::uint64_t* row(std::uint32_t step) const noexcept { return rows_.data() + std::size_t{step} * words_; }
  [[nodiscard]] std::uint64_t* row(std::uint32_t step) noexcept { return rows_.data() + std::size_t{step} * words_; }
  Place& place(std::uint64_t name);
  void grow_places();
  void follows(std::uint32_t step, std::uint32_t earlier);
  void note_accesses(const StepLog& log, std::uint32_t step);
  void find_races(const StepLog& log, std::uint32_t step);

  std::uint32_t size_ = 0;
  std::uint32_t words_ = 0;
  std::vector<std::uint64_t> rows_;
  std::vector<std::uint32_t> levels_;
  std::vector<std::uint32_t> direct_;  // of the step at hand: those it follows, not through others that were noted
  std::vector<std::uint32_t> latest_of_actor_;
  std::vector<Place> places_;
  std::vector<Reader> readers_;
  std::size_t used_places_ = 0;
  std::uint32_t stamp_ = 0;
  std::vector<Race> races_;
  std::uint64_t canonical_ = 0;
};

}  // namespace lockstep
