// Words and places of syntax errors; every expectation is the answer of CPython 3.14.2 (oracle/).

#include <doctest/doctest.h>

#include "tests/engine/script/front/parsed.hpp"

using lockstep::script::test::error_of;

TEST_SUITE_BEGIN("script/front/syntax errors");

TEST_CASE("a missing colon is asked for") {
  CHECK(error_of("if x\n    pass") == "line 1, column 5: expected ':'");
  CHECK(error_of("for i in range(3)\n    pass") == "line 1, column 18: expected ':'");
  CHECK(error_of("async def main()\n    pass") == "line 1, column 17: expected ':'");
  CHECK(error_of("class A\n    pass") == "line 1, column 8: expected ':'");
  CHECK(error_of("async def f():\n    async with lock\n        pass") == "line 2, column 20: expected ':'");
}

TEST_CASE("a bracket that stays open is named where it stands") {
  CHECK(error_of("x = (1, 2\ny = 3") == "line 1, column 5: '(' was never closed");
  CHECK(error_of("asyncio.run(main()") == "line 1, column 12: '(' was never closed");
  CHECK(error_of("x = {'a': 1, 'b': 2\nprint(x)") == "line 1, column 5: '{' was never closed");
  CHECK(error_of("x = (1]") == "line 1, column 7: closing parenthesis ']' does not match opening parenthesis '('");
  CHECK(error_of("x = (\n1]") ==
        "line 2, column 2: closing parenthesis ']' does not match opening parenthesis '(' on line 1");
  CHECK(error_of("x = 1)") == "line 1, column 6: unmatched ')'");
}

TEST_CASE("a string that stays open is named where it begins") {
  CHECK(error_of("x = 'abc") == "line 1, column 5: unterminated string literal (detected at line 1)");
  CHECK(error_of("x = \"\"\"a\nb\n") ==
        "line 1, column 5: unterminated triple-quoted string literal (detected at line 2)");
  CHECK(error_of("x = f'abc") == "line 1, column 5: unterminated f-string literal (detected at line 1)");
  CHECK(error_of("x = \"abc\\\"") ==
        "line 1, column 5: unterminated string literal (detected at line 1); perhaps you escaped the end quote?");
}

TEST_CASE("indentation errors say which statement waits for a block") {
  CHECK(error_of("  x = 1") == "line 1, column 2: unexpected indent");
  CHECK(error_of("if 1:\nx = 1") == "line 2, column 1: expected an indented block after 'if' statement on line 1");
  CHECK(error_of("def f():\nreturn 1") ==
        "line 2, column 1: expected an indented block after function definition on line 1");
  CHECK(error_of("if 1:\n    x\n  y") == "line 3, column 4: unindent does not match any outer indentation level");
  CHECK(error_of("if True:\n        x = 1\n\ty = 2") ==
        "line 3, column 1: inconsistent use of tabs and spaces in indentation");
}

TEST_CASE("what cannot be assigned to is named") {
  CHECK(error_of("1 = x") == "line 1, column 1: cannot assign to literal here. Maybe you meant '==' instead of '='?");
  CHECK(error_of("f() = 1") ==
        "line 1, column 1: cannot assign to function call here. Maybe you meant '==' instead of '='?");
  CHECK(error_of("None = 1") == "line 1, column 1: cannot assign to None");
  CHECK(error_of("x = f() = 3") == "line 1, column 5: cannot assign to function call");
  CHECK(error_of("f() += 1") == "line 1, column 1: 'function call' is an illegal expression for augmented assignment");
  CHECK(error_of("del f()") == "line 1, column 5: cannot delete function call");
  CHECK(error_of("for f() in x: pass") == "line 1, column 5: cannot assign to function call");
  CHECK(error_of("(a, b): int") == "line 1, column 1: only single target (not tuple) can be annotated");
}

TEST_CASE("a likely slip is guessed") {
  CHECK(error_of("print \"hello\"") ==
        "line 1, column 1: Missing parentheses in call to 'print'. Did you mean print(...)?");
  CHECK(error_of("f(a, b c)") == "line 1, column 6: invalid syntax. Perhaps you forgot a comma?");
  CHECK(error_of("if x = 3: pass") == "line 1, column 4: invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  CHECK(error_of("f(a.b=1)") == "line 1, column 3: expression cannot contain assignment, perhaps you meant \"==\"?");
  CHECK(error_of("x = 1 if 2") == "line 1, column 5: expected 'else' after 'if' expression");
  CHECK(error_of("f(x for x in y, 1)") == "line 1, column 3: Generator expression must be parenthesized");
  CHECK(error_of("import a from b") == "line 1, column 1: Did you mean to use 'from ... import ...' instead?");
  CHECK(error_of("x = \xE2\x80\x9Chello\xE2\x80\x9D") == "line 1, column 5: invalid character '“' (U+201C)");
}

TEST_CASE("parameters and arguments keep their order") {
  CHECK(error_of("def f(a=1, b): pass") ==
        "line 1, column 12: parameter without a default follows parameter with a default");
  CHECK(error_of("def f(a, a): pass") == "line 1, column 10: duplicate argument 'a' in function definition");
  CHECK(error_of("def f(*): pass") == "line 1, column 7: named arguments must follow bare *");
  CHECK(error_of("f(a=1, b)") == "line 1, column 9: positional argument follows keyword argument");
  CHECK(error_of("f(a=1, a=2)") == "line 1, column 8: keyword argument repeated: a");
}

TEST_CASE("statements stand only where they may") {
  CHECK(error_of("await x") == "line 1, column 1: 'await' outside function");
  CHECK(error_of("def f():\n    await x") == "line 2, column 5: 'await' outside async function");
  CHECK(error_of("def f():\n    async with x: pass") == "line 2, column 5: 'async with' outside async function");
  CHECK(error_of("def f(): return [x async for x in y]") ==
        "line 1, column 17: asynchronous comprehension outside of an asynchronous function");
  CHECK(error_of("return 1") == "line 1, column 1: 'return' outside function");
  CHECK(error_of("break") == "line 1, column 1: 'break' outside loop");
  CHECK(error_of("while 1:\n    def f():\n        continue") == "line 3, column 9: 'continue' not properly in loop");
  CHECK(error_of("yield 1") == "line 1, column 1: 'yield' outside function");
  CHECK(error_of("async def f():\n    yield 1\n    return 2") ==
        "line 3, column 5: 'return' with value in async generator");
  CHECK(error_of("try:\n    pass\nexcept* A:\n    break") ==
        "line 4, column 5: 'break', 'continue' and 'return' cannot appear in an except* block");
}

TEST_CASE("declarations come before the name is used") {
  CHECK(error_of("def f():\n    print(x)\n    global x") ==
        "line 3, column 5: name 'x' is used prior to global declaration");
  CHECK(error_of("def f():\n    x = 1\n    global x") ==
        "line 3, column 5: name 'x' is assigned to before global declaration");
  CHECK(error_of("def f(x):\n    global x") == "line 2, column 5: name 'x' is parameter and global");
  CHECK(error_of("def f():\n    nonlocal x") == "line 2, column 5: no binding for nonlocal 'x' found");
  CHECK(error_of("nonlocal x") == "line 1, column 1: nonlocal declaration not allowed at module level");
}

TEST_CASE("numbers are whole tokens") {
  CHECK(error_of("x = 08") ==
        "line 1, column 5: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal "
        "integers");
  CHECK(error_of("x = 1a") == "line 1, column 5: invalid decimal literal");
  CHECK(error_of("x = 0b12") == "line 1, column 8: invalid digit '2' in binary literal");
}

TEST_SUITE_END();
