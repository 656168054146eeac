"""Exceptions of streams. Follows CPython 3.14, Lib/asyncio/exceptions.py."""

__all__ = ['IncompleteReadError', 'LimitOverrunError', 'SendfileNotAvailableError']


class SendfileNotAvailableError(RuntimeError):
    pass


class IncompleteReadError(EOFError):
    """The stream ended before so many bytes were read."""

    def __init__(self, partial, expected):
        size = 'undefined' if expected is None else repr(expected)
        super().__init__(f'{len(partial)} bytes read on a total of {size} expected bytes')
        self.partial = partial
        self.expected = expected

    def __reduce__(self):
        return type(self), (self.partial, self.expected)


class LimitOverrunError(Exception):
    """The buffer is full and the separator not found."""

    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed

    def __reduce__(self):
        return type(self), (self.args[0], self.consumed)


for _class in (SendfileNotAvailableError, IncompleteReadError, LimitOverrunError):
    _class.__module__ = 'asyncio.exceptions'
