"""Section 4, Condition, cancellation.

- A cancelled wait takes the lock again first; further cancellations meanwhile are noted, the last one is raised.
- The very CancelledError of the cancellation is raised, with its message.
- An error that leaves wait passes a notification on, so none is lost when its target was cancelled.
"""
import asyncio


async def waiter(condition, name):
    async with condition:
        try:
            await condition.wait()
            print(name, 'notified')
        except asyncio.CancelledError as error:
            print(name, repr(error), condition.locked())
            raise


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(waiter(condition, 'contended'))
    await asyncio.sleep(0)
    await condition.acquire()
    task.cancel('first')
    await asyncio.sleep(0.1)
    print(task.done(), task.cancelling())
    task.cancel('second')
    await asyncio.sleep(0.1)
    task.cancel('third')
    await asyncio.sleep(0.1)
    condition.release()
    await asyncio.wait([task])
    print(task.cancelled())

    for moment in ('before it runs', 'while it takes the lock'):
        tasks = [asyncio.create_task(waiter(condition, f'{name} {moment}')) for name in ('target', 'next')]
        await asyncio.sleep(0.1)
        await condition.acquire()
        condition.notify()
        if moment != 'before it runs':
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        tasks[0].cancel()
        condition.release()
        await asyncio.sleep(0.1)
        print([t.cancelled() or t.done() for t in tasks], condition.locked())


asyncio.run(main())
