#pragma once
/// gather: several bodies, tasks and futures at once; their results together.
///
///   auto both = co_await gather(fetch(1), fetch(2));        // Result<std::tuple<A, B>, Error>
///   auto all = co_await gather(std::move(bodies));          // a vector of Co<T> or TaskOf<T>: Result<std::vector<T>, Error>
///   auto each = co_await gather(return_errors, a, b);       // each element is itself a Result
///   auto running = gather(fetch(1), task).start(loop);      // begins now; await `running` later, or cancel it
///
/// Bodies become tasks in the order given, when the gather is awaited or started. The first failure, or cancellation of a
/// child, is the gather's error at once, and the others go on. Cancelling the awaiting task, or the started gather, cancels
/// every child that is not done; it ends cancelled when the last of them is done. Something given twice counts once.
/// `void` results are std::monostate in a tuple; a vector of void bodies gives Result<void, Error>.
///
/// @source CPython 3.14, Lib/asyncio/tasks.py, gather and _GatheringFuture

#include <deque>
#include <tuple>
#include <unordered_set>
#include <variant>
#include <vector>

#include "engine/core/future_of.hpp"

namespace lockstep {

/// Asks gather for every child's own Result instead of the first error.
struct ReturnErrors {};
inline constexpr ReturnErrors return_errors;

/// What all gathers share: counts children, knows when it is over and why. Part of Gathering.
class GatherCore : public Completion {
 public:
  /// Cancels every child that is not done. Returns whether there was one.
  bool cancel(CancelMessage message = {}) override;

  [[nodiscard]] bool failed() const noexcept override { return static_cast<bool>(error_); }
  [[nodiscard]] Error why_failed() const override { return error_; }
  [[nodiscard]] CancelMessage kept_cancel_message() const override { return message_; }

 protected:
  GatherCore(Loop& loop, bool errors_are_results) noexcept
      : Completion(loop.run_state(), ObjectKind::future), loop_(loop), errors_are_results_(errors_are_results) {}
  ~GatherCore() = default;

  // All children first, in order; then begin().
  void add(Completion& child);
  void begin();

 private:
  class Watch final : public DoneCallback {
   public:
    Watch(Loop& loop, GatherCore& gather, Completion& child) noexcept
        : DoneCallback(loop), gather_(gather), child_(child) {}
    ~Watch() = default;
    RunOutcome run() override {
      gather_.child_done(child_);
      return RunOutcome::done;
    }
    [[nodiscard]] std::string_view label() const override { return "gather"; }
    [[nodiscard]] Completion& child() const noexcept { return child_; }

   private:
    GatherCore& gather_;
    Completion& child_;
  };

  void keep_cancel_message(CancelMessage message) override { message_ = message; }
  void child_done(Completion& child);
  void end_with(Error error);

  Loop& loop_;
  std::deque<Watch> watches_;  // one a child
  std::unordered_set<const Completion*> known_;
  std::size_t done_children_ = 0;
  const bool errors_are_results_;
  bool cancel_requested_ = false;
  Error error_;
  CancelMessage message_;
};

namespace native {

// Something awaitable whose result stays readable: what gather, wait_for and shield keep of what they were given.
template <class T>
[[nodiscard]] TaskOf<T> held_in(Loop& loop, Co<T>&& body) {
  return loop.spawn(std::move(body));
}
template <class T>
[[nodiscard]] TaskOf<T> held_in(Loop&, TaskOf<T>& task) {
  return task;
}
template <class T>
[[nodiscard]] TaskOf<T> held_in(Loop&, const TaskOf<T>& task) {
  return task;
}
template <class T>
[[nodiscard]] TaskOf<T> held_in(Loop&, TaskOf<T>&& task) {
  return std::move(task);
}
template <class T>
class HeldFuture {
 public:
  explicit HeldFuture(FutureOf<T>& future) noexcept : future_(&future) {}
  [[nodiscard]] Completion& completion() const noexcept { return *future_; }
  [[nodiscard]] Fallible<T> outcome() const { return future_->outcome(); }

 private:
  FutureOf<T>* future_;
};
template <class T>
[[nodiscard]] HeldFuture<T> held_in(Loop&, FutureOf<T>& future) {
  return HeldFuture<T>(future);
}

template <class Item>
using HeldOf = decltype(held_in(std::declval<Loop&>(), std::declval<Item>()));
template <class Held>
using OutcomeOf = decltype(std::declval<Held&>().outcome());
template <class R>
using ElementOf = std::conditional_t<std::is_void_v<typename R::value_type>, std::monostate, typename R::value_type>;

// The value of a Result that has one.
template <class R>
[[nodiscard]] ElementOf<R> element(R&& result) {
  if constexpr (std::is_void_v<typename std::remove_cvref_t<R>::value_type>)
    return {};
  else
    return *std::forward<R>(result);
}

}  // namespace native

/// A gather of things given one by one, under way. Await it as often as needed; it stays where it was made, and must
/// outlive the waits for it. Destroying it leaves the children running.
template <bool errors_are_results, class... Held>
class Gathering final : public GatherCore {
 public:
  using Value = std::conditional_t<errors_are_results, std::tuple<native::OutcomeOf<Held>...>,
                                   std::tuple<native::ElementOf<native::OutcomeOf<Held>>...>>;

