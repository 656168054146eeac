"""Sets that may mean something else one day give a FutureWarning."""
import re
import warnings

for pattern in ('[[a]', '[a[b]', '[a--b]', '[a&&b]', '[a||b]', '[a~~b]', '[--a]', '[a-b--c]', '[^[a]', '[a\\-\\-]', '[&&]', '[a-]', '[]--a]', '[+--]', 'x[[]'):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            print(pattern, re.compile(pattern).findall('a[-&|~b]'))
        except re.error as error:
            print(pattern, error)
    print([(w.category.__name__, str(w.message)) for w in caught])
with warnings.catch_warnings(action='error'):
    try:
        re.compile('[[q]')
    except FutureWarning as warning:
        print(repr(warning))
