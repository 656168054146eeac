// What simple statements, loops and assignments compile to.
#include <doctest/doctest.h>

#include "tests/engine/script/code/compiled.hpp"

using namespace lockstep::script;

TEST_CASE("conditions are compared and jumped on in one instruction") {
  CHECK(body_text("  if a < 3 and not b == c:\n    return 1\n  elif a is None:\n    return 2\n") == R"(
0 jump_unless_lt_i a 3 ->4
1 jump_if_eq b c ->4
2 load_int t0 1
3 return_value t0
4 jump_if_not_none a ->7
5 load_int t0 2
6 return_value t0
7 return_none
)");
}

TEST_CASE("a small number on the left keeps the order of the operands") {
  // '<' between int and str must be reported in the order written, so it is not turned round.
  CHECK(body_text("  return 1 if 0 <= a else 2\n") == R"(
0 load_int t1 0
1 jump_unless_le t1 a ->4
2 load_int t0 1
3 jump ->5
4 load_int t0 2
5 return_value t0
)");
}

TEST_CASE("a temporary that was tested is released by the jump") {
  CHECK(body_text("  if a():\n    b()\n") == R"(
0 move t0 a
1 call t0 0
2 jump_if_false_take t0 ->6
3 move t0 b
4 call t0 0
5 drop t0
6 return_none
)");
}

TEST_CASE("each round of a loop has one backward jump") {
  CHECK(body_text("  while a < b:\n    a += 1\n    if a == 5: continue\n    if a == 6: break\n  else:\n    c = 0\n  "
                  "return c\n") == R"(
0 jump_unless_lt a b ->7
1 iadd_i a a 1
2 jump_unless_eq_i a 5 ->4
3 loop ->0
4 jump_unless_eq_i a 6 ->6
5 jump ->8
6 loop ->0
7 load_int c 0
8 return_value c
)");
}

TEST_CASE("code that cannot be reached is left out") {
  CHECK(body_text("  while True:\n    a()\n  b()\n") == R"(
0 move t0 a
1 call t0 0
2 drop t0
3 loop ->0
)");
  CHECK(body_text("  if False:\n    a()\n  return b\n  c()\n") == R"(
0 return_value b
)");
}

TEST_CASE("a for loop gives back its iterator when it is left early") {
  CHECK(body_text("  for i in a:\n    if i: break\n    if b: return i\n") == R"(
0 move t0 a
1 get_iter t0 t0
2 for_iter t0 i ->10
3 jump_if_false i ->6
4 drop t0
5 jump ->10
6 jump_if_false b ->9
7 drop t0
8 return_value i
9 loop ->2
10 return_none
)");
}

TEST_CASE("targets in a row are unpacked in place") {
  CHECK(body_text("  for i, x in a:\n    pass\n") == R"(
0 move t0 a
1 get_iter t0 t0
2 for_iter t0 t1 ->5
3 unpack i t1 2
4 loop ->2
5 return_none
)");
  CHECK(body_text("  b.x, *c = a\n") == R"(
0 move t0 a
1 unpack_ex t0 t0 1+0
2 store_attr b t0 x
4 drop t0
5 take c t1
6 return_none
)");
}

TEST_CASE("matching displays are assigned without a tuple") {
  CHECK(body_text("  a, b = b, a + b\n") == R"(
0 move t0 b
1 add b a b
2 take a t0
3 return_none
)");
  CHECK(body_text("  a, b, c = c, a, b\n") == R"(
0 move t0 c
1 move t1 a
2 move c b
3 take a t0
4 take b t1
5 return_none
)");
  // Targets are stored from left to right, so the second one wins.
  CHECK(body_text("  a, a = b, c\n") == R"(
0 move a b
1 move a c
2 return_none
)");
}

TEST_CASE("a chain of targets is assigned from left to right") {
  CHECK(body_text("  a = b.x = c[0] = b()\n") == R"(
0 move t0 b
1 call t0 0
2 move a t0
3 store_attr b t0 x
5 store_subscript_i c 0 t0
6 drop t0
7 return_none
)");
}

