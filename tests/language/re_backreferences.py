"""A backreference matches the text that its group matched; one to a group without a match fails."""
import re

for pattern in (r'(a|b)\1', r'(?P<c>.)(?P=c)', r'(a)?\1b', r'(?:(a)|b)\1', r'(a*)b\1', r'()\1', r'(?i)(a)\1', r'(?i:(é))\1', r'(.)(.)\2\1', r'((a)\2)\1'):
    print(pattern, [(m := re.search(pattern, text)) and m.group() for text in ('aa', 'abba', 'aAb', 'b', 'ÉéÉÉ', 'aaba', 'aaaa')])
print(re.match(r'(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\10', 'abcdefghijj').span(), re.match(r'\101\x42\103', 'ABC').span(), re.match(r'(a)\061', 'a1').span())
