print(0.1 + 0.2, 1 / 3, 2.5 * 2, 7.0 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 2.0 ** 0.5)
print(1e308 * 10, -1e308 * 10, float("nan"), float("inf") - float("inf"))
print(1e16, 1e15, 123456789012345680.0, 1e22, 1e-4, 1e-5, 0.0001234, 1.5e-7, 5e-324, 1.7976931348623157e308)
print(1.0, -0.0, 100.0, 3.14, 2.675, 1e100, 12345.678)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.567, -2), round(0.5), round(1.15, 1))
print(int(1e10), float(5), float("1e3"), float(" 2.5 "), float("-inf"), float("1_0.5"))
print(3.0 == 3, 3.5 > 3, float("nan") == float("nan"), 1.0.is_integer(), 1.5.is_integer())
print(divmod(7.5, 2), divmod(-7.5, 2), abs(-2.5), pow(2.0, 3), 2 ** 0.5 * 2 ** 0.5)
print(0.1 + 0.1 + 0.1 == 0.3, 0.1 * 3, sum([0.1] * 10), 1.1 + 2.2)
print(4.35 * 100, 1.1 * 1.1, 1e23, 9007199254740993.0, 0.1 + 0.7, 1 / 49 * 49)
print(max(1, 2.5), min(1.0, 1), (0.5).as_integer_ratio(), 7 / 1, 1e3 // 7)
for f in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: int(float("inf")), lambda: int(float("nan")), lambda: float("abc")):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
