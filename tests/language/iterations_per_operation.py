# How many passes of the loop each wait takes, seen by a task that counts passes.
import asyncio

passes = 0


async def pacemaker():
    global passes
    while True:
        passes += 1
        await asyncio.sleep(0)


async def instant():
    return 1


async def measure(title, make):
    before = passes
    r = make()
    try:
        await r
    except (TimeoutError, asyncio.CancelledError, Exception) as e:
        title += f" ({type(e).__name__})"
    print(passes - before, title)


async def main():
    loop = asyncio.get_running_loop()
    pace = asyncio.create_task(pacemaker())
    await asyncio.sleep(0)
    event, lock, sem, q = asyncio.Event(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Queue()

    async def with_lock():
        async with lock:
            pass

    async def taskgroup(n):
        async with asyncio.TaskGroup() as tg:
            for _ in range(n):
                tg.create_task(instant())

    async def cancelled_task():
        t = asyncio.create_task(asyncio.sleep(5))
        await asyncio.sleep(0)
        t.cancel()
        await t

    async def barrier_pair():
        b = asyncio.Barrier(2)
        t = asyncio.create_task(b.wait())
        await b.wait()
        await t

    async def set_soon():
        f = loop.create_future()
        loop.call_soon(f.set_result, None)
        await f

    async def event_soon():
        event.clear()
        loop.call_soon(event.set)
        await event.wait()

    async def lock_soon():
        await lock.acquire()
        loop.call_soon(lock.release)
        await lock.acquire()
        lock.release()

    async def queue_soon():
        loop.call_soon(q.put_nowait, 1)
        await q.get()

    async def nested_group():
        async with asyncio.timeout(5):
            await taskgroup(1)

    await measure("await a coroutine that does not block", instant)
    await measure("sleep(0)", lambda: asyncio.sleep(0))
    await measure("create_task", lambda: asyncio.create_task(instant()))
    await measure("gather of nothing", lambda: asyncio.gather())
    await measure("gather of one", lambda: asyncio.gather(instant()))
    await measure("gather of five", lambda: asyncio.gather(*(instant() for _ in range(5))))
    await measure("gather of sleep(0)", lambda: asyncio.gather(asyncio.sleep(0)))
    await measure("uncontended lock", with_lock)
    await measure("future set by call_soon", set_soon)
    await measure("event set by call_soon", event_soon)
    await measure("lock released by call_soon", lock_soon)
    await measure("queue filled by call_soon", queue_soon)
    await measure("barrier of two", barrier_pair)
    await measure("task group of none", lambda: taskgroup(0))
    await measure("task group of three", lambda: taskgroup(3))
    await measure("task group in a timeout", nested_group)
    await measure("wait_for an instant coroutine", lambda: asyncio.wait_for(instant(), 1))
    await measure("wait_for with zero", lambda: asyncio.wait_for(instant(), 0))
    await measure("wait", lambda: asyncio.wait([asyncio.create_task(instant())]))
    await measure("shield", lambda: asyncio.shield(instant()))
    await measure("a cancelled sleeper", cancelled_task)
    await measure("a finished future", lambda: asyncio.gather(asyncio.gather()))
    pace.cancel()


asyncio.run(main())
