import asyncio


async def main():
    q = asyncio.LifoQueue(maxsize=3)
    for n in range(3):
        await q.put(n)
    print(q.full(), q)
    t = asyncio.create_task(q.put("late"))
    await asyncio.sleep(0)
    print([await q.get() for _ in range(4)], t.done(), q.empty())
    g = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.put_nowait("x"); q.put_nowait("y")
    print(await g, q.get_nowait())
    for _ in range(6):
        q.task_done()
    await q.join()
    try:
        q.get_nowait()
    except asyncio.QueueEmpty:
        print("empty")
    q.shutdown()
    try:
        await q.get()
    except asyncio.QueueShutDown:
        print("shut down")


asyncio.run(main())
