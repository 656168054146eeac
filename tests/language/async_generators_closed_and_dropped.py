# asend, athrow, aclose, cancelled consumers, generators left to the garbage collector or that refuse to close.
import asyncio


async def agen(n, log):
    try:
        for i in range(n):
            await asyncio.sleep(0.1)
            x = (yield i)
            if x:
                log.append(x)
    except GeneratorExit:
        log.append('GE')
        raise
    except asyncio.CancelledError:
        log.append('CE')
        raise
    finally:
        log.append('fin')
        await asyncio.sleep(0.1)
        log.append('fin2')


async def main():
    log = []
    async for x in agen(3, log):
        print(x)
    print(log)
    log.clear()
    g = agen(3, log)
    print(await g.__anext__(), await g.asend('hi'))
    await g.aclose()
    print(log)
    log.clear()
    try:
        await g.__anext__()
    except StopAsyncIteration as e:
        print('SAI', e.args)
    g = agen(3, log)
    await anext(g)
    try:
        await g.athrow(ValueError('t'))
    except ValueError as e:
        print(e, log)
        log.clear()
    g = agen(3, log)
    try:
        await g.asend(1)
    except TypeError as e:
        print(e)
    print(await anext(g, 'd'), await anext(g), await anext(g), await anext(g, 'default'))
    g = agen(5, log)

    async def consume():
        async for x in g:
            print('c', x)
    t = asyncio.create_task(consume())
    await asyncio.sleep(0.25)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled', log)
    log.clear()
    g = agen(5, log)
    a = asyncio.create_task(anext(g)) if False else asyncio.ensure_future(g.__anext__())
    b = asyncio.ensure_future(g.__anext__())
    print(await asyncio.gather(a, b, return_exceptions=True))
    await g.aclose()

    async def ign():
        while True:
            try:
                yield 1
            except GeneratorExit:
                pass
    h = ign()
    await anext(h)
    try:
        await h.aclose()
    except RuntimeError as e:
        print(e)

    async def raises_sai():
        yield 1
        raise StopAsyncIteration
    try:
        async for x in raises_sai():
            print(x)
    except RuntimeError as e:
        print(e, repr(e.__cause__))

    async def raises_si():
        yield 1
        raise StopIteration
    try:
        async for x in raises_si():
            print(x)
    except RuntimeError as e:
        print(e)
    print([x async for x in agen(3, log) if x % 2 == 0], {x: y async for x, y in aenum(agen(2, log))})
    print(await asyncio.gather(*[anext(agen(1, log)) for _ in range(2)]))
    g = agen(1, log)
    print(g.ag_running, g.ag_frame is not None, type(g).__name__)
    for bad in ('for', 'await', 'list'):
        try:
            if bad == 'for':
                for x in g:
                    pass
            elif bad == 'await':
                await g
            else:
                list(g)
        except TypeError as e:
            print(e)
    try:
        async for x in [1]:
            pass
    except TypeError as e:
        print(e)
    await g.aclose()

    async def part():
        async for x in agen(10, log):
            if x == 1:
                break
    log.clear()
    await part()
    print(log)
    await asyncio.sleep(1)
    print(log)


async def aenum(it):
    i = 0
    async for x in it:
        yield (i, x)
        i += 1


asyncio.run(main())
