# What tasks do that are still there when run ends: raise, linger, start another, swallow.
import asyncio


async def bg(n, how):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print('bg', n, how)
        if how == 'raise':
            raise ValueError(f'cleanup {n}')
        if how == 'slow':
            await asyncio.sleep(1)
            print('slow end', n)
        if how == 'spawn':
            asyncio.create_task(bg('child', 'plain'))
        if how == 'swallow':
            return
        raise


async def main():
    for i, how in enumerate(('plain', 'raise', 'slow', 'spawn', 'swallow')):
        asyncio.create_task(bg(i, how))
    await asyncio.sleep(0.1)
    raise LookupError('main')


try:
    asyncio.run(main())
except LookupError as e:
    print(repr(e), e.__context__)


async def fin():
    t = asyncio.create_task(bg('x', 'slow'))
    await asyncio.sleep(0)
    return 'ok'


print(asyncio.run(fin()))
loop = asyncio.new_event_loop()


async def never():
    await asyncio.sleep(1)


t = loop.create_task(never())
loop.run_until_complete(asyncio.sleep(0.1))
loop.close()
