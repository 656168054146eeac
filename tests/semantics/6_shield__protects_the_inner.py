"""Section 6, shield.

- A done inner is returned as it is. Result, exception and cancellation of the inner reach the outer future.
- Cancelling the outer leaves the inner running; a later exception of it goes to the exception handler.
- A cancelled inner cancels the outer.
"""
import asyncio


async def body(delay, error=None):
    await asyncio.sleep(delay)
    print('inner ends')
    if error:
        raise error
    return 'result'


async def main():
    loop = asyncio.get_running_loop()
    done = asyncio.create_task(body(0))
    await done
    print(asyncio.shield(done) is done)
    print(await asyncio.shield(body(1)))
    try:
        await asyncio.shield(body(1, KeyError('k')))
    except KeyError as error:
        print(repr(error))
    inner = asyncio.create_task(body(2))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    print(outer.cancel(), outer.cancelled(), inner.cancelled())
    try:
        await outer
    except asyncio.CancelledError:
        print('outer cancelled')
    print(await inner)
    loop.set_exception_handler(lambda loop, context: print(context['message'], repr(context['exception']), sorted(context)))
    inner = asyncio.create_task(body(2, RuntimeError('too late')))
    for _ in range(2):
        asyncio.shield(inner).cancel()
    await asyncio.sleep(3)
    inner = asyncio.create_task(body(2))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    inner.cancel('inner')
    try:
        await outer
    except asyncio.CancelledError as error:
        print(repr(error), outer.cancelled())


asyncio.run(main())
