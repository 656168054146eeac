#pragma once
/// Error: why a task or a wait failed, as a value of whatever type the program chooses.
///
/// A body says how it ends by its type. Co<T> and Co<void> cannot fail. Co<Result<T, E>> fails by returning
/// `failure(e)`: the task ends cancelled if `e` means a cancellation, else failed, and `e` is its error. E may be
///   SyncError       what primitives give; enough for a body that only waits
///   Error           any of the others, with its type kept: Fallible<T> is Result<T, Error>
///   a type of yours  then say what a cancelled wait is in it: a constructor from SyncError makes waits convertible, and
///                   `bool is_cancellation(const Yours&)` beside it makes cancellation recognizable

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "engine/core/sync_error.hpp"

namespace lockstep {

class Error;

namespace native {

template <class T>
inline constexpr bool is_result = false;
template <class T, class E>
inline constexpr bool is_result<Result<T, E>> = true;
template <class E>
inline constexpr bool is_unexpected = false;
template <class E>
inline constexpr bool is_unexpected<std::unexpected<E>> = true;

// A value behind an Error. Its type is known by the address of a variable: there is no RTTI.
struct HeldError {
  explicit HeldError(const void* its_type) noexcept : type(its_type) {}
  HeldError(const HeldError&) = delete;
  HeldError& operator=(const HeldError&) = delete;
  virtual ~HeldError() = default;
  virtual void append_to(std::string& out) const = 0;
  [[nodiscard]] virtual bool means_cancelled() const = 0;

  const void* const type;
  std::uint32_t references = 1;
};

template <class E>
inline constexpr char error_type = 0;

template <class E>
struct HeldErrorOf;

// How a value is kept: a literal as the text it points at.
template <class E>
using KeptError =
    std::conditional_t<std::is_same_v<std::decay_t<E>, const char*> || std::is_same_v<std::decay_t<E>, char*>,
                       std::string, std::decay_t<E>>;

}  // namespace native

/// Whether an error means that the task was cancelled. Overload it beside an error type of your own.
[[nodiscard]] constexpr bool is_cancellation(SyncError error) noexcept { return error == SyncError::cancelled; }

/// An error of any type, or none. Copies share the value, which does not change.
///
/// Its text is made by `append_text(std::string&, const E&)` beside the type, if there is one; else a string is its own
/// text, and everything else reads "error".
class Error {
 public:
  /// No error.
  Error() noexcept = default;
  /// What a primitive or a wait says. `SyncError::none` is no error.
  Error(SyncError code) noexcept : code_(code) {}
  /// A value of another type; a string literal is kept as a std::string.
  template <class E>
  requires(!std::same_as<std::remove_cvref_t<E>, Error> && !std::same_as<std::remove_cvref_t<E>, SyncError> &&
           !native::is_result<std::remove_cvref_t<E>> && !native::is_unexpected<std::remove_cvref_t<E>>)
      Error(E&& value);

  Error(const Error& other) noexcept : held_(other.held_), code_(other.code_) {
    if (held_ != nullptr) ++held_->references;
  }
  Error(Error&& other) noexcept
      : held_(std::exchange(other.held_, nullptr)), code_(std::exchange(other.code_, SyncError::none)) {}
  Error& operator=(Error other) noexcept {
    std::swap(held_, other.held_);
    std::swap(code_, other.code_);
    return *this;
  }
  ~Error() {
    if (held_ != nullptr && --held_->references == 0) delete held_;
  }

  /// Whether there is one.
  [[nodiscard]] explicit operator bool() const noexcept { return held_ != nullptr || code_ != SyncError::none; }

  /// The SyncError it is; `none` if it is of another type, or no error.
  [[nodiscard]] SyncError code() const noexcept { return code_; }
  [[nodiscard]] friend bool operator==(const Error& error, SyncError code) noexcept {
    return error.held_ == nullptr && error.code_ == code;
  }

  /// The value, if it is of exactly this type; else null. For SyncError use code().
  template <class E>
  [[nodiscard]] const E* get_if() const noexcept;

  /// Whether its value means that the task was cancelled, see is_cancellation.
  [[nodiscard]] bool means_cancelled() const;

  /// What it says, for people: asyncio's exception type and message for a SyncError.
  [[nodiscard]] std::string text() const;

 private:
  native::HeldError* held_ = nullptr;
  SyncError code_ = SyncError::none;
};

/// As for SyncError; a held value is asked by its own overload. A template, so that nothing is converted to an Error here.
template <std::same_as<Error> E>
[[nodiscard]] bool is_cancellation(const E& error) {
  return error.means_cancelled();
}

/// Several errors at once: what a TaskGroup ends with. In the order in which they happened.
///
/// @source CPython 3.14, ExceptionGroup
struct ErrorGroup {
  std::vector<Error> errors;
};

/// "unhandled errors in a TaskGroup (2 sub-exceptions): first; second".
void append_text(std::string& out, const ErrorGroup& group);

/// What a body returns that may fail with an error of any type.
template <class T = void>
using Fallible = Result<T, Error>;

namespace native {

// Whether an error of a body means a cancellation; a type without an overload never does.
template <class E>
[[nodiscard]] bool means_cancelled(const E& error) {
  if constexpr (requires {
                  { is_cancellation(error) } -> std::convertible_to<bool>;
                })
    return is_cancellation(error);
  else
    return false;
}

template <class E>
struct HeldErrorOf final : HeldError {
  template <class U>
  explicit HeldErrorOf(U&& given) : HeldError(&error_type<E>), value(std::forward<U>(given)) {}
  void append_to(std::string& out) const override {
    if constexpr (requires { append_text(out, value); })
      append_text(out, value);
    else if constexpr (std::convertible_to<const E&, std::string_view>)
      out += std::string_view(value);
    else
      out += "error";
  }
  [[nodiscard]] bool means_cancelled() const override { return native::means_cancelled(value); }

  E value;
};

// What awaiting a task of Co<T> gives: a Result whose error can also say that the wait was cancelled.
template <class T>
struct AwaitedOf {
  using type = Result<T, SyncError>;
};
template <class T, class E>
struct AwaitedOf<Result<T, E>> {
  using type = std::conditional_t<std::is_constructible_v<E, SyncError>, Result<T, E>, Result<T, Error>>;
};

}  // namespace native

/// What awaiting a task whose body is a Co<T> gives.
template <class T>
using Awaited = typename native::AwaitedOf<T>::type;

/// Keeps a copy, or what was moved in.
template <class E>
requires(!std::same_as<std::remove_cvref_t<E>, Error> && !std::same_as<std::remove_cvref_t<E>, SyncError> &&
         !native::is_result<std::remove_cvref_t<E>> &&
         !native::is_unexpected<std::remove_cvref_t<E>>) Error::Error(E&& value)
    : held_(new native::HeldErrorOf<native::KeptError<E>>(std::forward<E>(value))) {}

template <class E>
const E* Error::get_if() const noexcept {
  if (held_ == nullptr || held_->type != &native::error_type<E>) return nullptr;
  return &static_cast<const native::HeldErrorOf<E>*>(held_)->value;
}

}  // namespace lockstep
