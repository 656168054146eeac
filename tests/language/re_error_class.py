"""re.error is re.PatternError: it can be made by hand and says where a pattern is wrong."""
import re

print(re.error is re.PatternError, re.error, re.error.__mro__)
for args in (('x',), ('x', 'abc', 1), ('x', 'ab\ncd', 4), ('x', b'ab\ncd', 0), ('x', 'abc', None), ('x', None, 3)):
    error = re.error(*args)
    print(error, error.args, error.msg, error.pattern, error.pos, error.lineno, error.colno)
try:
    re.compile('a(b')
except re.error as caught:
    print(repr(caught), caught.__context__, caught.__cause__)
