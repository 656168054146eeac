def f(x):
    try:
        if x == 0:
            return "from try"
        if x == 1:
            raise ValueError
        return "late"
    except ValueError:
        return "from except"
    else:
        return "never"
    finally:
        print("finally", x)


print(f(0), f(1), f(2))


def override():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
            print("body", i)
        finally:
            print("cleanup", i)
    else:
        print("no break")
    return "done"


print(override())


def value_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


print(value_kept())


def nested():
    log = []
    try:
        try:
            try:
                log.append("a")
                raise KeyError("k")
            finally:
                log.append("b")
        except ValueError:
            log.append("wrong")
        finally:
            log.append("c")
    except KeyError as e:
        log.append(f"d{e}")
    else:
        log.append("wrong")
    return log


print(nested())


def replaced():
    try:
        try:
            raise ValueError("first")
        finally:
            raise TypeError("second")
    except TypeError as e:
        return e, e.__context__


print(replaced())


def loop_return():
    for i in range(5):
        try:
            for j in range(5):
                try:
                    if i + j == 3:
                        return i, j
                finally:
                    print("inner", i, j)
        finally:
            print("outer", i)


print(loop_return())


def gen():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")


for v in gen():
    break
g = gen()
print(next(g))
g.close()
while True:
    try:
        break
    finally:
        print("while finally")
