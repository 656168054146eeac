"""split cuts at matches, with the groups between the pieces, and at empty matches, too."""
import re
import warnings

for pattern, text in ((r',', 'a,b,,c'), (r'\s*[,;]\s*', 'a ; b,c'), (r'(,)', 'a,b'), (r'(,)|(;)', 'a,b;c'), (r'', 'abc'), (r'\b', 'ab cd'), (r'x*', 'axbc'), (r',', ''), (r'(a)?', 'ba'), (r'(?=b)', 'abab')):
    print(pattern, re.split(pattern, text), re.split(pattern, text, maxsplit=1), re.compile(pattern).split(text, 2))
print(re.split(b',', b'a,b'), re.split('B', 'abc', flags=re.I), re.compile(',').split(string='a,b,c', maxsplit=-1))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(re.split(',', 'a,b,c', 1), re.split('B', 'abc', 0, re.I))
print([(str(w.message), w.category.__name__) for w in caught])
for args, kwargs in (((',', 'a', 1, 0, 2), {}), ((',', 'a', 1), {'maxsplit': 1}), ((',', 'a', 1, 0), {'flags': 0}), ((',',), {})):
    try:
        with warnings.catch_warnings(action='ignore'):
            re.split(*args, **kwargs)
    except TypeError as error:
        print(error)
