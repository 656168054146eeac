"""escape makes a text match itself."""
import re

text = ''.join([chr(code) for code in range(128)]) + 'é𐐀'
print(ascii(re.escape(text)), re.fullmatch(re.escape(text), text) is not None, re.fullmatch(re.escape(text), text, re.X) is not None)
print(re.escape(b'a.b\xff*'), re.fullmatch(re.escape(bytes(range(256))), bytes(range(256))).span(), repr(re.escape('')))
