# Cancelling in the wait of every primitive; a wake-up given to a cancelled waiter goes to the next.
import asyncio


async def tryc(name, coro_fn, after):
    t = asyncio.create_task(coro_fn())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel(name)
    try:
        await t
    except asyncio.CancelledError as e:
        print(name, e.args, end=' ')
    print(await after() if after else '')


async def main():
    l = asyncio.Lock()
    await l.acquire()

    async def al():
        async with l:
            return 'got'

    async def l2():
        l.release()
        return await al()
    await tryc('lock', al, l2)
    s = asyncio.Semaphore(0)

    async def s2():
        s.release()
        return await s.acquire()
    await tryc('sem', s.acquire, s2)
    e = asyncio.Event()

    async def e2():
        e.set()
        return await e.wait()
    await tryc('event', e.wait, e2)
    q = asyncio.Queue(1)

    async def g2():
        q.put_nowait(5)
        return await q.get()
    await tryc('get', q.get, g2)
    q.put_nowait(1)

    async def p():
        await q.put(2)

    async def p2():
        return (q.get_nowait(), q.empty())
    await tryc('put', p, p2)

    async def j2():
        q.task_done()
        q.task_done()
        return await q.join()
    await tryc('join', q.join, j2)
    c = asyncio.Condition()

    async def cw():
        async with c:
            await c.wait()

    async def c2():
        return c.locked()
    await tryc('cond', cw, c2)
    b = asyncio.Barrier(2)

    async def b2():
        return (sorted(await asyncio.gather(b.wait(), b.wait())), b.broken, b.n_waiting)
    await tryc('barrier', b.wait, b2)
    l = asyncio.Lock()
    await l.acquire()
    ts = [asyncio.create_task(named(l, i)) for i in range(3)]
    await asyncio.sleep(0)
    l.release()
    ts[0].cancel()
    print(await asyncio.gather(*ts, return_exceptions=True), l.locked())
    s = asyncio.Semaphore(0)
    ts = [asyncio.create_task(named(s, i)) for i in range(3)]
    await asyncio.sleep(0)
    s.release()
    ts[0].cancel()
    await asyncio.sleep(0.1)
    print([t.done() for t in ts])
    s.release()
    s.release()
    await asyncio.gather(*ts, return_exceptions=True)
    q = asyncio.Queue()
    ts = [asyncio.create_task(q.get()) for i in range(2)]
    await asyncio.sleep(0)
    q.put_nowait('x')
    ts[0].cancel()
    print(await asyncio.gather(*ts, return_exceptions=True) if False else await asyncio.wait_for(ts[1], 1), ts[0].cancelled())
    c = asyncio.Condition()

    async def waiter(i):
        async with c:
            await c.wait()
            return i
    ts = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0)
    async with c:
        c.notify(1)
    ts[0].cancel()
    await asyncio.sleep(0.1)
    print([t.done() for t in ts])
    async with c:
        c.notify_all()
    print(await asyncio.gather(*ts, return_exceptions=True))


async def named(x, i):
    async with x:
        return i


asyncio.run(main())
