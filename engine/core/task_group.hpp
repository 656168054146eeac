#pragma once
/// TaskGroup: tasks that live no longer than the block that started them, and whose errors come out together.
///
///   Fallible<> result = co_await task_group([&](TaskGroup& group) -> Co<Fallible<>> {
///     (void)group.spawn(producer(queue));
///     (void)group.spawn(consumer(queue));
///     co_return Fallible<>{};
///   });
///
/// The block is over when all children are done. A child that fails cancels the others and the block; a cancelled child is
/// nothing special. The error is then an ErrorGroup, the children's errors in the order in which they came and the
/// block's own last; or SyncError::cancelled, if the task that runs the block was itself cancelled and nobody failed.
///
/// @source CPython 3.14, Lib/asyncio/taskgroups.py, class TaskGroup

#include <optional>
#include <utility>

#include "engine/core/native_task.hpp"
#include "engine/core/timeout.hpp"

namespace lockstep {

/// The group of a block. Made by task_group, which also ends it; by hand: construct it in the task that is the parent, and
/// `co_await group.exit(error)` at the end of the block, on every path.
class TaskGroup {
 public:
  explicit TaskGroup(NativeTask& parent) noexcept;
  TaskGroup(const TaskGroup&) = delete;
  TaskGroup& operator=(const TaskGroup&) = delete;
  /// Lets go of children that are not done; only a run that is abandoned gets here with any.
  ~TaskGroup();

  /// Starts a child. Children may start others while the block waits for them.
  ///
  /// @param name  empty: Task-N
  /// @errors SyncError::group_is_finished: the block is over. SyncError::group_shuts_down: a child failed, or the block
  ///         was cancelled. The body is destroyed and does not run
  /// @traces task_created
  template <class T>
  Result<TaskOf<T>, SyncError> spawn(Co<T> body, std::string_view name = {}) {
    if (const WaitResult refusal = may_spawn(); !refusal) return failure(refusal.error());
    TaskOf<T> task = parent_.loop().spawn(std::move(body), name);
    add(task);
    return task;
  }

  /// Children that are not done.
  [[nodiscard]] std::size_t size() const noexcept { return size_; }

  /// Waits for all children and says how the block ended.
  ///
  /// @param body_error  what the block itself came to; none: it went well
  /// @errors an ErrorGroup, or SyncError::cancelled
  [[nodiscard]] Co<Fallible<>> exit(Error body_error = {});

 private:
  struct ChildTag;
  class Child;

  [[nodiscard]] WaitResult may_spawn() const noexcept;
  void add(const TaskRef& task);
  void child_done(Child& child);
  void abort();

  NativeTask& parent_;
  IntrusiveList<Child, ChildTag> children_;
  std::size_t size_ = 0;
  std::vector<Error> errors_;
  std::optional<Future> all_done_;
  bool exiting_ = false;
  bool aborting_ = false;
  bool parent_cancel_requested_ = false;
};

namespace native {

// The value type of what a block returns, with void for none.
template <class T>
struct BlockValue {
  using type = T;
};
template <class T, class E>
struct BlockValue<Result<T, E>> {
  using type = T;
};

template <class T, class Block>
Co<Fallible<typename BlockValue<T>::type>> run_group(Block block) {
  using Value = typename BlockValue<T>::type;
  NativeTask& parent = co_await this_task();
  TaskGroup group(parent);
  if constexpr (std::is_void_v<T>) {
    co_await block(group);
    co_return co_await group.exit();
  } else {
    T result = co_await block(group);
    Error error;
    if constexpr (is_result<T>) {
      if (!result.has_value())
        error = means_cancelled(result.error()) ? Error(SyncError::cancelled) : Error(result.error());
    }
    const bool went_well = !error;
    Fallible<> ended = co_await group.exit(std::move(error));
    if (!ended) co_return failure(std::move(ended.error()));
    LS_ASSERT(went_well, "a block that failed fails its group");
    if constexpr (std::is_void_v<Value>)
      co_return Fallible<>{};
    else if constexpr (is_result<T>)
      co_return std::move(*result);
    else
      co_return std::move(result);
  }
}

}  // namespace native

/// Runs `block(group)`, a callable that gives a Co, and waits for every child it started. See the file's head. The callable
/// lives until then, so a lambda may capture.
template <class Block>
[[nodiscard]] auto task_group(Block block) {
  using T = typename native::BodyResult<std::invoke_result_t<Block&, TaskGroup&>>::type;
  return native::run_group<T>(std::move(block));
}

}  // namespace lockstep
