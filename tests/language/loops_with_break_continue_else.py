for i in range(10):
    if i == 2:
        continue
    if i == 5:
        break
    print(i, end=" ")
else:
    print("not reached")
print()
for i in range(3):
    pass
else:
    print("for else", i)
n = 3
while n:
    n -= 1
    if n == 1:
        continue
    print("while", n)
else:
    print("while else")
while True:
    n += 1
    if n > 4:
        break
print(n)
for i in range(3):
    for j in range(3):
        if j == i:
            break
        print(i, j)
    else:
        print("inner finished", i)
for x in []:
    pass
else:
    print("empty else")
print([i for i in range(20, 0, -6)], list(range(5, 5)), range(3), range(1, 10, 2)[2], len(range(0, 10, 3)), 4 in range(0, 10, 2))
for a, (b, c) in [(1, (2, 3)), (4, (5, 6))]:
    print(a, b, c)
for i, (k, v) in enumerate({"x": 1, "y": 2}.items(), start=1):
    print(i, k, v)
for c in "héy": print(c, end=".")
print()
