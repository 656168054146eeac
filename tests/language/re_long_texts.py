"""Repeats go over a million characters without running out of stack."""
import re

text = 'ab' * 500_000
print(re.match('(a|b)*', text).span(), re.match('(?:a|b)*?$', text).span(), re.match('(?:(a)(b))+', text).groups(), re.match('(?:ab)*+', text).span())
print(re.match('(?:(?=(a|b))[ab])*', text).span(), re.search('c', text), re.match('(?:a|b)*c', text), len(re.findall('(?:ab)?', text)), re.fullmatch('.*', text).end())
print(re.match('(?>(?:a|b)*)', text).end(), re.match('((?:a|b)*)b', text).end(1), len(re.sub('a', '', text)), re.match('(?:a?b?)*', text).end())
