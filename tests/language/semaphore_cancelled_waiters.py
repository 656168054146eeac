import asyncio

log = []


async def take(sem, name):
    try:
        await sem.acquire()
        log.append(name)
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise


async def scenario(title, value, act):
    log.clear()
    sem = asyncio.Semaphore(value)
    ts = [asyncio.create_task(take(sem, n)) for n in "ABCD"]
    await asyncio.sleep(0)
    await act(sem, ts)
    await asyncio.sleep(1)
    before = list(log)
    for _ in range(4):
        sem.release()
    await asyncio.gather(*ts, return_exceptions=True)
    print(title, before, log, repr(sem).split("[")[1])


async def before_release(sem, ts):
    ts[0].cancel()
    sem.release()


async def after_release_same_step(sem, ts):
    sem.release()
    ts[0].cancel()


async def two_released_first_cancelled(sem, ts):
    sem.release()
    sem.release()
    ts[0].cancel()


async def cancelled_and_replaced(sem, ts):
    ts[0].cancel()
    await asyncio.sleep(0)
    sem.release()


async def cancel_all_then_acquire(sem, ts):
    for t in ts:
        t.cancel()
    sem.release()
    log.append(f"locked {sem.locked()}")
    await sem.acquire()
    log.append("main")


async def with_timeout(sem, ts):
    try:
        await asyncio.wait_for(sem.acquire(), 0.5)
    except TimeoutError:
        log.append("main timed out")
    sem.release()


async def main():
    for act in (before_release, after_release_same_step, two_released_first_cancelled, cancelled_and_replaced, cancel_all_then_acquire, with_timeout):
        await scenario(act.__name__, 0, act)
    await scenario("value one", 1, after_release_same_step)


asyncio.run(main())
