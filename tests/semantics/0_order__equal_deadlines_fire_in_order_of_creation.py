"""Section 0, where CPython leaves the order open.

- Timers with equal deadlines fire in order of creation.
- Deadlines that differ by less than the clock's resolution of 1e-9 run in the same iteration.
- The clock jumps to the earliest deadline itself, to the last bit.
"""
import asyncio


async def sleeper(name, delay):
    await asyncio.sleep(delay)
    print(name, asyncio.get_running_loop().time())


async def main():
    loop = asyncio.get_running_loop()
    for i in range(7):
        loop.call_at(1.0, print, 'timer', i)
    await asyncio.gather(*[sleeper(i, 1.0) for i in range(5)])
    start = loop.time()
    loop.call_at(start + 0.3, print, 'exactly')
    loop.call_at(start + 0.1 + 0.1 + 0.1, print, 'sum of tenths')
    loop.call_at(start + 0.3 + 5e-10, lambda: loop.call_soon(print, 'soon after half a nanosecond more'))
    loop.call_at(start + 0.3 + 9e-10, print, 'nearly a nanosecond more')
    await asyncio.sleep(0.5)
    for delay in (0.1, 0.7, 1 / 3):
        await asyncio.sleep(delay)
        print(repr(loop.time()))


asyncio.run(main())
