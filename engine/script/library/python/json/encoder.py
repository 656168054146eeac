"""Objects to JSON text."""

_ESCAPES = {'\\': '\\\\', '"': '\\"', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t'}
_PLAIN = frozenset([chr(i) for i in range(32, 127) if chr(i) not in '\\"'])


def _escape(c, ensure_ascii):
    if c in _ESCAPES:
        return _ESCAPES[c]
    code = ord(c)
    if code < 0x20 or ensure_ascii and code > 0x7e:
        if code < 0x10000:
            return f'\\u{code:04x}'
        code -= 0x10000
        return f'\\u{0xd800 | (code >> 10):04x}\\u{0xdc00 | (code & 0x3ff):04x}'
    return c


def _quote(s, ensure_ascii):
    if s.isascii() and s.isprintable() and '"' not in s and '\\' not in s:
        return f'"{s}"'
    return '"' + ''.join([c if c in _PLAIN else _escape(c, ensure_ascii) for c in s]) + '"'


def encode_basestring(s):
    return _quote(s, False)


def encode_basestring_ascii(s):
    return _quote(s, True)


class JSONEncoder:
    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None,
                 separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        parts = []
        self._add(parts, o, 0, set())
        return ''.join(parts)

    def iterencode(self, o, _one_shot=False):
        parts = []
        self._add(parts, o, 0, set())
        return iter(parts)

    def _float(self, o):
        if o != o:
            text = 'NaN'
        elif o == float('inf'):
            text = 'Infinity'
        elif o == float('-inf'):
            text = '-Infinity'
        else:
            return float.__repr__(o)
        if not self.allow_nan:
            raise ValueError(f'Out of range float values are not JSON compliant: {o!r}')
        return text

    def _newline(self, level):
        if self.indent is None:
            return ''
        return '\n' + (self.indent if isinstance(self.indent, str) else ' ' * self.indent) * level

    def _add(self, parts, o, level, markers):
        if isinstance(o, str):
            parts.append(_quote(str.__str__(o), self.ensure_ascii))
        elif o is None:
            parts.append('null')
        elif o is True:
            parts.append('true')
        elif o is False:
            parts.append('false')
        elif isinstance(o, int):
            parts.append(int.__repr__(o))
        elif isinstance(o, float):
            parts.append(self._float(o))
        else:
            if self.check_circular:
                if id(o) in markers:
                    raise ValueError('Circular reference detected')
                markers.add(id(o))
            if isinstance(o, dict):
                self._add_dict(parts, o, level, markers)
            elif isinstance(o, (list, tuple)):
                self._add_list(parts, o, level, markers)
            else:
                self._add_default(parts, o, level, markers)
            markers.discard(id(o))

    def _add_default(self, parts, o, level, markers):
        replacement = self.default(o)
        try:
            self._add(parts, replacement, level, markers)
        except Exception as error:
            error.add_note(f'when serializing {type(o).__name__} object')
            raise

    def _add_list(self, parts, items, level, markers):
        if not items:
            parts.append('[]')
            return
        before = '[' + self._newline(level + 1)
        for index, item in enumerate(items):
            parts.append(before)
            before = self.item_separator + self._newline(level + 1)
            try:
                self._add(parts, item, level + 1, markers)
            except Exception as error:
                error.add_note(f'when serializing {type(items).__name__} item {index}')
                raise
        parts.append(self._newline(level) + ']')

    def _key(self, key):
        if isinstance(key, str):
            return key
        if isinstance(key, float):
            return self._float(key)
        if key is True:
            return 'true'
        if key is False:
            return 'false'
        if key is None:
            return 'null'
        if isinstance(key, int):
            return int.__repr__(key)
        if self.skipkeys:
            return None
        raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')

    def _add_dict(self, parts, mapping, level, markers):
        if not mapping:
            parts.append('{}')
            return
        before = '{' + self._newline(level + 1)
        empty = True
        for key, value in sorted(mapping.items()) if self.sort_keys else mapping.items():
            text = self._key(key)
            if text is None:
                continue
            empty = False
            parts.append(before)
            before = self.item_separator + self._newline(level + 1)
            parts.append(_quote(text, self.ensure_ascii) + self.key_separator)
            try:
                self._add(parts, value, level + 1, markers)
            except Exception as error:
                error.add_note(f'when serializing {type(mapping).__name__} item {key!r}')
                raise
        parts.append('{}' if empty else self._newline(level) + '}')
