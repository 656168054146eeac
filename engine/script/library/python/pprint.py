"""Objects over several lines, as wide as they may be."""
import sys

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._repr(object, set(), 0)


def isreadable(object):
    return True


def isrecursive(object):
    return False


class _SafeKey:
    """Orders keys that do not compare by the names of their classes."""

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = stream
        self._compact = compact
        self._sort = sort_dicts
        self._underscores = underscore_numbers

    def pprint(self, object):
        stream = sys.stdout if self._stream is None else self._stream
        stream.write(self.pformat(object) + '\n')

    def pformat(self, object):
        parts = []
        self._format(object, parts, 0, 0, set(), 0)
        return ''.join(parts)

    def _items(self, mapping):
        items = list(mapping.items())
        return sorted(items, key=lambda pair: _SafeKey(pair[0])) if self._sort else items

    def _repr(self, obj, context, level):
        cls = type(obj)
        if cls is int:
            return f'{obj:_d}' if self._underscores else repr(obj)
        if cls not in (dict, list, tuple) and not (isinstance(obj, (dict, list, tuple)) and cls.__repr__ in (
                dict.__repr__, list.__repr__, tuple.__repr__)):
            return repr(obj)
        if not obj:
            return repr(obj)
        if self._depth is not None and level >= self._depth:
            return '{...}' if isinstance(obj, dict) else '[...]' if isinstance(obj, list) else '(...)'
        if id(obj) in context:
            return f'<Recursion on {cls.__name__} with id={id(obj)}>'
        context.add(id(obj))
        if isinstance(obj, dict):
            text = '{' + ', '.join([f'{self._repr(key, context, level + 1)}: {self._repr(value, context, level + 1)}'
                                    for key, value in self._items(obj)]) + '}'
        else:
            inner = ', '.join([self._repr(item, context, level + 1) for item in obj])
            text = f'[{inner}]' if isinstance(obj, list) else f'({inner},)' if len(obj) == 1 else f'({inner})'
        context.discard(id(obj))
        return text

    def _format(self, obj, parts, indent, allowance, context, level):
        if id(obj) in context:
            parts.append(f'<Recursion on {type(obj).__name__} with id={id(obj)}>')
            return
        text = self._repr(obj, context, level)
        if len(text) > self._width - indent - allowance:
            method = self._method_for(obj)
            if method is not None:
                context.add(id(obj))
                method(obj, parts, indent, allowance, context, level + 1)
                context.discard(id(obj))
                return
        parts.append(text)

    def _method_for(self, obj):
        show = type(obj).__repr__
        if isinstance(obj, dict) and show is dict.__repr__:
            return self._format_dict
        if isinstance(obj, list) and show is list.__repr__:
            return lambda *args: self._format_sequence('[', ']', *args)
        if isinstance(obj, tuple) and show is tuple.__repr__:
            return self._format_tuple
        if isinstance(obj, (set, frozenset)) and show in (set.__repr__, frozenset.__repr__) and obj:
            return self._format_set
        if isinstance(obj, str) and show is str.__repr__:
            return self._format_str
        if hasattr(type(obj), '__dataclass_fields__') and '__repr__' in dir(type(obj)):
            return self._format_dataclass
        return None

    def _format_dict(self, obj, parts, indent, allowance, context, level):
        parts.append('{' + (self._indent - 1) * ' ')
        items = self._items(obj)
        indent += self._indent
        for index, (key, value) in enumerate(items):
            last = index == len(items) - 1
            shown = self._repr(key, context, level)
            parts.append(shown + ': ')
            self._format(value, parts, indent + len(shown) + 2, allowance + 1 if last else 1, context, level)
            if not last:
                parts.append(',\n' + ' ' * indent)
        parts.append('}')

    def _format_tuple(self, obj, parts, indent, allowance, context, level):
        self._format_sequence('(', ',)' if len(obj) == 1 else ')', obj, parts, indent, allowance, context, level)

    def _format_set(self, obj, parts, indent, allowance, context, level):
        items = sorted(obj, key=_SafeKey)
        if type(obj) is set:
            self._format_sequence('{', '}', items, parts, indent, allowance, context, level)
            return
        name = type(obj).__name__
        parts.append(name + '(')
        self._format_sequence('{', '})', items, parts, indent + len(name) + 1, allowance, context, level)

    def _format_sequence(self, begin, end, items, parts, indent, allowance, context, level):
        parts.append(begin)
        if self._indent > 1:
            parts.append((self._indent - 1) * ' ')
        indent += self._indent
        allowance += len(end)
        separator = ',\n' + ' ' * indent
        room = width = self._width - indent + 1
        between = ''
        items = list(items)
        for index, item in enumerate(items):
            last = index == len(items) - 1
            if last:
                room -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                needed = len(text) + 2
                if room < needed:
                    room = width
                    between = separator if between else between
                if room >= needed:
                    room -= needed
                    parts.append(between + text)
                    between = ', '
                    continue
            parts.append(between)
            between = separator
            self._format(item, parts, indent, allowance if last else 1, context, level)
        parts.append(end)

    def _format_str(self, obj, parts, indent, allowance, context, level):
        lines = obj.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        chunks = []
        width = self._width - indent
        for number, line in enumerate(lines):
            limit = width - allowance if number == len(lines) - 1 else width
            if len(repr(line)) <= limit:
                chunks.append(repr(line))
                continue
            # Words with the blanks that follow them.
            words = []
            start = i = 0
            while i < len(line):
                while i < len(line) and not line[i].isspace():
                    i += 1
                while i < len(line) and line[i].isspace():
                    i += 1
                words.append(line[start:i])
                start = i
            current = ''
            for place, word in enumerate(words):
                candidate = current + word
                at_end = place == len(words) - 1 and number == len(lines) - 1
                if len(repr(candidate)) > (width - allowance if at_end else width):
                    if current:
                        chunks.append(repr(current))
                    current = word
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            parts.append(repr(obj))
            return
        if level == 1:
            parts.append('(')
        parts.append(('\n' + ' ' * indent).join(chunks))
        if level == 1:
            parts.append(')')

    def _format_dataclass(self, obj, parts, indent, allowance, context, level):
        name = obj.__class__.__name__
        indent += len(name) + 1
        shown = [f for f in obj.__dataclass_fields__.values() if f.repr]
        parts.append(name + '(')
        for index, f in enumerate(shown):
            last = index == len(shown) - 1
            parts.append(f.name + '=')
            self._format(getattr(obj, f.name), parts, indent + len(f.name) + 1, allowance if last else 1, context, level)
            if not last:
                parts.append(',\n' + ' ' * indent)
        parts.append(')')
