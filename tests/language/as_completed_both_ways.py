import asyncio


async def job(n, fail=False):
    await asyncio.sleep(n)
    if fail:
        raise ValueError(n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    for c in asyncio.as_completed([job(3), job(1), job(2)]):
        print(await c, loop.time())
    for c in asyncio.as_completed([job(1), job(2, True)]):
        try:
            print(await c)
        except ValueError as e:
            print("error", e)
    tasks = {asyncio.create_task(job(n), name=f"j{n}"): n for n in (2, 1)}
    async for t in asyncio.as_completed(tasks):
        print(t.get_name(), t in tasks, t.result(), await t)
    async for t in asyncio.as_completed([job(1)]):
        print(type(t).__name__, await t)
    try:
        for c in asyncio.as_completed([job(1), job(5), job(6)], timeout=2):
            print(await c)
    except TimeoutError as e:
        print("timeout", repr(e), loop.time())
    try:
        async for t in asyncio.as_completed([job(1), job(9)], timeout=3):
            print(await t)
    except TimeoutError:
        print("timeout async", loop.time())
    it = asyncio.as_completed([job(1), job(2), job(3)])
    print(await next(it), await next(it))
    print([await c for c in it])
    print([c async for c in asyncio.as_completed([])], list(asyncio.as_completed([])))
    c = job(1)
    try:
        asyncio.as_completed(c)
    except TypeError as e:
        print(e)
    c.close()


asyncio.run(main())
