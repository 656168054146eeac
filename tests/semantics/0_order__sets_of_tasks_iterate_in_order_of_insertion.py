"""Section 0, where CPython leaves the order open.

- The exit of asyncio.run cancels what is left in order of creation.
- TaskGroup cancels the siblings of a failed task in order of creation.
- asyncio.wait returns sets that iterate in the order of its argument.
- as_completed makes its tasks in the order of its argument.
"""
import asyncio


async def stubborn(name):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise


async def fail():
    await asyncio.sleep(0)
    raise ValueError('first')


async def named():
    return asyncio.current_task().get_name()


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for i in range(5):
                group.create_task(stubborn(f'sibling {i}'))
            group.create_task(fail())
    except* ValueError as group:
        print(group.exceptions)
    tasks = [asyncio.create_task(asyncio.sleep(delay), name=str(delay)) for delay in (3, 1, 2, 0.5)]
    done, pending = await asyncio.wait(tasks, timeout=1.5)
    print([t.get_name() for t in done], [t.get_name() for t in pending])
    print([await one for one in asyncio.as_completed([named() for _ in range(4)])])
    for i in range(5):
        asyncio.create_task(stubborn(f'left over {i}'))
    await asyncio.sleep(0)


asyncio.run(main())
