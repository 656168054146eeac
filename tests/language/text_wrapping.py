import textwrap
text = 'The quick brown fox jumped over the lazy dog, well-known for its in-depth naps.'
print(textwrap.wrap(text, 20), textwrap.fill(text, 30, initial_indent='* ', subsequent_indent='  '), textwrap.shorten(text, 25), textwrap.shorten(text, 25, placeholder='~'), sep='\n')
print(repr(textwrap.dedent('  a\n    b\n\n  c')), repr(textwrap.indent('a\n\nb', '> ')), textwrap.wrap('a' * 25, 10), textwrap.wrap('', 5), textwrap.wrap('aaa bbb', 3, max_lines=1))
try:
    textwrap.wrap('a', 0)
except ValueError as e:
    print(e)
