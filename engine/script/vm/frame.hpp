// One activation of a code object, and the objects that keep an activation alive between resumptions.
#pragma once

#include "engine/script/code/code.hpp"
#include "engine/script/vm/object.hpp"

namespace lockstep::script {

/// What happens with the result of a frame when it returns.
enum class OnReturn : uint8_t {
  to_register,   // registers[result_register] of the frame below
  discard,
  constructor,   // __init__: the result must be None; `extra` (the instance) goes to the register
  class_body,    // the class is made from `extra` and the namespace; it goes to the register
  import,        // a module body: `extra` (what the import statement wants) goes to the register
  boundary,      // back to C++: Vm::execute returns
};

/// How a generator-like frame was resumed, so that a yield knows where its value goes.
enum class ResumedBy : uint8_t {
  nobody,      // not running
  send,        // next(), send(), throw(): yields go to the frame below or to C++
  for_loop,    // for_iter: a return ends the loop
  delegation,  // await / yield from: yields pass through to whoever resumed the frame below
  task,        // root of a task
};

struct Generator;

struct Frame {
  Code* code = nullptr;
  const Instruction* pc = nullptr;   // the next instruction; while a call runs, the one after the call
  Value* registers = nullptr;
  Frame* back = nullptr;             // who called, awaited or resumed this
  const Value* closure = nullptr;    // cells
  Dict* globals = nullptr;
  Dict* names = nullptr;             // namespace of a module or class body
  Function* function = nullptr;      // owned; null in module frames
  Generator* generator = nullptr;    // whose frame this is; null: a plain call, on the VM's stack
  Value extra;                       // see OnReturn
  Value delegate;                    // what this frame awaits or yields from: a Generator, an AsyncGeneratorStep, an iterator
  uint32_t depth = 0;                // frames below, for the recursion limit
  uint16_t result_register = 0;      // of `back`
  uint16_t await_register = 0;       // of this frame while it is suspended: where the awaited or sent value goes
  bool await_result = false;         // the caller awaits what this plain call returns
  bool first_in_chunk = false;       // bookkeeping of FrameStack
  OnReturn on_return = OnReturn::to_register;
  ResumedBy resumed_by = ResumedBy::nobody;
};

enum class GeneratorState : uint8_t { created, suspended, running, finished };

/// A generator, coroutine or async generator: its frame and registers live in the same allocation.
struct Generator : Object {
  CodeKind code_kind;
  GeneratorState state;
  bool hooks_done;          // async generator: known to the running loop
  bool closing;             // coroutine: a task is waiting in it; async generator: aclose has begun
  bool warned;              // coroutine: the "never awaited" warning does not apply any more
  Value name, qualified_name;
  Frame frame;
  Frame* innermost;         // while suspended: the frame that goes on first (own, or one it awaits through delegation)
  Value registers[1];
};

/// What `agen.__anext__()`, asend, athrow and aclose return: resumes the async generator when awaited.
struct AsyncGeneratorStep : Object {
  enum class Mode : uint8_t { next, send, throw_, close };
  Mode mode;
  bool used;
  Ref<Generator> generator;
  Value argument;  // value to send or exception to throw; may be null
  Value driver;    // coroutine around it, once somebody drives it by hand
};

/// A native method with an await form that was called without being awaited at once: `coro = lock.acquire()`.
struct NativeAwaitable : Object {
  const NativeDefinition* definition;
  Value arguments;  // tuple, receiver first
  Value driver;     // coroutine around it, once somebody drives it by hand
  bool used;
  Type* owner;      // class of the method, for its name
};

/// Memory of plain frames, last in first out, in chunks that never move.
class FrameStack {
 public:
  FrameStack() = default;
  ~FrameStack();
  FrameStack(const FrameStack&) = delete;
  FrameStack& operator=(const FrameStack&) = delete;

  /// A frame with `registers` null registers behind it; its other fields are not initialized except the owning ones.
  Frame* push(uint32_t registers) {
    const size_t size = sizeof(Frame) + registers * sizeof(Value);
    if (static_cast<size_t>(end_ - top_) < size) [[unlikely]]
      return push_in_next_chunk(registers, size);
    return place(registers, size, false);
  }
  void pop(Frame* frame) {
    top_ = reinterpret_cast<char*>(frame);
    if (frame->first_in_chunk) [[unlikely]]
      leave_chunk();
  }
  size_t bytes() const { return bytes_; }

 private:
  struct Chunk {
    Chunk* previous;
    Chunk* next;
    char* saved_top;  // of the previous chunk
    size_t size;
  };
  Frame* place(uint32_t registers, size_t size, bool first) {
    Frame* frame = reinterpret_cast<Frame*>(top_);
    top_ += size;
    frame->first_in_chunk = first;
    frame->registers = reinterpret_cast<Value*>(frame + 1);
    __builtin_memset(static_cast<void*>(frame->registers), 0, registers * sizeof(Value));
    return frame;
  }
  Frame* push_in_next_chunk(uint32_t registers, size_t size);
  void leave_chunk();

  char* top_ = nullptr;
  char* end_ = nullptr;
  Chunk* chunk_ = nullptr;
  Chunk* first_ = nullptr;
  size_t bytes_ = 0;
};

}  // namespace lockstep::script
