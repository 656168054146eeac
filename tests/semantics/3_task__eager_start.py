"""Section 3, eager start.

- With eager_start the coroutine runs inside create_task up to its first wait, as the current task.
- One that never waits is done at once, and awaiting it costs no iteration; gather of such tasks is done too.
- One that waits goes on as an ordinary task.
"""
import asyncio


async def instant():
    print('runs as', asyncio.current_task().get_name())
    return 1


async def waits():
    print('begins')
    await asyncio.sleep(1)
    print('ends at', asyncio.get_running_loop().time())
    return 2


async def main():
    loop = asyncio.get_running_loop()
    passed = []
    task = asyncio.create_task(instant(), name='eager', eager_start=True)
    loop.call_soon(passed.append, 1)
    print(task.done(), asyncio.current_task().get_name(), await task, passed)
    task = asyncio.create_task(waits(), eager_start=True)
    print(task.done(), await task)
    loop.set_task_factory(asyncio.eager_task_factory)
    passed = []
    loop.call_soon(passed.append, 1)
    outer = asyncio.gather(instant(), instant())
    print(outer.done(), await outer, passed)
    print(asyncio.create_task(instant(), eager_start=False).done())
    loop.set_task_factory(None)
    print(asyncio.create_task(instant()).done())
    await asyncio.sleep(0)


asyncio.run(main())
