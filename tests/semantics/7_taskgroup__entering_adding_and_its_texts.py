"""Section 7, use.

- Entering it twice: RuntimeError. create_task before it is entered, when it is finished, and while it shuts down: RuntimeError, and the coroutine is closed.
- Tasks may be added while it waits at its end.
- The text shows tasks, errors, and entered or cancelling.
"""
import asyncio


async def nothing():
    pass


async def fails():
    raise ValueError('v')


async def adds(group, depth):
    print('added', depth)
    await asyncio.sleep(1)
    if depth:
        group.create_task(adds(group, depth - 1))


async def adds_while_cancelled(group):
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        print(group)
        try:
            group.create_task(nothing())
        except RuntimeError as error:
            print(str(error))
        raise


async def main():
    group = asyncio.TaskGroup()
    print(group)
    try:
        group.create_task(nothing())
    except RuntimeError as error:
        print(error)
    async with group:
        print(group)
        group.create_task(adds(group, 2))
        print(group)
        try:
            async with group:
                pass
        except RuntimeError as error:
            print(error)
    print(group, asyncio.get_running_loop().time())
    try:
        group.create_task(nothing())
    except RuntimeError as error:
        print(error)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(adds_while_cancelled(group))
            await asyncio.sleep(0)
            group.create_task(fails())
    except* ValueError as error:
        print(error.exceptions, group)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(asyncio.sleep(0, 'result'), name='given')
    print(task.get_name(), task.result())


asyncio.run(main())
