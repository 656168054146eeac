r"""Sets with ranges, escapes and negation; \d \s \w and their opposites, for Unicode, ASCII and bytes."""
import re

text = 'aZ_09 \t\n-]^\\é²٣\x1c\xa0 ½Ⅷ𐐀'
for pattern in (r'\d', r'\D', r'\s', r'\S', r'\w', r'\W', r'[a-z]', r'[^a-z]', r'[]a]', r'[^]a]', r'[a\]-]', r'[-a]', r'[a-]', r'[\d_]', r'[^\d\s]', r'[\w-]',
                r'[\x41-\x5a]', r'[\u00e9\U00010400]', r'[\101-\132]', r'[\b\n]', r'[.*+?]', r'[\^\\]', r'[𐐀-𐐧]', r'[²-é]', r'.', r'[\s\S]', r'[^\s\S]', r'[^\n]'):
    for flags in (0, re.A):
        print(ascii(pattern), int(flags), ascii(''.join(re.findall(pattern, text, flags))))
data = bytes(range(256))
for pattern in (rb'\d', rb'\s', rb'\w', rb'[^\W\d_]', rb'[\x80-\x83]', rb'[^\x00-\xfd]', rb'.'):
    print(pattern, len(re.findall(pattern, data)), re.findall(pattern, data)[:4])
