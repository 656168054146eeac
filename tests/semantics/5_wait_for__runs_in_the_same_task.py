"""Section 5, wait_for.

- With a delay above 0 or None a coroutine runs inside the current task: no new task.
- At the deadline the inner await gets CancelledError and may clean up in its own time; TimeoutError comes from it.
- If the inner one swallows it and returns, that value counts; if it raises something else, that goes on.
- Cancelling the caller cancels what it waits for.
"""
import asyncio


async def named():
    return asyncio.current_task().get_name()


async def cleans_up():
    try:
        await asyncio.sleep(9)
    finally:
        await asyncio.sleep(2)
        print('cleaned up at', asyncio.get_running_loop().time())


async def swallows():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        return 'a value after all'


async def fails():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        raise LookupError('while being cancelled')


async def main():
    print(await asyncio.wait_for(named(), 1), await asyncio.wait_for(named(), None))
    for body in (cleans_up, swallows, fails):
        try:
            print(await asyncio.wait_for(body(), 1))
        except (TimeoutError, LookupError) as error:
            print(repr(error), repr(error.__cause__), repr(error.__context__))
    inner = asyncio.create_task(asyncio.sleep(9))
    caller = asyncio.create_task(asyncio.wait_for(inner, 5))
    await asyncio.sleep(1)
    caller.cancel()
    await asyncio.wait([caller])
    print(caller.cancelled(), inner.cancelled())


asyncio.run(main())
