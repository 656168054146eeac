import asyncio


async def inner(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "inner cancelled")
        raise


async def awaits_task(task):
    try:
        await task
    finally:
        print("outer leaves, inner done:", task.done())


async def main():
    i = asyncio.create_task(inner("task"), name="inner")
    o = asyncio.create_task(awaits_task(i), name="outer")
    await asyncio.sleep(1)
    o.cancel("why")
    try:
        await o
    except asyncio.CancelledError as e:
        print(e.args, i.cancelled(), o.cancelled())
    i = asyncio.create_task(inner("first"))
    both = [asyncio.create_task(awaits_task(i)) for _ in range(2)]
    await asyncio.sleep(1)
    both[0].cancel()
    print(await asyncio.gather(*both, return_exceptions=True), i.cancelled())
    chain = asyncio.create_task(awaits_task(asyncio.create_task(awaits_task(asyncio.create_task(inner("deep"))))))
    await asyncio.sleep(1)
    chain.cancel()
    print(await asyncio.gather(chain, return_exceptions=True))


asyncio.run(main())
