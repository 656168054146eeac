# Thousands of tasks, waiters and nested awaits.
import asyncio


async def spawn(n):
    if n < 2000:
        asyncio.create_task(spawn(n + 1))
    await asyncio.sleep(0.001)
    return n


async def main():
    await spawn(0)
    ts = [asyncio.create_task(asyncio.sleep(0.1 * (i % 7), i)) for i in range(3000)]
    r = await asyncio.gather(*ts)
    print(sum(r), len(r))
    q = asyncio.Queue(10)

    async def p():
        for i in range(3000):
            await q.put(i)
        await q.put(None)

    async def c():
        s = 0
        while (x := (await q.get())) is not None:
            s += x
        return s
    print(await asyncio.gather(p(), c()))
    e = asyncio.Event()
    ws = [asyncio.create_task(e.wait()) for _ in range(2000)]
    await asyncio.sleep(0)
    for w in ws[::2]:
        w.cancel()
    e.set()
    r = await asyncio.gather(*ws, return_exceptions=True)
    print(sum((x is True for x in r)))

    async def nest(n):
        return 1 + await nest(n - 1) if n else 0
    print(await nest(300))

    async def tnest(n):
        return 1 + await asyncio.create_task(tnest(n - 1)) if n else 0
    print(await tnest(1500))
    t = asyncio.create_task(deepwait(500))
    await asyncio.sleep(0.1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('deep cancelled')
    g = asyncio.gather(*[asyncio.gather(*[asyncio.sleep(0.01, i) for i in range(10)]) for _ in range(20)])
    print(sum(map(sum, await g)))


async def deepwait(n):
    if n:
        await deepwait(n - 1)
    else:
        await asyncio.sleep(9)


asyncio.run(main())
