# Cancelled before its first step, a coroutine stands at its first line.
import asyncio


def decorated(function):
    return function


async def plain(n):
    print("never")


@decorated
async def under_a_decorator(n):

    print("never")


async def main():
    for function in (plain, under_a_decorator):
        task = asyncio.create_task(function(1))
        task.cancel()
        try:
            await task
        except asyncio.CancelledError as error:
            tb = error.__traceback__
            while tb is not None:
                print(tb.tb_lineno)
                tb = tb.tb_next
    await asyncio.wait([task])
    task = asyncio.create_task(plain(1))
    task.cancel()
    await task


asyncio.run(main())
