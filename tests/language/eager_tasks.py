import asyncio


async def job(name, n=0):
    print(name, "starts in", asyncio.current_task().get_name())
    if n:
        await asyncio.sleep(n)
    return name


async def main():
    loop = asyncio.get_running_loop()
    t = asyncio.create_task(job("normal"))
    e = asyncio.create_task(job("eager"), eager_start=True, name="eager one")
    print(t.done(), e.done(), e.result())
    b = asyncio.create_task(job("blocks", 1), eager_start=True)
    print(b.done(), asyncio.current_task().get_name())
    print(await b, await t)
    loop.set_task_factory(asyncio.eager_task_factory)
    x = asyncio.create_task(job("by factory"))
    print(x.done(), await asyncio.gather(job("g1"), job("g2", 1)))
    async with asyncio.TaskGroup() as tg:
        y = tg.create_task(job("in group"))
        print(y.done())


asyncio.run(main())
