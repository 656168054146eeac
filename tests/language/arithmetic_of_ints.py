print(7 + 3, 7 - 10, 7 * -3, 7 / 2, 7 // 2, 7 % 3, 2 ** 10)
print(-7 // 2, -7 % 2, 7 // -2, 7 % -2, -7 // -2, -7 % -2)
print(divmod(7, 3), divmod(-7, 3), divmod(7, -3))
print(2 ** 0, 2 ** -1, 0 ** 0, (-2) ** 3, -2 ** 2)
print(1 << 10, 1023 >> 3, -1 >> 1, 6 & 3, 6 | 3, 6 ^ 3, ~6)
print(+5, -5, abs(-5), int(3.9), int(-3.9), int("42"), int("  -7 "), int("ff", 16), int("0b11", 0), int("1_000"))
print(round(7), round(25, -1), round(35, -1), round(-15, -1), pow(3, 4), pow(3, 4, 5))
print(True + True, True * 3, False - 1, isinstance(True, int))
print(10 == 10.0, hash(1) == hash(1.0), 1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2)
print((5).bit_length(), bin(10), oct(64), hex(255), bin(-5))
for f in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: 1 << -1, lambda: int("x"), lambda: divmod(1, 0), lambda: 0 ** -1):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
