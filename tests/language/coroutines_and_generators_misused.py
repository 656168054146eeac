import asyncio, sys
def g1():
    try: yield 1
    finally: yield 2
x = g1(); next(x)
try: x.close()
except RuntimeError as e: print(e)
try: x.close(); print('closed')
except RuntimeError as e: print(e)
def g2():
    try:
        yield
    except GeneratorExit:
        raise ValueError('in close')
x = g2(); next(x)
try: x.close()
except ValueError as e: print(e)
def g3():
    yield 1
x = g3(); x.close(); print(list(x))
x = g3()
try: x.throw(ValueError('fresh'))
except ValueError as e: print(e)
print(list(x))
for bad in (lambda: g3().throw(5), lambda: g3().throw(), lambda: g3().send(3)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
def g4():
    try: yield 1
    except ValueError: return 'ret'
x = g4(); next(x)
try: x.throw(ValueError)
except StopIteration as e: print(e.value)
async def co(): return 5
c = co()
try: c.send(None)
except StopIteration as e: print(e.value)
try: c.send(None)
except RuntimeError as e: print(e)
c = co(); c.close()
try: c.send(None)
except RuntimeError as e: print(e)
c = co()
try: c.throw(KeyError('k'))
except KeyError as e: print(e)
async def main():
    c = co(); print(await c)
    try: await c
    except RuntimeError as e: print(e)
    for bad in (5, None, 'x', [], co, g3, g3(), object(), lambda: 1):
        try: await bad
        except TypeError as e: print(str(e).split(' at 0x')[0])
    async def ag():
        try:
            yield 1; yield 2
        finally: print('ag fin'); await asyncio.sleep(0)
    a = ag(); print(await anext(a)); await a.aclose()
    try: await anext(a)
    except StopAsyncIteration: print('stop')
    print(await anext(a, 'dflt'))
    a = ag()
    try: await a.asend(5)
    except TypeError as e: print(e)
    a = ag(); n = a.__anext__(); 
    print(await n)
    try: await n
    except RuntimeError as e: print(e)
    try: await a.athrow(ValueError('t'))
    except ValueError as e: print(e)
    async def bad_ag():
        try: yield 1
        except GeneratorExit: yield 2
    a = bad_ag(); await anext(a)
    try: await a.aclose()
    except RuntimeError as e: print(e)
    async def raises_stop():
        yield 1
        raise StopAsyncIteration
    try:
        async for _ in raises_stop(): pass
    except RuntimeError as e: print(e)
    async def stop_co(): raise StopIteration('x')
    try: await stop_co()
    except RuntimeError as e: print(e)
    try:
        for _ in ag(): pass
    except TypeError as e: print(e)
    try:
        async for _ in [1]: pass
    except TypeError as e: print(e)
    try:
        async with open_: pass
    except NameError as e: print(e)
    class CM:
        def __enter__(self): return 1
        def __exit__(self, *a): pass
    try:
        async with CM(): pass
    except TypeError as e: print(e)
    class ACM:
        async def __aenter__(self): return 1
        async def __aexit__(self, *a): return True
    try:
        with ACM(): pass
    except TypeError as e: print(e)
    async with ACM() as v: raise ValueError
    print([x async for x in ag()], {x: 1 async for x in ag()}, [await co() for _ in range(2)])
    print(list(x for x in [1, 2]), [y async for y in (await co() for _ in range(2))])
    async def agen2():
        for i in range(10): yield i
    async for i in agen2():
        if i == 2: break
    t = asyncio.current_task()
    t.set_name('renamed'); print(t.get_name())
    r = await asyncio.gather(co(), co(), return_exceptions=True); print(r)
    c = co()
    try: asyncio.run(c)
    except RuntimeError as e: print(e)
    c.close()
    class Aw:
        def __await__(self): return 5
    try: await Aw()
    except TypeError as e: print(e)
    class Aw2:
        def __await__(self): yield 5
    try: await Aw2()
    except RuntimeError as e: print(e)
    class Aw3:
        def __await__(self):
            yield from asyncio.sleep(0).__await__()
            return 'aw3'
    print(await Aw3())
asyncio.run(main())
try: asyncio.run(5)
except Exception as e: print(type(e).__name__, e)
try: asyncio.run(main)
except Exception as e: print(type(e).__name__, str(e).split(' at 0x')[0])
