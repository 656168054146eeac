# wait_for around coroutines that clean up, futures, shields, primitives and objects with __await__.
import asyncio


async def slow(n, v):
    try:
        await asyncio.sleep(n)
        return v
    except asyncio.CancelledError:
        print('slow cancelled')
        await asyncio.sleep(1)
        print('cleaned')
        raise


async def stub(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        return 'suppressed'


async def err(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        raise LookupError('x')


async def main():
    loop = asyncio.get_running_loop()
    for c, t in [(slow(1, 7), 2), (slow(3, 7), 1), (stub(3), 1), (err(3), 1), (slow(1, 1), 0), (slow(1, 1), -1), (slow(1, 2), None)]:
        t0 = loop.time()
        try:
            print(await asyncio.wait_for(c, t))
        except Exception as e:
            print(type(e).__name__, e.args, repr(e.__cause__), repr(e.__context__))
        print(loop.time() - t0)
    f = loop.create_future()
    try:
        await asyncio.wait_for(f, 1)
    except TimeoutError:
        print(f.cancelled())
    f = loop.create_future()
    loop.call_later(0.5, f.set_result, 9)
    print(await asyncio.wait_for(f, 1))
    t = asyncio.create_task(slow(5, 1))
    try:
        await asyncio.wait_for(asyncio.shield(t), 1)
    except TimeoutError:
        print('shielded', t.done())
    print(await t)
    w = asyncio.create_task(asyncio.wait_for(slow(5, 1), 10))
    await asyncio.sleep(1)
    w.cancel('outer')
    try:
        await w
    except asyncio.CancelledError as e:
        print('c', e.args)
    for bad in (1, None, 'x'):
        try:
            await asyncio.wait_for(bad, 1)
        except TypeError as e:
            print(e)
    ev = asyncio.Event()
    try:
        await asyncio.wait_for(ev.wait(), timeout=0.1)
    except asyncio.TimeoutError as e:
        print('ev', repr(e), str(e) == '')
    lock = asyncio.Lock()
    await lock.acquire()
    try:
        await asyncio.wait_for(lock.acquire(), 0.5)
    except TimeoutError:
        print('lock', lock.locked())
    q = asyncio.Queue()
    try:
        await asyncio.wait_for(q.get(), 0.5)
    except TimeoutError:
        print('queue')
    q.put_nowait(1)
    print(await asyncio.wait_for(q.get(), 0.5))
    try:
        await asyncio.wait_for((fut := loop.create_future()), 0)
    except TimeoutError:
        print(fut)

    class Aw:

        def __await__(self):
            yield from asyncio.sleep(1).__await__()
            return 'aw'
    print(await asyncio.wait_for(Aw(), 2))


asyncio.run(main())
