"""What is wrong with a pattern: message, position, line and column."""
import re

patterns = ['(', ')', 'a)', '(a', '[', '[a', '[]', '[^]', '[a-', '[z-a]', '[\\d-a]', '[a-\\d]', '*', 'a**', 'a*+*', '+', '?', '^*', '(?:)*', '()**', 'a{2,1}', '{1}', '|*', '(?', '(?<', '(?<a', '(?<a>b)', '(?P', '(?P<', '(?P<>a)',
            '(?P<a', '(?P<1>a)', '(?P<a>b)(?P<a>c)', '(?P=a)', '(?P=', '(?P=)', '(?Pa)', '(?#', '(?#a', '(?q)', '(?=a', '(?!a', '(?<=a', '(?>a', '\\', '\\q', '\\1', '(a)\\2', '(a\\1)', '(?P<a>(?P=a))', '\\x', '\\x1', '\\xgg', '\\u12',
            '\\U0011', '\\U00110000', '\\400', '\\8', '[\\400]', '[\\8]', '[\\q]', '[\\A]', '(a)\\18', 'a\n(', 'a\nb\n[c', '(?P<é>a)(?P<é>b)', '(?P<a.b>c)', '(?P<a\\>', 'a{1}{2}', 'a{99999999999999999999}', 'a++*', '(?:a', '((a)', 'a|*', '(*)', '(?i)*', '(?=a)*', '\\b*']
for pattern in patterns:
    try:
        print(ascii(pattern), re.compile(pattern).groups)
    except re.PatternError as error:
        print(ascii(pattern), '|', error, '|', error.msg, error.pos, error.lineno, error.colno, error.pattern == pattern)
    except OverflowError as error:
        print(ascii(pattern), 'OverflowError', error)
for pattern in (b'(?P<\xe9>a)', b'\\u1234', b'[\xe9-\x01]', b'\xff(', b'\\\xff', b'(?P<a>b)(?P=b)', b'\\N{DIGIT ONE}'):
    try:
        print(pattern, re.compile(pattern))
    except re.error as error:
        print(pattern, error, error.pos)
