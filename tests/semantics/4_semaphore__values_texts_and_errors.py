"""Section 4, Semaphore.

- A negative start value: ValueError; another value is not checked.
- locked is true without a permit, or while somebody live is in line even if there are permits.
- A plain one may grow; BoundedSemaphore.release beyond the start value: ValueError, and nothing changes.
- The text shows unlocked with the value, or locked, and the waiters.
"""
import asyncio


def shown(semaphore):
    return repr(semaphore).split(' [')[1]


async def main():
    for kind in (asyncio.Semaphore, asyncio.BoundedSemaphore):
        try:
            kind(-1)
        except ValueError as error:
            print(error)
    semaphore = asyncio.Semaphore(2)
    print(shown(semaphore), semaphore.locked(), await semaphore.acquire(), await semaphore.acquire(), shown(semaphore))
    task = asyncio.create_task(semaphore.acquire())
    await asyncio.sleep(0)
    print(shown(semaphore))
    semaphore.release()
    semaphore.release()
    print(shown(semaphore), semaphore.locked(), semaphore._value)
    await task
    print(shown(semaphore), semaphore.locked())
    semaphore.release()
    semaphore.release()
    semaphore.release()
    print(shown(semaphore))
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print(error, shown(bounded))
    await bounded.acquire()
    bounded.release()
    print(shown(bounded))
    half = asyncio.Semaphore(1.5)
    await half.acquire()
    print(shown(half))


asyncio.run(main())
