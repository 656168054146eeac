import asyncio


async def main():
    lock = asyncio.Lock()
    full, empty = asyncio.Condition(lock), asyncio.Condition(lock)
    items = []

    async def producer(n):
        for i in range(n):
            async with full:
                while len(items) >= 2:
                    await full.wait()
                items.append(i)
                print("put", i, items)
                empty.notify()

    async def consumer(name, n):
        for _ in range(n):
            async with empty:
                while not items:
                    await empty.wait()
                print(name, "got", items.pop(0))
                full.notify()

    await asyncio.gather(producer(6), consumer("x", 3), consumer("y", 3))
    await lock.acquire()
    print(full.locked(), empty.locked())
    lock.release()
    try:
        asyncio.Condition(loop=1)
    except TypeError as e:
        print(e)


asyncio.run(main())
