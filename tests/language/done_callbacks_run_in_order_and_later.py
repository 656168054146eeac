import asyncio


async def job():
    print("job runs")
    return "r"


async def main():
    t = asyncio.create_task(job())
    for n in range(3):
        t.add_done_callback(lambda task, n=n: print("callback", n, task.result(), task.get_name() == t.get_name()))
    print("added")
    await t
    print("awaited")
    t.add_done_callback(lambda task: print("added afterwards"))
    print("before a pass of the loop")
    await asyncio.sleep(0)
    u = asyncio.create_task(asyncio.sleep(5))
    u.add_done_callback(lambda task: print("cancelled:", task.cancelled()))
    await asyncio.sleep(0)
    u.cancel()
    await asyncio.wait([u])
    await asyncio.sleep(0)

    def spawns(task):
        asyncio.get_running_loop().create_task(job(), name="spawned")

    v = asyncio.create_task(job())
    v.add_done_callback(spawns)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main())
