print(1_000, 0x_ff, 0b1_0, 1_0.5_0, 1e1_0, int('1_000'), float('1_0.5'), int('0x_f', 16))
for text in ('_1', '1_', '1__0', '1_.5'):
    for kind in (int, float):
        try:
            print(kind(text))
        except ValueError as e:
            print(e)
