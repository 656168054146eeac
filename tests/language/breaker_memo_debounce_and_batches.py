# A circuit breaker, a cache without stampedes, a debouncer and a batcher.
import asyncio, time, functools


class CircuitOpen(Exception):
    pass


class Breaker:

    def __init__(self, fails, reset):
        self.fails, self.reset, self.count, self.opened = (fails, reset, 0, None)

    def __call__(self, fn):

        @functools.wraps(fn)
        async def w(*a, **k):
            now = asyncio.get_event_loop().time()
            if self.opened is not None:
                if now - self.opened < self.reset:
                    raise CircuitOpen(f'{fn.__qualname__} open for {self.reset - (now - self.opened):.1f}s')
                self.opened = None
            try:
                r = await fn(*a, **k)
            except Exception:
                self.count += 1
                if self.count >= self.fails:
                    self.opened, self.count = (now, 0)
                raise
            self.count = 0
            return r
        return w


def memo(fn):
    cache = {}

    @functools.wraps(fn)
    async def w(k):
        if k not in cache:
            cache[k] = asyncio.ensure_future(fn(k))
        try:
            return await asyncio.shield(cache[k])
        except Exception:
            cache.pop(k, None)
            raise
    w.cache = cache
    return w


calls = 0


@memo
async def load(k):
    global calls
    calls += 1
    await asyncio.sleep(0.1)
    if k < 0:
        raise KeyError(k)
    return k * 10


class Debounce:

    def __init__(self, d, fn):
        self.d, self.fn, self.h = (d, fn, None)

    def __call__(self, *a):
        if self.h:
            self.h.cancel()
        self.h = asyncio.get_running_loop().call_later(self.d, self.fn, *a)


class Batcher:

    def __init__(self, size, wait):
        self.size, self.wait, self.items, self.t = (size, wait, [], None)

    async def add(self, x):
        f = asyncio.get_running_loop().create_future()
        self.items.append((x, f))
        if len(self.items) >= self.size:
            self.flush()
        elif self.t is None:
            self.t = asyncio.create_task(self.later())
        return await f

    async def later(self):
        await asyncio.sleep(self.wait)
        self.t = None
        self.flush()

    def flush(self):
        if self.t:
            self.t.cancel()
            self.t = None
        items, self.items = (self.items, [])
        print('flush', [x for x, _ in items])
        for x, f in items:
            if not f.cancelled():
                f.set_result(x * x)


n = 0


@Breaker(2, 1.0)
async def svc():
    global n
    n += 1
    await asyncio.sleep(0.05)
    if n in (2, 3):
        raise ConnectionError(f'down {n}')
    return n


async def main():
    for i in range(8):
        try:
            print(await svc())
        except (ConnectionError, CircuitOpen) as e:
            print(type(e).__name__, e)
        await asyncio.sleep(0.3)
    print(await asyncio.gather(*(load(1) for _ in range(5)), load(2)), calls)
    print(await asyncio.gather(load(-1), load(-1), return_exceptions=True), calls, sorted(load.cache))
    t = asyncio.create_task(load(7))
    await asyncio.sleep(0.05)
    t.cancel()
    print(await asyncio.gather(t, load(7), return_exceptions=True), calls)
    d = Debounce(0.2, print)
    [d('v', i) for i in range(3)]
    await asyncio.sleep(0.1)
    d('last')
    await asyncio.sleep(0.5)
    b = Batcher(3, 0.2)
    print(await asyncio.gather(*(b.add(i) for i in range(4))))
    t = asyncio.create_task(b.add(9))
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.sleep(0.5)
    print(t.cancelled())


asyncio.run(main())
