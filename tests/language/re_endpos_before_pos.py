"""With pos behind endpos, match finds only what needs neither characters nor an end; the others find nothing."""
import re

for pattern in ('', '$', '^', 'a?', 'a??', '(a)?', '(a)*', '(?:ab)?', r'\b', r'\B', r'\Z', '(?=a)', '(?!a)', '|a', 'a*+', '()', '(?<=b)'):
    compiled = re.compile(pattern)
    print(pattern, compiled.match('abab', 2, 1), compiled.search('abab', 2, 1), compiled.fullmatch('abab', 2, 1), compiled.findall('abab', 3, 0), compiled.scanner('ab', 2, 0).match())
