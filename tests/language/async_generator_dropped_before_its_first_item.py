# A generator that was asked for an item is known to the loop, though it never began; dropped, it is closed by a task.
import asyncio


async def numbers():
    yield 1


async def tells_too_early():
    generator = numbers()
    try:
        await generator.asend("news")
    except TypeError as error:
        print(error)
    del generator
    await asyncio.sleep(0)
    print(len(asyncio.all_tasks()))
    await asyncio.sleep(0)
    print(len(asyncio.all_tasks()))


async def throws_too_early():
    generator = numbers()
    try:
        await generator.athrow(ValueError("early"))
    except ValueError as error:
        print(error, error.__traceback__.tb_next.tb_lineno, error.__traceback__.tb_next.tb_next)
    print(await anext(generator, "over"))


asyncio.run(tells_too_early())
asyncio.run(throws_too_early())
