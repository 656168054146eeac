"""LOCALE on bytes, where the locale is the C locale: letters are ASCII's."""
import re

data = bytes(range(32, 256)) + b'\n'
for pattern in (rb'\w', rb'\W', rb'a', rb'[^a]', rb'[^ab]', rb'[a-c]', rb'\xe9', rb'[\xe9]', rb'\b', rb'(a)\1', rb'(?i:k)', rb'[^\W]', rb'[^ b\s]', rb'\d'):
    for flags in (re.L, re.L | re.I):
        found = re.findall(pattern, data + b'aAaabB', flags)
        print(pattern, int(flags), len(found), found[:3], found[-3:])
