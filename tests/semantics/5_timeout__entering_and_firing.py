"""Section 5, timeout.

- It is entered once, in a task; entering it twice: RuntimeError.
- When it fires the task is cancelled; a CancelledError that leaves becomes TimeoutError raised from it.
- Without an exception nothing is raised although expired() is true.
- A delay of 0 or less fires by call_soon: a body that never suspends goes through, sleep(0) does not.
"""
import asyncio


async def attempt(delay, body):
    try:
        async with asyncio.timeout(delay) as timeout:
            await body()
        print(delay, 'went through', timeout.expired())
    except TimeoutError as error:
        print(delay, repr(error), repr(error.__cause__), timeout.expired(), asyncio.current_task().cancelling())


async def nothing():
    pass


async def swallows():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        print('swallowed')


async def main():
    for delay in (0, -1, 1, None):
        await attempt(delay, nothing)
    for delay in (0, -1):
        await attempt(delay, lambda: asyncio.sleep(0))
    await attempt(1, lambda: asyncio.sleep(9))
    await attempt(None, lambda: asyncio.sleep(9))
    await attempt(1, swallows)
    timeout = asyncio.timeout(5)
    async with timeout:
        try:
            async with timeout:
                pass
        except RuntimeError as error:
            print(error)
    try:
        async with timeout:
            pass
    except RuntimeError as error:
        print(error)
    loop = asyncio.get_running_loop()
    async with asyncio.timeout_at(loop.time() + 3) as timeout:
        print(timeout.when() - loop.time())


asyncio.run(main())
coroutine = asyncio.Timeout(None).__aenter__()
try:
    coroutine.send(None)
except RuntimeError as error:
    print(error)
