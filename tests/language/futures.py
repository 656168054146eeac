import asyncio


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f.done(), f.cancelled(), f)
    for get in (f.result, f.exception):
        try:
            get()
        except asyncio.InvalidStateError as e:
            print(e)
    log = []
    f.add_done_callback(lambda fut: log.append(("first", fut.result())))
    second = lambda fut: log.append("second")
    f.add_done_callback(second)
    f.add_done_callback(second)
    print(f.remove_done_callback(second))
    loop.call_later(1, f.set_result, 42)
    print(await f, f.result(), f.exception(), f, log)
    f.add_done_callback(lambda fut: log.append("late"))
    print(log)
    await asyncio.sleep(0)
    print(log, await f)
    for again in (lambda: f.set_result(1), lambda: f.set_exception(ValueError())):
        try:
            again()
        except asyncio.InvalidStateError as e:
            print(type(e).__name__, e)
    print(f.cancel())
    g = asyncio.Future()
    g.set_exception(ValueError("v"))
    print(g, repr(g.exception()))
    try:
        await g
    except ValueError as e:
        print("raised", e)
    h = loop.create_future()
    print(h.cancel("msg"), h.cancelled(), h, h.done())
    try:
        await h
    except asyncio.CancelledError as e:
        print(e.args)
    k = loop.create_future()
    k.set_exception(KeyError)
    print(repr(k.exception()))
    for bad in (lambda: loop.create_future().set_exception(1), lambda: loop.create_future().set_exception(StopIteration())):
        try:
            print(bad())
        except TypeError as e:
            print(e)
    shared = loop.create_future()
    waiters = [asyncio.create_task(wait(n, shared)) for n in range(3)]
    await asyncio.sleep(0)
    waiters[1].cancel()
    await asyncio.sleep(0)
    print(shared.cancelled(), [t.done() for t in waiters])
    print(await asyncio.gather(*waiters, return_exceptions=True))
    print(asyncio.isfuture(f), f.get_loop() is loop)


async def wait(n, fut):
    return n, await fut


asyncio.run(main())
