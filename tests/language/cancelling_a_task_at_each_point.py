import asyncio


async def sleeper(log):
    try:
        log.append("start")
        await asyncio.sleep(10)
        log.append("end")
    except asyncio.CancelledError as e:
        log.append(f"cancelled {e.args}")
        raise
    finally:
        log.append("finally")


async def run(title, when, message=None):
    log = []
    t = asyncio.create_task(sleeper(log))
    for _ in range(when):
        await asyncio.sleep(0)
    t.cancel(message) if message else t.cancel()
    try:
        await t
    except asyncio.CancelledError as e:
        log.append(f"awaiter got {e.args}")
    print(title, log, t.cancelled())


async def stubborn():
    for i in range(3):
        try:
            await asyncio.sleep(5)
            return f"survived {i}"
        except asyncio.CancelledError:
            print("ignored", asyncio.current_task().cancelling())


async def cleanup():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(1)
        print("cleaned at", asyncio.get_running_loop().time())


async def converts():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError("instead") from None


async def swallow_and_return():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "swallowed"


async def cancels_itself():
    asyncio.current_task().cancel()
    print("still running")
    await asyncio.sleep(0)
    print("never")


async def cancels_itself_and_returns():
    asyncio.current_task().cancel()
    return "lost"


async def main():
    await run("before start", 0)
    await run("while sleeping", 1)
    await run("with message", 2, "stop it")
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(1)
    print(t.cancel(), t.cancel(), t.cancelling())
    await asyncio.sleep(1)
    t.cancel()
    print(await t)
    t = asyncio.create_task(cleanup())
    await asyncio.sleep(0)
    t.cancel()
    print(await asyncio.gather(t, return_exceptions=True))
    for f in (converts, swallow_and_return, cancels_itself, cancels_itself_and_returns):
        t = asyncio.create_task(f())
        await asyncio.sleep(0)
        t.cancel()
        print(f.__name__, await asyncio.gather(t, return_exceptions=True), t.cancelled())
    t = asyncio.create_task(asyncio.sleep(1, "done"))
    await asyncio.sleep(1)
    await asyncio.sleep(0)
    print("cancel after wake-up:", t.cancel(), await asyncio.gather(t, return_exceptions=True))


asyncio.run(main())
