import asyncio

stock = 0


async def buyer(cond, name, wants):
    global stock
    async with cond:
        got = await cond.wait_for(lambda: stock >= wants and f"{name} sees {stock}")
        stock -= wants
        print(got, "takes", wants)


async def main():
    global stock
    cond = asyncio.Condition()
    ts = [asyncio.create_task(buyer(cond, n, w)) for n, w in (("a", 3), ("b", 1), ("c", 2))]
    for _ in range(6):
        await asyncio.sleep(1)
        async with cond:
            stock += 1
            cond.notify_all()
    await asyncio.gather(*ts)
    print(stock, await cond.wait_for(lambda: "true at once, no lock needed"))
    try:
        await cond.wait_for(lambda: False)
    except RuntimeError as e:
        print(e)

    def broken():
        raise KeyError("predicate")

    async with cond:
        try:
            await cond.wait_for(broken)
        except KeyError as e:
            print("error", e, cond.locked())


asyncio.run(main())
