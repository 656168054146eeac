import asyncio
import inspect


async def co(x=1):
    return x


def plain():
    return 5


async def main():
    c = co()
    print(asyncio.iscoroutine(c), asyncio.iscoroutine(co), inspect.iscoroutinefunction(co), inspect.iscoroutinefunction(plain), type(c).__name__, c.__name__, c.__qualname__, co.__name__)
    print(await c)
    d = co(2)
    try:
        d.send(None)
    except StopIteration as e:
        print("value", e.value)
    e = co()
    e.close()
    try:
        await e
    except RuntimeError as err:
        print(err)
    f = co()
    try:
        f.throw(ValueError("thrown"))
    except ValueError as err:
        print(err)
    for bad in (lambda: asyncio.create_task(plain()), lambda: asyncio.create_task(co), lambda: [*co.__call__.__name__], lambda: asyncio.run(plain())):
        try:
            bad()
        except (TypeError, RuntimeError) as err:
            print(type(err).__name__, str(err).split(" at 0x")[0])


asyncio.run(main())
for bad in (5, plain, None):
    try:
        asyncio.run(bad)
    except TypeError as err:
        print(err)
