"""The holder is cancelled, fixed

`async with` releases the lock on every way out: at the end, by an exception,
and by a cancellation. Ben gets the lock in the same moment.

Look for: the release comes from Ada's last step, on her way out.
"""
import asyncio


async def ada(lock):
    async with lock:
        print("Ada works")
        await asyncio.sleep(10)


async def ben(lock):
    async with lock:
        print(f"Ben works at {asyncio.get_running_loop().time():.0f} s")


async def main():
    lock = asyncio.Lock()
    first = asyncio.create_task(ada(lock), name="Ada")
    second = asyncio.create_task(ben(lock), name="Ben")
    await asyncio.sleep(1)
    print("Ada is sent home")
    first.cancel()
    results = await asyncio.gather(first, second, return_exceptions=True)
    print([type(result).__name__ for result in results])


asyncio.run(main())
