import asyncio


async def job(n):
    try:
        await asyncio.sleep(n)
        return n
    except asyncio.CancelledError:
        print("cancelled", n)
        await asyncio.sleep(0.5)
        raise


async def waiter(**kw):
    return await asyncio.gather(job(1), job(5), job(6), **kw)


async def main():
    for kw in ({}, {"return_exceptions": True}):
        t = asyncio.create_task(waiter(**kw))
        await asyncio.sleep(2)
        t.cancel()
        try:
            print(await t)
        except asyncio.CancelledError:
            print("gather cancelled", asyncio.get_running_loop().time())
    g = asyncio.gather(job(1), job(2))
    await asyncio.sleep(0)
    print(g.cancel(), g.done())
    try:
        await g
    except asyncio.CancelledError:
        print("outer", g.cancelled(), g.cancel())
    try:
        await asyncio.wait_for(asyncio.gather(job(1), job(7)), 3)
    except TimeoutError:
        print("timeout", asyncio.get_running_loop().time())


asyncio.run(main())
