"""Section 1, handles.

- Handle.cancel may be called again, and drops the callback; cancelled() says so; TimerHandle.when() is the deadline.
- The texts of handles show the callback, or that it was cancelled, and when.
- call_later(None) and call_at(None) are TypeErrors.
"""
import asyncio


def callback():
    print('called')


async def main():
    loop = asyncio.get_running_loop()
    handle = loop.call_soon(callback)
    timer = loop.call_at(3.1, callback)
    print(str(handle).split(' at ')[0], str(timer).split(' at ')[0])
    print(handle.cancelled(), timer.cancelled(), timer.when())
    for each in (handle, timer):
        each.cancel()
        each.cancel()
        print(each, each.cancelled())
    for call in (lambda: loop.call_later(None, callback), lambda: loop.call_at(None, callback)):
        try:
            call()
        except TypeError as error:
            print('TypeError', error)
    print(loop.call_later(2, print).when() - loop.time(), type(loop.call_soon(print)).__name__)
    await asyncio.sleep(0)


asyncio.run(main())
