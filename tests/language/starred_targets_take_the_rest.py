first, *rest = 'abcd'
*init, last = [1, 2, 3]
a, *none, b = (1, 2)
(x, *y), z = ([1, 2, 3], 4)
print(first, rest, init, last, a, none, b, x, y, z)
for i, *others in [(1, 2, 3), (4,)]:
    print(i, others)
try:
    p, q, *r = [1]
except ValueError as e:
    print(e)
