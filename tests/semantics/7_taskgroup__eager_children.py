"""Section 7, eager tasks.

- The group hears of an eager child that was done at once by a scheduled callback, like of any other.
"""
import asyncio


async def instant():
    return 1


async def fails():
    raise ValueError('at once')


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(instant())
        print(task.done(), group)
        await asyncio.sleep(0)
        print(group)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            print('body goes on', group)
            await asyncio.sleep(1)
            print('not reached')
    except* ValueError as error:
        print(error.exceptions)


asyncio.run(main())
