"""Section 6, gather, cancellation.

- outer.cancel cancels every unfinished child and is True if there was one; outer ends when the last child is done.
- So it is with return_exceptions too. Cancelling after completion: False.
- Cancelling the task that awaits it is outer.cancel.
"""
import asyncio


async def slow_to_die(name):
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError as error:
        await asyncio.sleep(1)
        print(name, repr(error), asyncio.get_running_loop().time())
        raise


async def main():
    for return_exceptions in (False, True):
        outer = asyncio.gather(slow_to_die('a'), asyncio.sleep(0), slow_to_die('b'), return_exceptions=return_exceptions)
        await asyncio.sleep(0.5)
        print(outer.cancel('all of you'), outer.done(), outer.cancelled())
        try:
            await outer
        except asyncio.CancelledError as error:
            print('outer', repr(error), outer.cancelled())
        print(outer.cancel())

    async def awaiter():
        await asyncio.gather(slow_to_die('c'), slow_to_die('d'))

    task = asyncio.create_task(awaiter())
    await asyncio.sleep(0.5)
    task.cancel('through the awaiter')
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
