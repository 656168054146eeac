// What the VM asks of the world around it. Implemented by the asyncio library and the program that owns the VM.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/script/module_text.hpp"
#include "engine/script/vm/value.hpp"

namespace lockstep::script {

struct Generator;

enum class OutputStream : uint8_t { out, error };

class Host {
 public:
  /// Text for standard output or standard error. false: the output limit is reached (the caller aborts the run).
  virtual bool write(OutputStream stream, std::string_view text) = 0;
  /// An async generator was iterated for the first time (sys.set_asyncgen_hooks: firstiter).
  virtual void async_generator_started(Generator* generator) = 0;
  /// The last reference to an async generator is gone. A suspended one can be kept alive by taking a reference, and be closed
  /// in a task.
  virtual void async_generator_gone(Generator* generator) = 0;
  /// A module that is not part of the engine; false if the host has none of that name.
  virtual bool find_module(std::string_view name, ModuleText& found) const = 0;
  /// A coroutine that was never awaited is destroyed.
  virtual void coroutine_never_awaited(Generator* coroutine) = 0;
  virtual void awaitable_never_awaited(std::string_view qualified_name) = 0;
  /// Virtual time: seconds since the start, and the wall clock that belongs to it (seconds since 1970).
  virtual double monotonic_time() const = 0;
  virtual double wall_time() const = 0;
  /// The run is about to be ended by a limit; the frames still stand where it happened.
  virtual void about_to_abort() {}
  /// time.sleep: virtual time passes, nothing else runs.
  virtual void advance_time(double seconds) = 0;
  virtual uint64_t random_seed() const = 0;
  /// sys.argv after the script's own name.
  virtual const std::vector<std::string>& arguments() const = 0;

 protected:
  ~Host() = default;
};

}  // namespace lockstep::script
