import asyncio


async def waiter(cond, name, log):
    try:
        async with cond:
            log.append(f"{name} waits")
            await cond.wait()
            log.append(f"{name} woken")
    except asyncio.CancelledError as e:
        log.append(f"{name} cancelled {e.args} locked={cond.locked()}")
        raise


async def scenario(title, act):
    cond, log = asyncio.Condition(), []
    ts = {n: asyncio.create_task(waiter(cond, n, log)) for n in "AB"}
    await asyncio.sleep(0.5)
    await act(cond, ts, log)
    await asyncio.sleep(1)
    async with cond:
        cond.notify_all()
    results = await asyncio.gather(*ts.values(), return_exceptions=True)
    print(title, log, [type(r).__name__ for r in results], cond.locked())


async def while_waiting(cond, ts, log):
    ts["A"].cancel("m")


async def after_notify_same_step(cond, ts, log):
    async with cond:
        cond.notify()
        ts["A"].cancel()


async def cancel_then_notify(cond, ts, log):
    async with cond:
        ts["A"].cancel()
        cond.notify()


async def while_reacquiring(cond, ts, log):
    async with cond:
        cond.notify()
        await asyncio.sleep(0.1)
        ts["A"].cancel("one")
        await asyncio.sleep(0.1)
        ts["A"].cancel("two")
        await asyncio.sleep(0.1)
        log.append("main releases")


async def before_it_waits(cond, ts, log):
    async with cond:
        t = asyncio.create_task(waiter(cond, "C", log))
        await asyncio.sleep(0)
        t.cancel()
        await asyncio.sleep(0)
    ts["C"] = t


async def main():
    for act in (while_waiting, after_notify_same_step, cancel_then_notify, while_reacquiring, before_it_waits):
        await scenario(act.__name__, act)


asyncio.run(main())
