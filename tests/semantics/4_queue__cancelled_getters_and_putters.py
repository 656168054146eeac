"""Section 4, Queue, cancellation.

- A cancelled get loses no item: if it had been woken, the next getter is woken.
- A cancelled put that had been woken wakes the next putter.
"""
import asyncio


async def getter(queue, name):
    print(name, 'got', await queue.get())


async def putter(queue, item):
    await queue.put(item)
    print('put', item)


async def main():
    queue = asyncio.Queue(1)
    a, b = [asyncio.create_task(getter(queue, name)) for name in 'ab']
    await asyncio.sleep(0)
    queue.put_nowait('item')
    a.cancel()
    await asyncio.wait([a, b])
    print(a.cancelled(), b.done(), queue.qsize())
    queue.put_nowait(0)
    a, b = [asyncio.create_task(putter(queue, item)) for item in (1, 2)]
    await asyncio.sleep(0)
    queue.get_nowait()
    a.cancel()
    await asyncio.wait([a, b])
    print(a.cancelled(), queue.get_nowait(), queue.empty())
    a, b = [asyncio.create_task(getter(queue, name)) for name in 'cd']
    await asyncio.sleep(0)
    a.cancel()
    await asyncio.sleep(0)
    await queue.put('for d')
    await b


asyncio.run(main())
