"""Section 5, sleep.

- A delay of 0 or less is one bare turn: no timer, the clock stands still.
- NaN: ValueError; something that is no number: TypeError of the comparison.
- Another delay is a future that a timer resolves with the given result.
"""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for delay in (0, -1, 0.0, -0.5, True, 2, 0.25):
        passed = []
        loop.call_soon(passed.append, 1)
        before = loop.time()
        print(delay, await asyncio.sleep(delay, 'result'), passed, loop.time() - before)
    try:
        await asyncio.sleep(float('nan'))
    except ValueError as error:
        print(error)
    for wrong in ('1', None, [1]):
        try:
            await asyncio.sleep(wrong)
        except TypeError as error:
            print(error)
    task = asyncio.create_task(asyncio.sleep(50))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), loop.time())


asyncio.run(main())
