import asyncio

log = []


async def taker(name, lock):
    try:
        async with lock:
            log.append(f"{name} in")
            await asyncio.sleep(1)
        log.append(f"{name} out")
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise


async def scenario(act):
    """Main holds the lock, B C D wait for it; then `act` frees it and cancels somebody."""
    log.clear()
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = {name: asyncio.create_task(taker(name, lock), name=name) for name in "BCD"}
    await asyncio.sleep(0)
    await act(lock, tasks)
    await asyncio.gather(*tasks.values(), return_exceptions=True)
    print(act.__name__, log, lock.locked())


async def before_the_wakeup(lock, tasks):
    tasks["B"].cancel()
    await asyncio.sleep(0)
    lock.release()


async def after_the_wakeup_before_the_step(lock, tasks):
    lock.release()
    tasks["B"].cancel()
    log.append(f"locked {lock.locked()}")


async def cancelled_then_released_at_once(lock, tasks):
    tasks["B"].cancel()
    lock.release()


async def two_in_a_row(lock, tasks):
    lock.release()
    tasks["B"].cancel()
    tasks["C"].cancel()


async def woken_by_the_cancelled_one(lock, tasks):
    lock.release()
    tasks["B"].cancel()
    await asyncio.sleep(0)
    tasks["C"].cancel()


async def while_holding(lock, tasks):
    lock.release()
    await asyncio.sleep(0.5)
    tasks["B"].cancel()


async def all_and_then_a_newcomer(lock, tasks):
    for task in tasks.values():
        task.cancel()
    lock.release()
    log.append("cancelled waiters do not count")
    await lock.acquire()
    log.append("main in")
    lock.release()


async def released_and_a_newcomer_queues(lock, tasks):
    lock.release()
    tasks["B"].cancel()
    await lock.acquire()
    log.append("main in")
    lock.release()


async def main():
    for act in (
        before_the_wakeup,
        after_the_wakeup_before_the_step,
        cancelled_then_released_at_once,
        two_in_a_row,
        woken_by_the_cancelled_one,
        while_holding,
        all_and_then_a_newcomer,
        released_and_a_newcomer_queues,
    ):
        await scenario(act)


asyncio.run(main())
