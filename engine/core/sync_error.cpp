#include "engine/core/sync_error.hpp"

#include <cstddef>

namespace lockstep {

const SyncErrorText& text_of(SyncError error) noexcept {
  static constexpr SyncErrorText rows[] = {
#define SYNC_ERROR(name, exception, message) {#name, exception, message},
#include "engine/core/sync_errors.def"
  };
  return rows[static_cast<std::size_t>(error)];
}

}  // namespace lockstep
