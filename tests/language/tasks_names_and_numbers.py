import asyncio


async def job(n=0):
    await asyncio.sleep(n)
    return asyncio.current_task().get_name()


async def main():
    print(asyncio.current_task().get_name())
    a = asyncio.create_task(job())
    b = asyncio.create_task(job(), name="given")
    c = asyncio.create_task(job())
    d = asyncio.create_task(job(), name=5)
    print(a.get_name(), b.get_name(), c.get_name(), repr(d.get_name()))
    b.set_name("renamed")
    print(await a, await b, await asyncio.gather(job(), job()), await c)
    f = asyncio.ensure_future(job())
    print(f.get_name(), await f, asyncio.ensure_future(f) is f)
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(job())
        u = tg.create_task(job(), name="in group")
    print(t.get_name(), u.result())
    print(await asyncio.wait_for(job(), 1), await asyncio.shield(job()))
    print(sorted(x.get_name() for x in asyncio.all_tasks()))


asyncio.run(main())
asyncio.run(main())
