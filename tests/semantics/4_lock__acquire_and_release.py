"""Section 4, Lock.

- Free and nobody live in line: acquire takes it without suspending and returns True.
- release of a lock that is not locked: RuntimeError, Lock is not acquired.
- release unlocks and wakes the head; the lock stays unlocked until the head's task runs.
- The text shows locked or unlocked, and how many wait if any do.
"""
import asyncio


def shown(lock):
    return repr(lock).split(' [')[1]


async def holder(lock, name):
    result = await lock.acquire()
    print(name, 'got', result, shown(lock))


async def main():
    lock = asyncio.Lock()
    passed = []
    asyncio.get_running_loop().call_soon(passed.append, 1)
    print(await lock.acquire(), passed, shown(lock))
    tasks = [asyncio.create_task(holder(lock, name)) for name in 'ab']
    await asyncio.sleep(0)
    print(shown(lock))
    lock.release()
    print(lock.locked(), shown(lock))
    await asyncio.sleep(0)
    lock.release()
    await asyncio.sleep(0)
    lock.release()
    try:
        lock.release()
    except RuntimeError as error:
        print('RuntimeError', error)


asyncio.run(main())
