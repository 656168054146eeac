import asyncio


class Custom:
    def __await__(self):
        value = yield from asyncio.sleep(1, "slept").__await__()
        return value.upper()


class Bare:
    def __await__(self):
        got = yield
        return ("bare", got)


class Proxy:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        return self.future.__await__()


async def value(v):
    return v


async def nested(n):
    return n if n == 0 else 1 + await nested(n - 1)


async def main():
    print(await value(1), await value(2) + await value(3), [await value(i) for i in range(3)], {await value("k"): await value("v")})
    print(await Custom(), await Bare(), await Proxy(asyncio.create_task(value("p"))))
    print(await nested(50), (await value([1, 2]))[1], (await value("x")).upper(), f"{await value(5)!r:>3}", await value(await value(7)))
    x = await value(1) if await value(True) else await value(2)
    print(x, await value(0) or await value("or"), not await value(0), -await value(5), await value(2) ** 3)
    print(sum([await value(i) for i in range(4)]), max(await value(3), 2), *[await value("star")])
    for v in await value([1, 2]):
        print(v)
    c = value("later")
    print(await c)
    try:
        await c
    except RuntimeError as e:
        print(e)
    for bad in (5, None, "s", value, [value]):
        try:
            await bad
        except TypeError as e:
            print(e)


asyncio.run(main())
