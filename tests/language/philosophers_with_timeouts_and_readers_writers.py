# Philosophers who give up a fork after a while; readers and writers on a condition.
import asyncio, random
from enum import Enum, auto
random.seed(3)


class State(Enum):
    THINK = auto()
    HUNGRY = auto()
    EAT = auto()


class Phil:

    def __init__(self, i, forks, log):
        self.i, self.forks, self.log, self.state, self.meals = (i, forks, log, State.THINK, 0)

    def to(self, s):
        self.state = s
        self.log.append((round(asyncio.get_running_loop().time(), 2), self.i, s.name))

    async def run(self, rounds):
        a, b = (self.forks[self.i], self.forks[(self.i + 1) % len(self.forks)])
        for _ in range(rounds):
            self.to(State.THINK)
            await asyncio.sleep(random.uniform(0.1, 0.4))
            self.to(State.HUNGRY)
            while True:
                async with a:
                    try:
                        async with asyncio.timeout(0.3):
                            await b.acquire()
                    except TimeoutError:
                        continue
                    try:
                        self.to(State.EAT)
                        await asyncio.sleep(random.uniform(0.2, 0.3))
                        self.meals += 1
                        break
                    finally:
                        b.release()


class RW:

    def __init__(self):
        self.r = 0
        self.c = asyncio.Condition()
        self.w = False

    async def __aenter__(self):
        async with self.c:
            await self.c.wait_for(lambda: not self.w)
            self.r += 1

    async def __aexit__(self, *e):
        async with self.c:
            self.r -= 1
            if not self.r:
                self.c.notify_all()

    async def write(self, fn):
        async with self.c:
            await self.c.wait_for(lambda: not self.w and self.r == 0)
            self.w = True
        try:
            return await fn()
        finally:
            async with self.c:
                self.w = False
                self.c.notify_all()


async def main():
    log = []
    forks = [asyncio.Lock() for _ in range(5)]
    ps = [Phil(i, forks, log) for i in range(5)]
    await asyncio.gather(*(p.run(3) for p in ps))
    for l in log:
        print(*l)
    print([p.meals for p in ps])
    rw = RW()
    data = {'v': 0}

    async def reader(i):
        for _ in range(3):
            async with rw:
                print('r', i, data['v'])
                await asyncio.sleep(0.05)
            await asyncio.sleep(0.01 * i)

    async def writer(i):

        async def f():
            data['v'] += 1
            await asyncio.sleep(0.1)
            return data['v']
        for _ in range(2):
            print('w', i, await rw.write(f))
            await asyncio.sleep(0.03)
    await asyncio.gather(*(reader(i) for i in range(3)), *(writer(i) for i in range(2)))


asyncio.run(main())
