# Task groups in each other, errors of the body, cancellation from outside, late and refused create_task.
import asyncio


async def work(n, d, fail=None):
    try:
        await asyncio.sleep(d)
        print('done', n)
        if fail:
            raise fail
        return n
    except asyncio.CancelledError as e:
        print('cancelled', n, e.args)
        raise
    finally:
        print('finally', n)


async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            pass
            a = tg.create_task(work('a', 1, ValueError('va')))
            b = tg.create_task(work('b', 1, KeyError('kb')))
            c = tg.create_task(work('c', 3))
            pass
    except* ValueError as eg:
        print(repr(eg), eg.exceptions)
    except* KeyError as eg:
        print(repr(eg))
    print(c.cancelled(), tg)
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(work('o1', 5))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(work('i1', 1, RuntimeError('inner')))
                inner.create_task(work('i2', 4))
                await asyncio.sleep(10)
    except BaseExceptionGroup as eg:
        print(repr(eg))
        print(str(eg))

        def show(e, n=0):
            print('  ' * n, type(e).__name__, e)
            if isinstance(e, BaseExceptionGroup):
                for x in e.exceptions:
                    show(x, n + 1)
        show(eg)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(work('z', 1))
            raise TypeError('body')
    except ExceptionGroup as eg:
        print(repr(eg), eg.__cause__, eg.__context__, eg.__suppress_context__)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(work('z', 1))
            asyncio.current_task().cancel('mine')
            await asyncio.sleep(5)
    except asyncio.CancelledError as e:
        print('ce', e.args, asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
    for k in range(3):
        try:
            if k == 0:
                asyncio.TaskGroup().create_task(work('n', 1))
            if k == 1:
                tg.create_task(work('n', 1))
            if k == 2:
                async with tg:
                    pass
        except Exception as e:
            print(type(e).__name__, e)

    async def spawn_late(tg):
        await asyncio.sleep(1)
        tg.create_task(work('late', 1))
        print('spawned')
    async with asyncio.TaskGroup() as tg:
        tg.create_task(spawn_late(tg))

    async def cancels_itself():
        raise asyncio.CancelledError
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(cancels_itself())
    print(t.cancelled())

    class Boom(BaseException):
        pass
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(work('b', 1, Boom('b')))
    except BaseException as e:
        print(repr(e))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(work('k', 1, SystemExit(3)))
            await asyncio.sleep(9)
    except BaseException as e:
        print('SE', repr(e))


try:
    asyncio.run(main())
except SystemExit as e:
    print('exit', e.code)
