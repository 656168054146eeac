import asyncio


async def worker(sem, name, log):
    async with sem:
        log.append(f"+{name}")
        await asyncio.sleep(1)
        log.append(f"-{name}")


async def main():
    sem = asyncio.Semaphore(2)
    log = []
    print(sem.locked(), repr(sem)[-21:])
    await asyncio.gather(*(worker(sem, n, log) for n in "abcde"))
    print(log, asyncio.get_running_loop().time())
    print(await sem.acquire(), await sem.acquire(), sem.locked(), repr(sem)[-9:])
    t = asyncio.create_task(sem.acquire())
    await asyncio.sleep(0)
    print(repr(sem)[-20:])
    sem.release()
    print("handed over:", sem.locked(), t.done(), await t)
    sem.release(); sem.release(); sem.release()
    print(repr(sem)[-21:], sem.locked())
    default, zero = asyncio.Semaphore(), asyncio.Semaphore(0)
    print(await default.acquire(), default.locked(), zero.locked())
    zero.release()
    print(await zero.acquire())
    for bad in (lambda: asyncio.Semaphore(-1), lambda: asyncio.BoundedSemaphore(-2)):
        try:
            bad()
        except ValueError as e:
            print(e)
    s = asyncio.Semaphore(0)
    order = []

    async def take(n):
        await s.acquire()
        order.append(n)

    ts = [asyncio.create_task(take(n)) for n in range(4)]
    await asyncio.sleep(0)
    s.release(); s.release()
    late = asyncio.create_task(take("late"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(order)
    for _ in range(3):
        s.release()
    await asyncio.gather(*ts, late)
    print(order, s.locked())


asyncio.run(main())
