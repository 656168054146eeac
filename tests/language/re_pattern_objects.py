"""Compiled patterns: attributes, equality, what they print as; the cache gives the same one again."""
import copy
import re

p = re.compile(r'(?P<a>x)(y)(?P<b>z)?', re.I)
print(p, p.pattern, p.flags, p.groups, p.groupindex, dict(p.groupindex), type(p), re.Pattern, re.Match)
print(p == re.compile(p.pattern, re.I), p == re.compile(p.pattern), p != 3, hash(p) == hash(re.compile(p.pattern, re.I)), p is re.compile(p.pattern, re.I), re.compile(p) is p)
re.purge()
print(p == re.compile(p.pattern, re.I), p is re.compile(p.pattern, re.I), copy.copy(p) is p, copy.deepcopy([p])[0] is p)
print(re.compile('a') == re.compile(b'a'), {re.compile('a'): 1}[re.compile('a')], isinstance(p, re.Pattern), re.Pattern[str])
print(repr(re.compile('a' * 300)), re.compile("it's"), re.compile('\n', re.X | re.S), re.compile(b'a', re.A))
for name, value in (('pattern', 'x'), ('flags', 0), ('groups', 1), ('groupindex', {})):
    try:
        setattr(p, name, value)
    except AttributeError as error:
        print(error)
try:
    p.groupindex['q'] = 1
except TypeError as error:
    print(error)
try:
    p < p
except TypeError:
    print('patterns have no order')
