def count(n):
    i = 0
    while i < n:
        got = yield i
        if got:
            print("got", got)
            i += got
        else:
            i += 1
    return "finished"


print(list(count(3)), [x for x in count(2)], sum(count(5)), tuple(count(1)))
g = count(10)
print(next(g), g.send(4), next(g), next(g, "default"))
try:
    g.send(100)
except StopIteration as e:
    print("stop", e.value)
print(next(g, "exhausted"))


def delegating():
    r = yield from count(2)
    print("sub returned", r)
    yield from "ab"
    yield from [1, 2]
    return 7


print(list(delegating()))


def catching():
    while True:
        try:
            v = yield "ready"
            print("value", v)
        except ValueError as e:
            print("threw", e)
            yield "recovered"
        finally:
            print("loop end")


c = catching()
print(next(c), c.send(1), c.throw(ValueError("x")))
c.close()
print(list(c))


def infinite():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


f = infinite()
print([next(f) for _ in range(10)])
try:
    count(1).send(5)
except TypeError as e:
    print(e)


def bad():
    yield 1
    raise StopIteration("inside")


try:
    list(bad())
except RuntimeError as e:
    print(e, repr(e.__cause__))


def raising():
    yield 1
    raise KeyError("in generator")


try:
    for v in raising():
        print(v)
except KeyError as e:
    print(e)


def running():
    yield next(me)


me = running()
try:
    next(me)
except ValueError as e:
    print(e)


def tree(t):
    if isinstance(t, list):
        for c in t:
            yield from tree(c)
    else:
        yield t


print(list(tree([1, [2, [3, 4]], 5])))
expr = (x * y for x in range(3) for y in range(2) if x != y)
print(list(expr), type(expr).__name__, type(count(1)).__name__)


def closing():
    try:
        yield 1
    except GeneratorExit:
        print("exit")
        raise


k = closing(); next(k); k.close(); k.close()
