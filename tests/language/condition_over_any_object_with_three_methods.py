"""Condition(lock=X): X may be a semaphore, a lock class of the program, or a Lock with own methods."""
import asyncio


class CountingLock(asyncio.Lock):
    def __init__(self):
        super().__init__()
        self.acquired = self.released = 0

    async def acquire(self):
        self.acquired += 1
        return await super().acquire()

    def release(self):
        self.released += 1
        super().release()


class Turnstile:
    def __init__(self):
        self.inside = False
        self.queue = []

    def locked(self):
        return self.inside

    async def acquire(self):
        while self.inside:
            turn = asyncio.get_running_loop().create_future()
            self.queue.append(turn)
            await turn
        self.inside = True
        return True

    def release(self):
        self.inside = False
        if self.queue:
            self.queue.pop(0).set_result(None)


async def waiter(condition, name, seen):
    async with condition:
        result = await condition.wait()
        seen.append((name, result))
        print(name, 'has it', condition.locked())


async def scenario(lock):
    condition = asyncio.Condition(lock)
    seen = []
    tasks = [asyncio.create_task(waiter(condition, f'w{i}', seen)) for i in range(3)]
    await asyncio.sleep(0.1)
    print(len(condition._waiters), repr(condition).split(' [')[1], condition._lock is lock)
    async with condition:
        condition.notify()
    await asyncio.sleep(0.1)
    tasks[1].cancel('changed my mind')
    await asyncio.sleep(0.1)
    async with condition:
        condition.notify_all()
    print(await asyncio.gather(*tasks, return_exceptions=True))
    print(seen, condition.locked())
    for use in (condition.notify, condition.notify_all):
        try:
            use()
        except RuntimeError as error:
            print('RuntimeError', error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print('RuntimeError', error)
    async with condition:
        print(await condition.wait_for(lambda: 7))
        print(await condition.acquire() if not condition.locked() else 'locked')


async def main():
    for lock in (asyncio.Semaphore(1), CountingLock(), Turnstile()):
        print(type(lock).__name__)
        await scenario(lock)
        if isinstance(lock, CountingLock):
            print(lock.acquired, lock.released)
    lock = asyncio.Lock()
    one, two = asyncio.Condition(lock), asyncio.Condition(lock)
    async with one:
        print(two.locked(), one._lock is two._lock)
    for wrong in (object(), 1):
        try:
            asyncio.Condition(wrong)
        except AttributeError as error:
            print('AttributeError', error)

    # A notification that met a cancelled waiter is passed on.
    condition = asyncio.Condition(asyncio.Semaphore(1))
    seen = []
    first, second = [asyncio.create_task(waiter(condition, name, seen)) for name in ('first', 'second')]
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
        first.cancel()
    await asyncio.sleep(0.1)
    print(first.cancelled(), second.done(), seen)


asyncio.run(main())
