import asyncio


async def job(n, error=None):
    try:
        await asyncio.sleep(n)
        print("job", n)
        if error:
            raise error
    except asyncio.CancelledError:
        print("cancelled", n)
        raise


async def attempt(title, body):
    print("--", title)
    try:
        await body()
    except BaseExceptionGroup as e:
        print(repr(e), "cause", e.__cause__, "context", repr(e.__context__))
    except BaseException as e:
        print("plain", repr(e))
    print("at", asyncio.get_running_loop().time(), asyncio.current_task().cancelling())


async def one_fails():
    async with asyncio.TaskGroup() as tg:
        for n in (1, 3, 4):
            tg.create_task(job(n, ValueError(n) if n == 1 else None))
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("body cancelled")
            raise


async def two_fail():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(job(1, ValueError("a")))
        tg.create_task(job(1, KeyError("b")))
        tg.create_task(job(5))


async def body_fails():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(job(2))
        tg.create_task(job(3))
        await asyncio.sleep(1)
        raise RuntimeError("body")


async def cleanup_fails():
    async def bad():
        try:
            await asyncio.sleep(10)
        finally:
            raise OSError("cleanup")

    async with asyncio.TaskGroup() as tg:
        tg.create_task(bad())
        tg.create_task(job(1, ValueError("first")))


async def fails_at_once():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(job(0, ValueError("at once")))
        tg.create_task(job(5))
    print("never")


async def never_started():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(job(5))
        raise ValueError("before anybody ran")


async def body_raises_cancelled():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(job(5))
        await asyncio.sleep(0)
        raise asyncio.CancelledError("mine")


async def nested():
    async with asyncio.TaskGroup() as outer:
        outer.create_task(job(9))
        async with asyncio.TaskGroup() as inner:
            inner.create_task(job(1, ValueError("inner")))
            inner.create_task(job(8))


async def main():
    for f in (one_fails, two_fail, body_fails, cleanup_fails, fails_at_once, never_started, body_raises_cancelled, nested):
        await attempt(f.__name__, f)
    t = asyncio.create_task(attempt("cancelled from outside", lambda: outside()))
    await asyncio.sleep(1)
    t.cancel()
    await t
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(job(1, ValueError("v")))
            tg.create_task(job(1, TypeError("t")))
    except* ValueError as g:
        print("values", g.exceptions)
    except* TypeError as g:
        print("types", g.exceptions)


async def outside():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(job(5))
        tg.create_task(job(6))


asyncio.run(main())
