# A rate limiter, retries with backoff, a pool and a hub of subscribers.
import asyncio, random, time, functools
from collections import deque, defaultdict
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
random.seed(7)


class RateLimiter:

    def __init__(self, rate, per):
        self.rate, self.per = (rate, per)
        self.stamps = deque()
        self._lock = asyncio.Lock()

    async def __aenter__(self):
        async with self._lock:
            now = time.monotonic()
            while self.stamps and now - self.stamps[0] >= self.per:
                self.stamps.popleft()
            if len(self.stamps) >= self.rate:
                await asyncio.sleep(self.per - (now - self.stamps[0]))
                self.stamps.popleft()
            self.stamps.append(time.monotonic())
        return self

    async def __aexit__(self, *a):
        return False


def retry(times, base=0.1, exceptions=(Exception,)):

    def deco(fn):

        @functools.wraps(fn)
        async def inner(*a, **k):
            for attempt in range(1, times + 1):
                try:
                    return await fn(*a, **k)
                except exceptions as e:
                    if attempt == times:
                        raise
                    d = base * 2 ** (attempt - 1) + random.uniform(0, 0.01)
                    print(f'{time.monotonic():8.4f} {fn.__name__}{a} failed ({e!r}); retry in {d:.3f}')
                    await asyncio.sleep(d)
        return inner
    return deco


class Flaky(Exception):
    pass


@retry(4, exceptions=(Flaky,))
async def fetch(n):
    await asyncio.sleep(random.random())
    if random.random() < 0.5:
        raise Flaky(n)
    return n * n


class Pool:

    def __init__(self, n):
        self.q = asyncio.Queue()
        [self.q.put_nowait(f'conn{i}') for i in range(n)]

    @asynccontextmanager
    async def acquire(self):
        c = await self.q.get()
        try:
            yield c
        finally:
            self.q.put_nowait(c)


@dataclass
class Hub:
    subs: dict = field(default_factory=lambda: defaultdict(list))

    def subscribe(self, topic):
        q = asyncio.Queue()
        self.subs[topic].append(q)
        return q

    async def publish(self, topic, msg):
        for q in self.subs[topic]:
            await q.put(msg)


async def listener(hub, topic, n, name):
    q = hub.subscribe(topic)
    return [f'{name}:{await q.get()}' for _ in range(n)]


async def main():
    rl = RateLimiter(3, 1.0)

    async def call(i):
        async with rl:
            print(f'{time.monotonic():.2f} call {i}')
    await asyncio.gather(*(call(i) for i in range(8)))
    print(await asyncio.gather(*(fetch(i) for i in range(6)), return_exceptions=True))
    pool = Pool(2)

    async def user(i):
        async with pool.acquire() as c:
            print(f'user {i} uses {c}')
            await asyncio.sleep(random.uniform(0.1, 0.5))
    async with asyncio.TaskGroup() as tg:
        for i in range(5):
            tg.create_task(user(i), name=f'user-{i}')
    hub = Hub()
    ls = [asyncio.create_task(listener(hub, t, 2, n)) for t, n in (('a', 'x'), ('a', 'y'), ('b', 'z'))]
    await asyncio.sleep(0)
    for m in range(2):
        await hub.publish('a', m)
        await hub.publish('b', -m)
    for l in ls:
        print(l.get_name(), l.result() if l.done() else await l)


asyncio.run(main())
