"""Section 4, Queue, join.

- task_done more often than puts: ValueError.
- join returns at once when nothing is unfinished; else it waits for the last task_done.
- A put right after re-arms it, but joiners that were released return.
"""
import asyncio


async def joiner(queue, name):
    await queue.join()
    print(name, 'joined, unfinished:', queue._unfinished_tasks)


async def main():
    queue = asyncio.Queue()
    await joiner(queue, 'fresh')
    try:
        queue.task_done()
    except ValueError as error:
        print(error)
    for i in range(2):
        queue.put_nowait(i)
    task = asyncio.create_task(joiner(queue, 'waiting'))
    for i in range(2):
        await asyncio.sleep(1)
        await queue.get()
        print('got', i)
        queue.task_done()
    queue.put_nowait('right after')
    await task
    late = asyncio.create_task(joiner(queue, 'late'))
    await asyncio.sleep(1)
    print(late.done())
    queue.get_nowait()
    queue.task_done()
    await late


asyncio.run(main())
