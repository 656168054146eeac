from datetime import datetime, timedelta, date, time as dtime, timezone
import math
rows = [('Widget', 1234.5, 0.125, 7), ('Gadgét', -99.999, 1.5, 1200), ('日本', 0, -0.004, 0)]
print(f"{'name':<12}|{'price':^14}|{'pct':>8}|{'qty':>6}"); print('-' * 44)
for n, p, q, c in rows: print(f'{n:<12}|{p:^+14,.2f}|{q:>8.1%}|{c:>6_d}')
for spec in ['', '10', '<10', '^10', '>10', '*^10', '010', '+', ' ', '-', '.2f', '.0f', '10.3f', '+.1e', '.3g', 'g', 'G', 'e', 'E', '%', '.1%', ',', ',.2f', '_', 'n', '#.3g', '=+10.1f', '0=10', 'z.1f']:
    for v in (0, 3, -7, 1234567, 3.14159, -0.05, 1e20, 1e-7):
        try: print(f'{v:{spec}}', end='|')
        except Exception as e: print(type(e).__name__, e, end='|')
    print()
for spec in ['b', 'o', 'x', 'X', '#b', '#o', '#x', '#X', '08b', '#010x', 'c', 'd', ',d', '_x', '_b', '+d', 's', '<5', '^5d']:
    for v in (0, 65, -255, True, 10**6):
        try: print(f'{v:{spec}}', end='|')
        except Exception as e: print(type(e).__name__, e, end='|')
    print()
for spec in ['', '10', '<10', '^10', '>10', '.2', '10.2', '*>8', 's', '010']:
    for v in ('', 'a', 'hello', 'héé'):
        try: print(f'{v:{spec}}', end='|')
        except Exception as e: print(type(e).__name__, e, end='|')
    print()
x = 5; w = 10; name = "O'Hara"; d = {'k': [1, 2], "q": 'v'}
print(f'{x=} {x = } {x=:03} {name!r} {name!s:>{w}} {d["k"][0]} {d['q']} {x!r:^{w}} {{}} {x:{">"}{w}} {f"{x}{f"{w}"}"} {x if x else 0} {(lambda a: a*2)(x)} {[i for i in range(3)]} {"a" "b"} {x,} {x == 5} {x!r}')
print(f'''multi {x}
  line {w:>5}''', f"{'\n'.join(['a','b'])}", f'{x:,}', rf'\n{x}', f'{"":-^20}', f'{math.pi:.{x}f}', f'{None} {True!s:>6} {...}')
print('%s %r %d %5d %-5d| %05d %+d %x %X %o %e %.2f %g %c %c %% %10s|%-10s|%.2s' % ('s', 's', 5, 5, 5, 5, 5, 255, 255, 8, 12345.678, 3.14159, 0.0001, 'c', 65, 'r', 'l', 'trunc'))
print('%(a)s-%(b)05.1f' % {'a': 1, 'b': 2.345}, '%*d|%-*d|' % (5, 3, 5, 3), '%s' % (1,), '%s %s' % ('a', [1]), '%i' % 3.9, '%#x %#o' % (255, 8), '% d' % 5)
print('{0} {1} {0} {a} {b[x]} {c.real} {} '.replace('{} ', '').format(1, 2, a=3, b={'x': 4}, c=5), '{:>{w}}'.format('r', w=5), '{0:{1}{2}}'.format(1, '>', 5), '{!r:>6}'.format('a'), '{:%Y}'.format(date(2024, 1, 2)))
for v in (0.1, 1.0, 1e16, 1e15, 123456789012345680.0, 1e-5, 0.0001, 1/3, 100.0, -0.0, float('inf'), float('-inf'), float('nan'), 2**53 + 0.0, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 0.1 + 0.2): print(v, repr(v), str(v), f'{v}', f'{v:.3}', f'{v:10.4}', round(v, 2) if v == v else '')
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1.5, 0), round(15, -1), round(25, -1), type(round(1.0)), 7 // -2, -7 // 2, 7 % -3, -7 % 3, divmod(-7, 2), 7.5 // 2, -7.5 % 2, 2 ** -1, 2 ** 100, (-2) ** 0.5 if False else '', 1e308 * 10, int(1e20), int(-3.9), 0.1 * 3, 10 / 2, 3 / 2)
now = datetime(2024, 2, 29, 13, 5, 9, 123456); print(now, now.isoformat(), now.strftime('%Y-%m-%d %H:%M:%S.%f %a %A %b %B %d %j %p %I %y %U %w %%'), now.date(), now.time(), now.weekday(), now.isoweekday(), now.isocalendar(), f'{now:%d/%m/%Y %H:%M}', now.timetuple().tm_yday)
print(now + timedelta(days=1, hours=2), now - timedelta(weeks=1), (now - datetime(2024, 1, 1)), (now - datetime(2024,1,1)).total_seconds(), timedelta(seconds=-1), timedelta(days=1, seconds=3661, microseconds=5), repr(timedelta(days=-1, seconds=5)), timedelta(hours=25) / 2, timedelta(hours=5) // timedelta(hours=2), timedelta(minutes=90) * 2, str(timedelta(0)), abs(timedelta(-1)), now.replace(year=2023, day=28), date(2024, 3, 1) - date(2024, 2, 1), date.fromisoformat('2024-05-06'), datetime.fromisoformat('2024-05-06T07:08:09+02:00'), datetime.strptime('06 May 2024 07:08', '%d %b %Y %H:%M'), datetime(2024,1,1,tzinfo=timezone.utc), datetime.fromtimestamp(0, timezone.utc), timezone(timedelta(hours=5, minutes=30)), dtime(1,2,3), dtime(1,2) < dtime(3,4), date.min, datetime.max, now.timestamp() if False else '', sorted([date(2024,2,1), date(2023,1,1)]), date(2024,1,31).replace(month=3).ctime())
print('abc'.center(11, '*'), 'a,b,,c'.split(','), ' a  b '.split(), 'a b c'.split(' ', 1), 'x=1=2'.partition('='), 'x=1=2'.rpartition('='), 'Hello World'.swapcase(), 'hello world'.title(), "they're bill's".title(), 'hELLO'.capitalize(), 'abc'.translate(str.maketrans('ab', 'xy', 'c')), 'a\tb'.expandtabs(4), 'x'.join('abc'), 'aXbX'.replace('X', '-', 1), 'abc'[::-1], 'abcdef'[1:-1:2], 'ß'.upper(), 'İ'.lower(), 'a-b_c'.isidentifier(), '12'.isdigit(), '½'.isnumeric(), 'ab12'.isalnum(), 'line1\nline2\r\nl3'.splitlines(), 'a\n'.splitlines(True), 'abc'.removeprefix('a'), 'abc'.removesuffix('bc'), 'abcabc'.rfind('b'), 'aaa'.count('aa'), '%' in 'a%', 'é'.encode(), b'\xc3\xa9'.decode(), 'tab\t"q" \'s\' \\ \x00 \u200b é'.__repr__(), ascii('é日'), 'a' < 'B', 'z'.zfill(3), '-5'.zfill(4), 'abc'.find('z'), 'a' * 0 or 'empty')
