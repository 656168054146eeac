import asyncio


async def party(barrier, name, log):
    try:
        log.append((name, await barrier.wait()))
    except asyncio.CancelledError:
        log.append((name, "cancelled"))
        raise
    except asyncio.BrokenBarrierError:
        log.append((name, "broken"))


async def main():
    barrier = asyncio.Barrier(3)
    log = []
    a, b = [asyncio.create_task(party(barrier, n, log)) for n in "ab"]
    await asyncio.sleep(1)
    a.cancel()
    await asyncio.sleep(0)
    print(barrier.n_waiting, barrier.broken)
    c = asyncio.create_task(party(barrier, "c", log))
    await asyncio.sleep(1)
    print(barrier.n_waiting, log)
    d = asyncio.create_task(party(barrier, "d", log))
    await asyncio.gather(a, b, c, d, return_exceptions=True)
    print(log, barrier.n_waiting)
    log.clear()
    e, f = [asyncio.create_task(party(barrier, n, log)) for n in "ef"]
    await asyncio.sleep(0)
    g = asyncio.create_task(party(barrier, "g", log))
    await asyncio.sleep(0)
    e.cancel()
    h = asyncio.create_task(party(barrier, "h", log))
    print([type(r).__name__ for r in await asyncio.gather(e, f, g, return_exceptions=True)], log)
    try:
        await asyncio.wait_for(barrier.wait(), 1)
    except TimeoutError:
        print("timeout", barrier.n_waiting, barrier.broken)
    h.cancel()
    await asyncio.gather(h, return_exceptions=True)
    print(log, barrier.n_waiting)


asyncio.run(main())
