"""Flags: their names, what they print as, and what a compiled pattern keeps of them."""
import re

for flag in re.RegexFlag:
    print(flag, repr(flag), int(flag), flag.name, f'{flag}')
print(re.I | re.M, re.RegexFlag(0), re.NOFLAG, re.RegexFlag(1024 | 2), ~re.I, re.I & re.M, re.I in (re.I | re.S), bool(re.NOFLAG))
print(re.A is re.ASCII, re.X is re.VERBOSE, type(re.I), re.RegexFlag.__members__, re.RegexFlag)
for pattern, flags in (('a', 0), ('a', re.I | re.X), ('(?im)a', 0), ('(?a)a', re.S), (b'a', 0), (b'(?L)a', re.I), ('a', 1024), ('a', re.U), ('(?i:a)', 0)):
    compiled = re.compile(pattern, flags)
    print(compiled, compiled.flags, type(compiled.flags))
for pattern, flags in (('a', re.L), ('a', re.A | re.U), (b'a', re.U), (b'a', re.L | re.A), ('(?u)a', re.A), ('(?L)a', 0), (b'(?u)a', 0), ('a', 'i')):
    try:
        print(re.compile(pattern, flags))
    except (ValueError, TypeError, re.error) as error:
        print(type(error).__name__, error)
try:
    re.compile(re.compile('a'), re.I)
except ValueError as error:
    print(error)
