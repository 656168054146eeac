"""A barrier of one's own

Before Python 3.11 asyncio had no Barrier, and people built one from an Event
and a counter. It works once: the event stays set, so in a second round nobody
would wait. That is why the real Barrier has a state for draining.

Look for: the value that `wait` returns; everybody who was woken sees the same count.
Look for: in the second round nobody meets anybody.
"""
import asyncio


# Example of a custom AsyncBarrier implementation
class AsyncBarrier:
    def __init__(self, n):
        self.n = n
        self.count = 0
        self.event = asyncio.Event()
    
    async def wait(self):
        self.count += 1
        if self.count == self.n:
            # Last task to arrive triggers the event
            self.event.set()
        else:
            # Other tasks wait for all to arrive
            await self.event.wait()
        return self.count


async def worker(name, barrier, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} arrives")
    count = await barrier.wait()
    print(f"{name} goes on, count {count}")
    await asyncio.sleep(seconds)
    count = await barrier.wait()
    print(f"{name} did not wait the second time, count {count}")


async def main():
    barrier = AsyncBarrier(3)
    async with asyncio.TaskGroup() as group:
        for name, seconds in (("Ada", 1), ("Ben", 2), ("Cyd", 3)):
            group.create_task(worker(name, barrier, seconds), name=name)


asyncio.run(main())
