"""Section 4, Lock, cancellation.

- A waiter cancelled before it was woken leaves the line.
- One cancelled after it was woken passes the wake-up on; the next one gets the lock an iteration later.
- A release while the head is cancelled but still in line wakes nobody; the cancelled task does it when it runs.
- Cancelled waiters do not count: a newcomer may take a free lock past them.
"""
import asyncio

iteration = 0


async def pace():
    global iteration
    while True:
        iteration += 1
        await asyncio.sleep(0)


async def waiter(lock, name, released):
    try:
        await lock.acquire()
    except asyncio.CancelledError:
        print(name, 'cancelled, iterations:', iteration - released[0])
        raise
    print(name, 'got it, iterations:', iteration - released[0])
    lock.release()


async def scenario(title, act):
    print(title)
    lock = asyncio.Lock()
    await lock.acquire()
    released = [iteration]
    tasks = [asyncio.create_task(waiter(lock, name, released)) for name in 'abc']
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    released[0] = iteration
    await act(lock, tasks)
    await asyncio.gather(*tasks, return_exceptions=True)
    print(lock.locked())


async def before(lock, tasks):
    tasks[1].cancel()
    await asyncio.sleep(0)
    lock.release()


async def after(lock, tasks):
    lock.release()
    tasks[0].cancel()


async def head_cancelled_then_release(lock, tasks):
    tasks[0].cancel()
    lock.release()


async def all_cancelled_and_a_newcomer(lock, tasks):
    lock.release()
    for task in tasks:
        task.cancel()
    print('newcomer', await lock.acquire(), iteration)
    lock.release()


async def main():
    pacemaker = asyncio.create_task(pace())
    await asyncio.sleep(0)
    await scenario('cancelled before the wake-up', before)
    await scenario('cancelled after the wake-up', after)
    await scenario('release while the cancelled head is in line', head_cancelled_then_release)

    lock = asyncio.Lock()
    await lock.acquire()
    released = [iteration]
    tasks = [asyncio.create_task(waiter(lock, name, released)) for name in 'ab']
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    lock.release()
    start = iteration
    print('newcomer past the cancelled', await lock.acquire(), iteration - start)
    await asyncio.gather(*tasks, return_exceptions=True)
    pacemaker.cancel()


asyncio.run(main())
