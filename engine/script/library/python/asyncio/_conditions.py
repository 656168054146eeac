"""Condition over any object with acquire, release and locked: a semaphore, a lock of the program's own class.

Follows CPython 3.14, Lib/asyncio/locks.py, in what it does and in which order. The engine's condition is over its own lock.
"""
from asyncio import CancelledError


async def wait(condition, line):
    """`line` holds a future for everybody who waits."""
    if not condition.locked():
        raise RuntimeError('cannot wait on un-acquired lock')
    turn = condition._get_loop().create_future()
    condition.release()
    line.append(turn)
    try:
        try:
            try:
                await turn
            finally:
                line.remove(turn)
        finally:
            await _take_back(condition)
    except BaseException:
        wake(line, 1)  # the notification may have been ours
        raise
    return True


async def _take_back(condition):
    cancelled = None
    while True:
        try:
            await condition.acquire()
            break
        except CancelledError as error:
            cancelled = error
    if cancelled is not None:
        try:
            raise cancelled
        finally:
            cancelled = None


async def enter(condition):
    await condition.acquire()


def notify(condition, line, count):
    if not condition.locked():
        raise RuntimeError('cannot notify on un-acquired lock')
    wake(line, count)


def wake(line, count):
    for turn in line:
        if count <= 0:
            break
        if not turn.done():
            count -= 1
            turn.set_result(False)
