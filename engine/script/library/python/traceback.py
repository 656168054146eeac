"""Printing exceptions. The text is made in C++ (tracebacks.cpp)."""
import sys

__all__ = ['extract_tb', 'format_exc', 'format_exception', 'format_exception_only', 'format_list', 'format_tb', 'print_exc',
           'print_exception', 'print_list', 'print_tb', 'extract_stack', 'format_stack', 'print_stack', 'walk_stack', 'FrameSummary', 'StackSummary', 'TracebackException', 'walk_tb']

_SENTINEL = object()


def _exception_in(exc, value):
    return exc if value is _SENTINEL else value


def format_exception(exc, /, value=_SENTINEL, tb=_SENTINEL, limit=None, chain=True, **options):
    value = _exception_in(exc, value)
    return ['NoneType: None\n'] if value is None else _format(value, limit, chain)


def format_exception_only(exc, /, value=_SENTINEL, *, show_group=False, **options):
    value = _exception_in(exc, value)
    return ['NoneType: None\n'] if value is None else _format_only(value)


def print_exception(exc, /, value=_SENTINEL, tb=_SENTINEL, limit=None, file=None, chain=True, **options):
    print(''.join(format_exception(exc, value, tb, limit, chain)), end='', file=sys.stderr if file is None else file)


def format_exc(limit=None, chain=True):
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_tb(tb, limit=None):
    exception = _exception_of(tb)
    return [] if exception is None else _format_frames(exception, limit)


def print_tb(tb, limit=None, file=None):
    print(''.join(format_tb(tb, limit)), end='', file=sys.stderr if file is None else file)


class FrameSummary:
    def __init__(self, filename, lineno, name, **options):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = options.get('line')

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __getitem__(self, index):
        return (self.filename, self.lineno, self.name, self.line)[index]

    def __len__(self):
        return 4

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


class StackSummary(list):
    def format(self, **options):
        return format_list(self)


def extract_tb(tb, limit=None):
    exception = _exception_of(tb)
    frames = [] if exception is None else [FrameSummary(*entry) for entry in _entries(exception)]
    if limit is not None:
        frames = frames[:limit] if limit >= 0 else frames[limit:]
    return StackSummary(frames)


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def format_list(extracted_list):
    lines = []
    for filename, lineno, name, line in extracted_list:
        text = f'  File "{filename}", line {lineno}, in {name}\n'
        lines.append(text + f'    {line.strip()}\n' if line else text)
    return lines


def print_list(extracted_list, file=None):
    print(''.join(format_list(extracted_list)), end='', file=sys.stderr if file is None else file)


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, **options):
        self._value = exc_value
        self._limit = limit
        self.exc_type = exc_type
        self.exc_type_str = exc_type.__qualname__
        self.stack = extract_tb(exc_traceback, limit)
        self._str = str(exc_value)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def format(self, *, chain=True, **options):
        return iter(_format(self._value, self._limit, chain))

    def format_exception_only(self, **options):
        return iter(_format_only(self._value))

    def print(self, *, file=None, chain=True, **options):
        print(''.join(self.format(chain=chain)), end='', file=sys.stderr if file is None else file)

    def __str__(self):
        return self._str


def walk_stack(f):
    """(frame, line) from the frame outwards."""
    if f is None:
        from _frames import calling_frame
        f = calling_frame(0)
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def _stack_of(f, limit):
    found = []
    while f is not None:
        found.insert(0, FrameSummary(f.f_code.co_filename, f.f_lineno, f.f_code.co_name))
        f = f.f_back
    return found if limit is None else found[-limit:] if limit > 0 else found[:-limit]


def _given_or_calling(f):
    if f is None:
        from _frames import calling_frame
        f = calling_frame(1)
    return f


def extract_stack(f=None, limit=None):
    return StackSummary(_stack_of(_given_or_calling(f), limit))


def format_stack(f=None, limit=None):
    return format_list(_stack_of(_given_or_calling(f), limit))


def print_stack(f=None, limit=None, file=None):
    print(''.join(format_list(_stack_of(_given_or_calling(f), limit))), end='', file=sys.stderr if file is None else file)
