import asyncio


async def main():
    log = []

    async def get(q, name):
        try:
            log.append((name, await q.get()))
        except asyncio.CancelledError:
            log.append((name, "cancelled"))
            raise

    async def put(q, name, item):
        try:
            await q.put(item)
            log.append((name, "put"))
        except asyncio.CancelledError:
            log.append((name, "cancelled"))
            raise

    async def show(title, *ts):
        await asyncio.gather(*ts, return_exceptions=True)
        print(title, log)
        log.clear()

    q = asyncio.Queue(1)
    a, b = [asyncio.create_task(get(q, n)) for n in "ab"]
    await asyncio.sleep(0)
    a.cancel()
    q.put_nowait(1)
    await show("cancelled before an item", a, b)
    a, b = [asyncio.create_task(get(q, n)) for n in "ab"]
    await asyncio.sleep(0)
    q.put_nowait(2)
    a.cancel()
    await show("cancelled after the item came", a, b)
    a, b = [asyncio.create_task(get(q, n)) for n in "ab"]
    await asyncio.sleep(0)
    q.put_nowait(3)
    log.append(("main overtakes", q.get_nowait()))
    await asyncio.sleep(0)
    print(q)
    q.put_nowait(4)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    q.put_nowait(5)
    await show("woken for nothing", a, b)
    q.put_nowait(0)
    a, b = [asyncio.create_task(put(q, n, n)) for n in "ab"]
    await asyncio.sleep(0)
    a.cancel()
    log.append(q.get_nowait())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await show("putter cancelled before room", a, b)
    c, d = [asyncio.create_task(put(q, n, n)) for n in "cd"]
    await asyncio.sleep(0)
    log.append(q.get_nowait())
    c.cancel()
    await show("putter cancelled after room", c, d)
    print(q)
    try:
        await asyncio.wait_for(q.put("x"), 1)
    except TimeoutError:
        print("put timed out", q)
    print(await asyncio.wait_for(q.get(), 1))
    t = asyncio.create_task(q.join())
    await asyncio.sleep(0)
    t.cancel()
    print(await asyncio.gather(t, return_exceptions=True))


asyncio.run(main())
