"""An async generator that main leaves open: its closing task is cancelled before it began, which throws into the generator."""
import asyncio


async def count(name):
    try:
        number = 0
        while True:
            yield number
            number += 1
    except BaseException as error:
        print(name, "got", type(error).__name__)
        raise
    finally:
        print(name, "cleans up")
        try:
            await asyncio.sleep(0.1)
            print(name, "slept")
        finally:
            print(name, "is closed")


async def double(source):
    try:
        async for number in source:
            yield number * 2
    finally:
        print("double cleans up")


async def returns_inside():
    async for number in count("first"):
        if number > 1:
            return number


async def breaks_and_goes_on():
    async for number in double(count("third")):
        if number > 2:
            break
    await asyncio.sleep(0)
    print("went on")
    await asyncio.sleep(1)


async def deletes():
    generator = count("fourth")
    print(await anext(generator))
    del generator
    print("deleted")


async def never_started():
    generator = count("fifth")
    task = asyncio.create_task(generator.aclose())
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
    try:
        print(await anext(generator))
    except StopAsyncIteration:
        print("over")


async def cancelled_close():
    generator = count("sixth")
    await anext(generator)
    task = asyncio.create_task(generator.aclose(), name="closer")
    task.cancel("no")
    print(await asyncio.gather(task, return_exceptions=True))


for main in (returns_inside, breaks_and_goes_on, deletes, never_started, cancelled_close):
    print("---", main.__name__)
    print(asyncio.run(main()))


async def message_of_a_cancelled_task():
    for turns in (0, 1):
        task = asyncio.create_task(asyncio.sleep(1))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel("no")
        print(await asyncio.gather(task, return_exceptions=True))
        for _ in range(2):
            try:
                task.result()
            except asyncio.CancelledError as error:
                print(repr(error))


asyncio.run(message_of_a_cancelled_task())
