n, x = 1234567, 1234.5678
for spec in ('', ',', '_', 'd', '+d', ' d', '010', '>12', '<12|', '^12|', '*^12', '=+12', 'x', '#x', '#010x', 'X', 'o', 'b', '_b', '_x', 'c', 'e', '.2f', ',.1f', 'g', '%', 'n'):
    try:
        print(spec, format(n, spec), end=' | ')
    except Exception as e:
        print(type(e).__name__, e, end=' | ')
print()
for spec in ('', '.2f', '10.1f', '<10.1f|', '+.3e', 'E', 'g', '.3g', 'G', '.0f', '#.0f', ',', ',.2f', '_.3f', '%', '.1%', '012.2f', 'z.1f', 'n', 'd', 's', 'x', '.3'):
    try:
        print(spec, format(x, spec), format(-0.0, spec), end=' | ')
    except Exception as e:
        print(type(e).__name__, e, end=' | ')
