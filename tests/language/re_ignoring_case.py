"""Case-insensitive matching goes by Unicode, by ASCII, or within a group."""
import re

letters = 'aAkKKsSſiIİıéÉσςΣßẞµμΜǅǆǄ𐐀𐐨ﬅﬆ1'
for pattern in ('a', 'K', 'k', 's', 'ſ', 'i', 'I', 'İ', 'ı', 'É', 'σ', 'ς', 'ß', 'ẞ', 'µ', 'ǅ', '𐐀', '𐐨', 'ﬅ', '[k]', '[a-z]', '[A-Z]', '[^a-z]', '[à-þ]', '[𐐀-𐐁]', '[𐐨x]', '[^s]',
                '[σx]', '1', r'\w', '[İx]'):
    for flags in (re.I, re.I | re.A):
        print(ascii(pattern), int(flags), ascii(''.join(re.findall(pattern, letters, flags))))
print(re.findall('(?i:a)b', 'AbABab'), re.findall('(?i)a(?-i:b)', 'AbABab'), re.findall(b'(?i)[a-c]\xe9', b'A\xe9B\xc9'))
print(re.findall(r'(?i)straße', 'STRASSE straße STRAẞE'), re.findall(r'(?ia)k', 'kKK'), re.sub('(?i)HELLO', 'bye', 'Hello hELLO'))
