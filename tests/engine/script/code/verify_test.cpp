// Every path through what the compiler makes reads only registers that hold something.
#include "tests/engine/script/code/verify.hpp"

#include <doctest/doctest.h>

#include "tests/engine/script/code/compiled.hpp"

using namespace lockstep::script;

namespace {

std::string problem_of(std::string_view source) {
  const Compiled compiled(source);
  return compiled.module ? CodeVerifier(*compiled.module).run() : "not compiled";
}

// A program with every construct inside of every other that leaving early makes difficult.
std::string nested_exits() {
  const std::string_view exits[] = {"return x", "return [y for y in x]", "break", "continue", "raise x", "x = y",
                                    "pass"};
  const std::string_view blocks[][2] = {
      {"try:", "finally:\n  y = x\n"},
      {"try:", "except x as y:\n  z = y\n"},
      {"try:", "except x:\n  return y\nelse:\n  z = 1\nfinally:\n  x()\n"},
      {"async with x as y, z:", ""},
      {"with x:", ""},
      {"for y in x:", "else:\n  z = 2\n"},
      {"async for x, y in z:", ""},
      {"while x:", "else:\n  del y\n"},
      {"if (y := x) and y < 3:", "else:\n  y = 2\n"},
  };
  const auto indented = [](std::string_view text, int by) {
    std::string result;
    while (!text.empty()) {
      const size_t end = text.find('\n');
      result += std::string(by, ' ') + std::string(text.substr(0, end)) + "\n";
      text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return result;
  };
  std::string source;
  int count = 0;
  for (const auto& outer : blocks)
    for (const auto& inner : blocks)
      for (const std::string_view exit : exits) {
        source += "async def f" + std::to_string(count++) + "(x, z):\n  y = None\n  for w in x:\n";
        source += indented(outer[0], 4) + indented(inner[0], 6) + indented(exit, 8) + indented(inner[1], 6) +
                  "      x(y)\n" + indented(outer[1], 4) + "    x(z)\n  return y\n";
      }
  return source;
}

}  // namespace

TEST_CASE("all ways out of all pairs of blocks keep the registers in order") {
  CHECK(problem_of(nested_exits()) == "");
}

TEST_CASE("all expressions keep the registers in order") {
  CHECK(problem_of(R"(
def f(a, b, *c, d=1, **e):
    x = [*a, 1, *b], {*a, b}, {**e, 'k': a, **b}, (*a,)
    y = a if b else (c or d and not e) < b in c is not None
    z = f(*a, b, *c, k=d, **e, m=1) + a.b.c(d)[1:2, ...] ** -b
    g = lambda a, b=x, *, c=y: (a, b, c, x)
    h = f"{a!r:>{b}} {x=} {g(1):{y}.{z}}"
    i = [(p, q) for p in a if p for q in b if q > p], {p: [r for r in p] for p in a}
    j = {lambda: p for p in a}, (p for p in a for q in p)
    if (k := a) == (m := b) or 0 < k < m < 10 and not (k is None): return k, m
    return (yield a), (yield from b), (x := x + (x := 1))
class C[T](object):
    '''doc'''
    a: int = 1
    b: T
    c = [a for a in (1, 2) for b in (lambda: a,)]
    def __init__(self): super().__init__(); self.x: int = 1; self.y[0]: int
    @property
    def x(self): return __class__
type A = int
def n(s):
    match s:
        case [1, x, *r] | {'x': x, **r} | C(x, y=r) if x: return x, r
        case -1 | 'a' | None | True | a.b: return 0
        case str() as t: return t
        case [[_, *_], (p, q)]: return p, q
        case _: return 1
)") == "");
}

TEST_CASE("the verifier finds what is wrong") {
  const Compiled compiled("def f(a):\n  if a: x = 1\n  return x + 1\n");
  REQUIRE(compiled.code("f") != nullptr);
  CHECK(CodeVerifier(*compiled.code("f")).run() == "");
  Code& code = const_cast<Code&>(*compiled.code("f"));
  for (Instruction& instruction : code.instructions)
    if (instruction.op == static_cast<uint16_t>(Opcode::op_check_local))
      instruction.op = static_cast<uint16_t>(Opcode::op_nop);
  CHECK(CodeVerifier(code).run() == "f 3 add_i t0 x 1: R1 may hold nothing");
}
