#include "engine/explore/optimal.hpp"

#include <algorithm>

#include "engine/core/runnable.hpp"

namespace lockstep {

/// Runs given actors in a given order, then gives up.
class Optimal::Forced final : public Scheduler {
 public:
  Forced(const StepLog& log, const std::uint64_t* prefix, std::size_t prefix_count, const std::vector<std::uint64_t>& order)
      : log_(log), prefix_(prefix), prefix_count_(prefix_count), order_(order) {}
  ~Forced() = default;

  /// The steps in the log of those after the prefix.
  std::vector<std::uint32_t> steps;
  bool was_refused = false;

  [[nodiscard]] std::size_t pick(std::span<Runnable* const> ready) override {
    if (at_ == prefix_count_ + order_.size()) return abandon;
    const std::uint64_t actor = at_ < prefix_count_ ? prefix_[at_] : order_[at_ - prefix_count_];
    for (std::size_t i = 0; i < ready.size(); ++i) {
      if (log_.actor(ready[i]->actor()).key != actor) continue;
      if (at_ >= prefix_count_) steps.push_back(static_cast<std::uint32_t>(log_.steps().size()));
      ++at_;
      return i;
    }
    was_refused = true;
    return abandon;
  }

 private:
  const StepLog& log_;
  const std::uint64_t* prefix_;
  std::size_t prefix_count_;
  const std::vector<std::uint64_t>& order_;
  std::size_t at_ = 0;
};

bool Optimal::begin_run() {
  at_ = 0;
  taken_ = Schedule();
  return !is_over_;
}

std::size_t Optimal::find(std::span<Runnable* const> ready, std::uint64_t actor) const {
  for (std::size_t i = 0; i < ready.size(); ++i)
    if (log_.actor(ready[i]->actor()).key == actor) return i;
  return abandon;
}

void Optimal::learn_footprint(Node& node) {
  node.branches.front()->footprint = footprint_of(log_, node.step, true);
  node.branches.front()->is_known = true;
}

std::size_t Optimal::choose(std::span<Runnable* const> ready) {
  if (at_ > 0 && at_ >= nodes_.size()) learn_footprint(nodes_.back());
  if (at_ == nodes_.size()) {
    Node node;
    if (at_ > 0) {
      const Branch& parent = *nodes_.back().branches.front();
      node.sleepers = still_asleep(nodes_.back().sleepers, parent.footprint);
      node.branches = parent.branches;
    }
    if (node.branches.empty()) {
      const auto awake = std::find_if(ready.begin(), ready.end(), [&](const Runnable* runnable) {
        const std::uint64_t actor = log_.actor(runnable->actor()).key;
        return std::none_of(node.sleepers.begin(), node.sleepers.end(), [actor](const Sleeper& s) { return s.actor == actor; });
      });
      if (awake == ready.end()) return abandon;
      node.branches.push_back(std::make_shared<Branch>());
      node.branches.back()->actor = log_.actor((*awake)->actor()).key;
    }
    nodes_.push_back(std::move(node));
  }
  Node& node = nodes_[at_++];
  node.step = static_cast<std::uint32_t>(log_.steps().size());
  const std::size_t found = find(ready, node.branches.front()->actor);
  if (found == abandon) ++lost_;
  return found;
}

void Optimal::end_run(Program& program, bool was_abandoned) {
  if (!nodes_.empty() && at_ == nodes_.size()) learn_footprint(nodes_.back());
  if (!was_abandoned) plan_reversals(program);
  backtrack();
}

// Everything after the earlier step that does not depend on it, then the later one.
std::vector<std::uint64_t> Optimal::reversed_order(const Race& race, std::uint64_t& number) const {
  std::vector<std::uint64_t> order;
  number = 0;
  for (std::uint32_t i = race.earlier + 1; i < order_.size(); ++i) {
    if (order_.before(race.earlier, i) || step_actors_[i] == 0) continue;
    order.push_back(step_actors_[i]);
    number = mix(number, order.back());
  }
  return order;
}

void Optimal::plan_reversals(Program& program) {
  order_.compute(log_);
  // The log is the next run's soon: what is needed of it is kept.
  step_actors_.clear();
  std::vector<std::uint64_t> actors;
  for (const Step& step : log_.steps()) {
    actors.push_back(log_.actor(step.actor).key);
    step_actors_.push_back(step.is_automatic ? 0 : actors.back());
  }
  path_.clear();
  constexpr std::size_t no_node = ~std::size_t{0};  // a step of the common beginning
  std::vector<std::size_t> node_of(log_.steps().size(), no_node);
  for (std::size_t i = 0; i < nodes_.size(); ++i) {
    path_.push_back(nodes_[i].branches.front()->actor);
    node_of[nodes_[i].step] = i;
  }
  for (const Race& race : order_.races()) {
    if (node_of[race.earlier] == no_node) continue;
    Node& node = nodes_[node_of[race.earlier]];
    std::uint64_t number = 0;
    std::vector<std::uint64_t> order = reversed_order(race, number);
    order.push_back(actors[race.later]);
    if (!node.seen.insert(mix(number, order.back())).second) continue;
    std::vector<Reversed> steps;
    if (!run_reversed(program, node_of[race.earlier], order, steps)) {
      ++lost_;
      continue;
    }
    if (!is_covered(node, steps)) insert(node.branches, steps);
  }
}

bool Optimal::run_reversed(Program& program, std::size_t prefix, const std::vector<std::uint64_t>& order, std::vector<Reversed>& steps) {
  Forced forced(log_, path_.data(), prefix, order);
  ++reversals_;
  (void)program.run(forced, ~std::uint64_t{0});
  if (forced.was_refused || forced.steps.size() != order.size()) return false;
  reversed_.compute(log_);
  for (std::size_t i = 0; i < order.size(); ++i) {
    steps.push_back({order[i], footprint_of(log_, forced.steps[i], false), {}});
    for (std::uint32_t k = 0; k < i; ++k)
      if (reversed_.before(forced.steps[k], forced.steps[i])) steps.back().after.push_back(k);
  }
  return true;
}

// Whether an actor that sleeps here could have begun this order: then it was explored.
bool Optimal::is_covered(const Node& node, const std::vector<Reversed>& steps) {
  for (const Sleeper& sleeper : node.sleepers) {
    const auto first = std::find_if(steps.begin(), steps.end(), [&](const Reversed& step) { return step.actor == sleeper.actor; });
    if (first != steps.end()) {
      if (first->after.empty()) return true;
    } else if (std::none_of(steps.begin(), steps.end(), [&](const Reversed& step) { return conflict(sleeper.footprint, step.footprint); })) {
      return true;
    }
  }
  return false;
}

// Walks down the tree as far as its branches could begin what remains of `steps`; what remains becomes a new branch. A branch
// that ends before `steps` does covers them.
void Optimal::insert(Branches& root, std::vector<Reversed>& steps) {
  std::vector<bool> remains(steps.size(), true);
  Branches* level = &root;
  for (;;) {
    Branch* next = nullptr;
    for (const std::shared_ptr<Branch>& branch : *level) {
      std::size_t first = 0;
      while (first < steps.size() && (!remains[first] || steps[first].actor != branch->actor)) ++first;
      if (first < steps.size()) {
        const auto& after = steps[first].after;
        if (std::any_of(after.begin(), after.end(), [&](std::uint32_t k) { return remains[k]; })) continue;
        remains[first] = false;
        next = branch.get();
        break;
      }
      if (!branch->is_known) continue;
      bool commutes = true;
      for (std::size_t i = 0; i < steps.size() && commutes; ++i) commutes = !remains[i] || !conflict(branch->footprint, steps[i].footprint);
      if (commutes) {
        next = branch.get();
        break;
      }
    }
    if (next == nullptr) break;
    level = &next->branches;
    if (level->empty()) return;
  }
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (!remains[i]) continue;
    auto branch = std::make_shared<Branch>();
    branch->actor = steps[i].actor;
    branch->footprint = std::move(steps[i].footprint);
    branch->is_known = true;
    level->push_back(branch);
    level = &branch->branches;
  }
}

void Optimal::backtrack() {
  while (!nodes_.empty()) {
    Node& node = nodes_.back();
    const std::shared_ptr<Branch> done = node.branches.front();
    node.branches.erase(node.branches.begin());
    node.sleepers.push_back({done->actor, done->footprint});
    ++node.explored;
    if (!node.branches.empty()) return;
    nodes_.pop_back();
  }
  is_over_ = true;
}

std::uint64_t Optimal::pending() const noexcept {
  std::uint64_t count = 0;
  for (const Node& node : nodes_) count += node.branches.size();
  return count;
}

double Optimal::probe() const noexcept {
  double product = 1;
  for (const Node& node : nodes_) product *= static_cast<double>(node.explored + node.branches.size());
  return product;
}

}  // namespace lockstep
