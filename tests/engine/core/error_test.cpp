#include "engine/core/error.hpp"

#include <memory>

#include "engine/core/or_return.hpp"
#include "engine/sync/queue_of.hpp"
#include "tests/engine/support/workers.hpp"

using namespace lockstep;
using namespace lockstep::test;

namespace {

/// An error type as a program would have it.
struct NetworkError {
  enum class Kind { refused, reset, wait } kind;
  SyncError wait = SyncError::none;

  NetworkError(Kind its_kind) noexcept : kind(its_kind) {}
  NetworkError(SyncError error) noexcept : kind(Kind::wait), wait(error) {}
  friend bool is_cancellation(const NetworkError& error) { return error.wait == SyncError::cancelled; }
  friend void append_text(std::string& out, const NetworkError& error) {
    out += error.kind == Kind::refused ? "refused" : error.kind == Kind::reset ? "reset" : text_of(error.wait).name;
  }
};

template <class T = void>
using Network = Result<T, NetworkError>;

struct Goes {
  World& world;
  ~Goes() { world.say("frame gone"); }
};

struct Cases {
  static Co<Network<int>> refuses() { co_return failure(NetworkError(NetworkError::Kind::refused)); }
  static Co<Network<int>> sleeps(double seconds) {
    co_await or_return(sleep_for(seconds));
    co_return 1;
  }
  static Co<Fallible<int>> calls(World& w, bool fails) {
    const Goes goes{w};
    const int one = co_await or_return(sleeps(1));
    w.say("one");
    const int two = fails ? co_await or_return(refuses()) : 1;
    w.say("two");
    co_return one + two;
  }
  static Co<Fallible<int>> calls_deep(World& w, int depth) {
    if (depth == 0) co_return co_await or_return(calls(w, true));
    const int value = co_await or_return(calls_deep(w, depth - 1));
    w.say("not reached");
    co_return value;
  }
  static Co<Result<int, SyncError>> gets(World& w, Queue<std::unique_ptr<int>>& queue) {
    const Goes goes{w};
    const std::unique_ptr<int> item = co_await or_return(queue.get());
    const Result<int, SyncError> there(*item);
    co_return co_await or_return(there);
  }
};

}  // namespace

TEST_SUITE("core/error") {
  TEST_CASE("an error keeps its type, and copies share it") {
    const Error none;
    CHECK_FALSE(static_cast<bool>(none));
    CHECK(Error(SyncError::none) == SyncError::none);
    const Error code(SyncError::queue_full);
    CHECK(code == SyncError::queue_full);
    CHECK(code.text() == "QueueFull");
    CHECK(Error(SyncError::lock_not_acquired).text() == "RuntimeError: Lock is not acquired.");
    CHECK(code.get_if<int>() == nullptr);
    const Error number(42);
    const Error copy = number;
    CHECK(*copy.get_if<int>() == 42);
    CHECK(copy.get_if<int>() == number.get_if<int>());
    CHECK(copy.get_if<unsigned>() == nullptr);
    CHECK(copy.code() == SyncError::none);
    CHECK(copy.text() == "error");
    CHECK(*Error("literal").get_if<std::string>() == "literal");
    CHECK(Error(std::string("text")).text() == "text");
    CHECK(Error(NetworkError(NetworkError::Kind::reset)).text() == "reset");
  }

  TEST_CASE("whether it means a cancellation is asked of the type that is held") {
    CHECK(is_cancellation(SyncError::cancelled));
    CHECK(is_cancellation(Error(SyncError::cancelled)));
    CHECK(is_cancellation(Error(NetworkError(SyncError::cancelled))));
    CHECK_FALSE(is_cancellation(Error(NetworkError(SyncError::queue_full))));
    CHECK_FALSE(is_cancellation(Error("cancelled")));
    CHECK_FALSE(is_cancellation(Error()));
  }

  TEST_CASE("a group's text lists its errors") {
    const Error group(ErrorGroup{{Error("one"), Error(SyncError::timed_out)}});
    CHECK(group.text() == "unhandled errors in a TaskGroup (2 sub-exceptions): one; TimeoutError");
  }

  TEST_CASE("a task's end follows from what its body returns") {
    Stage w;
    const auto fine = w.loop.spawn(Cases::calls(w, false));
    const auto failing = w.loop.spawn(Cases::calls(w, true));
    const auto cancelled = w.loop.spawn(Cases::sleeps(9));
    CHECK(fine.result().error() == SyncError::result_not_set);
    run_turns(w.loop, 3);
    cancelled->cancel();
    w.loop.run();
    CHECK(*fine.result() == 2);
    CHECK(failing->failed());
    CHECK(failing.error().get_if<NetworkError>()->kind == NetworkError::Kind::refused);
    CHECK(cancelled->cancelled());
    CHECK_FALSE(cancelled->failed());
    CHECK(is_cancellation(cancelled.result().error()));
    CHECK(w.log == "one, two, frame gone, one, frame gone");
  }
}

TEST_SUITE("core/or_return") {
  TEST_CASE("an error ends every coroutine up to the one that looks at it, however many there are") {
    Stage w;
    const auto task = w.loop.spawn(Cases::calls_deep(w, 2000));
    w.loop.run();
    CHECK(task.error().text() == "refused");
    CHECK(w.log == "one, frame gone");
  }

  TEST_CASE("a wait that fails after a park, and one that fails at once, end the body in that step") {
    Stage w;
    Queue<std::unique_ptr<int>> queue(w.run);
    const auto parked = w.loop.spawn(Cases::gets(w, queue));
    const auto served = w.loop.spawn(Cases::gets(w, queue));
    run_turns(w.loop, 2);
    parked->cancel();
    (void)queue.put_nowait(std::make_unique<int>(7));
    w.loop.run();
    CHECK(parked->cancelled());
    CHECK(*served.result() == 7);
    queue.shutdown();
    const auto refused = w.loop.spawn(Cases::gets(w, queue));
    w.loop.run();
    CHECK(refused.result().error() == SyncError::queue_shut_down);
    CHECK(w.log == "frame gone, frame gone, frame gone");
  }
}
