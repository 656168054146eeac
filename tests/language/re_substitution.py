"""sub and subn replace matches by a text, a template or what a function gives."""
import re
import warnings

print(re.sub('a', 'x', 'banana'), re.sub('a', 'x', 'banana', count=2), re.subn('a', 'x', 'banana'), re.subn('q', 'x', 'banana'))
print(re.sub('', '-', 'abc'), re.sub('x*', '-', 'abxd'), re.sub('a|', '-', 'ab'), re.sub(r'\b', '|', 'ab cd'), re.sub('(?=b)', '_', 'abb'))
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.sub(r'(?P<a>\d)', r'<\g<a>\g<1>\g<0>>', '12'), re.sub('(a)|b', r'[\1]', 'ab'))
print(re.sub('a', r'\n\t\\\x'[:6], 'a').encode(), re.sub('a', r'\0\07\101\177', 'a').encode(), re.sub('a', r'\.\-é', 'a'))
print(re.sub(r'\d+', lambda m: str(int(m.group()) * 2), 'a1 b22'), re.sub('b', lambda m: '', 'abc'), re.sub('b', lambda m: None, 'abc'))
print(re.sub(b'a', b'x', b'aba'), re.sub(b'(a)', rb'\1\1', b'aba'), re.sub('é', 'è', 'café é'), re.sub('A', 'b', 'aA', flags=re.I))
print(re.compile('a').sub(repl='x', string='aaa', count=1), re.compile('(b)').subn(r'<\1>', 'abab', 1))
text = 'unchanged'
print(re.sub('q', 'x', text) is text, re.sub('a', 'x', 'aaa', count=-1))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(re.sub('a', 'x', 'aaa', 2), re.subn('A', 'x', 'aaa', 2, re.I))
print([(str(w.message), w.category.__name__) for w in caught])
for call in (lambda: re.sub('a', 3, 'a'), lambda: re.sub('a', b'x', 'a'), lambda: re.sub(b'a', 'x', b'a'), lambda: re.sub('a', lambda m: 3, 'ba'), lambda: re.sub('a', 'x', 'a', 1, 2, 3),
             lambda: re.sub('a', 'x', 'a', 1, count=1), lambda: re.compile('a').sub('x'), lambda: re.sub(b'(a)', r'\1', b'a')):
    try:
        print(call())
    except TypeError as error:
        print(error)
