"""A worker pool that stops gracefully

Three workers take orders from a queue. At closing time the queue is shut down:
no new order is accepted, the orders already taken are still done, and then
every worker goes home by itself, without being cancelled.

Look for: `shutdown` wakes the workers that wait in `get`.
Look for: the late order is refused with QueueShutDown.
"""
import asyncio


async def worker(name, orders, done):
    while True:
        try:
            order = await orders.get()
        except asyncio.QueueShutDown:
            print(f"{name} goes home")
            return
        await asyncio.sleep(0.3)
        done.append(order)
        print(f"{name} finished order {order}")
        orders.task_done()


async def counter(orders):
    for order in range(1, 8):
        await orders.put(order)
        await asyncio.sleep(0.05)
    orders.shutdown()
    print(f"closing time, {orders.qsize()} orders still open")
    try:
        await orders.put(8)
    except asyncio.QueueShutDown:
        print("order 8 came too late")


async def main():
    orders = asyncio.Queue()
    done = []
    async with asyncio.TaskGroup() as shop:
        for name in ("Ada", "Ben", "Cyd"):
            shop.create_task(worker(name, orders, done), name=name)
        shop.create_task(counter(orders), name="counter")
    print("done:", done)


asyncio.run(main())
