import asyncio


async def job():
    await asyncio.sleep(1)
    return 7


async def main():
    t = asyncio.create_task(job(), name="nm")
    print(repr(t).startswith("<Task pending name='nm' coro=<job() running at "))
    await asyncio.sleep(0)
    t2 = asyncio.create_task(job(), name="c")
    t2.cancel()
    print(repr(t2).startswith("<Task cancelling name='c' coro=<job()"))
    await asyncio.wait([t, t2])
    print(repr(t).startswith("<Task finished name='nm' coro=<job() done, defined at "), repr(t).endswith(" result=7>"))
    print(repr(t2).startswith("<Task cancelled name='c' coro=<job() done"))
    f = asyncio.get_running_loop().create_future()
    print(f)
    f.set_result([1, 2])
    print(f, asyncio.TaskGroup(), asyncio.timeout(5))


asyncio.run(main())
