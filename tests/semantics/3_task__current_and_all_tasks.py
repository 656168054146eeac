"""Section 3, current_task and all_tasks.

- current_task is the running task, None in a callback.
- all_tasks are the tasks of the loop that are not done.
"""
import asyncio


async def short():
    await asyncio.sleep(1)


async def main():
    loop = asyncio.get_running_loop()
    tasks = [asyncio.create_task(short(), name=f't{i}') for i in range(3)]
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()), all(t in asyncio.all_tasks() for t in tasks))
    loop.call_soon(lambda: print('in a callback', asyncio.current_task(), asyncio.current_task(loop)))
    await asyncio.sleep(0)
    await tasks[0]
    print(sorted(t.get_name() for t in asyncio.all_tasks()))


asyncio.run(main())
