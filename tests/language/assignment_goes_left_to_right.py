i = 0
i, lst = 1, [0, 0, 0]
i, lst[i] = 2, 'x'
print(i, lst)
a = b = c = []
a.append(1)
print(b is c, c)
x = [1, 2, 3]
x[0], x[1], x[2] = x[2], x[0], x[1]
print(x)
