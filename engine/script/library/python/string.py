"""Constants of characters, Template and Formatter."""

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable',
           'punctuation', 'whitespace', 'Formatter', 'Template']

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


class Template:
    delimiter = '$'

    def __init__(self, template):
        self.template = template

    def _parts(self):
        """('text', …), ('name', …) and ('invalid', place), in order."""
        text = self.template
        i = 0
        while i < len(text):
            start = text.find(self.delimiter, i)
            if start < 0:
                yield 'text', text[i:]
                return
            if start > i:
                yield 'text', text[i:start]
            i = start + 1
            if text[i:i + 1] == self.delimiter:
                yield 'text', self.delimiter
                i += 1
                continue
            braced = text[i:i + 1] == '{'
            begin = i + braced
            end = begin
            while end < len(text) and text[end].isascii() and (text[end].isalnum() or text[end] == '_'):
                end += 1
            name = text[begin:end]
            if not name or name[0].isdigit() or braced and text[end:end + 1] != '}':
                yield 'invalid', start
            else:
                yield 'name', name
                i = end + braced

    def _mapping(self, mapping, kws):
        return {**mapping, **kws} if kws else mapping

    def substitute(self, mapping={}, /, **kws):
        mapping = self._mapping(mapping, kws)
        parts = []
        for kind, value in self._parts():
            if kind == 'invalid':
                lines = self.template[:value + 1].splitlines(keepends=True)
                column = value + 1 - len(''.join(lines[:-1]))
                raise ValueError(f'Invalid placeholder in string: line {len(lines)}, col {column}')
            parts.append(value if kind == 'text' else str(mapping[value]))
        return ''.join(parts)

    def safe_substitute(self, mapping={}, /, **kws):
        mapping = self._mapping(mapping, kws)
        parts = []
        text = self.template
        for kind, value in self._parts():
            if kind == 'text':
                parts.append(value)
            elif kind == 'invalid':
                parts.append(self.delimiter)
            elif value in mapping:
                parts.append(str(mapping[value]))
            else:
                parts.append(f'${{{value}}}' if f'${{{value}}}' in text else f'${value}')
        return ''.join(parts)

    def get_identifiers(self):
        return list(dict.fromkeys([value for kind, value in self._parts() if kind == 'name']))

    def is_valid(self):
        return not any([kind == 'invalid' for kind, value in self._parts()])


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return format_string.format(*args, **kwargs)

    def vformat(self, format_string, args, kwargs):
        return format_string.format(*args, **kwargs)
