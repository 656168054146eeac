print([round(n + 0.5) for n in range(-4, 5)], round(2.675, 2), round(1234567, -3), round(-1250, -2), round(1350, -2), round(0.5), round(1e300, 2))
print(round(5), round(5.0), round(5.5, 0), round(-0.4), round(True), round(2.5, None), round(12345678901234567890, -5))
for value, digits in ((1.5, 'a'), ('x', 1), (1.5, 1.0), (float('nan'), None), (float('inf'), None)):
    try:
        print(round(value, digits))
    except Exception as e:
        print(type(e).__name__, e)
