# Timeouts in each other, rescheduled, at deadlines of now, and around code that swallows or replaces the
# cancellation.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as cm:
            print(cm, cm.when(), cm.expired())
            await asyncio.sleep(5)
    except TimeoutError as e:
        print('TO', e.args, repr(e.__cause__), repr(e.__context__), cm, cm.expired(), cm.when(), loop.time())
    async with asyncio.timeout(0):
        print('no suspend')
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(0)
    except TimeoutError:
        print('to0')
    async with asyncio.timeout(None) as cm:
        print(cm, cm.when())
        await asyncio.sleep(1)
        cm.reschedule(loop.time() + 1)
        print(cm)
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            print('inner cancel', cm)
    print(cm)
    try:
        async with asyncio.timeout(1) as o:
            async with asyncio.timeout(1) as i:
                await asyncio.sleep(2)
    except TimeoutError:
        print(o, i, asyncio.current_task().cancelling())
    try:
        async with asyncio.timeout(1) as o:
            try:
                async with asyncio.timeout(3) as i:
                    await asyncio.sleep(9)
            finally:
                print(i)
    except TimeoutError:
        print(o)
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(4)
            except asyncio.CancelledError:
                raise ValueError('inside')
    except ValueError as e:
        print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(4)
            finally:
                1 / 0
    except ZeroDivisionError as e:
        print(repr(e), repr(e.__context__), repr(e.__context__.__cause__))
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(asyncio.sleep(5))
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__))
    c = asyncio.timeout(1)
    for act in ('c.reschedule(3)',):
        try:
            c.reschedule(3)
        except RuntimeError as e:
            print(e)
    async with c:
        pass
    try:
        c.reschedule(3)
    except RuntimeError as e:
        print(e)
    try:
        async with c:
            pass
    except RuntimeError as e:
        print(e)
    try:
        asyncio.timeout('x')
    except TypeError as e:
        print(e)
    t0 = loop.time()
    try:
        async with asyncio.timeout_at(t0 + 0.5) as cm:
            await asyncio.sleep(0.5)
            print('same time')
    except TimeoutError:
        print('TO at', loop.time() - t0)
    try:
        async with asyncio.timeout(0.5) as cm:
            try:
                await asyncio.sleep(2)
            except asyncio.CancelledError:
                print('swallow')
            await asyncio.sleep(1)
            print('kept going', cm)
        print('after', cm)
    except TimeoutError:
        print('TO')
    print(asyncio.current_task().cancelling())
    with_sync = None
    try:
        with asyncio.timeout(1):
            pass
    except TypeError as e:
        print(e)


asyncio.run(main())
