"""Names of asyncio.futures that are Python's. There is one class of futures: it stands for CPython's two implementations."""
import sys

from asyncio import CancelledError, Future, InvalidStateError, _copy_outcome, get_event_loop, isfuture
from asyncio._inspection import future_add_to_awaited_by, future_discard_from_awaited_by

_PyFuture = _CFuture = Future
_py_future_add_to_awaited_by = _c_future_add_to_awaited_by = future_add_to_awaited_by
_py_future_discard_from_awaited_by = _c_future_discard_from_awaited_by = future_discard_from_awaited_by
_PENDING, _CANCELLED, _FINISHED = 'PENDING', 'CANCELLED', 'FINISHED'


def _get_loop(fut):
    return fut.get_loop()


def _set_result_unless_cancelled(fut, result):
    if not fut.cancelled():
        fut.set_result(result)


def _concurrent():
    return sys.modules.get('concurrent.futures')


def _convert_future_exc(exc):
    """concurrent.futures' exceptions as asyncio's."""
    module = _concurrent()
    if module is not None:
        if type(exc) is module.CancelledError:
            return CancelledError(*exc.args).with_traceback(exc.__traceback__)
        if type(exc) is module.InvalidStateError:
            return InvalidStateError(*exc.args).with_traceback(exc.__traceback__)
    return exc


def _hand_over(source, dest):
    exception = source.exception()
    if exception is None:
        dest.set_result(source.result())
    else:
        dest.set_exception(_convert_future_exc(exception))


def _copy_future_state(source, dest):
    assert source.done()
    if dest.cancelled():
        return
    assert not dest.done()
    if source.cancelled():
        dest.cancel()
        return
    _hand_over(source, dest)


def _set_state_of(source, dest):
    """Into a concurrent.futures.Future."""
    if source.cancelled():
        dest.cancel()
    if not dest.set_running_or_notify_cancel():
        return
    _hand_over(source, dest)


def _chain_future(source, destination):
    """Lets the outcome of one go to the other, and cancelling of the other go back. Either may be concurrent.futures'."""
    module = _concurrent()
    for name, future in (('source', source), ('destination', destination)):
        if not isfuture(future) and not (module is not None and isinstance(future, module.Future)):
            raise TypeError(f'A future is required for {name} argument')
    source_loop = source.get_loop() if isfuture(source) else None
    destination_loop = destination.get_loop() if isfuture(destination) else None

    def set_state(source):
        if isfuture(destination):
            _copy_future_state(source, destination)
        else:
            _set_state_of(source, destination)

    def call_back_source(destination):
        if destination.cancelled():
            if source_loop is None or source_loop is destination_loop:
                source.cancel()
            else:
                source_loop.call_soon_threadsafe(source.cancel)

    def call_set_state(source):
        if destination.cancelled() and destination_loop is not None and destination_loop.is_closed():
            return
        if destination_loop is None or destination_loop is source_loop:
            set_state(source)
        elif not destination_loop.is_closed():
            destination_loop.call_soon_threadsafe(set_state, source)

    destination.add_done_callback(call_back_source)
    source.add_done_callback(call_set_state)


def wrap_future(future, *, loop=None):
    """The asyncio future that follows a concurrent.futures.Future."""
    if isfuture(future):
        return future
    module = _concurrent()
    assert module is not None and isinstance(future, module.Future), f'concurrent.futures.Future is expected, got {future!r}'
    if loop is None:
        loop = get_event_loop()
    made = loop.create_future()
    _chain_future(future, made)
    return made
