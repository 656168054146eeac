"""Look-ahead and look-behind match nothing themselves; groups in them count, except in negative ones."""
import re

for pattern in (r'a(?=b)', r'a(?!b)', r'(?<=a)b', r'(?<!a)b', r'(?=(a))a', r'(?!(b))(?:a|c)', r'(?<=(a))b', r'(?<=^a)b', r'(?<=a|c)b', r'(?<!ab)c',
                r'(?<=a{2})b', r'(?=.*c)a', r'(?:(?=(a+))a)+b', r'(?!)', r'(?=)', r'(?<=)', r'(?<!)', r'(?<=(a)(?=b))b', r'(?<=\b)a', r'(?<=é.)c', r'a(?=(?!c).)',
                r'(?<=(?:ab|cd))e', r'(?<=(a))(?<=\1)b'):
    try:
        compiled = re.compile(pattern)
    except re.error as error:
        print(pattern, 'error', error)
        continue
    print(pattern, [(m := compiled.search(text)) and (m.span(), m.groups()) for text in ('ab', 'aab', 'ac', 'cb', 'abc', 'éxc', 'cde')])
for pattern in (r'(?<=a*)b', r'(?<=a|bc)d', r'(?<=(a)\1)b', r'(?<=(?P<x>a)(?P=x))b', r'(?<!a{1,2})', r'(a)(?<=\1)b', r'(a|bc)(?<=\1)', r'(?<=(a)(?(1)b))', r'(a(?<=\1))'):
    try:
        print(pattern, re.compile(pattern).search('aab'))
    except re.error as error:
        print(pattern, 'error', error, error.pos)
