# A pipeline with random service times, and an elevator on a condition.
import asyncio, random, heapq, statistics
random.seed(42)


async def source(n, q):
    for i in range(n):
        await asyncio.sleep(random.expovariate(5))
        await q.put((asyncio.get_running_loop().time(), i))
    await q.put(None)


async def stage(inq, outq, fn, name, workers=1):

    async def w(k):
        while True:
            item = await inq.get()
            if item is None:
                await inq.put(None)
                break
            t, x = item
            await asyncio.sleep(random.gauss(0.2, 0.02))
            await outq.put((t, fn(x)))
    await asyncio.gather(*(w(k) for k in range(workers)))
    await outq.put(None)


async def sink(q):
    lat = []
    while (item := (await q.get())) is not None:
        lat.append(asyncio.get_running_loop().time() - item[0])
        print(f'{item[1]:>4} {lat[-1]:.3f}')
    return lat


class Elevator:

    def __init__(self, floors):
        self.floor, self.calls, self.cv, self.moves = (0, [], asyncio.Condition(), 0)

    async def call(self, a, b):
        async with self.cv:
            heapq.heappush(self.calls, (abs(self.floor - a), a, b))
            self.cv.notify()

    async def run(self):
        while True:
            async with self.cv:
                await self.cv.wait_for(lambda: self.calls)
                _, a, b = heapq.heappop(self.calls)
            for target in (a, b):
                while self.floor != target:
                    self.floor += 1 if target > self.floor else -1
                    self.moves += 1
                    await asyncio.sleep(1)
            print(f'{asyncio.get_running_loop().time():7.2f} served {a}->{b}')


async def main():
    q1, q2, q3 = (asyncio.Queue(2), asyncio.Queue(2), asyncio.Queue())
    *_, lat = await asyncio.gather(source(10, q1), stage(q1, q2, lambda x: x * x, 'sq', 2), stage(q2, q3, lambda x: -x, 'neg', 3), sink(q3))
    print(f'{statistics.mean(lat):.4f} {statistics.median(lat):.4f} {max(lat):.4f}')
    e = Elevator(10)
    r = asyncio.create_task(e.run())
    for _ in range(5):
        await e.call(random.randrange(10), random.randrange(10))
        await asyncio.sleep(random.uniform(1, 6))
    await asyncio.sleep(60)
    r.cancel()
    await asyncio.wait({r})
    print(e.moves, r.cancelled())


asyncio.run(main())
