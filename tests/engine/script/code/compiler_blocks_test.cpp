// What try, with and match compile to, and what leaving them early takes.
#include <doctest/doctest.h>

#include "tests/engine/script/code/compiled.hpp"

using namespace lockstep::script;

TEST_CASE("handlers are tried in order; an exception nobody takes is raised again") {
  CHECK(body_text("  try:\n    a()\n  except b:\n    c()\n  else:\n    return 1\n") == R"(
0 move t0 a
1 call t0 0
2 drop t0
3 load_int t0 1
4 return_value t0
5 match_exception t1 t0 b
6 jump_if_false_take t1 ->12
7 move t1 c
8 call t1 0
9 drop t1
10 drop t0
11 jump ->13
12 reraise t0
13 return_none
except 0..3 ->5 t0
handling 5..10 t0
)");
}

TEST_CASE("the name of an exception is unbound on every way out of its handler") {
  CHECK(body_text("  try:\n    a()\n  except b as e:\n    if c: return e\n    c()\n") == R"(
0 move t0 a
1 call t0 0
2 drop t0
3 jump ->22
4 match_exception t1 t0 b
5 jump_if_false_take t1 ->21
6 move e t0
7 jump_if_false c ->12
8 move t1 e
9 drop e
10 drop t0
11 return_value t1
12 move t1 c
13 call t1 0
14 drop t1
15 drop e
16 jump ->19
17 drop e
18 reraise t1
19 drop t0
20 jump ->22
21 reraise t0
22 return_none
except 0..3 ->4 t0
except 7..9 ->17 t1
except 12..15 ->17 t1
handling 4..9 t0
handling 12..19 t0
)");
}

TEST_CASE("finally stands once for each way out, and the returned value is safe from it") {
  CHECK(body_text("  try:\n    return a\n  finally:\n    a = b()\n") == R"(
0 move t0 a
1 move t1 b
2 call t1 0
3 take a t1
4 return_value t0
5 move t1 b
6 call t1 0
7 take a t1
8 reraise t0
except 0..1 ->5 t0
handling 5..8 t0
)");
}

TEST_CASE("break and continue run the finally between them and the loop, outside of its protection") {
  CHECK(body_text("  for x in a:\n    try:\n      if x: break\n    finally:\n      b()\n") == R"(
0 move t0 a
1 get_iter t0 t0
2 for_iter t0 x ->18
3 jump_if_false x ->9
4 move t1 b
5 call t1 0
6 drop t1
7 drop t0
8 jump ->18
9 move t1 b
10 call t1 0
11 drop t1
12 jump ->17
13 move t2 b
14 call t2 0
15 drop t2
16 reraise t1
17 loop ->2
18 return_none
except 3..4 ->13 t1
handling 13..16 t1
)");
}

TEST_CASE("with calls __exit__ on each way out") {
  CHECK(body_text("  with a as x, b:\n    return c\n") == R"(
0 move t4 a
1 with_prepare t0 t4
2 call_method t2 0
3 take x t2
4 move t6 b
5 with_prepare t2 t6
6 call_method t4 0
7 drop t4
8 with_exit t2 - t4
9 drop t4
10 with_exit t0 - t4
11 drop t4
12 return_value c
13 with_exit t2 t4 t5
14 jump_if_true_take t5 ->16
15 reraise t4
16 drop t4
17 with_exit t0 - t2
18 drop t2
19 jump ->24
20 with_exit t0 t2 t3
21 jump_if_true_take t3 ->23
22 reraise t2
23 drop t2
24 return_none
except 7..8 ->13 t4
except 3..10 ->20 t2
except 13..17 ->20 t2
handling 13..16 t4
handling 20..23 t2
)");
}

TEST_CASE("async with awaits both of its calls") {
  CHECK(body_text("  async with a:\n    b()\n", "async def f(a, b, c):\n") == R"(
0 move t4 a
1 async_with_prepare t0 t4
2 await_method t2 0
3 drop t2
4 move t2 b
5 call t2 0
6 drop t2
7 async_with_exit t0 - t2
8 drop t2
9 jump ->14
10 async_with_exit t0 t2 t3
11 jump_if_true_take t3 ->13
12 reraise t2
13 drop t2
14 return_none
except 3..7 ->10 t2
handling 10..13 t2
)");
}

TEST_CASE("except* collects what is left and what is raised") {
  CHECK(body_text("  try:\n    a()\n  except* b as e:\n    c(e)\n") == R"(
0 move t0 a
1 call t0 0
2 drop t0
3 jump ->29
4 build_list t1 t3 0
5 move t2 t0
6 jump_if_none t2 ->23
7 match_group t3 t2 b
8 take t2 t4
9 jump_if_none t3 ->21
10 move e t3
11 move t4 c
12 move t5 e
13 call t4 1
14 drop t4
15 drop e
16 jump ->20
17 drop e
18 list_append t1 t4
19 drop t4
20 drop t3
21 jump_if_none t2 ->23
22 list_append t1 t2
23 combine_groups t3 t0 t1
24 jump_if_none t3 ->26
25 reraise t3
26 drop t2
27 drop t1
28 drop t0
29 return_none
except 0..3 ->4 t0
except 11..15 ->17 t4
handling 11..15 t3
handling 4..26 t0
)");
}

TEST_CASE("match binds its names after the whole pattern has matched") {
  CHECK(body_text("  match a:\n    case [1, x] if x:\n      return x\n    case None:\n      b()\n") == R"(
0 move t0 a
1 match_sequence t2 t0
2 jump_if_false_take t2 ->15
3 get_length t2 t0
4 load_int t4 2
5 eq t2 t2 t4
6 jump_if_false_take t2 ->15
7 move t2 t0
8 unpack t2 t2 2
9 jump_unless_eq_i t2 1 ->15
10 move t1 t3
11 take x t1
12 jump_if_false x ->15
13 drop t0
14 return_value x
15 jump_if_not_none t0 ->21
16 drop t0
17 move t1 b
18 call t1 0
19 drop t1
20 jump ->22
21 drop t0
22 return_none
)");
}

TEST_CASE("match looks at mappings and at classes") {
  CHECK(body_text("  match a:\n    case {'k': x, **rest}:\n      return rest\n    case c(y=0):\n      pass\n") == R"(
0 move t0 a
1 match_mapping t3 t0
2 jump_if_false_take t3 ->22
3 get_length t3 t0
4 load_int t5 1
5 ge t3 t3 t5
6 jump_if_false_take t3 ->22
7 load_const t5 'k'
8 build_tuple t4 t5 1
9 match_keys t3 t0 t4
10 jump_if_none t3 ->22
11 unpack t3 t3 1
12 move t1 t3
13 build_dict t5 t6 0
14 dict_update t5 t0
15 subscript_i t6 t4 0
16 delete_subscript t5 t6
17 move t2 t5
18 take x t1
19 take rest t2
20 drop t0
21 return_value rest
22 move t5 c
23 take t2 t5
24 load_const t3 ('y',)
25 load_int t4 0
26 match_class t1 t0 t2
27 jump_if_none t1 ->32
28 unpack t1 t1 1
29 jump_unless_eq_i t1 0 ->32
30 drop t0
31 jump ->33
32 drop t0
33 return_none
)");
}
