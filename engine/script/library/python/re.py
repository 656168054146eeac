"""Regular expressions; module _re compiles and matches. Follows CPython 3.14, Lib/re/__init__.py."""
import enum
from _re import Match, Pattern, compiler as _compiler

__all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge', 'escape', 'error',
           'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE',
           'UNICODE', 'NOFLAG', 'RegexFlag', 'PatternError']

__version__ = '2.2.1'


class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128

    def __repr__(self):
        names = [f're.{member._name_}' for member in self]
        unknown = self._value_ & ~self._flag_mask_
        if unknown or not names:
            names.append(hex(unknown) if unknown else 're.NOFLAG')
        return '|'.join(names)

    __str__ = object.__str__

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)


globals().update(RegexFlag.__members__)


class PatternError(Exception):
    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = f'{msg} at position {pos}'
            if newline in pattern:
                msg = f'{msg} (line {self.lineno}, column {self.colno})'
        super().__init__(msg)


error = PatternError
_compiler.set_error(PatternError)
_compile = _compiler.compile


def match(pattern, string, flags=0):
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return _compile(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return _compile(pattern, flags).finditer(string)


class _ZeroSentinel(int):
    pass


_zero_sentinel = _ZeroSentinel()


def _positional(function, required, name, args, limit, flags):
    """count (or maxsplit) and flags where they are given by position, which is deprecated."""
    if limit is not _zero_sentinel:
        raise TypeError(f"{function}() got multiple values for argument '{name}'")
    if len(args) > 1:
        if flags is not _zero_sentinel:
            raise TypeError(f"{function}() got multiple values for argument 'flags'")
        flags = args[1]
        if len(args) > 2:
            raise TypeError(f'{function}() takes from {required} to {required + 2} positional arguments but {required + len(args)} '
                            'were given')
    import warnings
    warnings.warn(f"'{name}' is passed as positional argument", DeprecationWarning, stacklevel=3)
    return args[0], flags


def sub(pattern, repl, string, *args, count=_zero_sentinel, flags=_zero_sentinel):
    if args:
        count, flags = _positional('sub', 3, 'count', args, count, flags)
    return _compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=_zero_sentinel, flags=_zero_sentinel):
    if args:
        count, flags = _positional('subn', 3, 'count', args, count, flags)
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=_zero_sentinel, flags=_zero_sentinel):
    if args:
        maxsplit, flags = _positional('split', 2, 'maxsplit', args, maxsplit, flags)
    return _compile(pattern, flags).split(string, maxsplit)


def compile(pattern, flags=0):
    return _compile(pattern, flags)


def purge():
    _compiler.purge()


_special_chars_map = {code: '\\' + chr(code) for code in b'()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_special_chars_map)
    return str(pattern, 'latin1').translate(_special_chars_map).encode('latin1')


class Scanner:
    """Cuts a text into tokens by a list of (pattern, action)."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        patterns = [_compile(phrase, flags) for phrase, action in lexicon]
        # The group of each phrase in the whole; phrases may have groups of their own.
        self._actions = {}
        group = 1
        for compiled, (phrase, action) in zip(patterns, lexicon):
            self._actions[group] = action
            group += compiled.groups + 1
        self.scanner = _compile('|'.join([f'({phrase})' for phrase, action in lexicon]), flags)

    def scan(self, string):
        result = []
        match = self.scanner.scanner(string).match
        position = 0
        while True:
            found = match()
            if not found or found.end() == position:
                break
            action = self._actions[found.lastindex]
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)
            position = found.end()
        return result, string[position:]
