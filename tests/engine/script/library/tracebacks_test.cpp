#include "tests/engine/script/library/evaluated.hpp"

using lockstep::test::output_of;

// The answers were given by the recorded interpreter (npm's pyodide), not written by hand.
// clang-format off

TEST_SUITE("script/library/tracebacks") {
TEST_CASE("operators, calls and subscripts are marked") {
  CHECK(output_of(R"~(def f(x):
    return x["key"] + 1
def g():
    return f({"key": "s"})
g()
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 5, in <module>
    g()
    ~^^
  File "<script>", line 4, in g
    return f({"key": "s"})
  File "<script>", line 2, in f
    return x["key"] + 1
           ~~~~~~~~~^~~
TypeError: can only concatenate str (not "int") to str
)~");
}

TEST_CASE("an exception raised while another is handled") {
  CHECK(output_of(R"~(class Node:
    def __init__(self): self.child = None; self.value = 3
def walk(n):
    return n.child.valu
try:
    walk(Node())
except AttributeError:
    Node().valeu
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 6, in <module>
    walk(Node())
    ~~~~^^^^^^^^
  File "<script>", line 4, in walk
    return n.child.valu
           ^^^^^^^^^^^^
AttributeError: 'NoneType' object has no attribute 'valu'

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "<script>", line 8, in <module>
    Node().valeu
AttributeError: 'Node' object has no attribute 'valeu'. Did you mean: 'value'?
)~");
}

TEST_CASE("a cause, notes, and a text of several lines") {
  CHECK(output_of(R"~(def f():
    raise ValueError("a\nb")
def g():
    try:
        f()
    except ValueError as e:
        e.add_note("note 1")
        e.add_note("multi\nline")
        raise RuntimeError("outer") from e
g()
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 5, in g
    f()
    ~^^
  File "<script>", line 2, in f
    raise ValueError("a\nb")
ValueError: a
b
note 1
multi
line

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "<script>", line 10, in <module>
    g()
    ~^^
  File "<script>", line 9, in g
    raise RuntimeError("outer") from e
RuntimeError: outer
)~");
}

TEST_CASE("groups in groups") {
  CHECK(output_of(R"~(excs = []
for i in range(3):
    try:
        raise ValueError(i)
    except ValueError as e:
        excs.append(e)
try:
    raise ExceptionGroup("inner", [TypeError("t"), ExceptionGroup("deep", [KeyError("k")])])
except ExceptionGroup as e:
    excs.append(e)
def run():
    raise ExceptionGroup("outer", excs)
run()
)~") ==
        R"~(  + Exception Group Traceback (most recent call last):
  |   File "<script>", line 13, in <module>
  |     run()
  |     ~~~^^
  |   File "<script>", line 12, in run
  |     raise ExceptionGroup("outer", excs)
  | ExceptionGroup: outer (4 sub-exceptions)
  +-+---------------- 1 ----------------
    | Traceback (most recent call last):
    |   File "<script>", line 4, in <module>
    |     raise ValueError(i)
    | ValueError: 0
    +---------------- 2 ----------------
    | Traceback (most recent call last):
    |   File "<script>", line 4, in <module>
    |     raise ValueError(i)
    | ValueError: 1
    +---------------- 3 ----------------
    | Traceback (most recent call last):
    |   File "<script>", line 4, in <module>
    |     raise ValueError(i)
    | ValueError: 2
    +---------------- 4 ----------------
    | Exception Group Traceback (most recent call last):
    |   File "<script>", line 8, in <module>
    |     raise ExceptionGroup("inner", [TypeError("t"), ExceptionGroup("deep", [KeyError("k")])])
    | ExceptionGroup: inner (2 sub-exceptions)
    +-+---------------- 1 ----------------
      | TypeError: t
      +---------------- 2 ----------------
      | ExceptionGroup: deep (1 sub-exception)
      +-+---------------- 1 ----------------
        | KeyError: 'k'
        +------------------------------------
)~");
}

TEST_CASE("a line that repeats") {
  CHECK(output_of(R"~(def rec(n):
    return rec(n + 1) if n < 50 else 1 / 0
rec(0)
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 3, in <module>
    rec(0)
    ~~~^^^
  File "<script>", line 2, in rec
    return rec(n + 1) if n < 50 else 1 / 0
           ~~~^^^^^^^
  File "<script>", line 2, in rec
    return rec(n + 1) if n < 50 else 1 / 0
           ~~~^^^^^^^
  File "<script>", line 2, in rec
    return rec(n + 1) if n < 50 else 1 / 0
           ~~~^^^^^^^
  [Previous line repeated 48 more times]
ZeroDivisionError: division by zero
)~");
}

TEST_CASE("an instruction that spans lines of a call") {
  CHECK(output_of(R"~(def long_function_name(a, b, c):
    return a

result = long_function_name(
    1,
    2,
    undefined_nam,
)
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 7, in <module>
    undefined_nam,
    ^^^^^^^^^^^^^
NameError: name 'undefined_nam' is not defined
)~");
}

TEST_CASE("a name that is nearly a global") {
  CHECK(output_of(R"~(undefined_name = 3
print(undefined_nme)
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 2, in <module>
    print(undefined_nme)
          ^^^^^^^^^^^^^
NameError: name 'undefined_nme' is not defined. Did you mean: 'undefined_name'?
)~");
}

TEST_CASE("a name that is nearly a local") {
  CHECK(output_of(R"~(def f():
    counter = 5
    return conter
f()
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 4, in <module>
    f()
    ~^^
  File "<script>", line 3, in f
    return conter
           ^^^^^^
NameError: name 'conter' is not defined. Did you mean: 'counter'?
)~");
}

TEST_CASE("the innermost of several lines") {
  CHECK(output_of(R"~(x = [1, 2, 3]
y = (x[0] +
     x[1] +
     x["a"])
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 4, in <module>
    x["a"])
    ~^^^^^
TypeError: list indices must be integers or slices, not str
)~");
}

TEST_CASE("a call with too many arguments") {
  CHECK(output_of(R"~(def foo(a): return a
foo(1, 2)
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 2, in <module>
    foo(1, 2)
    ~~~^^^^^^
TypeError: foo() takes 1 positional argument but 2 were given
)~");
}

TEST_CASE("a name that is nearly a module") {
  CHECK(output_of(R"~(import time
print(tim.time())
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 2, in <module>
    print(tim.time())
          ^^^
NameError: name 'tim' is not defined. Did you mean: 'time'?
)~");
}

TEST_CASE("a module that was not imported") {
  CHECK(output_of(R"~(asyncio.run(5)
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 1, in <module>
    asyncio.run(5)
    ^^^^^^^
NameError: name 'asyncio' is not defined. Did you forget to import 'asyncio'?
)~");
}

TEST_CASE("carets count characters, not bytes") {
  CHECK(output_of(R"~(class MyError(Exception):
    def __str__(self): return "custom"
class Other(MyError): pass
def f():
    try:
        raise MyError()
    except MyError:
        raise Other("é") from None
x = "ünïcode" + f() + "é"
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 9, in <module>
    x = "ünïcode" + f() + "é"
                    ~^^
  File "<script>", line 8, in f
    raise Other("é") from None
Other: custom
)~");
}

TEST_CASE("a failed assertion") {
  CHECK(output_of(R"~(assert 1 == 2, "message"
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 1, in <module>
    assert 1 == 2, "message"
           ^^^^^^
AssertionError: message
)~");
}

TEST_CASE("a chain of calls over lines") {
  CHECK(output_of(R"~(def f(a,
      b):
    return (a
            .upper()
            .split(b)[5]
            .x)
f("abc", "b")
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 7, in <module>
    f("abc", "b")
    ~^^^^^^^^^^^^
  File "<script>", line 3, in f
    return (a
            ~
            .upper()
            ~~~~~~~~
            .split(b)[5]
            ~~~~~~~~~^^^
IndexError: list index out of range
)~");
}

TEST_CASE("a chain of subscripts") {
  CHECK(output_of(R"~(d = {}
d["a"]["b"]["c"] = 1
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 2, in <module>
    d["a"]["b"]["c"] = 1
    ~^^^^^
KeyError: 'a'
)~");
}

TEST_CASE("a with statement") {
  CHECK(output_of(R"~(with open.nothing as f:
    pass
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 1, in <module>
    with open.nothing as f:
         ^^^^^^^^^^^^
AttributeError: 'builtin_function_or_method' object has no attribute 'nothing'
)~");
}

TEST_CASE("an import that is nearly right") {
  CHECK(output_of(R"~(from math import sqr
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 1, in <module>
    from math import sqr
ImportError: cannot import name 'sqr' from 'math' (unknown location). Did you mean: 'sqrt'?
)~");
}

TEST_CASE("a generator") {
  CHECK(output_of(R"~(def g():
    yield 1
    raise ValueError("gen")
def f():
    for x in g():
        print(x)
f()
)~") ==
        R"~(1
Traceback (most recent call last):
  File "<script>", line 7, in <module>
    f()
    ~^^
  File "<script>", line 5, in f
    for x in g():
             ~^^
  File "<script>", line 3, in g
    raise ValueError("gen")
ValueError: gen
)~");
}

TEST_CASE("a chain of three") {
  CHECK(output_of(R"~(def a():
    raise KeyError("x")
def b():
    try:
        a()
    except KeyError:
        undefined_thing
def c():
    try: b()
    except NameError as e:
        raise LookupError('third', 3)
c()
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 5, in b
    a()
    ~^^
  File "<script>", line 2, in a
    raise KeyError("x")
KeyError: 'x'

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "<script>", line 9, in c
    try: b()
         ~^^
  File "<script>", line 7, in b
    undefined_thing
NameError: name 'undefined_thing' is not defined

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "<script>", line 12, in <module>
    c()
    ~^^
  File "<script>", line 11, in c
    raise LookupError('third', 3)
LookupError: ('third', 3)
)~");
}

TEST_CASE("a call with unpacked arguments") {
  CHECK(output_of(R"~(x = 5
def f():
    x.foo(1).bar
    return -x
f(*[1], **{})
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 5, in <module>
    f(*[1], **{})
    ~^^^^^^^^^^^^
TypeError: f() takes 0 positional arguments but 1 was given
)~");
}

TEST_CASE("a group that is too wide") {
  CHECK(output_of(R"~(e = ExceptionGroup("many", [ValueError(i) for i in range(20)])
e.add_note("a note")
raise e
)~") ==
        R"~(  + Exception Group Traceback (most recent call last):
  |   File "<script>", line 3, in <module>
  |     raise e
  | ExceptionGroup: many (20 sub-exceptions)
  | a note
  +-+---------------- 1 ----------------
    | ValueError: 0
    +---------------- 2 ----------------
    | ValueError: 1
    +---------------- 3 ----------------
    | ValueError: 2
    +---------------- 4 ----------------
    | ValueError: 3
    +---------------- 5 ----------------
    | ValueError: 4
    +---------------- 6 ----------------
    | ValueError: 5
    +---------------- 7 ----------------
    | ValueError: 6
    +---------------- 8 ----------------
    | ValueError: 7
    +---------------- 9 ----------------
    | ValueError: 8
    +---------------- 10 ----------------
    | ValueError: 9
    +---------------- 11 ----------------
    | ValueError: 10
    +---------------- 12 ----------------
    | ValueError: 11
    +---------------- 13 ----------------
    | ValueError: 12
    +---------------- 14 ----------------
    | ValueError: 13
    +---------------- 15 ----------------
    | ValueError: 14
    +---------------- ... ----------------
    | and 5 more exceptions
    +------------------------------------
)~");
}

TEST_CASE("a group handled in part") {
  CHECK(output_of(R"~(def f():
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
    except* ValueError as g:
        raise RuntimeError("in handler") from g
f()
)~") ==
        R"~(  + Exception Group Traceback (most recent call last):
  |   File "<script>", line 6, in <module>
  |     f()
  |     ~^^
  | ExceptionGroup:  (2 sub-exceptions)
  +-+---------------- 1 ----------------
    | Exception Group Traceback (most recent call last):
    |   File "<script>", line 3, in f
    |     raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
    | ExceptionGroup: eg (1 sub-exception)
    +-+---------------- 1 ----------------
      | ValueError: 1
      +------------------------------------
    | 
    | The above exception was the direct cause of the following exception:
    | 
    | Traceback (most recent call last):
    |   File "<script>", line 5, in f
    |     raise RuntimeError("in handler") from g
    | RuntimeError: in handler
    +---------------- 2 ----------------
    | Exception Group Traceback (most recent call last):
    |   File "<script>", line 3, in f
    |     raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
    | ExceptionGroup: eg (1 sub-exception)
    +-+---------------- 1 ----------------
      | TypeError: 2
      +------------------------------------
)~");
}

TEST_CASE("a syntax error") {
  CHECK(output_of(R"~(raise SyntaxError("bad", ("file.py", 3, 5, "x = = 2\n", 3, 6))
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 1, in <module>
    raise SyntaxError("bad", ("file.py", 3, 5, "x = = 2\n", 3, 6))
  File "file.py", line 3
    x = = 2
        ^
SyntaxError: bad
)~");
}

TEST_CASE("a comprehension under a decorator") {
  CHECK(output_of(R"~(import functools
def deco(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        return fn(*args, **kwargs)
    return wrapper
@deco
def boom(n):
    lst = [i / (i - n) for i in range(5)]
    return lst
print("start"); boom(3)
)~") ==
        R"~(start
Traceback (most recent call last):
  File "<script>", line 11, in <module>
    print("start"); boom(3)
                    ~~~~^^^
  File "<script>", line 5, in wrapper
    return fn(*args, **kwargs)
  File "<script>", line 9, in boom
    lst = [i / (i - n) for i in range(5)]
           ~~^~~~~~~~~
ZeroDivisionError: division by zero
)~");
}

TEST_CASE("an attribute in a condition") {
  CHECK(output_of(R"~(class C:
    def __init__(self, a): self.a = a
    def method(self):
        if self.a and not self.b > 1:
            pass
C(1).method()
)~") ==
        R"~(Traceback (most recent call last):
  File "<script>", line 6, in <module>
    C(1).method()
    ~~~~~~~~~~~^^
  File "<script>", line 4, in method
    if self.a and not self.b > 1:
                      ^^^^^^
AttributeError: 'C' object has no attribute 'b'
)~");
}
}
