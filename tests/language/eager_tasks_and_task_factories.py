# Eager tasks alone, by factory and in groups; a factory sees the keywords that were given.
import asyncio


async def quick(n):
    print('quick', n, asyncio.current_task().get_name())
    return n


async def slow(n):
    print('slow start', n)
    await asyncio.sleep(0.1)
    print('slow end', n)
    return n


async def boom():
    raise ValueError('eager')


async def main():
    loop = asyncio.get_running_loop()
    t = asyncio.create_task(quick(0), eager_start=True)
    print(t.done(), t.get_coro())
    t = asyncio.Task(slow(1), loop=loop, eager_start=True, name='es')
    print(t.done())
    print(await t)
    loop.set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(quick(1))
    print('after', t.done())
    u = asyncio.create_task(slow(2), name='nm')
    print(u.get_name())
    print(await u)
    b = asyncio.create_task(boom())
    print(b.done(), repr(b.exception()))
    print(await asyncio.gather(quick(2), slow(3), quick(4)))
    async with asyncio.TaskGroup() as tg:
        tg.create_task(quick(5))
        tg.create_task(slow(6))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(boom())
            print('not reached?')
    except* ValueError as e:
        print(e.exceptions)
    loop.set_task_factory(None)

    def factory(loop, coro, **kw):
        print('factory', sorted(kw))
        return asyncio.Task(coro, loop=loop, **kw)
    loop.set_task_factory(factory)
    print(await asyncio.create_task(quick(7), name='F'), loop.get_task_factory() is factory)
    loop.set_task_factory(None)
    t = asyncio.create_task(quick(8))
    t.set_name('renamed')
    print(t.get_name())
    await t
    t = asyncio.create_task(quick(9), name=5)
    print(t.get_name())
    await t
    print(sorted((x.get_name() for x in asyncio.all_tasks())))

    async def cancel_eager():
        asyncio.current_task().cancel()
        await asyncio.sleep(0)
    t = asyncio.create_task(cancel_eager(), eager_start=True)
    try:
        await t
    except asyncio.CancelledError:
        print('ce')


asyncio.run(main())
