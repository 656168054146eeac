"""Section 3, uncancel.

- uncancel takes one request back, never below none, and returns how many are left.
- At none it also drops a cancellation that was not thrown yet.
"""
import asyncio


async def main():
    task = asyncio.current_task()
    print(task.uncancel(), task.cancelling())
    task.cancel()
    task.cancel()
    print(task.cancelling(), task.uncancel(), task.uncancel(), task.uncancel())
    await asyncio.sleep(0.5)
    print('not cancelled')
    task.cancel()
    task.cancel()
    print(task.uncancel())
    try:
        await asyncio.sleep(0.5)
    except asyncio.CancelledError:
        print('cancelled, left:', task.cancelling(), task.uncancel())
    await asyncio.sleep(0.5)
    print('goes on')


asyncio.run(main())
