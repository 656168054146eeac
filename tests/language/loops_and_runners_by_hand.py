# run, Runner, run_until_complete and run_forever: what they refuse, and what they clean up.
import asyncio


async def one():
    return 1


async def leftover():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print('leftover cancelled')
        raise
    finally:
        print('fin')


async def main():
    asyncio.create_task(leftover())
    await asyncio.sleep(0)
    return 'm'


print(asyncio.run(main()))
for bad in (1, one, None):
    try:
        asyncio.run(bad)
    except Exception as e:
        print(type(e).__name__, e if not callable(bad) else '')


async def nested():
    try:
        asyncio.run(one())
    except RuntimeError as e:
        print(e)
    try:
        asyncio.get_running_loop().run_until_complete(one())
    except RuntimeError as e:
        print(e)
    l = asyncio.new_event_loop()
    try:
        l.run_until_complete(one())
    except RuntimeError as e:
        print(e)
    l.close()


asyncio.run(nested())
r = asyncio.Runner()
print(r.get_loop().is_running())
print(r.run(one()))
r.close()
r.close()
try:
    r.run(one())
except RuntimeError as e:
    print(e)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
try:
    asyncio.get_event_loop()
except RuntimeError as e:
    print(e)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)


async def boom():
    raise ValueError('boom')


try:
    loop.run_until_complete(boom())
except ValueError as e:
    print(e)
t = loop.create_task(one())
print(loop.run_until_complete(t), loop.run_until_complete(asyncio.gather(t, loop.create_task(one()))))
loop.call_later(1, loop.stop)
loop.run_forever()
print(loop.time())
f = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(f)
except RuntimeError as e:
    print(e)
loop.close()
print(loop.is_closed())
for m in (lambda: loop.call_soon(print), lambda: loop.run_forever(), lambda: loop.create_task(one()), lambda: loop.call_later(1, print), lambda: loop.run_until_complete(one())):
    try:
        m()
    except RuntimeError as e:
        print(e)
asyncio.set_event_loop(None)


async def fails_late():

    async def bad():
        try:
            await asyncio.sleep(100)
        finally:
            raise KeyError('in cleanup')
    t = asyncio.create_task(bad())
    await asyncio.sleep(0)
    return 2


print(asyncio.run(fails_late()))


async def cancels():
    asyncio.current_task().cancel()
    await asyncio.sleep(1)


try:
    asyncio.run(cancels())
except asyncio.CancelledError as e:
    print('CE', e.args)


async def agen():
    try:
        yield 1
    finally:
        print('agen closed')
        await asyncio.sleep(0)


G = None


async def keep():
    global G
    G = agen()
    await anext(G)


asyncio.run(keep())


async def ki():
    raise KeyboardInterrupt


try:
    asyncio.run(ki())
except KeyboardInterrupt:
    print('KI')


async def se():

    async def x():
        raise SystemExit(4)
    t = asyncio.create_task(x())
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        print('se cancelled')
        raise


try:
    asyncio.run(se())
except SystemExit as e:
    print(e.code)
