"""(?i) for a whole pattern, (?i-s:…) for a group; what is wrong with others."""
import re

text = 'aA\nbB'
for pattern in ('(?i)a+', '(?s)a.+', '(?i:a)A', '(?i-s:a.)', '(?s-i:A.)b', '(?m)^b', '(?x) a # a\n A', '(?x: a A )', '(?-i:a)', '(?im)^B|a', '(?i:(?-i:a)A)', '(?s:.)+', '(?a:\\w)', '(?ms)^.*$'):
    print(ascii(pattern), [m.group() for m in re.finditer(pattern, text)], re.compile(pattern).flags)
for pattern in ('a(?i)b', '(?i', '(?i-', '(?i-:a)', '(?i-i:a)', '(?q)', '(?-', '(?-q:a)', '(?i-q:a)', '(?i-a:b)', '(?au:b)', '(?i.', '(?-i.', '(?L:a)', '|(?i)a', '(?i-sa', '(?-)', '(?i\\a)'):
    try:
        print(pattern, re.compile(pattern))
    except re.error as error:
        print(pattern, error, error.pos)
