def go(exc):
    try:
        raise exc
    except* ValueError as g:
        print("values", type(g).__name__, g, [str(e) for e in g.exceptions])
    except* (TypeError, KeyError) as g:
        print("types", g.exceptions)
    else:
        print("else")
    finally:
        print("finally")


go(ExceptionGroup("eg", [ValueError("a"), TypeError("b"), ValueError("c")]))
go(ValueError("naked"))
go(ExceptionGroup("outer", [ExceptionGroup("inner", [ValueError("deep"), KeyError("k")]), TypeError("t")]))
try:
    go(ExceptionGroup("partly", [ValueError(1), OSError("left over")]))
except ExceptionGroup as g:
    print("rest", g, g.exceptions)
eg = ExceptionGroup("msg", [ValueError(1), KeyError(2), ExceptionGroup("in", [ValueError(3)])])
print(eg.message, eg, repr(eg), len(eg.exceptions))
print(repr(eg.subgroup(ValueError)), repr(eg.subgroup(OSError)))
match, rest = eg.split(lambda e: isinstance(e, KeyError))
print(repr(match), repr(rest))
print(isinstance(eg, Exception), isinstance(BaseExceptionGroup("b", [KeyboardInterrupt()]), Exception), type(BaseExceptionGroup("b", [ValueError()])).__name__)
for bad in (lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", [1]), lambda: ExceptionGroup("x", [KeyboardInterrupt()])):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    try:
        raise ExceptionGroup("eg", [ValueError("v")])
    except* ValueError:
        raise RuntimeError("new")
except* RuntimeError as g:
    print(g, g.exceptions, repr(g.exceptions[0].__context__))
