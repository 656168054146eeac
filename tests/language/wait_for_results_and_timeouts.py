import asyncio


async def job(n, result="done"):
    try:
        await asyncio.sleep(n)
        return result
    except asyncio.CancelledError:
        print("job cancelled", asyncio.get_running_loop().time())
        raise


async def slow_cleanup():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(2)


async def refuses():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "late result"


async def other_error():
    try:
        await asyncio.sleep(10)
    finally:
        raise KeyError("cleanup failed")


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.wait_for(job(1), 2), await asyncio.wait_for(job(1), None), await asyncio.wait_for(job(0), timeout=5), loop.time())
    try:
        await asyncio.wait_for(job(5), timeout=1)
    except asyncio.TimeoutError as e:
        print(repr(e), repr(e.__cause__), loop.time(), asyncio.TimeoutError is TimeoutError)
    for f in (slow_cleanup, refuses, other_error):
        try:
            print(await asyncio.wait_for(f(), 1), loop.time())
        except (TimeoutError, KeyError) as e:
            print(f.__name__, repr(e), loop.time())
    for zero in (0, -1):
        try:
            print(await asyncio.wait_for(job(0, "never starts"), zero))
        except TimeoutError:
            print("zero timeout")
    f = loop.create_future()
    f.set_result("ready")
    print(await asyncio.wait_for(f, 0))
    t = asyncio.create_task(job(5))
    try:
        await asyncio.wait_for(t, 1)
    except TimeoutError:
        print(t.cancelled())
    w = asyncio.create_task(asyncio.wait_for(job(5), 10))
    await asyncio.sleep(1)
    w.cancel()
    print(await asyncio.gather(w, return_exceptions=True))
    q = asyncio.Queue()
    for _ in range(2):
        try:
            print(await asyncio.wait_for(q.get(), 1))
        except TimeoutError:
            print("no item")
            q.put_nowait("item")
    try:
        await asyncio.wait_for(5, 1)
    except TypeError as e:
        print(e)
    try:
        print(await asyncio.wait_for(job(1, "done"), 1))
    except TimeoutError:
        print("equal deadlines: the timeout's timer is the older one")


asyncio.run(main())
