"""Names of asyncio's submodules that are not public, where tests and libraries reach for them."""
import logging as _logging
from asyncio import CancelledError, Future, Task, _copy_outcome, gather, get_running_loop
from asyncio.waiting import _AsCompletedIterator, _cancel_and_wait, _release_waiter, _wait
from types import GenericAlias

logger = _logging.getLogger('asyncio')
_PyTask = _CTask = Task
_PyFuture = _CFuture = Future
_PENDING, _CANCELLED, _FINISHED = 'PENDING', 'CANCELLED', 'FINISHED'


def _set_result_unless_cancelled(future, result):
    if not future.cancelled():
        future.set_result(result)


def _copy_future_state(source, dest):
    if not dest.cancelled():
        _copy_outcome(source, dest)


def _chain_future(source, destination):
    """The outcome of one future becomes another's; its cancellation goes back."""
    def forward(future):
        _copy_future_state(future, destination)

    def back(future):
        if future.cancelled() and not source.done():
            source.cancel()

    destination.add_done_callback(back)
    source.add_done_callback(forward)


def _get_loop(future):
    return future.get_loop()


class _ContextManagerMixin:
    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, exc_type, exc, tb):
        self.release()


class _LoopBoundMixin:
    _loop = None

    def _get_loop(self):
        loop = get_running_loop()
        if self._loop is None:
            self._loop = loop
        if loop is not self._loop:
            raise RuntimeError(f'{self!r} is bound to a different event loop')
        return loop


def _is_debug_mode():
    return False


def _format_coroutine(coro):
    name = f'{coro.__qualname__}()'
    code, frame = coro.cr_code, coro.cr_frame
    if frame is not None:
        return f'{name} running at {code.co_filename}:{frame.f_lineno}'
    return f'{name} done, defined at {code.co_filename}:{code.co_firstlineno}'


def _format_callback(func, args, kwargs, *, debug=False, suffix=''):
    name = getattr(func, '__qualname__', None) or getattr(func, '__name__', None) or repr(func)
    return f'{name}(){suffix}'


def _get_function_source(func):
    func = getattr(func, '__wrapped__', func)
    code = getattr(func, '__code__', None)
    return None if code is None else (code.co_filename, code.co_firstlineno)


def _format_callback_source(func, args, *, debug=False):
    source = _get_function_source(func)
    text = _format_callback(func, args, None)
    return f'{text} at {source[0]}:{source[1]}' if source else text


def extract_stack(f=None, limit=10):
    from traceback import extract_stack
    from sys import _getframe
    return extract_stack(_getframe(1) if f is None else f, limit)
