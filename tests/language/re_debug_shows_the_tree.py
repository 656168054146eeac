"""re.DEBUG prints a pattern's tree; what follows it is each implementation's own program."""
import contextlib
import io
import re

for pattern, flags in (('a', 0), ('abc', re.I), (r'(a|b)*?c+[^\d\sx-z]$', 0), (r'(?P<n>x)(?=y)(?<!z)(?(1)p|q)\1', 0), (r'(?>a*+)(?i:k)(?:ab){2,3}+', 0), ('[éa-z]|foo|(?!)', re.I), (b'[a-c\xff]\\b', re.L),
                       ('(?s:.).', 0), (r'\A\B\w|^\Z[^a]', 0), ('(?(1)a|)(b)', 0)):
    written = io.StringIO()
    with contextlib.redirect_stdout(written):
        compiled = re.compile(pattern, flags | re.DEBUG)
    print(compiled)
    print(written.getvalue().partition('\n\n')[0])
