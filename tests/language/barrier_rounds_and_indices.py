import asyncio


async def party(barrier, name, delay, log):
    for r in range(2):
        await asyncio.sleep(delay)
        i = await barrier.wait()
        log.append((r, name, i))


async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.n_waiting, barrier.broken, repr(barrier)[-24:])
    log = []
    ts = [asyncio.create_task(party(barrier, n, d, log)) for n, d in (("a", 3), ("b", 1), ("c", 2))]
    await asyncio.sleep(2.5)
    print(barrier.n_waiting, repr(barrier)[-24:])
    await asyncio.gather(*ts)
    print(log, barrier.n_waiting, asyncio.get_running_loop().time())
    one = asyncio.Barrier(1)
    print(await one.wait(), await one.wait())
    async with one as index:
        print("index", index)
    log = []
    two = asyncio.Barrier(2)

    async def many(n):
        log.append((n, await two.wait()))

    await asyncio.gather(*(many(n) for n in range(6)))
    print(log)
    for bad in (0, -1):
        try:
            asyncio.Barrier(bad)
        except ValueError as e:
            print(e)
    try:
        asyncio.Barrier()
    except TypeError as e:
        print(e)


asyncio.run(main())
