#include <doctest/doctest.h>

#include "tests/engine/script/front/parsed.hpp"

using namespace lockstep::script;
using namespace lockstep::script::test;

namespace {

// The binding and slot of every Name in the value of the last statement of the function `f`, a call's arguments.
std::string bindings_of(std::string_view text) {
  Arena arena;
  ParseResult result = parse_module(text, arena);
  if (!result.module) return first_error(text, result.diagnostics);
  resolve(*result.module, arena, result.diagnostics);
  const ast::Stmt* last = result.module->body.back();
  while (last->kind == ast::Kind::function_def || last->kind == ast::Kind::class_def) {
    last = last->kind == ast::Kind::function_def ? ast::as<ast::FunctionDef>(last)->body.back()
                                                 : ast::as<ast::ClassDef>(last)->body.back();
  }
  const auto* call = ast::as<ast::Call>(ast::as<ast::ExpressionStatement>(last)->value);
  constexpr const char* words[] = {"unresolved", "local", "cell", "free", "global", "class_name", "class_free"};
  std::string out;
  for (const ast::Expr* argument : call->arguments) {
    const auto* name = ast::as<ast::Name>(argument);
    const bool slotted = name->binding == ast::Binding::local || name->binding == ast::Binding::cell ||
                         name->binding == ast::Binding::free || name->binding == ast::Binding::class_free;
    out += std::string(name->id) + " " + words[static_cast<int>(name->binding)] +
           (slotted ? " " + std::to_string(name->slot) : "") + ", ";
  }
  return out;
}

}  // namespace

TEST_SUITE_BEGIN("script/front/resolver");

TEST_CASE("a function's names are slots, parameters first, in CPython's order") {
  CHECK(units_of("def f(a, *args, k, **kw):\n    b = a\n    for c in b: pass") ==
        "module <module> ()\n  def f (a k args kw; b c)\n");
  CHECK(bindings_of("g = 1\ndef f(a):\n    b = 1\n    h(a, b, g, print)") ==
        "a local 0, b local 1, g global, print global, ");
}

TEST_CASE("a captured variable is a cell in its owner and free in every unit on the way") {
  CHECK(units_of("def f():\n    x = 1\n    def g():\n        def h():\n            return x") ==
        "module <module> ()\n  def f (x* g)\n    def f.<locals>.g (h) x<-v0\n      def f.<locals>.g.<locals>.h () "
        "x<-f0\n");
  CHECK(bindings_of("def f(x):\n    lambda: x\n    y(x)") == "x cell 0, ");
}

TEST_CASE("a class body looks into itself first and is skipped from inside") {
  CHECK(bindings_of("def f(x):\n    class C:\n        y = 1\n        h(x, y, z)") ==
        "x class_free 0, y class_name, z class_name, ");
  CHECK(bindings_of("class C:\n    y = 1\n    def m(self):\n        h(y, self)") == "y global, self local 0, ");
}

TEST_CASE("super makes the class a cell of its body") {
  CHECK(units_of("class C(B):\n    def m(self):\n        super().m()") ==
        "module <module> ()\n  class C (__class__*')\n    def C.m (self) __class__<-v0\n");
}

TEST_CASE("a comprehension's variables are further slots of the unit around it") {
  CHECK(units_of("def f(x):\n    y = [x for x in x]\n    return {k: v for k, v in y}") ==
        "module <module> ()\n  def f (x; y x' k' v')\n");
  CHECK(units_of("[i for i in j]\nclass C:\n    a = [i for i in j]") == "module <module> (i')\n  class C (i')\n");
  CHECK(units_of("def f():\n    return [lambda: i for i in range(3)]") ==
        "module <module> ()\n  def f (i*')\n    lambda f.<locals>.<lambda> () i<-v0\n");
}

TEST_CASE("a generator expression is a function of its first iterator") {
  CHECK(units_of("def f(a):\n    return (x + a for x in a)") ==
        "module <module> ()\n  def f (a*)\n    generator f.<locals>.<genexpr> yields (.0; x) a<-v0\n");
  CHECK(units_of("async def f(a):\n    return (await x for x in a)") ==
        "module <module> ()\n  def f async (a)\n    generator f.<locals>.<genexpr> async yields (.0; x)\n");
}

