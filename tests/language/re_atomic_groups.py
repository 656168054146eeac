"""An atomic group keeps the first way in which it matched."""
import re

for pattern in (r'(?>a+)b', r'(?>a+)ab', r'(?>a|ab)c', r'(?>ab|a)c', r'((?>a*))(a?)', r'(?>(a)|b)+c', r'x(?>(?:a|b)*)b', r'(?>(?>a)b)+$'):
    print(pattern, [(m := re.search(pattern, text)) and (m.span(), m.groups()) for text in ('aab', 'abc', 'ac', 'xabab', 'abab', 'abac')])
