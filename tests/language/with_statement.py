class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self): print("enter", self.name); return self.name
    def __exit__(self, t, v, tb): print("exit", self.name, t and t.__name__, v); return self.swallow


with CM("a") as a, CM("b") as b:
    print(a, b)
with (CM("p") as p, CM("q")):
    print(p)
with CM("s", swallow=True):
    raise ValueError("swallowed")
try:
    with CM("r"):
        raise KeyError("out")
except KeyError as e:
    print("caught", e)


def returning():
    with CM("ret"):
        return "value"


print(returning())
for i in range(3):
    with CM(i):
        if i == 0:
            continue
        break


class EnterFails(CM):
    def __enter__(self): raise RuntimeError("no entry")


try:
    with CM("outer"), EnterFails("x"):
        print("never")
except RuntimeError as e:
    print(e)


class ExitFails(CM):
    def __exit__(self, *a): raise RuntimeError("exit failed")


try:
    with ExitFails("y"):
        raise ValueError("lost")
except RuntimeError as e:
    print(e, repr(e.__context__))
for bad in (5, object()):
    try:
        with bad:
            pass
    except TypeError as e:
        print(e)
with CM("tuple") as (x, *y):
    print(x, y)
