# Main's last act drops a generator: a task is to close it, and the run's end cancels that task before its first step. The
# cancellation goes into the generator.
import asyncio


async def numbers(name):
    try:
        yield 1
        yield 2
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    finally:
        print(name, "closed")


async def stubborn():
    try:
        yield 1
    finally:
        yield 2


async def leaves():
    open_one = numbers("a")
    print(await anext(open_one))


async def drives():
    for step in ("aclose", "__anext__"):
        generator = numbers(step)
        await anext(generator)
        task = asyncio.create_task(getattr(generator, step)())
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            print(step, "was cancelled")
    generator = stubborn()
    await anext(generator)
    task = asyncio.create_task(generator.aclose())
    task.cancel()
    try:
        await task
    except RuntimeError as error:
        print(error)
    del task, generator


asyncio.run(leaves())
asyncio.run(drives())
