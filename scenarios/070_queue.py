"""Queue

Two cooks put dishes on a counter that has room for ten; three waiters carry
them out. The cooks are faster, so the counter fills up and `put` makes them
wait: that is back-pressure. When everything is served, `join` returns and the
waiters are sent home.

Look for: the moments when the queue is full and a cook waits in `put`.
Look for: `join` returns only after the last `task_done`, not when the queue is empty.
"""
import asyncio


async def cook(name, queue, dishes):
    for number in range(1, dishes + 1):
        item = f"{name}'s dish {number}"
        if queue.full():
            print(f"{name} waits for room, {queue.qsize()} dishes on the counter")
        # Producer
        await queue.put(item)
        await asyncio.sleep(0.05)


async def waiter(name, queue):
    while True:
        # Consumer
        item = await queue.get()
        # Process item
        await asyncio.sleep(0.4)
        print(f"{name} serves {item}")
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=10)  # Bounded queue with max size 10
    waiters = [asyncio.create_task(waiter(name, queue), name=name) for name in ("Wim", "Xia", "Yan")]
    async with asyncio.TaskGroup() as kitchen:
        for name in ("Ada", "Ben"):
            kitchen.create_task(cook(name, queue, 9), name=name)
    print(f"the kitchen is closed, {queue.qsize()} dishes to serve")

    # Wait for all tasks to complete
    await queue.join()
    print(f"all served, counter empty: {queue.empty()}")
    for task in waiters:
        task.cancel()
    await asyncio.gather(*waiters, return_exceptions=True)


asyncio.run(main())
