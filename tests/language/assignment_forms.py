a = b = c = 5
print(a, b, c)
a, b = b + 1, a
print(a, b)
(x, y), z = (1, 2), 3
print(x, y, z)
first, *rest = range(5)
*init, last = "abc"
head, *middle, tail = [1, 2, 3, 4]
print(first, rest, init, last, head, middle, tail)
[p, q] = {10: 0, 20: 0}
print(p, q)
n: int = 3
m: str
n += 2; n -= 1; n *= 3; n //= 2; n **= 2; n %= 7; n <<= 2; n |= 1; n ^= 3; n &= 14; n >>= 1
print(n)
f = 9; f /= 2
print(f)
l = [1]
k = l
l += [2]
l = l + [3]
print(l, k)
i = 0
arr = [0, 0, 0]
i, arr[i] = 1, 9
print(i, arr)
d = {}
d["a"], d["b"] = 1, 2
d["a"] += 10
print(d)
for f in ("a, b = 1, 2, 3", "a, b = 1", "a, b, c = 1, 2", "*a, b = []"):
    try:
        exec_result = {"a, b = 1, 2, 3": lambda: unpack2((1, 2, 3)), "a, b = 1": lambda: unpack2(1), "a, b, c = 1, 2": lambda: unpack3((1, 2)), "*a, b = []": lambda: unpack_star([])}[f]
        def unpack2(v):
            a, b = v
        def unpack3(v):
            a, b, c = v
        def unpack_star(v):
            *a, b = v
        exec_result()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
if (w := len("walrus")) > 5:
    print("w", w)
print([y := 1, y + 1, y ** 2 + 1])
