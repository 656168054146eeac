"""staggered_race. Follows CPython 3.14, Lib/asyncio/staggered.py, in what it does."""
from contextlib import suppress

from asyncio import (CancelledError, Event, current_task, get_running_loop, future_add_to_awaited_by,
                     future_discard_from_awaited_by, wait_for)

__all__ = ('staggered_race',)


async def staggered_race(coro_fns, delay, *, loop=None):
    """Starts the functions' coroutines one after the other, `delay` apart or when one fails; the first to succeed wins."""
    loop = loop or get_running_loop()
    parent = current_task(loop)
    functions = enumerate(coro_fns)
    winner_result = winner_index = None
    errors, unhandled, running = [], [], set()
    all_done = None

    def on_done(task):
        running.discard(task)
        future_discard_from_awaited_by(task, parent)
        if all_done is not None and not all_done.done() and not running:
            all_done.set_result(None)
        if not task.cancelled() and task.exception() is not None:
            unhandled.append(task.exception())

    def start(before_failed):
        task = loop.create_task(run_one(before_failed))
        future_add_to_awaited_by(task, parent)
        running.add(task)
        task.add_done_callback(on_done)

    async def run_one(before_failed):
        nonlocal winner_result, winner_index
        if before_failed is not None:
            with suppress(TimeoutError):
                await wait_for(before_failed.wait(), delay)
        try:
            index, function = next(functions)
        except StopIteration:
            return
        failed = Event()
        start(failed)
        errors.append(None)
        try:
            result = await function()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            errors[index] = error
            failed.set()
        else:
            winner_index, winner_result = index, result
            for task in list(running):
                if task is not current_task(loop):
                    task.cancel()

    error = None
    try:
        start(None)
        while running:
            all_done = loop.create_future()
            try:
                await all_done
            except CancelledError as cancelled:
                error = cancelled
                for task in running:
                    task.cancel(*cancelled.args)
            all_done = None
        if unhandled:
            raise ExceptionGroup('staggered race failed', unhandled)
        if error is not None:
            raise error
        return winner_result, winner_index, errors
    finally:
        del errors, error, unhandled, parent
