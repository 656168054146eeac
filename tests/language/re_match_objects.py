"""What a match tells: groups by number and name, places, defaults, its text."""
import copy
import re

m = re.match(r'(?P<year>\d{4})-(?P<month>\d\d)(-(\d\d))?', '2024-05 and more')
print(m, bool(m))
print(m.group(), m.group(0), m.group(1), m.group('month'), m.group(1, 'month', 3), m.group(4))
print(m[0], m['year'], m[2], m[3])
print(m.groups(), m.groups('none'), m.groups(default=0))
print(m.groupdict(), re.match('(?P<a>x)|(?P<b>y)', 'y').groupdict('?'))
print(m.start(), m.end(), m.span(), m.start('year'), m.end(2), m.span('month'), m.span(3), m.start(4))
print(m.regs, m.pos, m.endpos, m.lastindex, m.lastgroup)
print(m.string, m.re, m.re.groups, m.re.groupindex)
print(m.expand(r'\2/\1 \g<month>|\g<0>|\4|'))
print(copy.copy(m) is m, copy.deepcopy(m) is m, m == re.match(m.re, m.string))

for wrong in (5, -1, 'day', 1.5, None, slice(1, 2)):
    try:
        print(m[wrong])
    except IndexError as error:
        print('IndexError', error)
try:
    m.string = 'x'
except AttributeError as error:
    print('AttributeError', error)


class Number:
    def __index__(self):
        return 2


print(m[Number()], m.start(Number()))
