"""JSON text to objects."""

__all__ = ['JSONDecoder', 'JSONDecodeError']

_BLANKS = ' \t\n\r'
_ESCAPED = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}


class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = doc.count('\n', 0, pos) + 1
        self.colno = pos - doc.rfind('\n', 0, pos)
        super().__init__(f'{msg}: line {self.lineno} column {self.colno} (char {pos})')


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or float
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        value, end = self.raw_decode(s, _skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return value

    def raw_decode(self, s, idx=0):
        return self._value(s, idx)

    def _value(self, s, i):
        c = s[i:i + 1]
        if c == '"':
            return self._string(s, i + 1)
        if c == '{':
            return self._object(s, i + 1)
        if c == '[':
            return self._array(s, i + 1)
        for word, value in (('null', None), ('true', True), ('false', False)):
            if s.startswith(word, i):
                return value, i + len(word)
        if c and c in '-0123456789':
            end = i + (c == '-')
            if s[end:end + 1] == '0':
                end += 1
            else:
                start = end
                while end < len(s) and s[end] in '0123456789':
                    end += 1
                if end == start:
                    if s.startswith('-Infinity', i):
                        return self.parse_constant('-Infinity'), i + 9
                    raise JSONDecodeError('Expecting value', s, i)
            whole = end
            if s[end:end + 1] == '.' and s[end + 1:end + 2] in tuple('0123456789'):
                end += 1
                while end < len(s) and s[end] in '0123456789':
                    end += 1
            if s[end:end + 1] in ('e', 'E'):
                exponent = end + 1 + (s[end + 1:end + 2] in ('+', '-'))
                if s[exponent:exponent + 1] in tuple('0123456789'):
                    end = exponent
                    while end < len(s) and s[end] in '0123456789':
                        end += 1
            return (self.parse_int if end == whole else self.parse_float)(s[i:end]), end
        for word in ('NaN', 'Infinity'):
            if s.startswith(word, i):
                return self.parse_constant(word), i + len(word)
        raise JSONDecodeError('Expecting value', s, i)

    def _string(self, s, i):
        begin = i - 1
        parts = []
        while True:
            end = i
            while end < len(s) and s[end] != '"' and s[end] != '\\':
                if s[end] < ' ' and self.strict:
                    raise JSONDecodeError('Invalid control character at', s, end)
                end += 1
            parts.append(s[i:end])
            if end >= len(s):
                raise JSONDecodeError('Unterminated string starting at', s, begin)
            if s[end] == '"':
                return ''.join(parts), end + 1
            c = s[end + 1:end + 2]
            if not c:
                raise JSONDecodeError('Unterminated string starting at', s, begin)
            if c != 'u':
                if c not in _ESCAPED:
                    raise JSONDecodeError('Invalid \\escape', s, end)
                parts.append(_ESCAPED[c])
                i = end + 2
                continue
            code = self._four_digits(s, end + 2)
            i = end + 6
            if 0xd800 <= code <= 0xdbff and s.startswith('\\u', i):
                low = self._four_digits(s, i + 2)
                if 0xdc00 <= low <= 0xdfff:
                    code = 0x10000 + ((code - 0xd800) << 10 | (low - 0xdc00))
                    i += 6
            parts.append(chr(code))

    def _four_digits(self, s, i):
        text = s[i:i + 4]
        if len(text) != 4 or not all([c in '0123456789abcdefABCDEF' for c in text]):
            raise JSONDecodeError('Invalid \\uXXXX escape', s, i - 1)
        return int(text, 16)

    def _array(self, s, i):
        values = []
        i = _skip(s, i)
        if s[i:i + 1] == ']':
            return values, i + 1
        while True:
            value, i = self._value(s, i)
            values.append(value)
            i = _skip(s, i)
            if s[i:i + 1] == ']':
                return values, i + 1
            if s[i:i + 1] != ',':
                raise JSONDecodeError("Expecting ',' delimiter", s, i)
            comma = i
            i = _skip(s, i + 1)
            if s[i:i + 1] == ']':
                raise JSONDecodeError('Illegal trailing comma before end of array', s, comma)

    def _object(self, s, i):
        pairs = []
        i = _skip(s, i)
        if s[i:i + 1] == '}':
            i += 1
        else:
            while True:
                if s[i:i + 1] != '"':
                    raise JSONDecodeError('Expecting property name enclosed in double quotes', s, i)
                key, i = self._string(s, i + 1)
                i = _skip(s, i)
                if s[i:i + 1] != ':':
                    raise JSONDecodeError("Expecting ':' delimiter", s, i)
                value, i = self._value(s, _skip(s, i + 1))
                pairs.append((key, value))
                i = _skip(s, i)
                if s[i:i + 1] == '}':
                    i += 1
                    break
                if s[i:i + 1] != ',':
                    raise JSONDecodeError("Expecting ',' delimiter", s, i)
                comma = i
                i = _skip(s, i + 1)
                if s[i:i + 1] == '}':
                    raise JSONDecodeError('Illegal trailing comma before end of object', s, comma)
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs), i
        made = dict(pairs)
        return (made if self.object_hook is None else self.object_hook(made)), i


def _skip(s, i):
    while i < len(s) and s[i] in _BLANKS:
        i += 1
    return i
