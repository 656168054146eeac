"""Section 4, Queue.

- maxsize of 0 or less is no limit; a float limit works; a str fails when something is put.
- put_nowait of a full one: QueueFull, get_nowait of an empty one: QueueEmpty, both without a message.
- put and get wake the first of those who wait on the other side.
- The item is not reserved for the woken one: who runs first takes it, the woken one waits again.
"""
import asyncio


async def getter(queue, name):
    print(name, 'got', await queue.get())


async def putter(queue, item):
    await queue.put(item)
    print('put', item)


async def main():
    for size in (0, -3, 1.3, 2):
        queue = asyncio.Queue(size)
        for i in range(4):
            try:
                queue.put_nowait(i)
            except asyncio.QueueFull as error:
                print(size, 'full at', i, repr(error))
                break
        print(size, queue.qsize(), queue.full(), queue.empty(), queue.maxsize)
    try:
        asyncio.Queue().get_nowait()
    except asyncio.QueueEmpty as error:
        print(repr(error))
    queue = asyncio.Queue('3')
    try:
        await queue.put(1)
    except TypeError as error:
        print('TypeError', error)

    queue = asyncio.Queue(1)
    getters = [asyncio.create_task(getter(queue, name)) for name in 'ab']
    await asyncio.sleep(0)
    queue.put_nowait('first')
    print('overtaken:', queue.get_nowait())
    await asyncio.sleep(0)
    queue.put_nowait('second')
    await asyncio.sleep(0)
    queue.put_nowait('third')
    await asyncio.gather(*getters)

    queue.put_nowait(0)
    putters = [asyncio.create_task(putter(queue, item)) for item in (1, 2)]
    await asyncio.sleep(0)
    print(queue.get_nowait())
    queue.put_nowait('overtakes')
    await asyncio.sleep(0)
    print([await queue.get() for _ in range(3)])
    await asyncio.gather(*putters)


asyncio.run(main())
