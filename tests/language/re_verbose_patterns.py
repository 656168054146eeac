"""VERBOSE: blanks and comments do not count, except in sets and behind a backslash."""
import re

number = re.compile(r"""
    (?P<sign> [+-] )?      # a sign
    (?P<digits> \d+ )      # digits ( with a parenthesis
    (?: \. (?P<rest> \d* ) )?
    [ #]?  \#?  \ ?        # a blank in a set counts
""", re.X)
for text in ('12', '-3.5', '+7. #', '1.# '):
    m = number.fullmatch(text)
    print(text, m and m.groupdict())
print(re.findall('(?x) a b # c', 'ab abc'), re.findall('(?x: a b)c d', 'abc d'), re.findall('(?x)a {2}', 'aa'), re.findall('(?x)a(?-x: )b', 'a b'))
print(re.search('(?x)a # no end', 'a'), re.search('(?x)#a\n|b', 'b'))
