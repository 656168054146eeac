#include <algorithm>
#include <deque>
#include <vector>

#include "engine/base/random.hpp"
#include "tests/engine/support/world.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

class Numbered final : public Timer {
 public:
  Numbered(Loop& loop, std::vector<int>& fired, int number) : Timer(loop), fired_(fired), number_(number) {}
  ~Numbered() = default;
  RunOutcome run() override {
    fired_.push_back(number_);
    return RunOutcome::done;
  }

 private:
  std::vector<int>& fired_;
  int number_;
};

}  // namespace

TEST_SUITE("core/timers") {
  TEST_CASE("many timers, some cancelled, fire by time and then by arrival") {
    World w;
    Loop loop(w.run);
    Random random(42);
    std::vector<int> fired;
    std::deque<Numbered> timers;
    std::vector<std::pair<double, int>> expected;
    for (int i = 0; i < 2000; ++i) {
      const double when = random.below(50);
      timers.emplace_back(loop, fired, i);
      loop.call_at(timers.back(), when);
      expected.emplace_back(when, i);
    }
    // Enough of them to bring on the compaction of dead entries.
    for (int i = 0; i < 2000; ++i) {
      if (random.below(10) < 7) {
        timers[static_cast<std::size_t>(i)].cancel();
        std::erase_if(expected, [i](const auto& e) { return e.second == i; });
      }
    }
    CHECK(loop.timer_count() == expected.size());
    std::stable_sort(expected.begin(), expected.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    loop.run();
    std::vector<int> numbers;
    for (const auto& e : expected) numbers.push_back(e.second);
    CHECK(fired == numbers);
  }

  TEST_CASE("a timer can be armed again after it fired and after it was cancelled") {
    World w;
    Loop loop(w.run);
    std::vector<int> fired;
    Numbered timer(loop, fired, 1);
    loop.call_later(timer, 1);
    loop.run();
    loop.call_later(timer, 1);
    timer.cancel();
    timer.cancel();
    loop.call_later(timer, 3);
    CHECK(timer.when() == 4);
    loop.run();
    CHECK(fired == std::vector<int>{1, 1});
    CHECK(loop.time() == 4);
  }

  TEST_CASE("a timer that dies is forgotten") {
    World w;
    Loop loop(w.run);
    std::vector<int> fired;
    {
      Numbered timer(loop, fired, 1);
      loop.call_later(timer, 1);
    }
    CHECK(loop.timer_count() == 0);
    CHECK(loop.run() == RunOne::idle);
    CHECK(fired.empty());
  }
}
