import asyncio


async def main():
    q = asyncio.Queue(maxsize=2)
    print(q.maxsize, q.qsize(), q.empty(), q.full(), q)
    await q.put("a")
    q.put_nowait("b")
    print(q.qsize(), q.full(), q)
    try:
        q.put_nowait("c")
    except asyncio.QueueFull as e:
        print(repr(e))
    print(await q.get(), q.get_nowait(), q.empty())
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    unbounded = asyncio.Queue()
    for i in range(100):
        unbounded.put_nowait(i)
    print(unbounded.qsize(), unbounded.full(), [unbounded.get_nowait() for _ in range(3)], asyncio.Queue(-1).full(), asyncio.Queue(0).maxsize)

    async def producer(name):
        for i in range(3):
            await q.put((name, i))
            print("put", name, i)

    async def consumer(name):
        for _ in range(3):
            print(name, "got", await q.get())

    await asyncio.gather(producer("p"), producer("q"), consumer("x"), consumer("y"))
    getters = [asyncio.create_task(q.get()) for _ in range(2)]
    await asyncio.sleep(0)
    print(q)
    await q.put(1)
    await q.put(2)
    print(await asyncio.gather(*getters))
    q.put_nowait(0); q.put_nowait(0)
    putters = [asyncio.create_task(q.put(n)) for n in (5, 6)]
    await asyncio.sleep(0)
    print(q)
    print([await q.get() for _ in range(4)])
    print(isinstance(asyncio.Queue[int], object), isinstance(q, asyncio.Queue))


asyncio.run(main())
