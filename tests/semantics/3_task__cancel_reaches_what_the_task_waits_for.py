"""Section 3, cancel.

- cancel of a done task: False; else True, also the second time, and cancelling() counts.
- A waiting task is told through what it waits for; that object may refuse, and stays what it waits for.
- A task whose wake-up is scheduled gets CancelledError at its current await although the future has a result.
- A task that has not started: no line of it runs.
- A message is delivered with the CancelledError.
"""
import asyncio


async def body(log, future):
    log.append('started')
    try:
        await future
    except asyncio.CancelledError as error:
        log.append(repr(error))
        raise


async def stubborn():
    for _ in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            print('stubborn ignores', repr(error))
    return 'stubborn result'


async def awaits(task):
    return await task


async def main():
    new = asyncio.get_running_loop().create_future
    log = []
    task = asyncio.create_task(body(log, new()))
    print(task.cancel('before the start'), task.cancel(), task.cancelling())
    await asyncio.wait([task])
    print(log, task.cancelled(), task.cancel())

    future = new()
    task = asyncio.create_task(body(log, future))
    await asyncio.sleep(0)
    print(task.cancel('first'), task.cancel('second'), task.cancelling(), future.cancelled())
    await asyncio.wait([task])
    print(log, task.cancelled())

    log.clear()
    future = new()
    task = asyncio.create_task(body(log, future))
    await asyncio.sleep(0)
    future.set_result('ready')
    task.cancel('after the result')
    await asyncio.wait([task])
    print(log, task.cancelled(), future.result())

    inner = asyncio.create_task(stubborn())
    outer = asyncio.create_task(awaits(inner))
    await asyncio.sleep(0.1)
    print(outer.cancel('passes through'))
    await asyncio.sleep(0.1)
    print(outer.done(), inner.done(), outer.cancelling(), inner.cancelling())
    print(outer.cancel('again'))
    print(await outer)


asyncio.run(main())
