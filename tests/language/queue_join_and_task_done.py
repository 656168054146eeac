import asyncio


async def worker(name, q):
    while True:
        item = await q.get()
        await asyncio.sleep(item)
        print(name, "finished", item, asyncio.get_running_loop().time())
        q.task_done()


async def main():
    q = asyncio.Queue()
    await q.join()
    print("a fresh queue is joined at once")
    for item in (3, 1, 2, 1):
        q.put_nowait(item)
    workers = [asyncio.create_task(worker(n, q)) for n in "ab"]
    joiners = [asyncio.create_task(q.join()) for _ in range(2)]
    await q.join()
    print("joined", asyncio.get_running_loop().time(), q.empty())
    await asyncio.gather(*joiners)
    await q.put(1)
    await q.join()
    print("joined again", asyncio.get_running_loop().time())
    for w in workers:
        w.cancel()
    print([type(r).__name__ for r in await asyncio.gather(*workers, return_exceptions=True)])
    for _ in range(2):
        try:
            q.task_done()
        except ValueError as e:
            print(e)
    q.put_nowait("x")
    await q.get()
    try:
        await asyncio.wait_for(q.join(), 1)
    except TimeoutError:
        print("fetched is not done", q)
    q.task_done()
    await q.join()


asyncio.run(main())
