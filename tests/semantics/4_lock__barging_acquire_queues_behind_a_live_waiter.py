"""Section 4, Lock.

- Between release and the head's step the lock is free, but a newcomer sees a live waiter and queues: strictly first come, first served.
- Releasing twice before the woken task runs is an error for the second.
"""
import asyncio

order = []


async def worker(lock, name):
    async with lock:
        order.append(name)


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    waiting = [asyncio.create_task(worker(lock, f'waiter {i}')) for i in range(2)]
    await asyncio.sleep(0)
    lock.release()
    print('locked' if lock.locked() else 'free')
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    async with lock:  # a newcomer, in the same step
        order.append('newcomer')
    await asyncio.gather(*waiting)
    print(order)


asyncio.run(main())
