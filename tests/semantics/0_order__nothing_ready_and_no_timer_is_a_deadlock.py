"""Section 0, deadlock.

- No ready callback and no live timer while main is unfinished: the program hangs for ever.
"""
import asyncio


async def main():
    lock = asyncio.Lock()
    timer = asyncio.get_running_loop().call_later(5, print, 'never')
    timer.cancel()
    async with lock:
        await lock.acquire()  # for ever


asyncio.run(main())
