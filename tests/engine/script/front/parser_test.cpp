#include <doctest/doctest.h>
#include <string>

#include "tests/engine/script/front/parsed.hpp"

using namespace lockstep::script::test;

TEST_SUITE_BEGIN("script/front/parser");

TEST_CASE("operators bind as Python's do") {
  CHECK(tree_of("a or b and not c == d | e + f * -g ** -h") ==
        "(or a (and b (not (compare c == (| d (+ e (* f (- (** g (- h))))))))))");
  CHECK(tree_of("a - b - c") == "(- (- a b) c)");
  CHECK(tree_of("a ** b ** c") == "(** a (** b c))");
  CHECK(tree_of("a < b <= c is not d not in e") == "(compare a < b <= c is-not d not-in e)");
  CHECK(tree_of("a if b else c if d else e") == "(if b a (if d c e))");
  CHECK(tree_of("await a.b(c)[d] ** e") == "(** (await ([] (call (. a b) c) d)) e)");
}

TEST_CASE("calls keep positional and named arguments apart") {
  CHECK(tree_of("f(a, *b, c=1, **d)") == "(call f a (* b) c=1 **d)");
  CHECK(tree_of("f(x for x in y)") == "(call f (generator x (for x y)))");
  CHECK(tree_of("f(a := 1)") == "(call f (:= a 1))");
}

TEST_CASE("comprehensions of every kind nest their clauses") {
  CHECK(tree_of("[a async for a in b if c if d for e in f]") == "(list-of a (async-for a b c d) (for e f))");
  CHECK(tree_of("{a: b for a, b in c}") == "(dict-of a b (for (tuple a b) c))");
  CHECK(tree_of("{a for a in b}") == "(set-of a (for a b))");
  CHECK(tree_of("{**a, b: c}") == "(dict **a b:c)");
}

TEST_CASE("parameters know their kinds") {
  CHECK(tree_of("def f(a, /, b: int = 1, *args, c, d=2, **kw) -> str: pass") ==
        "def f [ a / b:int=1 *args c d=2 **kw ] -> str\n  (pass)");
  CHECK(tree_of("lambda a, *, b=1: a") == "(lambda [ a * b=1 ] a)");
}

TEST_CASE("statements with blocks keep their parts") {
  CHECK(tree_of("if a: b\nelif c: d\nelse: e") == "if a\n  b\nelif c\n  d\nelse\n  e");
  CHECK(tree_of("try:\n a\nexcept A, B:\n b\nexcept C as e: c\nelse: d\nfinally: f") ==
        "try\n  a\nexcept (tuple A B)\n  b\nexcept C e\n  c\nelse\n  d\nfinally\n  f");
  CHECK(tree_of("try: a\nexcept* A: b") == "try\n  a\nexcept* A\n  b");
  CHECK(tree_of("async def f():\n async for a in b: pass\n else: pass") ==
        "async-def f [ ]\n  async-for a b\n    (pass)\n  else\n    (pass)");
  CHECK(tree_of("@a.b\n@c(1)\nclass D(E, metaclass=M): pass") ==
        "class D E metaclass=M @((. a b)) @((call c 1))\n  (pass)");
}

TEST_CASE("a parenthesis after with holds items only where it must") {
  CHECK(tree_of("with (a as b, c): pass") == "with (a b) (c _)\n  (pass)");
  CHECK(tree_of("with (a, b) as c: pass") == "with ((tuple a b) c)\n  (pass)");
  CHECK(tree_of("with (a), b: pass") == "with (a _) (b _)\n  (pass)");
  CHECK(tree_of("with (yield a): pass") == "with ((yield a) _)\n  (pass)");
}

TEST_CASE("match and type are names wherever they are not keywords") {
  CHECK(tree_of("match = 1\nmatch(x)\nmatch[0]: int = 1\ntype = match.a\nmatch not in a") ==
        "(= match 1)\n(call match x)\n(:: ([] match 0) int 1)\n(= type (. match a))\n(compare match not-in a)");
  CHECK(tree_of("match (x):\n case 1: pass") == "match x\ncase (value 1)\n  (pass)");
  CHECK(tree_of("type X[T: int, *Ts, **P] = list[T]") == "(type X <T int _> <*Ts _ _> <**P _ _> ([] list T))");
}

