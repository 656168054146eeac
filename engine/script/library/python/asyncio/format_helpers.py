"""Texts about functions. Follows CPython 3.14, Lib/asyncio/format_helpers.py."""
import functools
import inspect
import reprlib


def _get_function_source(func):
    """(file, line) where a function was defined, or None."""
    func = inspect.unwrap(func)
    if inspect.isfunction(func):
        return func.__code__.co_filename, func.__code__.co_firstlineno
    if isinstance(func, (functools.partial, functools.partialmethod)):
        return _get_function_source(func.func)
    return None


def _format_args_and_kwargs(args, kwargs, *, debug=False):
    if not debug:
        return '()'
    parts = [reprlib.repr(arg) for arg in args] + [f'{name}={reprlib.repr(value)}' for name, value in kwargs.items()]
    return f'({", ".join(parts)})'


def _format_callback(func, args, kwargs, *, debug=False, suffix=''):
    if isinstance(func, functools.partial):
        outer = _format_args_and_kwargs(args, kwargs, debug=debug) + suffix
        return _format_callback(func.func, func.args, func.keywords, debug=debug, suffix=outer)
    name = getattr(func, '__qualname__', None) or getattr(func, '__name__', None) or repr(func)
    return name + _format_args_and_kwargs(args, kwargs, debug=debug) + suffix


def _format_callback_source(func, args, *, debug=False):
    text = _format_callback(func, args, {}, debug=debug)
    source = _get_function_source(func)
    return f'{text} at {source[0]}:{source[1]}' if source else text


def extract_stack(f=None, limit=None):
    import sys
    import traceback
    stack = traceback.extract_stack(sys._getframe().f_back if f is None else f, 10 if limit is None else limit)
    return stack
