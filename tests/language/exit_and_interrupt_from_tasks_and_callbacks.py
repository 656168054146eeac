# sys.exit and KeyboardInterrupt from tasks, callbacks and groups.
import asyncio, sys


async def cleanup(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cancelled', n)
        raise
    finally:
        print('fin', n)


async def main():
    asyncio.create_task(cleanup(1))
    asyncio.create_task(cleanup(2))
    await asyncio.sleep(0.1)

    async def exits():
        await asyncio.sleep(0.1)
        sys.exit(3)
    t = asyncio.create_task(exits())
    try:
        await asyncio.sleep(5)
    except BaseException as e:
        print('main', repr(e))
        raise
    finally:
        print('main fin')


try:
    asyncio.run(main())
except SystemExit as e:
    print('code', e.code)


async def cb_exit():
    asyncio.get_running_loop().call_later(0.5, sys.exit, 'bye')
    try:
        await asyncio.sleep(5)
    finally:
        print('fin')


try:
    asyncio.run(cb_exit())
except SystemExit as e:
    print('code', e.code)


async def ki():

    def f():
        raise KeyboardInterrupt('k')
    asyncio.get_running_loop().call_soon(f)
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print('cancelled by ki')
        raise


try:
    asyncio.run(ki())
except KeyboardInterrupt as e:
    print('KI', e.args)


async def quiet():
    try:
        await asyncio.create_task(exits2())
    except SystemExit as e:
        print('swallowed', e.code)
        return 5


async def exits2():
    sys.exit(9)


try:
    print(asyncio.run(quiet()))
except SystemExit as e:
    print('outer', e.code)


async def final():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(cleanup('tg'))
        tg.create_task(exits2())


try:
    asyncio.run(final())
except BaseException as e:
    print(repr(e))


async def last():
    sys.exit(7)


asyncio.run(last())
