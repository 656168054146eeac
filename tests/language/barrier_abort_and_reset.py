import asyncio


async def party(barrier, name, log):
    try:
        log.append((name, await barrier.wait()))
    except asyncio.BrokenBarrierError as e:
        log.append((name, str(e)))


async def main():
    barrier = asyncio.Barrier(3)
    log = []
    ts = [asyncio.create_task(party(barrier, n, log)) for n in "ab"]
    await asyncio.sleep(0)
    await barrier.abort()
    print(barrier.broken, repr(barrier)[-9:], barrier.n_waiting)
    await asyncio.gather(*ts)
    await party(barrier, "late", log)
    print(log)
    log.clear()
    await barrier.reset()
    print(barrier.broken)
    ts = [asyncio.create_task(party(barrier, n, log)) for n in "cd"]
    await asyncio.sleep(0)
    await barrier.reset()
    print(barrier.n_waiting, barrier.broken, repr(barrier).split("[")[1])
    new = [asyncio.create_task(party(barrier, n, log)) for n in "efg"]
    await asyncio.gather(*ts, *new)
    print(log, repr(barrier).split("[")[1])
    log.clear()
    ts = [asyncio.create_task(party(barrier, n, log)) for n in "hi"]
    await asyncio.sleep(0)
    await asyncio.gather(barrier.abort(), party(barrier, "j", log), *ts)
    print(log, barrier.broken)
    await barrier.reset()
    await asyncio.gather(*(party(barrier, n, log) for n in "klm"))
    print(log[-3:], issubclass(asyncio.BrokenBarrierError, RuntimeError))


asyncio.run(main())
