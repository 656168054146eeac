// The memory that a single operation may ask for: "x" * 10**10 is a MemoryError and not the end of the program.
#pragma once

#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

inline Value raise_memory_error(Vm& vm) { return vm.raise(vm.types.memory_error, std::initializer_list<Value>{}); }

/// Whether `bytes` more may be allocated. false after raising MemoryError.
inline bool check_allocation(Vm& vm, uint64_t bytes) {
  constexpr uint64_t largest_object = 0x7FFFFFFF;  // sizes are 32 bits
  const uint64_t limit = vm.heap.limit_bytes;
  const uint64_t used = vm.heap.bytes_in_use();
  if (bytes <= largest_object && (used >= limit ? bytes < 4096 : bytes <= limit - used)) return true;
  raise_memory_error(vm);
  return false;
}

}  // namespace lockstep::script
