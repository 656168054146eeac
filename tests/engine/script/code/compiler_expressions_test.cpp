// What expressions compile to.
#include <doctest/doctest.h>

#include "tests/engine/script/code/compiled.hpp"

using namespace lockstep::script;

TEST_CASE("locals are operands where they stand, small numbers are in the instruction") {
  CHECK(body_text("  c = a + b\n  a = c - 1\n  b = a % 10\n  return a & 3\n") == R"(
0 add c a b
1 sub_i a c 1
2 mod_i b a 10
3 bit_and_i t0 a 3
4 return_value t0
)");
}

TEST_CASE("a large mask is a constant operand, a number beyond 16 bits a constant") {
  CHECK(body_text("  return a & 0xFFFFFF, 100000\n") == R"(
0 bit_and_k t1 a 16777215
1 load_const t2 100000
2 build_tuple t0 t1 2
3 return_value t0
)");
}

TEST_CASE("arithmetic of literals is done by the compiler") {
  CHECK(body_text("  return 2 ** 10 + 1, -7 // 2, 7 / 2, -1.5, not 0\n") == R"(
0 load_int t1 1025
1 load_int t2 -4
2 load_const t3 3.5
3 load_const t4 -1.5
4 load_true t5
5 build_tuple t0 t1 5
6 return_value t0
)");
  // Division by zero and results beyond 64 bits are left to run time.
  CHECK(body_text("  return 1 // 0\n") == R"(
0 load_int t0 1
1 load_int t1 0
2 floordiv t0 t0 t1
3 return_value t0
)");
}

TEST_CASE("a tuple of constants is a constant") {
  CHECK(body_text("  return (1, ('x', None), 2.5)\n") == R"(
0 load_const t0 (1, ('x', None), 2.5)
1 return_value t0
)");
}

TEST_CASE("a local that a later operand assigns is copied first") {
  CHECK(body_text("  return a + (a := b)\n") == R"(
0 move t1 a
1 move a b
2 add t0 t1 a
3 return_value t0
)");
  CHECK(body_text("  return a + (c := b)\n") == R"(
0 move c b
1 add t0 a c
2 return_value t0
)");
}

TEST_CASE("a call is followed by the instruction that stores its result") {
  CHECK(body_text("  x = a(b)\n") == R"(
0 move t0 a
1 move t1 b
2 call t0 1
3 take x t0
4 return_none
)");
  CHECK(body_text("  a.lock = b()\n") == R"(
0 move t0 b
1 call t0 0
2 store_attr a t0 lock
4 drop t0
5 return_none
)");
}

TEST_CASE("the result of a call that nobody uses is dropped at once") {
  CHECK(body_text("  a.m(b, k=1)\n") == R"(
0 load_method t0 a m
2 move t2 b
3 load_int t3 1
4 call_method_kw t0 2 ('k',)
5 drop t0
6 return_none
)");
}

TEST_CASE("starred arguments make a list, ** makes a dict") {
  CHECK(body_text("  return a(*b)\n") == R"(
0 move t0 a
1 move t1 b
2 drop t2
3 call_ex t0
4 return_value t0
)");
  CHECK(body_text("  return a(1, *b, k=2, **c)\n") == R"(
0 move t0 a
1 build_list t1 t3 0
2 load_int t3 1
3 list_append t1 t3
4 list_extend t1 b
5 load_const t3 'k'
6 load_int t4 2
7 build_dict t2 t3 1
8 move t3 c
9 dict_merge t2 t3 t0
10 drop t3
11 call_ex t0
12 return_value t0
)");
}

TEST_CASE("awaiting a call is one instruction") {
  CHECK(body_text("  x = await a.get(1)\n  await b(c)\n  return await c\n", "async def f(a, b, c):\n") == R"(
0 load_method t0 a get
2 load_int t2 1
3 await_method t0 1
4 take x t0
5 move t0 b
6 move t1 c
7 await_call t0 1
8 drop t0
9 move t0 c
10 await t0 t0
11 return_value t0
)");
}

TEST_CASE("awaiting a call with keywords makes the awaitable first") {
  CHECK(body_text("  return await a(k=b)\n", "async def f(a, b, c):\n") == R"(
0 move t0 a
1 move t1 b
2 call_kw t0 1 ('k',)
3 await t0 t0
4 return_value t0
)");
}

