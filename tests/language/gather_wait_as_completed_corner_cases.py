# Duplicates, cancelled children, nested gathers, wrong arguments, timeouts of wait and as_completed.
import asyncio


async def v(x, d=0, e=None):
    await asyncio.sleep(d)
    if e:
        raise e
    return x


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.gather())
    c = v(1)
    print(await asyncio.gather(c, c, v(2)))
    t = asyncio.create_task(v(3))
    print(await asyncio.gather(t, t))
    try:
        await asyncio.gather(v(1, 1, ValueError('a')), v(2, 2, ValueError('b')))
    except ValueError as e:
        print(e)
    await asyncio.sleep(2)
    r = await asyncio.gather(v(1, 1, ValueError('a')), v(2), asyncio.sleep(1, 's'), return_exceptions=True)
    print(r)
    g = asyncio.gather(v(1, 5), v(2, 5))
    await asyncio.sleep(1)
    print(g.cancel('why'))
    try:
        await g
    except asyncio.CancelledError as e:
        print('gc', e.args, g.cancelled(), g.done())
    g = asyncio.gather(v(1, 5), v(2, 5), return_exceptions=True)
    await asyncio.sleep(0)
    g.cancel()
    try:
        print(await g)
    except asyncio.CancelledError as e:
        print('gc2', e.args)
    t1 = asyncio.create_task(v(1, 5))
    g = asyncio.gather(t1, v(2, 1))
    await asyncio.sleep(0)
    t1.cancel('child')
    try:
        await g
    except asyncio.CancelledError as e:
        print('child', e.args, g.cancelled(), repr(g.exception()) if not g.cancelled() else None)
    g = asyncio.gather(asyncio.gather(v(1), v(2)), asyncio.gather(v(3), v(4)))
    print(await g)
    for bad in (lambda: asyncio.gather(1), lambda: asyncio.gather([v])):
        try:
            await bad()
        except Exception as e:
            print(type(e).__name__, e)
    a, b, c = (asyncio.create_task(v(i, i), name=f't{i}') for i in (3, 1, 2))
    done, pending = await asyncio.wait({a, b, c}, return_when=asyncio.FIRST_COMPLETED)
    print(sorted((x.get_name() for x in done)), sorted((x.get_name() for x in pending)))
    done, pending = await asyncio.wait([a, c], timeout=1.5)
    print(sorted((x.get_name() for x in done)), len(pending), type(done))
    done, pending = await asyncio.wait([a, asyncio.create_task(v(0, 0.1, KeyError(1)))], return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), [d.exception() for d in done])
    for bad in ([], [v(1)], v(2), a):
        try:
            await asyncio.wait(bad)
        except Exception as e:
            print(type(e).__name__, e)
    try:
        await asyncio.wait([a], return_when='X')
    except Exception as e:
        print(type(e).__name__, e)
    for f in asyncio.as_completed([v(3, 3), v(1, 1), v(2, 2, OSError('o'))]):
        try:
            print(await f)
        except OSError as e:
            print('err', e)
    async for f in asyncio.as_completed([asyncio.create_task(v(3, 3), name='x'), asyncio.create_task(v(1, 1), name='y')]):
        print(f.get_name(), await f)
    try:
        for f in asyncio.as_completed([v(3, 3), v(1, 1)], timeout=2):
            print(await f)
    except TimeoutError as e:
        print('TO', e.args)
    try:
        asyncio.as_completed(v(1))
    except TypeError as e:
        print(e)
    it = iter(asyncio.as_completed([v(1), v(2)]))
    print(await next(it))
    print(await next(it))
    try:
        next(it)
    except StopIteration:
        print('stop')
    print(asyncio.as_completed([]).__class__.__name__)


asyncio.run(main())
