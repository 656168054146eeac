for a in (7, -7, 7.5, -7.5):
    for b in (2, -2, 2.5, -2.5):
        print(a // b, a % b, divmod(a, b), (a // b) * b + a % b == a)
print(0.0 // -1, -0.0 % 3, 5 % -5, -5 // 5, 1e300 // 1e-10, 3 % float('inf'), -3 % float('inf'))
