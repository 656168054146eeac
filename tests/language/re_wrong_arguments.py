"""Texts and patterns do not mix with bytes; other things are neither."""
import re

calls = [lambda: re.match('a', b'a'), lambda: re.match(b'a', 'a'), lambda: re.match('a', 3), lambda: re.match('a', None), lambda: re.match(3, 'a'), lambda: re.match(None, 'a'), lambda: re.compile(['a']), lambda: re.match('a'),
         lambda: re.compile('a').match(), lambda: re.compile('a').match('a', 'b'), lambda: re.compile('a').match('a', x=1), lambda: re.compile('a').findall(), lambda: re.compile('a').split('a', 1, 2), lambda: re.Pattern(), lambda: re.Match(),
         lambda: re.escape(3), lambda: re.compile(bytearray(b'a')), lambda: re.match(b'a', bytearray(b'ab')), lambda: re.findall(b'a', bytearray(b'aba')), lambda: re.match('a', 'a', 0, 1), lambda: re.match('a', 'a').group('x')]
for call in calls:
    try:
        print(call())
    except (TypeError, IndexError) as error:
        print(type(error).__name__, error)


class Text(str):
    pass


m = re.match('(a)', Text('a'))
print(type(m.group()), type(m.string), type(re.compile(Text('a')).pattern), re.findall('a', Text('aa')), type(re.sub('q', 'x', Text('a'))))
