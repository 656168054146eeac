#include "engine/simulation.hpp"

#include <doctest/doctest.h>

#include "engine/simulation_json.hpp"

using namespace lockstep;

namespace {

constexpr std::string_view two_sleepers = R"(import asyncio

async def worker(n):
    await asyncio.sleep(n)
    print('worker', n)

async def main():
    await asyncio.gather(worker(2), worker(1))

asyncio.run(main())
)";

constexpr std::string_view opposite_locks = R"(import asyncio

async def both(first, second):
    async with first:
        await asyncio.sleep(1)
        async with second:
            pass

async def main():
    a = asyncio.Lock()
    b = asyncio.Lock()
    await asyncio.gather(both(a, b), both(b, a))

asyncio.run(main())
)";

/// Loads and runs in slices of one step; everything it wrote, in order.
std::string run_to_end(Simulation& simulation, std::string_view source, const SimulationOptions& options = {},
                       std::uint64_t slice = 1) {
  std::vector<Problem> problems;
  std::string out;
  REQUIRE(simulation.load(source, options, problems));
  while (!simulation.ended()) {
    (void)simulation.run_for(slice, 10'000);
    for (const ProgramOutput& piece : simulation.take_output()) out += piece.text;
  }
  return out;
}

}  // namespace

TEST_SUITE("simulation") {
  TEST_CASE("a program runs on virtual time and exits with 0") {
    Simulation simulation;
    CHECK(run_to_end(simulation, two_sleepers) == "worker 1\nworker 2\n");
    CHECK(simulation.state() == SimulationState::finished);
    CHECK(simulation.exit_status() == 0);
    CHECK(simulation.virtual_time() == 2);
  }

  TEST_CASE("a slice of one step runs one step") {
    Simulation simulation;
    std::vector<Problem> problems;
    REQUIRE(simulation.load(two_sleepers, {}, problems));
    for (std::uint64_t step = 1; step <= 3; ++step) {
      CHECK(simulation.run_for(1, 1'000'000) == SimulationState::running);
      CHECK(simulation.steps() == step);
    }
  }

  TEST_CASE("a step that is paused in the middle is finished by the next slices and counted once") {
    Simulation simulation;
    std::vector<Problem> problems;
    REQUIRE(simulation.load("import asyncio\nasync def main():\n    for i in range(1000): pass\n    await asyncio.sleep(1)\nasyncio.run(main())\n",
                            {}, problems));
    int pauses = 0;
    while (simulation.run_for(1, 100) == SimulationState::paused) ++pauses;
    CHECK(pauses > 3);
    CHECK(simulation.steps() == 1);
  }

  TEST_CASE("the trace, and how a run is sliced, change nothing of what it does") {
    Simulation watched, plain;
    SimulationOptions options;
    options.trace = true;
    CHECK(run_to_end(watched, two_sleepers, options, 1) == run_to_end(plain, two_sleepers, {}, 1000));
    CHECK(watched.steps() == plain.steps());
    CHECK(watched.trace_count() > 10);
    CHECK(plain.trace_count() == 0);
  }

  // No recording by CPython: the oracle has no threads. The order is that of a thread which is done at once.
  TEST_CASE("a function given to an executor runs without a task, and its outcome comes two iterations later") {
    constexpr std::string_view source = R"(import asyncio

async def other():
    for number in range(3):
        print('other', number)
        await asyncio.sleep(0)

def work(number):
    if number < 0:
        raise ValueError(number)
    return number * 2

async def main():
    asyncio.create_task(other())
    print(await asyncio.to_thread(work, 2))
    try:
        await asyncio.get_running_loop().run_in_executor(None, work, -1)
    except ValueError as error:
        print('raised', error)
    print(asyncio.create_task(other()).get_name())

asyncio.run(main())
)";
    Simulation simulation;
    CHECK(run_to_end(simulation, source) == "other 0\nother 1\n4\nother 2\nraised -1\nTask-3\nother 0\n");
  }

  TEST_CASE("a deadlock is explained alike, whether the run was traced or not") {
    Simulation watched, plain;
    SimulationOptions options;
    options.trace = true;
    (void)run_to_end(watched, opposite_locks, options);
    (void)run_to_end(plain, opposite_locks);
    REQUIRE(plain.state() == SimulationState::deadlocked);
    CHECK(plain.exit_status() == 3);
    const Verdict& verdict = plain.verdict();
    CHECK(verdict.headline == "deadlock: Task-2 and Task-3 wait for each other");
    REQUIRE(verdict.entries.size() == 3);
    CHECK(verdict.entries[0].line == 6);
    CHECK(verdict.entries[0].created_line == 11);
    REQUIRE(verdict.entries[0].holders.size() == 1);
    CHECK(verdict.entries[0].holders[0].task_name == "Task-3");
    CHECK(verdict.entries[0].holders[0].line == 4);
    for (std::size_t i = 0; i < verdict.entries.size(); ++i)
      CHECK(verdict.entries[i].sentence == watched.verdict().entries[i].sentence);
  }

  TEST_CASE("a limit ends a run with its name, its value and its place") {
    Simulation simulation;
    SimulationOptions options;
    options.max_instructions = 50'000;
    (void)run_to_end(simulation, "import asyncio\nasync def main():\n    while True:\n        pass\nasyncio.run(main())\n", options);
    CHECK(simulation.state() == SimulationState::over_limit);
    CHECK(simulation.exit_status() == 4);
    CHECK(simulation.reached_limit().name == "instructions");
    CHECK(simulation.reached_limit().value == 50'000);
    CHECK(simulation.reached_limit().task == "Task-1");
    CHECK(simulation.reached_limit().line >= 3);
    CHECK(simulation.reached_limit().line <= 4);
  }

  TEST_CASE("a MemoryError that nobody catches is the memory limit") {
    Simulation simulation;
    SimulationOptions options;
    options.max_memory_bytes = 50 << 20;
    const std::string out = run_to_end(simulation, "l = []\nwhile True:\n    l.append('x' * 100000)\n", options);
    CHECK(simulation.state() == SimulationState::over_limit);
    CHECK(simulation.exit_status() == 4);
    CHECK(simulation.reached_limit().name == "memory");
    CHECK(simulation.reached_limit().value == 50 << 20);
  }

  TEST_CASE("the memory limit also ends a run that grows in short steps") {
    Simulation simulation;
    SimulationOptions options;
    options.max_memory_bytes = 20 << 20;
    options.max_steps = 500'000;
    const std::string_view source =
        "import asyncio\n"
        "async def child():\n    await asyncio.sleep(9999)\n"
        "async def main():\n    kept = []\n"
        "    while True:\n        kept.append(asyncio.create_task(child()))\n        await asyncio.sleep(0)\n"
        "asyncio.run(main())\n";
    std::vector<Problem> problems;
    REQUIRE(simulation.load(source, options, problems));
    // A budget that no slice uses up, as the page's.
    while (simulation.run_for(100, 100'000) == SimulationState::running) {
    }
    CHECK(simulation.state() == SimulationState::over_limit);
    CHECK(simulation.reached_limit().name == "memory");
  }

  TEST_CASE("an exception ends a run with its traceback and status 1") {
    Simulation simulation;
    const std::string out = run_to_end(simulation, "def f():\n    raise ValueError('no')\nf()\n", {.file_name = "x.py"});
    CHECK(simulation.state() == SimulationState::raised);
    CHECK(simulation.exit_status() == 1);
    CHECK(out.find("File \"x.py\", line 2, in f") != std::string::npos);
    CHECK(out.find("ValueError: no\n") != std::string::npos);
    CHECK(simulation.summary().message == "ValueError: no");
  }

  TEST_CASE("a syntax error is told as Python tells it") {
    const std::vector<Problem> problems = Simulation::check("x = 1\nif x\n    pass\n");
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].line == 2);
    CHECK(problem_text(problems[0], "x.py") == "  File \"x.py\", line 2\n    if x\n        ^\nSyntaxError: expected ':'\n");
  }

  TEST_CASE("a module that is not here is told with its place and what to do instead") {
    const std::vector<Problem> problems = Simulation::check("import threading\n");
    REQUIRE(problems.size() == 1);
    CHECK(problem_text(problems[0], "x.py").starts_with("x.py:1:8: unsupported-import: module 'threading' is not here"));
  }

  TEST_CASE("columns count characters for a terminal and UTF-16 units for an editor") {
    const std::vector<Problem> problems = Simulation::check("s = '\xf0\x9f\x90\x8d'; import threading\n");
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].column == 16);
    CHECK(problems[0].utf16_column == 17);
  }

  TEST_CASE("the summary is one JSON object with the page's names") {
    Simulation simulation;
    SimulationOptions options;
    options.trace = true;
    (void)run_to_end(simulation, opposite_locks, options);
    std::string json;
    append_json(json, simulation.summary());
    CHECK(json.starts_with("{\"state\":\"deadlocked\",\"virtualTime\":1,\"steps\":"));
    CHECK(json.find("\"exitCode\":3") != std::string::npos);
    CHECK(json.find("\"verdict\":{\"kind\":\"deadlock\",\"headline\":\"deadlock: ") != std::string::npos);
    CHECK(json.find("\"scope\":\"object\"") != std::string::npos);
  }

  TEST_CASE("two simulations side by side do not touch each other") {
    Simulation a, b;
    std::vector<Problem> problems;
    REQUIRE(a.load(two_sleepers, {}, problems));
    REQUIRE(b.load(opposite_locks, {}, problems));
    while (!a.ended() || !b.ended()) {
      (void)a.run_for(1, 1000);
      (void)b.run_for(1, 1000);
    }
    CHECK(a.state() == SimulationState::finished);
    CHECK(b.state() == SimulationState::deadlocked);
  }
}