TEST_CASE("a walrus in a comprehension binds in the function around it") {
  CHECK(units_of("def f():\n    [y := x for x in z]\n    return y") == "module <module> ()\n  def f (y x')\n");
  CHECK(error_of("class A: [x := 1 for y in z]") ==
        "line 1, column 11: assignment expression within a comprehension cannot be used in a class body");
  CHECK(error_of("[x := 1 for x in y]") ==
        "line 1, column 2: assignment expression cannot rebind comprehension iteration variable 'x'");
}

TEST_CASE("yield and await make the kind of a function") {
  CHECK(units_of("def a(): yield\nasync def b(): await c\nasync def d(): yield") ==
        "module <module> ()\n  def a yields ()\n  def b async ()\n  def d async yields ()\n");
}

TEST_CASE("nonlocal and global reach where they say") {
  CHECK(bindings_of("def f():\n    x = 1\n    def g():\n        nonlocal x\n        global y\n        x = y = 2\n      "
                    "  h(x, y)") == "x free 0, y global, ");
}

TEST_CASE("private names are mangled with the class's name") {
  CHECK(units_of("class _C:\n    def __m(self, __p):\n        return __p") ==
        "module <module> ()\n  class _C ()\n    def _C.__m (self _C__p)\n");
}

TEST_CASE("type parameters are variables around what they belong to") {
  CHECK(units_of("class A[T](B[T]): pass\ndef f[U](x: U) -> U: return U") ==
        "module <module> (T' U*')\n  class A ()\n  def f (x) U<-v1\n");
}

TEST_SUITE_END();

TEST_SUITE_BEGIN("script/front/refusals");

TEST_CASE("a module that is not here is refused with what to use instead") {
  constexpr std::string_view known[] = {"asyncio", "time"};
  const ResolveOptions options{.known_modules = known};
  CHECK(diagnostics_of("import asyncio, threading", options) ==
        "unsupported-import, line 1: module 'threading' is not here: there is one thread; use asyncio.create_task and "
        "asyncio.Lock\n");
  CHECK(
      diagnostics_of("from socket import socket", options).starts_with("unsupported-import, line 1: module 'socket'"));
}

TEST_CASE("an import that may fail is left to the run") {
  constexpr std::string_view known[] = {"asyncio"};
  const ResolveOptions options{.known_modules = known};
  CHECK(diagnostics_of("try:\n    import uvloop\nexcept ImportError:\n    uvloop = None", options) == "");
  CHECK(diagnostics_of("try:\n    import uvloop\nexcept (OSError, ModuleNotFoundError):\n    pass", options) == "");
  CHECK(diagnostics_of("if TYPE_CHECKING:\n    import socket", options) == "");
  CHECK(diagnostics_of("try:\n    import uvloop\nexcept ValueError:\n    pass", options) != "");
}

TEST_CASE("a refused builtin may be the script's own name") {
  CHECK(diagnostics_of("x = input()").starts_with("unsupported-builtin, line 1: the builtin 'input' is not here"));
  CHECK(diagnostics_of("def input(): return 1\nx = input()") == "");
  CHECK(diagnostics_of("def f(open):\n    return open()") == "");
}

TEST_CASE("what asyncio and its loops have but not here is refused") {
  CHECK(diagnostics_of("import asyncio\nasync def f():\n    await asyncio.open_connection('a', 1)")
            .starts_with("unsupported-feature, line 3: asyncio.open_connection is not here: there is no network"));
  CHECK(diagnostics_of("import asyncio\nclass P(asyncio.Protocol): pass").starts_with("unsupported-feature, line 2: asyncio.Protocol"));
  CHECK(diagnostics_of("from asyncio import start_server").starts_with("unsupported-feature, line 1: asyncio.start_server"));
  CHECK(diagnostics_of("async def f(loop):\n    await loop.create_server(f)")
            .starts_with("unsupported-feature, line 2: the event loop's create_server is not here"));
  CHECK(diagnostics_of("import asyncio\nasync def f():\n    asyncio.get_running_loop().add_reader(1, f)") != "");
  CHECK(diagnostics_of("async def f(pool):\n    await pool.create_connection()") == "");
  CHECK(diagnostics_of("def f(asyncio):\n    return asyncio.Server") == "");
}

TEST_CASE("features that are not here are refused by name") {
  CHECK(diagnostics_of("x = 2j").starts_with("unsupported-feature, line 1: complex numbers are not here"));
  CHECK(diagnostics_of("x = t'{a}'").starts_with("unsupported-feature, line 1: template strings"));
}

TEST_SUITE_END();
