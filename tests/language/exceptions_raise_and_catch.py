def run(f):
    try:
        f()
    except ZeroDivisionError as e:
        print("zero", e, e.args)
    except (KeyError, IndexError) as e:
        print("lookup", type(e).__name__, e, repr(e))
    except Exception as e:
        print("other", type(e).__name__, e, repr(e), e.args)
    else:
        print("no error")
    finally:
        print("finally")


def raiser(e):
    raise e


run(lambda: 1 / 0)
run(lambda: {}["k"])
run(lambda: [][1])
run(lambda: None)
for e in (ValueError, ValueError(), ValueError("one"), ValueError("a", 2), RuntimeError(None), KeyError("key"), KeyError(), OSError("disk"), StopIteration(5), AssertionError("m"), LookupError("l"), Exception(1, 2)):
    run(lambda: raiser(e))


def asserting(x):
    assert x > 0, f"bad {x}"
    assert isinstance(x, int)


run(lambda: asserting(1))
run(lambda: asserting(-1))
run(lambda: asserting(1.5))
run(lambda: raiser("not an exception"))
try:
    try:
        raise ValueError("inner")
    except ValueError:
        print("re-raise")
        raise
except ValueError as e:
    print("outer", e)
try:
    e
except NameError as x:
    print(x)
try:
    raise
except RuntimeError as e:
    print(e)
try:
    int("x")
except:
    print("bare")
print(issubclass(KeyError, LookupError), issubclass(ZeroDivisionError, ArithmeticError), issubclass(TimeoutError, OSError), issubclass(NotImplementedError, RuntimeError), issubclass(KeyboardInterrupt, Exception), issubclass(UnicodeDecodeError, ValueError), issubclass(ConnectionResetError, ConnectionError), issubclass(RecursionError, RuntimeError))
print(isinstance(ValueError(), Exception), ValueError.__name__, str(ValueError), ValueError("a") == ValueError("a"))
