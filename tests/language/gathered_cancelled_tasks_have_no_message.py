# A task that ends by CancelledError is cancelled without a message; the exception has it.
import asyncio


async def sleeper():
    await asyncio.sleep(9)


async def returns_anyway():
    asyncio.current_task().cancel("late")


async def main():
    early = asyncio.create_task(sleeper())
    early.cancel("early")
    waiting = asyncio.create_task(sleeper())
    asyncio.get_running_loop().call_later(1, waiting.cancel, "waiting")
    future = asyncio.get_running_loop().create_future()
    future.cancel("future")
    returned = asyncio.create_task(returns_anyway())
    print(await asyncio.gather(early, waiting, future, returned, return_exceptions=True))
    for task in (early, waiting, returned):
        try:
            await task
        except asyncio.CancelledError as stop:
            print(stop.args)


asyncio.run(main())
