"""Names of asyncio.coroutines that are Python's."""
import sys


def _is_debug_mode():
    return bool(sys.flags.dev_mode)


def _format_coroutine(coro):
    """A coroutine as a task's repr shows it: its name, where it is or where it was defined."""
    def name():
        found = getattr(coro, '__qualname__', None) or getattr(coro, '__name__', None)
        return f'{found or f"<{type(coro).__name__} without __name__>"}()'

    running = getattr(coro, 'cr_running', None)
    if running is None:
        running = getattr(coro, 'gi_running', False)
    code = getattr(coro, 'cr_code', None) or getattr(coro, 'gi_code', None)
    if not code:
        return f'{name()} running' if running else name()
    frame = getattr(coro, 'cr_frame', None) or getattr(coro, 'gi_frame', None)
    file = code.co_filename or '<empty co_filename>'
    if frame is None:
        return f'{name()} done, defined at {file}:{code.co_firstlineno}'
    return f'{name()} running at {file}:{frame.f_lineno}'
