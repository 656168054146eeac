"""What programs import from asyncio's submodules."""
import asyncio
import asyncio.base_events
import asyncio.constants
import asyncio.log
import asyncio.tasks
from asyncio import base_futures, coroutines, events, exceptions, format_helpers, futures, locks, mixins, queues, runners
from asyncio import streams, taskgroups, tasks, threads, timeouts
from asyncio.exceptions import CancelledError, IncompleteReadError, LimitOverrunError, SendfileNotAvailableError
from asyncio.graph import capture_call_graph
from asyncio.mixins import _LoopBoundMixin
from asyncio.tasks import FIRST_COMPLETED, wait_for

print(asyncio.tasks.Task is asyncio.Task, locks.Lock is asyncio.Lock, queues.Queue is asyncio.Queue, CancelledError is asyncio.CancelledError)
print(runners.Runner is asyncio.Runner, taskgroups.TaskGroup is asyncio.TaskGroup, timeouts.Timeout is asyncio.Timeout)
print(threads.to_thread is asyncio.to_thread, streams.StreamReader is asyncio.StreamReader, futures.Future is asyncio.Future)
print(exceptions.InvalidStateError is asyncio.InvalidStateError, events.get_running_loop is asyncio.get_running_loop)
print(coroutines.iscoroutine is asyncio.iscoroutine, wait_for is asyncio.wait_for, FIRST_COMPLETED)
print(asyncio.constants.DEBUG_STACK_DEPTH, asyncio.log.logger.name, base_futures._PENDING)
print(asyncio.constants.FLOW_CONTROL_HIGH_WATER_SSL_READ, asyncio.constants.ACCEPT_RETRY_DELAY)
for error in (IncompleteReadError(b'ab', 5), IncompleteReadError(b'', None), LimitOverrunError('over', 3), SendfileNotAvailableError('no')):
    print(repr(error), str(error), isinstance(error, EOFError), error.__class__.__module__)
print(IncompleteReadError(b'ab', 5).partial, IncompleteReadError(b'ab', 5).expected, LimitOverrunError('over', 3).consumed)


class Bound(_LoopBoundMixin):
    pass


async def body():
    pass


async def main():
    loop = asyncio.get_running_loop()
    print(Bound()._get_loop() is loop)
    for name in ('add_reader', 'add_writer'):
        try:
            getattr(loop, name)(1, print)
        except NotImplementedError:
            print(name, 'NotImplementedError')
    source, destination = loop.create_future(), loop.create_future()
    futures._chain_future(source, destination)
    source.set_result('chained')
    print(await destination)
    source, destination = loop.create_future(), loop.create_future()
    futures._chain_future(source, destination)
    destination.cancel()
    await asyncio.sleep(0)
    print(source.cancelled())
    print(format_helpers._format_callback(main, (), {}), format_helpers._get_function_source(print))
    print(len(loop._ready), loop._closed, loop._debug)
    loop.call_soon(body.__name__.upper)
    print(len(loop._ready))


asyncio.run(main())
