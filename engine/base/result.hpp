#pragma once
/// Result<T, E>: a value, or why there is none. The engine has no exceptions.

#include <expected>

namespace lockstep {

template <class T, class E>
using Result = std::expected<T, E>;

/// Makes the failing side of a Result: `return failure(SyncError::cancelled);`
template <class E>
[[nodiscard]] constexpr std::unexpected<E> failure(E error) noexcept {
  return std::unexpected<E>(error);
}

}  // namespace lockstep
