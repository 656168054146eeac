if (n := len('abc')) > 2:
    print(n)
values = [y := x * 2 for x in range(3)]
print(values, y)
print([last := v for v in 'ab'], last, any((hit := v) > 1 for v in [1, 2, 3]), hit)
while (n := n - 1) >= 0:
    print('left', n)