TEST_CASE("and, or and chained comparisons jump over what is not evaluated") {
  CHECK(body_text("  return a and b or c\n") == R"(
0 move t0 a
1 jump_if_false t0 ->3
2 move t0 b
3 jump_if_true t0 ->5
4 move t0 c
5 return_value t0
)");
  CHECK(body_text("  return a < b() <= c\n") == R"(
0 move t1 b
1 call t1 0
2 lt t0 a t1
3 jump_if_false t0 ->5
4 le t0 t1 c
5 return_value t0
)");
}

TEST_CASE("a conditional expression writes its target in both branches") {
  CHECK(body_text("  a = b if c is None else a\n  return a\n") == R"(
0 jump_if_not_none c ->3
1 move a b
2 jump ->3
3 return_value a
)");
}

TEST_CASE("an operator that is made of jumps goes through a temporary") {
  // `a` must be intact when the last operand is read.
  CHECK(body_text("  a = b or a\n") == R"(
0 move t0 b
1 jump_if_true t0 ->3
2 move t0 a
3 take a t0
4 return_none
)");
}

TEST_CASE("a fresh container is gone before its item is stored") {
  CHECK(body_text("  x = a()[0]\n  y = b[1][c]\n") == R"(
0 move t0 a
1 call t0 0
2 subscript_i t0 t0 0
3 take x t0
4 subscript_i t0 b 1
5 subscript y t0 c
6 return_none
)");
}

TEST_CASE("a slice of constants is a constant") {
  CHECK(body_text("  x = a[-2:]\n  return a[b:3]\n") == R"(
0 load_const t0 slice(-2, None, None)
1 subscript x a t0
2 move t2 b
3 load_int t3 3
4 load_none t4
5 build_slice t1 t2
6 subscript t0 a t1
7 return_value t0
)");
}

TEST_CASE("f-strings join formatted parts") {
  CHECK(body_text("  return f'{a!r} and {b:>{c}}.'\n") == R"(
0 format_simple t1 a 2
1 load_const t2 ' and '
2 load_const t4 '>'
3 format_simple t5 c 0
4 build_string t3 t4 2
5 format_spec t3 b 0
6 load_const t4 '.'
7 build_string t0 t1 4
8 return_value t0
)");
}

TEST_CASE("a long list of displays grows instead of taking a register for each element") {
  std::string source = "def f(a):\n  return [a";
  for (int i = 0; i < 200; ++i) source += ", a";
  const Compiled compiled(source + "]\n");
  REQUIRE(compiled.code("f") != nullptr);
  CHECK(compiled.code("f")->register_count < 40);
}

TEST_CASE("a list of constants on the right of in is a tuple") {
  CHECK(body_text("  return a in ['x', 'y']\n") == R"(
0 load_const t1 ('x', 'y')
1 contains t0 a t1
2 return_value t0
)");
}

TEST_CASE("a list comprehension runs in place and clears its variable") {
  CHECK(body_text("  return [x * 2 for x in a if x > b]\n") == R"(
0 move t2 a
1 get_iter t2 t2
2 build_list t1 t3 0
3 for_iter t2 x ->8
4 jump_unless_gt x b ->7
5 mul_i t3 x 2
6 list_append t1 t3
7 loop ->3
8 drop x
9 take t0 t1
10 return_value t0
)");
}

TEST_CASE("inside try a comprehension clears its variable also when it is left by an exception") {
  CHECK(body_text("  try:\n    a = {x for x in a}\n  finally:\n    b()\n") == R"(
0 move t1 a
1 get_iter t1 t1
2 build_set t0 t2 0
3 for_iter t1 x ->6
4 set_add t0 x
5 loop ->3
6 drop x
7 jump ->10
8 drop x
9 reraise t0
10 take a t0
11 move t0 b
12 call t0 0
13 drop t0
14 jump ->19
15 move t1 b
16 call t1 0
17 drop t1
18 reraise t0
19 return_none
except 2..7 ->8 t0
except 0..11 ->15 t0
handling 15..18 t0
)");
}

TEST_CASE("a generator expression is called with the iterator of its first clause") {
  const Compiled compiled("def f(a):\n  return (x for x in a)\n");
  CHECK(compiled.text("f") == R"(
0 make_function t0 <'<genexpr>'> -
1 move t1 a
2 get_iter t1 t1
3 call t0 1
4 return_value t0
)");
  CHECK(compiled.text("f.<locals>.<genexpr>") == R"(
0 for_iter .0 x ->5
1 move t0 x
2 yield t0 t0
3 drop t0
4 loop ->0
5 return_none
)");
  CHECK(compiled.code("f.<locals>.<genexpr>")->code_kind == CodeKind::generator);
}
