"""Section 4, all primitives.

- async with is acquire and release, and gives None.
- No reentrancy and no owner: any task may release.
- There is no loop argument; await lock and with lock are TypeErrors.
"""
import asyncio


async def main():
    lock = asyncio.Lock()
    async with lock as value:
        print(value, lock.locked())
    async with asyncio.Semaphore(1) as value:
        print(value)
    async with asyncio.Condition() as value:
        print(value)
    await lock.acquire()

    async def other():
        lock.release()

    await asyncio.create_task(other())
    print(lock.locked())
    await lock.acquire()
    try:
        async with asyncio.timeout(1):
            await lock.acquire()
    except TimeoutError:
        print('not reentrant')
    for make in (lambda: asyncio.Lock(loop=None), lambda: asyncio.Event(loop=None), lambda: asyncio.Semaphore(loop=None),
                 lambda: asyncio.Queue(loop=None), lambda: asyncio.Condition(loop=None)):
        try:
            make()
        except TypeError as error:
            print(error)
    try:
        await lock
    except TypeError as error:
        print(error)
    try:
        with lock:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
