"""What tests look at in handles: callback, arguments, loop, time, and whether they are cancelled."""
import asyncio


def callback(*args):
    print('called', args)


async def main():
    loop = asyncio.get_running_loop()
    soon = loop.call_soon(callback, 1, 2)
    later = loop.call_at(loop.time() + 5, callback)
    print(soon._callback is callback, soon._args, soon._cancelled, soon._loop is loop, type(soon._context).__name__)
    print(later._callback is callback, later._args, later._scheduled, later._when == later.when())
    later.cancel()
    soon.cancel()
    print(soon._callback, soon._args, soon._cancelled, later._callback, later._args, later._cancelled)
    try:
        soon._when
    except AttributeError:
        print('no time')


asyncio.run(main())
