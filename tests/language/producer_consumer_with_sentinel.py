import asyncio
import random


async def producer(queue, n):
    for i in range(n):
        item = random.randint(1, 100)
        await asyncio.sleep(random.random())
        await queue.put(item)
        print(f"produced {i}: {item}")
    await queue.put(None)


async def consumer(queue):
    total = 0
    while (item := await queue.get()) is not None:
        total += item
        print(f"consumed {item:>3}, total {total:>4}, t={asyncio.get_running_loop().time():.3f}")
        await asyncio.sleep(random.uniform(0.1, 0.9))
    return total


async def main():
    random.seed(5)
    queue = asyncio.Queue(maxsize=2)
    results = await asyncio.gather(producer(queue, 8), consumer(queue))
    print(results)


if __name__ == "__main__":
    asyncio.run(main())
