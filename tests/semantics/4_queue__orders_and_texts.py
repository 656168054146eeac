"""Section 4, the three queues.

- PriorityQueue is a heap of the raw items: what cannot be compared is a TypeError; LifoQueue is a stack.
- The text shows maxsize always, items, getters, putters, tasks and shutdown if there are any.
- Queue[int] is a generic alias.
"""
import asyncio


async def main():
    for kind in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        queue = kind()
        for item in (3, 1, 2):
            queue.put_nowait(item)
        print(queue)
        print([queue.get_nowait() for _ in range(3)], queue)
        print(kind[int])
    queue = asyncio.PriorityQueue()
    queue.put_nowait((1, 'a'))
    queue.put_nowait((1, 'b'))
    try:
        queue.put_nowait((1, 2))
    except TypeError as error:
        print('TypeError', error)
    full = asyncio.Queue(1)
    full.put_nowait('a')
    task = asyncio.create_task(full.put('b'))
    await asyncio.sleep(0)
    print(full)
    task.cancel()
    empty = asyncio.Queue()
    task = asyncio.create_task(empty.get())
    await asyncio.sleep(0)
    print(empty)
    text = repr(empty)
    print(text[:text.index(' at 0x')], text[text.index(' maxsize'):])
    empty.shutdown()
    print(empty)
    await asyncio.wait([task])
    print(repr(task.exception()))


asyncio.run(main())
