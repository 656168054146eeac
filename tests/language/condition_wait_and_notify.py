import asyncio


async def waiter(cond, name, log):
    async with cond:
        r = await cond.wait()
        log.append(f"{name}:{r}:{cond.locked()}")


async def main():
    cond = asyncio.Condition()
    log = []
    for f in (lambda: cond.notify(), lambda: cond.notify_all(), lambda: cond.release()):
        try:
            f()
        except RuntimeError as e:
            print(e)
    try:
        await cond.wait()
    except RuntimeError as e:
        print(e)
    ts = [asyncio.create_task(waiter(cond, n, log)) for n in "abcde"]
    await asyncio.sleep(0)
    print(cond.locked(), repr(cond)[-23:])
    async with cond:
        cond.notify()
        print("still held", log)
    await asyncio.sleep(1)
    print(log)
    async with cond:
        cond.notify(2)
        await asyncio.sleep(1)
        print(log)
    await asyncio.sleep(1)
    print(log)
    async with cond:
        cond.notify(0)
        cond.notify_all()
        cond.notify_all()
    await asyncio.gather(*ts)
    print(log, cond.locked())
    print(await cond.acquire(), cond.locked(), cond.release(), cond.locked())
    async with cond:
        cond.notify(5)
        print("nobody waits, nothing happens")
    try:
        async with asyncio.timeout(1):
            async with cond:
                await cond.wait()
    except TimeoutError:
        print("timed out, lock free:", not cond.locked())


asyncio.run(main())
