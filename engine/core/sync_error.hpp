#pragma once
/// Why a wait ended without what was waited for, or why a primitive refused.

#include <cstdint>

#include "engine/base/result.hpp"

namespace lockstep {

/// One value per row of sync_errors.def. `none` means nothing went wrong.
enum class SyncError : std::uint8_t {
#define SYNC_ERROR(name, exception, message) name,
#include "engine/core/sync_errors.def"
};

/// What a row says: asyncio's exception type and its exact message.
struct SyncErrorText {
  const char* name;
  const char* exception;
  const char* message;
};

/// The row of an error.
[[nodiscard]] const SyncErrorText& text_of(SyncError error) noexcept;

/// A Result of a wait that brings no value.
using WaitResult = Result<void, SyncError>;

}  // namespace lockstep