TEST_CASE("patterns of every kind are told apart") {
  CHECK(tree_of("match a, b:\n case [1, *_, -2.5] | {'k': v, **rest} if c: pass\n case A.B(x, y=None) as z: pass\n "
                "case _: pass") ==
        "match (tuple a b)\n"
        "case (or (sequence (value 1) *_ (value (- 2.5))) (mapping \"k\":v **rest)) if c\n  (pass)\n"
        "case (as (class (. A B) x y=None) z)\n  (pass)\n"
        "case _\n  (pass)");
}

TEST_CASE("f-strings nest quotes, specs, conversions and their own text") {
  CHECK(tree_of("f'{a}{{}}{b!r:>{c}}'") == "(f (field a) \"{}\" (field b !r (f \">\" (field c))))");
  CHECK(tree_of("f'{x = }'") == "(f \"x = \" (field x !r))");
  CHECK(tree_of("f'{x=:.2f}'") == "(f \"x=\" (field x (f \".2f\")))");
  CHECK(tree_of("f\"{d[\"k\"]}\" 'tail' f'{f'{1}'}'") == "(f (field ([] d \"k\")) \"tail\" (field (f (field 1))))");
  CHECK(tree_of("f'{(lambda: 1)!s}'") == "(f (field (lambda [ ] 1) !s))");
  CHECK(tree_of("f'''{\n a\n}'''") == "(f (field a))");
}

TEST_CASE("literals have their values") {
  CHECK(tree_of("0x_ff, 0b101, 0o17, 1_000, 1e3, .5, 2j") == "(tuple 255 5 15 1000 1000 0.5 2j)");
  CHECK(tree_of("9223372036854775807, 9223372036854775808") == "(tuple 9223372036854775807 10#9223372036854775808)");
  CHECK(tree_of("'\\x41\\u00e9\\101\\n' r'\\n' \"\\\n\"") == "\"AéA\\x0a\\\\n\"");
  CHECK(tree_of("b'\\xff\\0'") == "b\"\\xff\\x00\"");
}

TEST_CASE("line ends, marks, tabs and continuations do not disturb") {
  CHECK(tree_of("\xEF\xBB\xBFif a:\r\n\tb\r\n\r\n\t# c\r\n\td \\\r\n + e\r\n(f,\r\n)") ==
        "if a\n  b\n  (+ d e)\n(tuple f)");
  CHECK(tree_of("naïve = Ж") == "(= naïve Ж)");
  CHECK(tree_of("") == "");
  CHECK(tree_of("# only a comment") == "");
}

TEST_CASE("spans are those of CPython's tree") {
  CHECK(tree_of("(a.b)(c) + 'é' * d", true) ==
        "@1:0-1:19 @1:0-1:19 (+ @1:0-1:8 (call @1:1-1:4 (. @1:1-1:2 a b) @1:6-1:7 c) @1:11-1:19 (* @1:11-1:15 \"é\" "
        "@1:18-1:19 d))");
  CHECK(tree_of("if a:\n    b\n\n", true) == "@1:0-2:5 if @1:3-1:4 a\n  @2:4-2:5 @2:4-2:5 b");
}

TEST_CASE("nesting that would break the stack is refused") {
  CHECK(error_of(std::string(100000, '(')) == "line 1, column 201: too many nested parentheses");
  const std::string refusal = "this expression is nested more than 1000 levels deep";
  std::string sum = "x = 1";
  for (int i = 0; i < 2000; ++i) sum += " + 1";
  CHECK(error_of(sum).find(refusal) != std::string::npos);
  CHECK(error_of(std::string(50000, '-') + "1").find(refusal) != std::string::npos);
  std::string chain = "x";
  for (int i = 0; i < 50000; ++i) chain += ".y";
  CHECK(error_of(chain).find(refusal) != std::string::npos);
  std::string blocks;
  for (int i = 0; i < 120; ++i) blocks += std::string(static_cast<std::size_t>(i), ' ') + "if 1:\n";
  CHECK(error_of(blocks) == "line 101, column 101: too many levels of indentation");
}

TEST_SUITE_END();
