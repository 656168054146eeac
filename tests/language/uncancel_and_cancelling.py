import asyncio


async def worker():
    task = asyncio.current_task()
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("count", task.cancelling(), "uncancel", task.uncancel(), task.uncancel())
    await asyncio.sleep(1)
    task.cancel()
    print(task.cancelling(), task.uncancel())
    await asyncio.sleep(1)
    return "survived"


async def main():
    t = asyncio.create_task(worker())
    await asyncio.sleep(0)
    t.cancel()
    t.cancel()
    print(await t, t.cancelling(), t.cancelled())


asyncio.run(main())
