"""Section 5, wait_for.

- A delay of 0 or less: something done gives its result; else it is cancelled and waited for, then TimeoutError.
- A coroutine never starts then. Something that cannot be awaited: TypeError.
- asyncio.TimeoutError is the built-in one; CancelledError is no Exception.
"""
import asyncio


async def body():
    print('never printed')


async def stubborn():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        await asyncio.sleep(1)
        return 'result in spite of it'


async def main():
    for delay in (0, -1):
        try:
            await asyncio.wait_for(body(), delay)
        except TimeoutError as error:
            print(repr(error), repr(error.__cause__))
    done = asyncio.create_task(asyncio.sleep(0, 'done'))
    await done
    print(await asyncio.wait_for(done, 0))
    running = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(await asyncio.wait_for(running, 0), asyncio.get_running_loop().time())
    try:
        await asyncio.wait_for(1, 1)
    except TypeError as error:
        print(error)
    print(asyncio.TimeoutError is TimeoutError, issubclass(asyncio.CancelledError, Exception))


asyncio.run(main())
