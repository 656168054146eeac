# The seed's AsyncBarrier, met by four tasks.
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


async def phase(barrier, number):
    await asyncio.sleep(number * 0.25)
    print(f"task {number} arrives")
    count = await barrier.wait()
    print(f"task {number} passes with {count} at {asyncio.get_running_loop().time()}")


async def main():
    barrier = AsyncBarrier(4)
    await asyncio.gather(*(phase(barrier, number) for number in (3, 1, 4, 2)))


asyncio.run(main())
