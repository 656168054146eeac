"""match anchors at the start, fullmatch at both ends, search anywhere; pos and endpos bound all three."""
import re

pattern = re.compile(r'b+')
for way in ('match', 'search', 'fullmatch'):
    for text in ('bbb', 'abbb', 'bbba', '', 'aaa'):
        found = getattr(pattern, way)(text)
        print(way, repr(text), found and found.span(), getattr(re, way)('b+', text) is None)

for pos, endpos in ((0, 2), (1, 3), (2, 2), (3, 1), (-5, 100), (10, 20)):
    for way in ('match', 'search', 'fullmatch'):
        found = getattr(pattern, way)('abbbc', pos, endpos)
        print(pos, endpos, way, found and (found.span(), found.pos, found.endpos))

print(re.compile('^b').match('ab', 1), re.compile('b$').match('abc', 1, 2), re.compile(r'(?<=a)b').match('ab', 1))
print(re.compile('').match('abc', 2, 1), re.compile('').search('abc', 2, 1))
print(pattern.search(string='abbb', pos=2), pattern.match('bb', endpos=1))
