import asyncio


class CountingLock(asyncio.Lock):
    def __init__(self):
        super().__init__()
        self.count = 0

    async def acquire(self):
        self.count += 1
        return await super().acquire()


class LoggedQueue(asyncio.Queue):
    def put_nowait(self, item):
        print("putting", item)
        super().put_nowait(item)


class Latch:
    def __init__(self, n):
        self.n, self.cond = n, asyncio.Condition()

    async def count_down(self):
        async with self.cond:
            self.n -= 1
            if self.n == 0:
                self.cond.notify_all()

    async def wait(self):
        async with self.cond:
            await self.cond.wait_for(lambda: self.n == 0)


async def main():
    lock = CountingLock()
    async with lock:
        print(lock.locked(), lock.count)
    q = LoggedQueue(1)
    await q.put("a")
    t = asyncio.create_task(q.put("b"))
    print(await q.get(), await q.get(), isinstance(q, asyncio.Queue))
    await t
    latch = Latch(3)
    w = asyncio.create_task(latch.wait())
    for _ in range(3):
        await asyncio.sleep(1)
        print(w.done())
        await latch.count_down()
    await w
    print("latch open", asyncio.get_running_loop().time())


asyncio.run(main())
