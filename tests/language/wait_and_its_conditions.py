import asyncio


async def job(n, fail=False):
    await asyncio.sleep(n)
    if fail:
        raise ValueError(n)
    return n


def names(s):
    return sorted(t.get_name() for t in s)


def start(*specs):
    return [asyncio.create_task(job(*s), name=f"job {s[0]}") for s in specs]


async def main():
    loop = asyncio.get_running_loop()
    done, pending = await asyncio.wait(start((1,), (2,)))
    print(names(done), names(pending), loop.time())
    done, pending = await asyncio.wait(start((1,), (2,), (3,)), return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending), [t.result() for t in done])
    done, pending = await asyncio.wait(pending, return_when=asyncio.ALL_COMPLETED)
    print(names(done), names(pending), loop.time())
    done, pending = await asyncio.wait(start((1,), (2, True), (3,)), return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), [repr(t.exception()) for t in done])
    done, pending = await asyncio.wait(start((1,), (5,)), timeout=2)
    print(names(done), names(pending), loop.time())
    for t in pending:
        t.cancel()
    done, pending = await asyncio.wait(start((1,), (5,)), timeout=0)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(set(start((1,))))
    print(names(done))
    done, pending = await asyncio.wait(start((1,), (1,), (1,)), return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))
    t, = start((1,))
    t.cancel()
    done, _ = await asyncio.wait([t], return_when=asyncio.FIRST_EXCEPTION)
    print(t.cancelled(), names(done))
    done, pending = await asyncio.wait(t for t in start((0,), (0.5,)))
    print(len(done), type(done) is set)
    coro = job(1)
    for bad in ([], coro, [coro], asyncio.create_task(job(0)), 5):
        try:
            await asyncio.wait(bad)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
    coro.close()
    try:
        await asyncio.wait(start((0,)), return_when="SOMETIME")
    except ValueError as e:
        print(e)


asyncio.run(main())
