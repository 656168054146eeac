# Who hears which message when a task is cancelled once, twice, before it starts, by itself, or too late.
import asyncio


async def sleeper(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError as e:
        print('cancelled', n, e.args, repr(e))
        raise


async def stubborn():
    for i in range(3):
        try:
            await asyncio.sleep(1)
            print('slept', i)
        except asyncio.CancelledError as e:
            print('ignored', e.args)
    return 'survived'


async def main():
    t = asyncio.create_task(sleeper(5))
    print(t.cancel('before start'), t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        print('main got', e.args, t.cancelled())
    t = asyncio.create_task(sleeper(5))
    await asyncio.sleep(0)
    print(t.cancel('a'), t.cancel('b'), t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        print('main got', e.args)
    try:
        await t
    except asyncio.CancelledError as e:
        print('again', e.args, e.__context__)
    print(t.cancel(), t.cancelling())
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0.5)
    t.cancel('x')
    await asyncio.sleep(0.1)
    t.cancel('y')
    print(await t, t.cancelling(), t.cancelled())

    async def swallow_then_wait():
        try:
            await asyncio.sleep(9)
        except asyncio.CancelledError:
            pass
        await asyncio.sleep(1)
        return 5
    t = asyncio.create_task(swallow_then_wait(), name='sw')
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.sleep(0)
    print(t.cancelling(), t.uncancel(), t.uncancel())
    print(await t)

    async def selfcancel():
        asyncio.current_task().cancel('self')
        print('still here')
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError as e:
            print('self:', e.args)
        return 1
    print(await asyncio.create_task(selfcancel()))

    async def selfcancel_return():
        asyncio.current_task().cancel('late')
        return 1
    t = asyncio.create_task(selfcancel_return())
    try:
        print(await t)
    except asyncio.CancelledError as e:
        print('late:', e.args)
    t = asyncio.create_task(selfcancel_return())
    await asyncio.wait([t])
    print(t.cancelled())
    try:
        t.result()
    except asyncio.CancelledError as e:
        print(e.args)
    try:
        t.exception()
    except asyncio.CancelledError as e:
        print(e.args)

    async def raiser():
        raise asyncio.CancelledError('own')
    t = asyncio.create_task(raiser())
    try:
        await t
    except asyncio.CancelledError as e:
        print('own:', e.args, t.cancelled(), t.cancelling())


asyncio.run(main())
