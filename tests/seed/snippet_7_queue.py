# The seed's Queue snippet in one task, then the same lines as producer and consumer.
import asyncio


async def one_task():
    item = "apple"
    queue = asyncio.Queue(maxsize=10)  # Bounded queue with max size 10

    # Producer
    await queue.put(item)

    # Consumer
    item = await queue.get()
    # Process item
    queue.task_done()

    # Wait for all tasks to complete
    await queue.join()
    print(item, queue.qsize(), queue.empty(), queue.full(), queue.maxsize)


async def producer(queue):
    for item in range(25):
        await queue.put(item)
    print("produced all, full:", queue.full())


async def consumer(queue, got):
    while True:
        item = await queue.get()
        await asyncio.sleep(0.1)
        got.append(item)
        queue.task_done()


async def two_tasks(kind):
    queue, got = kind(maxsize=10), []
    tasks = [asyncio.create_task(consumer(queue, got)) for _ in range(3)]
    await producer(queue)
    await queue.join()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(kind.__name__, got)


async def main():
    await one_task()
    for kind in (asyncio.Queue, asyncio.PriorityQueue, asyncio.LifoQueue):
        await two_tasks(kind)


asyncio.run(main())
