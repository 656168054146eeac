"""Section 3, repr.

- Pending with name, coroutine and where it is; what it waits for; cancelling in place of pending while a cancel is asked.
- Finished with result or exception, cancelled: with where the coroutine is defined.
- The coroutine's qualified name is used.
"""
import asyncio


def shown(task):
    text = repr(task).replace(main.__code__.co_filename, 'FILE')
    return text.replace("'", '')


async def fails():
    raise ValueError('v')


async def main():
    async def inner():
        await asyncio.get_running_loop().create_future()

    async def seven():
        return 7

    task = asyncio.create_task(inner(), name='nm')
    print(shown(task))
    await asyncio.sleep(0)
    print(shown(task))
    task.cancel()
    print(shown(task).split(' coro')[0])
    await asyncio.wait([task])
    print(shown(task))
    done = [asyncio.create_task(seven(), name='seven'), asyncio.create_task(fails(), name='fails')]
    await asyncio.wait(done)
    for task in done:
        print(shown(task))
    print(done[1].exception())


asyncio.run(main())
