r"""^ $ \A \Z \z \b \B, with and without MULTILINE."""
import re

text = 'one two\nthree_4 é\n'
for pattern in (r'^', r'$', r'\A', r'\Z', r'\z', r'\b', r'\B', r'^\w', r'\w$', r'\w\Z', r'\s\z'):
    for flags in (0, re.M, re.A):
        print(pattern, int(flags), [m.start() for m in re.finditer(pattern, text, flags)])
print([re.findall(pattern, '') for pattern in (r'^', r'$', r'\b', r'\B')], re.search('$', 'a\n').start(), re.search(r'a\Z', 'a\n'))
print(re.findall(rb'\b', b'a \xe9b'), re.findall(r'\B', 'é!'))
