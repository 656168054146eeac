items = [3, 1, 'a', 2]
try:
    items.sort()
except TypeError as e:
    print(e, sorted(map(str, items)))
calls = []
try:
    [3, 2, 1].sort(key=lambda v: calls.append(v) or 1 / (v - 1))
except ZeroDivisionError as e:
    print(e, calls)
