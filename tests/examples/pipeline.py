"""The Python twin of pipeline.cpp: CPython's output of this is what the C++ program must print."""

import asyncio


async def produce(queue, count):
    for item in range(count):
        await queue.put(item)
        print(f"{asyncio.get_running_loop().time():.1f} put {item}")
    queue.shutdown()


async def consume(name, queue):
    while True:
        try:
            item = await queue.get()
        except asyncio.QueueShutDown:
            print(f"{asyncio.get_running_loop().time():.1f} {name} has no more")
            return
        await asyncio.sleep(0.5 + 0.25 * item)
        if item == 13:
            raise ValueError("13 is bad luck")
        print(f"{asyncio.get_running_loop().time():.1f} {name} took {item}")


async def main():
    queue = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as group:
        group.create_task(produce(queue, 5))
        group.create_task(consume("left", queue))
        group.create_task(consume("right", queue))

    empty = asyncio.Queue()
    try:
        async with asyncio.timeout(1.5):
            async with asyncio.TaskGroup() as group:
                group.create_task(consume("late", empty))
    except TimeoutError:
        print(f"{asyncio.get_running_loop().time():.1f} nothing came")

    unlucky = asyncio.Queue()
    unlucky.put_nowait(13)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(consume("left", unlucky))
            group.create_task(consume("right", unlucky))
    except ExceptionGroup as failures:
        print(f"{failures}: {failures.exceptions[0]}")


asyncio.run(main())
