from collections import deque
d = deque(range(5), maxlen=3)
d.append(9); d.appendleft(0)
print(d, d.maxlen, d[0], d[-1], len(d))
d.rotate(1); print(d); d.rotate(-2); print(d)
e = deque([1, 2, 3]); e.extendleft('ab'); e.insert(2, 'i'); e.remove(2)
print(e, e.index('i'), e.count(1), e.pop(), e.popleft(), list(reversed(e)), e + deque([7]), e * 2)
for act in (lambda: deque().pop(), lambda: deque([1])[5], lambda: deque([1]).remove(7), lambda: deque([1], 1).insert(0, 2), lambda: deque(5), lambda: deque([], -1), lambda: deque([1]) + [2]):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
