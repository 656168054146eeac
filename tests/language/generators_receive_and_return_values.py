def averager():
    total = count = 0
    while (value := (yield total / count if count else None)) is not None:
        total += value
        count += 1
    return total


g = averager()
print(next(g), g.send(10), g.send(20))
try:
    g.send(None)
except StopIteration as e:
    print(e.value)
def outer():
    result = yield from averager()
    print('got', result)
o = outer()
next(o); o.send(1)
print(list(o))
