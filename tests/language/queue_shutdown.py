import asyncio


async def get(q, name):
    try:
        print(name, "got", await q.get())
    except asyncio.QueueShutDown as e:
        print(name, repr(e))


async def put(q, name):
    try:
        await q.put(name)
        print(name, "put")
    except asyncio.QueueShutDown:
        print(name, "refused")


async def main():
    q = asyncio.Queue(2)
    q.put_nowait(1)
    q.put_nowait(2)
    putters = [asyncio.create_task(put(q, f"p{n}")) for n in range(2)]
    await asyncio.sleep(0)
    q.shutdown()
    print(q)
    await asyncio.gather(*putters)
    for f in (lambda: q.put_nowait(3), lambda: print(q.get_nowait()), lambda: print(q.get_nowait()), lambda: q.get_nowait()):
        try:
            f()
        except asyncio.QueueShutDown:
            print("shut down")
    await get(q, "late")
    await put(q, "late")
    j = asyncio.create_task(q.join())
    await asyncio.sleep(0)
    q.task_done()
    print(j.done())
    q.task_done()
    await j
    print("joined")
    e = asyncio.Queue()
    getters = [asyncio.create_task(get(e, f"g{n}")) for n in range(3)]
    await asyncio.sleep(0)
    e.shutdown()
    e.shutdown()
    await asyncio.gather(*getters)
    i = asyncio.Queue()
    for n in range(4):
        i.put_nowait(n)
    await i.get()
    j = asyncio.create_task(i.join())
    await asyncio.sleep(0)
    i.shutdown(immediate=True)
    print(i.qsize(), i)
    await get(i, "after")
    await asyncio.sleep(0)
    print(j.done())
    i.task_done()
    await j
    try:
        i.task_done()
    except ValueError as err:
        print(err)
    print(issubclass(asyncio.QueueShutDown, Exception))


asyncio.run(main())
