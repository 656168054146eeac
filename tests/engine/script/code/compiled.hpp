#pragma once
// Compiles a program for a test and shows the code of one of its functions.

#include <string>
#include <string_view>
#include <vector>

#include "engine/script/code/compiler.hpp"
#include "engine/script/code/disassembler.hpp"
#include "engine/script/front/parser.hpp"
#include "engine/script/front/resolver.hpp"
#include "engine/script/library/install.hpp"
#include "engine/script/vm/vm.hpp"

namespace lockstep::script {

/// A program compiled but not run. Everything it needs lives in it.
class Compiled {
 public:
  explicit Compiled(std::string_view source) : vm_(heap_) {
    install_library(vm_);
    Arena arena;
    ParseResult parsed = parse_module(source, arena);
    diagnostics = parsed.diagnostics;
    if (parsed.module == nullptr) return;
    resolve(*parsed.module, arena, diagnostics);
    for (const Diagnostic& diagnostic : diagnostics)
      if (diagnostic.severity == Severity::error) return;
    module = compile_module(*parsed.module, vm_, "test.py", diagnostics);
  }

  /// The code object with this qualified name; "" is the module. Null when there is none.
  const Code* code(std::string_view name) const { return name.empty() ? module.get() : find(module.get(), name); }

  /// Its disassembly, with a newline before it so that it can be compared to a raw string.
  std::string text(std::string_view name, const DisassemblyOptions& options = {}) const {
    const Code* found = code(name);
    return "\n" + (found == nullptr ? std::string("no such code") : disassemble(*found, options));
  }

 private:
  static const Code* find(const Code* code, std::string_view name) {
    if (code == nullptr) return nullptr;
    if (code->qualified_name.as<Str>()->view() == name) return code;
    for (const Value& constant : code->constants) {
      if (!constant.is_kind(Kind::code)) continue;
      if (const Code* found = find(constant.as<Code>(), name)) return found;
    }
    return nullptr;
  }

  Heap heap_;
  Vm vm_;

 public:
  std::vector<Diagnostic> diagnostics;
  Ref<Code> module;
};

/// The code of a function `f(a, b, c)` with this body, each line of which is indented by the caller.
inline std::string body_text(std::string_view body, std::string_view head = "def f(a, b, c):\n") {
  return Compiled(std::string(head) + std::string(body)).text("f");
}

}  // namespace lockstep::script
