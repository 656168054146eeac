"""The holder is cancelled

Ada takes the lock by hand and is cancelled in the middle of her work. Her
`release` stands after the work, not in a `finally`, so it never runs. The lock
has no owner who could be asked; it stays locked for ever.

Look for: the cancellation ends Ada's task while the lock is held.
Hangs: Ben waits for a lock whose holder is gone.
"""
import asyncio


async def ada(lock):
    await lock.acquire()
    print("Ada works")
    await asyncio.sleep(10)
    lock.release()  # skipped by the cancellation


async def ben(lock):
    async with lock:  # for ever
        print("Ben works")


async def main():
    lock = asyncio.Lock()
    first = asyncio.create_task(ada(lock), name="Ada")
    second = asyncio.create_task(ben(lock), name="Ben")
    await asyncio.sleep(1)
    print("Ada is sent home")
    first.cancel()
    await asyncio.gather(first, second, return_exceptions=True)


asyncio.run(main())
