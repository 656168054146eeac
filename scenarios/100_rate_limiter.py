"""Rate limiter

A service allows three calls a second. The limiter keeps a bucket of tokens in a
semaphore: every call takes one, and a refill task puts one back every third of a
second, but never more than the bucket holds.

Look for: the first three calls go through at once, the rest at the pace of the refill.
Look for: after the pause the bucket is full again, and a burst is possible.
"""
import asyncio


class RateLimiter:
    def __init__(self, burst, per_second):
        self.tokens = asyncio.BoundedSemaphore(burst)
        self.interval = 1 / per_second

    async def refill(self):
        while True:
            await asyncio.sleep(self.interval)
            try:
                self.tokens.release()
            except ValueError:
                pass  # the bucket is full

    async def __aenter__(self):
        await self.tokens.acquire()

    async def __aexit__(self, *exception):
        pass  # a token is spent, not given back


async def call(number, limiter, started):
    async with limiter:
        elapsed = asyncio.get_running_loop().time() - started
        print(f"{elapsed:5.2f} s  call {number}")


async def main():
    loop = asyncio.get_running_loop()
    limiter = RateLimiter(burst=3, per_second=3)
    refill = asyncio.create_task(limiter.refill(), name="refill")
    for burst in (range(1, 8), range(8, 12)):
        started = loop.time()
        async with asyncio.TaskGroup() as group:
            for number in burst:
                group.create_task(call(number, limiter, started), name=f"call {number}")
        print("a pause of two seconds")
        await asyncio.sleep(2)
    refill.cancel()


asyncio.run(main())
