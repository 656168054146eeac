"""Section 3, a step.

- Return: the result; but cancelled if cancellation was asked for during that very step.
- CancelledError raised: the task is cancelled, whoever raised it; another exception is stored.
- A bare yield: one more turn.
- A future is waited for; if the task was told to cancel meanwhile, that future is cancelled at once.
"""
import asyncio


async def cancels_itself_and_returns():
    asyncio.current_task().cancel()
    return 'not delivered'


async def cancels_itself_and_waits():
    asyncio.current_task().cancel('mine')
    await asyncio.sleep(10)


async def raises_cancelled():
    raise asyncio.CancelledError('raised by hand')


async def fails():
    raise LookupError('l')


class Turn:
    def __await__(self):
        yield


async def takes_turns():
    for i in range(2):
        await Turn()
    return 'after two turns'


async def main():
    for body in (cancels_itself_and_returns, cancels_itself_and_waits, raises_cancelled, fails, takes_turns):
        task = asyncio.create_task(body())
        await asyncio.wait([task])
        outcome = 'cancelled' if task.cancelled() else repr(task.exception() or task.result())
        print(body.__name__, outcome, task.cancelling())
        try:
            await task
        except (asyncio.CancelledError, LookupError) as error:
            print(repr(error))


asyncio.run(main())
