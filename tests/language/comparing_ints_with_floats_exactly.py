big = 2 ** 53
print(big + 1 == float(big + 1), big + 1 > float(big), float('inf') > 10 ** 400, 10 ** 400 < float('inf'), -10 ** 400 > float('-inf'), 0.1 + 0.2 == 0.3, 1 == 1.0)
print(float('nan') == float('nan'), float('nan') != 1, [float('nan')] == [float('nan')], 3 < float('nan'), sorted([3, 1.5, 2]))