TEST_CASE("augmented assignment reads its target before the right side is evaluated") {
  const Compiled compiled("n = 0\nasync def f(a):\n  global n\n  n += await a()\n  a.x[1] += 1\n");
  CHECK(compiled.text("f") == R"(
0 load_global t0 n
2 move t1 a
3 await_call t1 0
4 iadd t0 t0 t1
5 store_global t0 n
6 load_attr t0 a x
8 subscript_i t1 t0 1
9 iadd_i t1 t1 1
10 store_subscript_i t0 1 t1
11 return_none
)");
}

TEST_CASE("only a local that may be unbound is checked") {
  CHECK(body_text("  if a:\n    x = 1\n  return x\n") == R"(
0 jump_if_false a ->2
1 load_int x 1
2 check_local x
3 return_value x
)");
  CHECK(body_text("  if a:\n    x = 1\n  else:\n    x = 2\n  return x\n") == R"(
0 jump_if_false a ->3
1 load_int x 1
2 jump ->4
3 load_int x 2
4 return_value x
)");
  CHECK(body_text("  del a\n  return a\n") == R"(
0 delete_local a
1 check_local a
2 return_value a
)");
}

TEST_CASE("a variable of a loop that may not have run is checked after it, not in it") {
  CHECK(body_text("  for x in a:\n    b(x)\n  return x\n") == R"(
0 move t0 a
1 get_iter t0 t0
2 for_iter t0 x ->8
3 move t1 b
4 move t2 x
5 call t1 1
6 drop t1
7 loop ->2
8 check_local x
9 return_value x
)");
}

TEST_CASE("assert makes its message only when it fails") {
  CHECK(body_text("  assert a > 0, b\n") == R"(
0 jump_if_gt_i a 0 ->5
1 load_assertion_error t0
2 move t1 b
3 call t0 1
4 raise t0 -
5 return_none
)");
}

TEST_CASE("imports bind the top package, or the submodule with as") {
  const Compiled compiled("import a.b\nimport a.b as c\nfrom m import x, y as z\nfrom n import *\n");
  CHECK(compiled.text("") == R"(
0 import_name t0 'a.b' -
1 store_global t0 a
2 drop t0
3 import_name t0 'a.b' -
4 import_from t0 t0 b
5 store_global t0 c
6 drop t0
7 import_name t0 'm' ('x', 'y')
8 import_from t1 t0 x
9 store_global t1 x
10 drop t1
11 import_from t1 t0 y
12 store_global t1 z
13 drop t1
14 drop t0
15 import_name t0 'n' ('*',)
16 import_star t0
17 drop t0
18 return_none
)");
}

TEST_CASE("an async for awaits each item where only StopAsyncIteration ends the loop") {
  CHECK(body_text("  async for x in a:\n    b(x)\n", "async def f(a, b, c):\n") == R"(
0 move t0 a
1 get_aiter t0 t0
2 get_anext t1 t0
3 await t1 t1
4 take x t1
5 move t1 b
6 move t2 x
7 call t1 1
8 drop t1
9 loop ->2
10 end_async_for t1 ->11
11 drop t0
12 return_none
except 2..4 ->10 t1
)");
}

TEST_CASE("a function whose jumps are too long for 16 bits uses long ones") {
  std::string source = "def f(a, b):\n  for i in a:\n    if i < b:\n";
  for (int i = 0; i < 20000; ++i) source += "      a[0] = i + 1\n";
  const Compiled compiled(source + "  return a\n");
  const Code* code = compiled.code("f");
  REQUIRE(code != nullptr);
  CHECK(instruction_text(*code, 2) == "for_iter t0 i ->4");
  CHECK(instruction_text(*code, 4) == "jump ->40008");
  CHECK(instruction_text(*code, 6) == "jump_if_false_take t1 ->40007");
  CHECK(instruction_text(*code, 40007) == "loop ->2");
}

TEST_CASE("every instruction knows the source it comes from") {
  const Compiled compiled("def f(a):\n  x = 1\n  return (a\n    .b(x))\n");
  const Code* code = compiled.code("f");
  REQUIRE(code != nullptr);
  CHECK(compiled.text("f", {.lines = true}) == R"(
0 [2] load_int x 1
1 [4] load_method t0 a b
3 [4] move t2 x
4 [4] call_method t0 1
5 [3] return_value t0
)");
  CHECK(code->spans[4].column == 5);
  CHECK(code->spans[4].end_column == 9);
}
