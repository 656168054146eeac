import asyncio


async def inner(n=2):
    try:
        await asyncio.sleep(n)
        print("inner finished", asyncio.get_running_loop().time())
        return "inner"
    except asyncio.CancelledError:
        print("inner cancelled")
        raise


async def outer(task):
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        print("outer cancelled, inner done:", task.done())
        return "outer"


async def main():
    print(await asyncio.shield(inner()))
    t = asyncio.create_task(inner())
    o = asyncio.create_task(outer(t))
    await asyncio.sleep(1)
    o.cancel()
    print(await o, await t)
    t = asyncio.create_task(inner())
    o = asyncio.create_task(outer(t))
    await asyncio.sleep(1)
    t.cancel()
    print(await o, t.cancelled())
    try:
        await asyncio.wait_for(asyncio.shield(t := asyncio.create_task(inner(5))), 1)
    except TimeoutError:
        print("timed out, inner goes on:", not t.done())
    print(await t)

    async def fails():
        raise KeyError("k")

    try:
        await asyncio.shield(fails())
    except KeyError as e:
        print("error", e)
    f = asyncio.shield(t)
    print(f is t, await f)


asyncio.run(main())
