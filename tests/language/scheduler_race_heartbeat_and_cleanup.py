# A scheduler on a heap, races, heartbeats, and cleaning up behind a shield while cancelled again.
import asyncio, heapq, itertools, random
random.seed(11)


class Scheduler:

    def __init__(self):
        self.h = []
        self.c = itertools.count()
        self.ev = asyncio.Event()
        self.done = []

    def at(self, when, fn, *a):
        heapq.heappush(self.h, (when, next(self.c), fn, a))
        self.ev.set()

    async def run(self):
        loop = asyncio.get_running_loop()
        while True:
            if not self.h:
                self.ev.clear()
                await self.ev.wait()
                continue
            when = self.h[0][0]
            d = when - loop.time()
            if d > 0:
                self.ev.clear()
                try:
                    await asyncio.wait_for(self.ev.wait(), d)
                except asyncio.TimeoutError:
                    pass
                continue
            _, _, fn, a = heapq.heappop(self.h)
            r = fn(*a)
            if asyncio.iscoroutine(r):
                await r


async def race(*cs):
    ts = [asyncio.ensure_future(c) for c in cs]
    done, pend = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    for p in pend:
        p.cancel()
    await asyncio.gather(*pend, return_exceptions=True)
    return ([d.result() for d in done], [p.cancelled() for p in pend])


async def heartbeat(period, n):
    try:
        while True:
            print(f'{asyncio.get_running_loop().time():.1f} beat {n}')
            await asyncio.sleep(period)
    except asyncio.CancelledError:
        print('heart stopped', n)
        raise


async def main():
    s = Scheduler()
    st = asyncio.create_task(s.run())

    async def job(n):
        print('job', n, round(asyncio.get_running_loop().time(), 3))
        await asyncio.sleep(0.05)
    for n, w in (('c', 0.3), ('a', 0.1), ('b', 0.2)):
        s.at(w, job, n)
    s.at(0.25, print, 'sync')
    await asyncio.sleep(0.15)
    s.at(0.16, job, 'late')
    await asyncio.sleep(1)
    st.cancel()
    print(await asyncio.gather(st, return_exceptions=True))
    print(await race(asyncio.sleep(0.3, 'slow'), asyncio.sleep(0.1, 'fast'), asyncio.sleep(0.1, 'fast2')))
    h = [asyncio.create_task(heartbeat(p, i)) for i, p in enumerate((0.5, 0.7))]
    await asyncio.sleep(1.6)
    [x.cancel() for x in h]
    print([type(x).__name__ for x in await asyncio.gather(*h, return_exceptions=True)])
    sem = asyncio.Semaphore(3)
    active = peak = 0

    async def limited(i):
        nonlocal active, peak
        async with sem:
            active += 1
            peak = max(peak, active)
            await asyncio.sleep(random.random())
            active -= 1
            return i
    res = []
    for f in asyncio.as_completed([limited(i) for i in range(8)]):
        res.append(await f)
    print(res, peak)
    q = asyncio.PriorityQueue()
    for p, n in ((3, 'low'), (1, 'hi'), (2, 'mid')):
        await q.put((p, n))

    async def worker(name):
        while True:
            p, n = await q.get()
            try:
                print(name, p, n)
                await asyncio.sleep(0.1)
            finally:
                q.task_done()
    ws = [asyncio.create_task(worker(f'w{i}')) for i in range(2)]
    await q.join()
    [w.cancel() for w in ws]
    r = await asyncio.gather(*ws, return_exceptions=True)
    print(r)

    async def outer():
        try:
            await inner()
        finally:
            await asyncio.shield(cleanup())
            print('outer clean')

    async def inner():
        try:
            await asyncio.sleep(10)
        finally:
            print('inner fin')

    async def cleanup():
        await asyncio.sleep(0.2)
        print('cleanup done')
    t = asyncio.create_task(outer())
    await asyncio.sleep(0.1)
    t.cancel()
    await asyncio.sleep(0.1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError as e:
        print('t cancelled', repr(e.__context__))
    await asyncio.sleep(1)
    print(f"{'name':<10}|{'n':>5}|{'x':^8}|")
    [print(f'{n:<10}|{i:>5d}|{i / 3:^8.3f}|') for i, n in enumerate(('a', 'bb'))]


asyncio.run(main())
