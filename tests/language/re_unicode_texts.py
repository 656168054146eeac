"""Places in texts outside ASCII are counted in characters."""
import re

text = 'naïve café 日本語 😀 x̂ \ud800z'
for pattern in (r'\w+', r'[^\x00-\x7f]+', r'.', r'é|語|😀', r'(?<=日)本', r'(?<!n)ï.', r'\b\w', r'\S+\s*$', r'😀.?', '[a-zé]+', '\ud800'):
    print(ascii(pattern), [m.span() for m in re.finditer(pattern, text)], ascii(re.search(pattern, text).group()))
p = re.compile('é')
print(p.search(text, 9), p.search(text, 10), p.search(text, 0, 9), p.search(text, 0, 10), p.search(text, 5).pos, p.search(text).endpos)
print(re.split('[ï日]', text)[1], re.sub('[^ -~]', '?', text), re.sub('(.)😀', r'\1:)', text)[13:19], re.match('日{2}|日', '日日').end())
print(re.match(r'(?:é|e)*?x', 'éeéx').span(), re.match(r'é{2,3}', 'éééé').span(), re.match(r'é*é', 'éééé').span(), re.match(r'.*?é', 'aé').span(), re.match(r'é++', 'éé').span())
print(re.fullmatch(r'\u65e5\U00006587|\xe9', 'é').span(), re.match('(?P<größe>ä)(?P=größe)', 'ää').groupdict())
