"""Section 4, Condition.

- wait and notify without the lock: RuntimeError; who holds it is not checked.
- wait frees the lock, and takes it again before it returns True.
- notify(n) wakes the first n that still wait; done and cancelled ones are not counted; notify_all wakes all.
- The notified queue for the lock in the order of notification.
- Several conditions may share one lock.
"""
import asyncio


def shown(condition):
    return repr(condition).split(' [')[1]


async def waiter(condition, name):
    async with condition:
        print(name, await condition.wait(), condition.locked())


async def main():
    condition = asyncio.Condition()
    for call in (condition.notify, condition.notify_all):
        try:
            call()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)
    tasks = [asyncio.create_task(waiter(condition, i)) for i in range(6)]
    await asyncio.sleep(0.1)
    print(shown(condition))
    async with condition:
        condition.notify(2)
        tasks[2].cancel()
        condition.notify()  # the third was cancelled: the fourth
        print(shown(condition))
    await asyncio.sleep(0.1)
    print(shown(condition), [t.done() for t in tasks])
    async with condition:
        condition.notify(0)
        condition.notify_all()
    await asyncio.wait(tasks)
    lock = asyncio.Lock()
    full, empty = asyncio.Condition(lock), asyncio.Condition(lock)

    async def notifier():
        async with full:
            empty.notify()

    task = asyncio.create_task(waiter(empty, 'shared'))
    await asyncio.sleep(0)
    await notifier()
    await task

    async def foreign():
        condition.notify()  # somebody else holds the lock

    async with condition:
        await asyncio.create_task(foreign())
        print('not checked who holds it')


asyncio.run(main())
