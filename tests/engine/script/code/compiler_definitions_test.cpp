// What functions, classes and the module itself compile to.
#include <doctest/doctest.h>

#include "tests/engine/script/code/compiled.hpp"

using namespace lockstep::script;

TEST_CASE("a function without defaults and closure is made from its code alone") {
  CHECK(Compiled("def f(): pass\n").text("") == R"(
0 make_function t0 <'f'> -
1 store_global t0 f
2 drop t0
3 return_none
)");
}

TEST_CASE("defaults, keyword defaults and cells come in a row, absent ones null") {
  const Compiled compiled("def f(a):\n  def g(b=1, *, c=a): return a\n  return g\n");
  CHECK(compiled.text("f") == R"(
0 make_cell a
1 load_const t1 (1,)
2 load_const t5 'c'
3 load_cell t6 a
4 build_dict t2 t5 1
5 move t5 a
6 build_tuple t3 t5 1
7 drop t4
8 make_function t0 <'g'> t1
9 take g t0
10 return_value g
)");
  CHECK(compiled.text("f.<locals>.g") == R"(
0 load_free t0 a
1 return_value t0
)");
}

TEST_CASE("the code object says how it is called") {
  const Compiled compiled(
      "def f(a, /, b, c=1, *d, e, **g): pass\ndef h(a, b): return lambda: a\nasync def i(): yield\n");
  const Code* f = compiled.code("f");
  REQUIRE(f != nullptr);
  CHECK(f->positional_only == 1);
  CHECK(f->positional == 3);
  CHECK(f->keyword_only == 1);
  CHECK(f->has_varargs);
  CHECK(f->has_varkwargs);
  CHECK_FALSE(f->simple_call);
  CHECK(compiled.code("h")->simple_call);
  CHECK(instruction_text(*compiled.code("h"), 0) == "make_cell a");
  CHECK(compiled.code("i")->code_kind == CodeKind::async_generator);
  CHECK_FALSE(compiled.code("i")->simple_call);
}

TEST_CASE("decorators are evaluated first and applied from the last") {
  const Compiled compiled("@a\n@b.c(1)\ndef f(): pass\n");
  CHECK(compiled.text("") == R"(
0 load_global t0 a
2 load_global t1 b
4 load_method t1 t1 c
6 load_int t3 1
7 call_method t1 1
8 make_function t2 <'f'> -
9 call t1 1
10 call t0 1
11 store_global t0 f
12 drop t0
13 return_none
)");
  CHECK(compiled.code("f")->first_line == 1);
}

TEST_CASE("a class body fills its namespace, annotations as text") {
  const Compiled compiled("class C(B, k=1):\n  'doc'\n  x: int = 3\n  def m(self): return super().m()\n");
  CHECK(compiled.text("") == R"(
0 make_function t0 <'C'> -
1 load_const t1 'C'
2 load_global t2 B
4 load_int t3 1
5 build_class t0 2 ('k',)
6 store_global t0 C
7 drop t0
8 return_none
)");
  CHECK(compiled.text("C") == R"(
0 make_cell __class__
1 load_global t0 __name__
3 store_name t0 __module__
4 load_const t0 'C'
5 store_name t0 __qualname__
6 load_const t0 'doc'
7 store_name t0 __doc__
8 build_dict t0 t0 0
9 store_name t0 __annotations__
10 load_int t0 3
11 store_name t0 x
12 load_name t0 __annotations__
13 load_const t1 'x'
14 load_const t2 'int'
15 dict_set t0 t1 t2
16 drop t1
17 drop t2
18 move t5 __class__
19 build_tuple t3 t5 1
20 drop t4
21 make_function t0 <'m'> t1
22 store_name t0 m
23 drop t0
24 make_function t0 <'__annotate__'> -
25 store_name t0 __annotate_func__
26 move t0 __class__
27 store_name t0 __classcell__
28 return_none
)");
  CHECK(compiled.text("C.m") == R"(
0 load_global t0 super
2 load_free t1 __class__
3 move t2 self
4 call t0 2
5 load_method t0 t0 m
7 call_method t0 0
8 return_value t0
)");
}

TEST_CASE("docstrings lose the indentation they share") {
  const Compiled compiled("def f():\n    '''First.\n\n      more\n    last\n    '''\n");
  REQUIRE(compiled.code("f") != nullptr);
  CHECK(std::string(compiled.code("f")->docstring.as<Str>()->view()) == "First.\n\n  more\nlast\n");
}

TEST_CASE("what is not supported is refused by name") {
  const Compiled compiled("class C(*bases): pass\n");
  CHECK(compiled.module.get() == nullptr);
  REQUIRE(compiled.diagnostics.size() == 1);
  CHECK(std::string(compiled.diagnostics[0].slug) == "unsupported-feature");
  CHECK(compiled.diagnostics[0].line == 1);
}
