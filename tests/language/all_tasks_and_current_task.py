import asyncio


async def job(n):
    await asyncio.sleep(n)
    print(asyncio.current_task().get_name())


async def main():
    me = asyncio.current_task()
    a = asyncio.create_task(job(1), name="a")
    b = asyncio.create_task(job(2), name="b")
    print(sorted(t.get_name() for t in asyncio.all_tasks()), me in asyncio.all_tasks(), len(asyncio.all_tasks()))
    await asyncio.sleep(1.5)
    print(sorted(t.get_name() for t in asyncio.all_tasks() - {me}))
    for t in asyncio.all_tasks():
        if t is not me:
            t.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(len(asyncio.all_tasks()), b.cancelled())
    asyncio.get_running_loop().call_soon(lambda: print("in a callback", asyncio.current_task()))
    await asyncio.sleep(0)


asyncio.run(main())
