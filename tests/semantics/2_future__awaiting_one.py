"""Section 2, await.

- A future that is done is awaited without a suspension.
- A pending one is given to the loop once; resumed while still pending: await wasn't used with future.
- yield from a future by hand, without await: the task says so.
"""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.set_result('at once')
    passed = []
    loop.call_soon(passed.append, 'an iteration')
    print(await future, passed)
    pending = loop.create_future()
    iterator = pending.__await__()
    print(next(iterator) is pending)
    try:
        next(iterator)
    except RuntimeError as error:
        print('RuntimeError', error)

    pending = loop.create_future()

    class Raw:
        def __await__(self):
            yield pending

    try:
        await Raw()
    except RuntimeError as error:
        print(str(error).split(' in task ')[0], '…', str(error).split(' with ')[-1])
    loop.call_later(1, pending.set_exception, KeyError('k'))
    try:
        await pending
    except KeyError as error:
        print('KeyError', error, error is pending.exception())


asyncio.run(main())
