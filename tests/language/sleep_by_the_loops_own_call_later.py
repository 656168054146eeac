"""A loop's call_later may be replaced: sleeps use it, and cancel the timer they got."""
import asyncio


async def sleeper(delay):
    print('slept', await asyncio.sleep(delay, 'result'), asyncio.get_running_loop().time() >= delay)


async def main():
    loop = asyncio.get_running_loop()
    original = loop.call_later
    handles = []

    def call_later(delay, callback, *args, **kwargs):
        print('call_later', delay)
        handles.append(original(delay / 10, callback, *args, **kwargs))
        return handles[-1]

    loop.call_later = call_later
    started = loop.time()
    await sleeper(10)
    print(round(loop.time() - started, 3))
    task = asyncio.create_task(sleeper(5))
    await asyncio.sleep(0)
    print(handles[-1].cancelled())
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled', handles[-1].cancelled())
    del loop.call_later
    await asyncio.sleep(1)


asyncio.run(main())
