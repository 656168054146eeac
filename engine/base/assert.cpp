#include "engine/base/assert.hpp"

#include <cstdio>
#include <cstdlib>

namespace lockstep {

void assertion_failed(const char* file, int line, const char* sentence) noexcept {
  std::fprintf(stderr, "%s:%d: broken invariant: %s\n", file, line, sentence);
  std::abort();
}

}  // namespace lockstep
