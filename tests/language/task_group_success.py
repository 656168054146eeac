import asyncio


async def job(n):
    await asyncio.sleep(n)
    print("job", n)
    return n * 10


async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(job(2))
        b = tg.create_task(job(1), name="named")
        print("body ends")
    print(a.result(), b.result(), asyncio.get_running_loop().time(), tg)
    async with asyncio.TaskGroup():
        pass
    async with asyncio.TaskGroup() as tg:
        async def spawner(depth):
            await asyncio.sleep(1)
            if depth:
                tg.create_task(spawner(depth - 1))
            print("spawner", depth)
        tg.create_task(spawner(2))
    print(asyncio.get_running_loop().time())
    async with asyncio.TaskGroup() as outer:
        async with asyncio.TaskGroup() as inner:
            outer.create_task(job(4))
            inner.create_task(job(3))
        print("inner finished")
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(job(50))
        await asyncio.sleep(0)
        t.cancel()
    print(t.cancelled(), "a cancelled child is no error")
    for use in (lambda c: tg.create_task(c), lambda c: asyncio.TaskGroup().create_task(c)):
        c = job(0)
        try:
            use(c)
        except RuntimeError as e:
            print(str(e)[-20:])
    try:
        async with tg:
            pass
    except RuntimeError as e:
        print(str(e)[-25:])


asyncio.run(main())
