import asyncio


async def waiter(event, name):
    r = await event.wait()
    print(name, r, event.is_set())


async def main():
    event = asyncio.Event()
    print(event.is_set(), repr(event)[-8:], event.set(), event.is_set(), await event.wait(), repr(event)[-6:], event.clear(), event.is_set())
    ts = [asyncio.create_task(waiter(event, n)) for n in "abc"]
    await asyncio.sleep(0)
    print(repr(event)[-19:])
    event.set()
    event.set()
    event.clear()
    print("pulse given")
    late = asyncio.create_task(waiter(event, "late"))
    await asyncio.gather(*ts)
    event.set()
    await late
    event.clear()
    ts = [asyncio.create_task(waiter(event, n)) for n in "xyz"]
    await asyncio.sleep(0)
    ts[1].cancel()
    event.set()
    print([type(r).__name__ for r in await asyncio.gather(*ts, return_exceptions=True)])
    event.clear()
    ts = [asyncio.create_task(waiter(event, n)) for n in "pq"]
    await asyncio.sleep(0)
    event.set()
    ts[0].cancel()
    print([type(r).__name__ for r in await asyncio.gather(*ts, return_exceptions=True)])
    event.clear()
    w = asyncio.create_task(waiter(event, "woken"))
    await asyncio.sleep(0)
    asyncio.create_task(waiter(event, "comes after set, goes first"))
    event.set()
    await w
    event.clear()
    try:
        await asyncio.wait_for(event.wait(), 1)
    except TimeoutError:
        print("timeout", repr(event)[-8:])


asyncio.run(main())
