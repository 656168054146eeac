import asyncio


async def job(n, fail=False):
    await asyncio.sleep(n)
    print("job", n)
    if fail:
        raise ValueError(f"job {n}")
    return n


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.gather(job(3), job(1), job(2)), loop.time())
    print(await asyncio.gather(), await asyncio.gather(*[job(0), job(0)]))
    try:
        await asyncio.gather(job(1, True), job(2), job(3, True))
    except ValueError as e:
        print("error", e, loop.time())
    await asyncio.sleep(5)
    print(await asyncio.gather(job(2), job(1, True), return_exceptions=True))
    c = job(1)
    print(await asyncio.gather(c, c))
    t = asyncio.create_task(job(1))
    f = loop.create_future()
    f.set_result("future")
    print(await asyncio.gather(t, f, asyncio.sleep(0, "s")))
    print(await asyncio.gather(asyncio.gather(job(1), job(2)), job(0)))
    t = asyncio.create_task(job(9))
    g = asyncio.gather(t, job(1), return_exceptions=True)
    await asyncio.sleep(0)
    t.cancel()
    print(await g)
    t = asyncio.create_task(job(9))
    g = asyncio.gather(t, job(1))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await g
    except asyncio.CancelledError as e:
        print("child cancelled", repr(e), g.cancelled(), g.done())
    await asyncio.sleep(2)
    for bad in (lambda: asyncio.gather(5), lambda: asyncio.gather(job)):
        try:
            bad()
        except TypeError as e:
            print(e)


asyncio.run(main())
