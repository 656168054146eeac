import asyncio


class Range:
    def __init__(self, n): self.n, self.i = n, 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        await asyncio.sleep(0.1)
        self.i += 1
        return self.i


class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    async def __aenter__(self):
        await asyncio.sleep(0)
        print("enter", self.name)
        return self
    async def __aexit__(self, t, v, tb):
        await asyncio.sleep(0)
        print("exit", self.name, t and t.__name__, v)
        return self.swallow


async def early():
    async with CM("early") as c:
        return c.name


async def main():
    async for i in Range(3):
        if i == 2:
            continue
        print(i)
    async with CM("a") as a, CM("b"):
        print(a.name)
    async with CM("s", swallow=True):
        raise ValueError("swallowed")
    try:
        async with CM("r"):
            raise KeyError("k")
    except KeyError as e:
        print("caught", e)
    print(await early())
    for i in range(2):
        async with CM(i):
            if i == 0:
                continue
            break
    it = aiter(Range(2))
    print(await anext(it), await anext(it), await anext(it, "end"))
    for bad in ("with", "for"):
        try:
            if bad == "with":
                async with object():
                    pass
            else:
                async for _ in [1]:
                    pass
        except TypeError as e:
            print(e)
    task = asyncio.create_task(hold())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled inside async with")


async def hold():
    async with CM("held"):
        await asyncio.sleep(10)


asyncio.run(main())
