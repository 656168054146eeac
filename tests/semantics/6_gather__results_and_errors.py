"""Section 6, gather.

- Tasks are made in the order of the arguments; results come in that order; duplicates share one task.
- No arguments: a finished future with an empty list. An argument that cannot be hashed: TypeError.
- The first exception wins at once, the others run on; later ones are swallowed.
- A child's CancelledError counts as an exception: the outer future is finished, not cancelled.
- With return_exceptions exceptions and CancelledErrors are values. Only done futures: the outer is done at once.
"""
import asyncio


async def body(name, delay, error=None):
    await asyncio.sleep(delay)
    print(name, 'ends in', asyncio.current_task().get_name())
    if error:
        raise error
    return name


async def main():
    print(await asyncio.gather(body('slow', 2), body('quick', 1)))
    shared = body('shared', 1)
    print(await asyncio.gather(shared, shared))
    empty = asyncio.gather()
    print(empty.done(), await empty)
    try:
        asyncio.gather([1])
    except TypeError as error:
        print(error)
    try:
        await asyncio.gather(body('a', 2, KeyError('second')), body('b', 1, ValueError('first')), body('c', 3))
    except ValueError as error:
        print(repr(error))
    await asyncio.sleep(5)
    print(await asyncio.gather(body('d', 1, KeyError('d')), body('e', 2), return_exceptions=True))

    child = asyncio.create_task(asyncio.sleep(9))
    outer = asyncio.gather(child, asyncio.sleep(1))
    await asyncio.sleep(0)
    child.cancel('child')
    try:
        await outer
    except asyncio.CancelledError as error:
        print(repr(error), outer.cancelled(), outer.done(), repr(outer.exception()))
    child = asyncio.create_task(asyncio.sleep(9))
    outer = asyncio.gather(child, asyncio.sleep(1, 'x'), return_exceptions=True)
    await asyncio.sleep(0)
    child.cancel()
    print(await outer)
    done = asyncio.get_running_loop().create_future()
    done.set_result('done')
    outer = asyncio.gather(done, done)
    print(outer.done(), outer.result())


asyncio.run(main())
