import asyncio


async def ok():
    await asyncio.sleep(1)
    return "result"


async def bad():
    raise ValueError("bad")


async def main():
    t = asyncio.create_task(ok())
    print(t.done(), t.cancelled())
    try:
        t.result()
    except asyncio.InvalidStateError as e:
        print(e)
    try:
        t.exception()
    except asyncio.InvalidStateError as e:
        print(e)
    print(await t, t.done(), t.result(), t.exception(), t.cancelled(), await t)
    b = asyncio.create_task(bad())
    await asyncio.sleep(0)
    print(b.done(), repr(b.exception()))
    for _ in range(2):
        try:
            await b
        except ValueError as e:
            print("raised", e)
    try:
        b.result()
    except ValueError as e:
        print("result", e)
    c = asyncio.create_task(ok())
    print(c.cancel(), c.cancelled(), c.done(), c.cancelling())
    try:
        await c
    except asyncio.CancelledError as e:
        print("cancelled", repr(e), c.cancelled(), c.done(), c.cancel())
    for get in (c.result, c.exception):
        try:
            get()
        except asyncio.CancelledError as e:
            print(get.__name__, repr(e))
    for method in (t.set_result, t.set_exception):
        try:
            method(1)
        except RuntimeError as e:
            print(e)
    print(t.get_coro().__name__, asyncio.isfuture(t), isinstance(t, asyncio.Future), isinstance(t, asyncio.Task), t.get_loop() is asyncio.get_running_loop())


asyncio.run(main())
