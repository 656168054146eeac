"""(?(group)yes|no) looks whether a group has matched."""
import re

for pattern in (r'(<)?a(?(1)>|$)', r'(?P<q>")?\w+(?(q)")', r'(a)?(?(1)b)', r'(?:(a)|b)(?(1)c|d)', r'(?(1)a|b)(c)?', r'(a)?(?(1)|x)y'):
    print(pattern, [(m := re.match(pattern, text)) and (m.group(), m.groups()) for text in ('<a>', '<a', 'a', '"a"', 'ab', 'b', 'ac', 'bd', 'bc', 'ay', 'xy')])
for pattern in (r'(?(1)a)', r'(?(0)a)', r'(?(x)a)', r'(?(1)a|b|c)(d)', r'(?(', r'(?()a)', r'(?(1', r'(?(1)a', r'(?(99999999999)a)', '(?(²)a)'):
    try:
        print(re.compile(pattern))
    except re.error as error:
        print(pattern, error)
