"""What is wrong with a replacement template, and where."""
import re

for template in (r'\2', r'\g<2>', r'\g<x>', r'\g<', r'\g', r'\g<>', r'\g<1', r'\g<a b>', r'\q', '\\', r'\400', r'\18', r'\99', r'\g<99999999999>', r'\g<01>', r'\g<-1>', r'\g<²>', 'x\n\\q', r'\A', r'\8', r'\g<é>'):
    for run in (lambda: re.sub('(a)', template, 'a'), lambda: re.match('(a)', 'a').expand(template)):
        try:
            print(template, repr(run()))
        except (re.error, IndexError) as error:
            print(ascii(template), type(error).__name__, error, getattr(error, 'pos', None))
try:
    re.sub(b'(a)', rb'\g<\xe9>', b'a')
except re.error as error:
    print(error)
