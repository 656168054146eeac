"""findall gives texts or tuples, finditer matches; both go on behind empty matches."""
import re

for pattern, text in ((r'\w+', 'one two'), (r'(\w)(\d)', 'a1 b2'), (r'(\w)\d', 'a1 b2'), (r'', 'ab'), (r'a*', 'baac'), (r'(a)|b', 'ab'), (r'(a)|(b)', 'ab'), (r'a|', 'aab'), (r'\b|\w+', 'ab c'),
                      (r'(?=a)', 'aa'), (r'a*?', 'aa'), (r'^|b', 'abb'), (r'é*', 'éaéé'), (r'(?m)^', 'a\nb\n')):
    print(pattern, re.findall(pattern, text), [m.span() for m in re.finditer(pattern, text)])
print(re.compile('a').findall('aaaa', 1, 3), [m.start() for m in re.compile('a').finditer('aaaa', 2)])
iterator = re.finditer('a', 'aa')
print(next(iterator), iter(iterator) is iterator, next(iterator), next(iterator, 'end'), next(iterator, 'end'))
scanner = re.compile(r'a|b').scanner('abcab')
print(scanner.match(), scanner.match(), scanner.match(), scanner.pattern)
scanner = re.compile(r'a|b').scanner('abcab')
print([m.span() for m in iter(scanner.search, None)])