  /// Begins it, see GatherRequest::start.
  template <class... Items>
  Gathering(Loop& loop, std::tuple<Items...>&& items)
      : GatherCore(loop, errors_are_results),
        held_(std::apply(
            [&](Items&... item) {
              return std::tuple<Held...>{native::held_in(loop, static_cast<Items&&>(item))...};
            },
            items)) {
    std::apply([&](Held&... held) { (add(held.completion()), ...); }, held_);
    begin();
  }
  ~Gathering() = default;

  /// What became of it, once it is done.
  [[nodiscard]] Fallible<Value> outcome() {
    if (cancelled()) return failure(Error(SyncError::cancelled));
    if (failed()) return failure(why_failed());
    return std::apply(
        [](Held&... held) {
          if constexpr (errors_are_results)
            return Value{held.outcome()...};
          else
            return Value{native::element(held.outcome())...};
        },
        held_);
  }
  [[nodiscard]] Completion& completion() noexcept { return *this; }
  [[nodiscard]] native::SourceAwaiter<Gathering> awaiter_in(NativeTask& task) noexcept {
    return native::SourceAwaiter<Gathering>(*this, task);
  }

 private:
  std::tuple<Held...> held_;
};

/// The same of a vector.
template <bool errors_are_results, class Held>
class GatheringAll final : public GatherCore {
 public:
  using One = native::OutcomeOf<Held>;
  static constexpr bool is_void = std::is_void_v<typename One::value_type> && !errors_are_results;
  using Value = std::conditional_t<is_void, void,
                                   std::vector<std::conditional_t<errors_are_results, One, native::ElementOf<One>>>>;

  /// Begins it, see GatherRequest::start.
  template <class Item>
  GatheringAll(Loop& loop, std::vector<Item>&& items) : GatherCore(loop, errors_are_results) {
    held_.reserve(items.size());
    for (Item& item : items) held_.push_back(native::held_in(loop, std::move(item)));
    for (Held& held : held_) add(held.completion());
    begin();
  }
  ~GatheringAll() = default;

  /// What became of it, once it is done.
  [[nodiscard]] Fallible<Value> outcome() {
    if (cancelled()) return failure(Error(SyncError::cancelled));
    if (failed()) return failure(why_failed());
    if constexpr (is_void) {
      return {};
    } else {
      Value values;
      values.reserve(held_.size());
      for (Held& held : held_) {
        if constexpr (errors_are_results)
          values.push_back(held.outcome());
        else
          values.push_back(native::element(held.outcome()));
      }
      return values;
    }
  }
  [[nodiscard]] Completion& completion() noexcept { return *this; }
  [[nodiscard]] native::SourceAwaiter<GatheringAll> awaiter_in(NativeTask& task) noexcept {
    return native::SourceAwaiter<GatheringAll>(*this, task);
  }

 private:
  std::vector<Held> held_;
};

namespace native {

// Something that begins when it is awaited, and the wait for it.
template <class G>
struct StartedAwaiter {
  G gathering;
  SourceAwaiter<G> wait;

  template <class Items>
  StartedAwaiter(NativeTask& task, Items&& items)
      : gathering(task.loop(), std::forward<Items>(items)), wait(gathering, task) {}
  StartedAwaiter(const StartedAwaiter&) = delete;
  StartedAwaiter& operator=(const StartedAwaiter&) = delete;
  [[nodiscard]] bool await_ready() { return wait.await_ready(); }
  void await_suspend(std::coroutine_handle<> innermost) noexcept { wait.await_suspend(innermost); }
  [[nodiscard]] auto await_resume() { return wait.await_resume(); }
};

}  // namespace native

/// A gather that has not begun: await it, or start() it. Used once.
template <class G, class Items>
class [[nodiscard]] GatherRequest {
 public:
  explicit GatherRequest(Items items) noexcept : items_(std::move(items)) {}

  /// Begins it now; the result is to be kept where it is.
  [[nodiscard]] G start(Loop& loop) && { return G(loop, std::move(items_)); }
  [[nodiscard]] native::StartedAwaiter<G> awaiter_in(NativeTask& task) && {
    return native::StartedAwaiter<G>(task, std::move(items_));
  }

 private:
  Items items_;
};

/// See the file's head. A Co is given by move, a TaskOf by copy or move, a FutureOf by reference.
template <class... Items>
[[nodiscard]] auto gather(Items&&... items) {
  using All = std::tuple<Items...>;
  return GatherRequest<Gathering<false, native::HeldOf<Items>...>, All>(All(std::forward<Items>(items)...));
}
/// With every child's own Result; only a cancellation of the gather itself is its error.
template <class... Items>
[[nodiscard]] auto gather(ReturnErrors, Items&&... items) {
  using All = std::tuple<Items...>;
  return GatherRequest<Gathering<true, native::HeldOf<Items>...>, All>(All(std::forward<Items>(items)...));
}
/// The first of a vector of Co<T> or TaskOf<T>.
template <class Item>
[[nodiscard]] auto gather(std::vector<Item> items) {
  return GatherRequest<GatheringAll<false, native::HeldOf<Item>>, std::vector<Item>>(std::move(items));
}
/// The same with every child's own Result.
template <class Item>
[[nodiscard]] auto gather(ReturnErrors, std::vector<Item> items) {
  return GatherRequest<GatheringAll<true, native::HeldOf<Item>>, std::vector<Item>>(std::move(items));
}

}  // namespace lockstep
