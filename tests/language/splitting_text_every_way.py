s = '  a, b,,c  '
print(s.split(), s.split(','), s.split(',', 1), s.rsplit(',', 1), s.split(None, 1), s.rsplit(None, 1), s.partition(','), s.rpartition(','), 'x'.partition('-'))
print('a\nb\r\nc\x0bd\x1ee\u2028f\n'.splitlines(), 'a\nb'.splitlines(True), ''.splitlines(), ''.split(), ''.split(','), 'aXXbXXc'.split('XX'), '1<>2<>3'.split('<>', 1))
for act in (lambda: 'a'.split(''), lambda: 'a'.partition(''), lambda: 'a'.split(1), lambda: 'a'.split(maxsplit='x')):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
