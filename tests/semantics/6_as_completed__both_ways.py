"""Section 6, as_completed.

- A plain loop gives coroutines with results in order of completion; async for gives the original tasks and futures.
- The tasks are made at the call.
- At the timeout each remaining one raises TimeoutError. One awaitable in place of a collection: TypeError.
- After break the same iterator can go on.
"""
import asyncio


async def body(delay):
    await asyncio.sleep(delay)
    return delay


async def main():
    for one in asyncio.as_completed([body(3), body(1), body(2)]):
        print(await one, type(one).__name__)
    task = asyncio.create_task(body(2))
    async for one in asyncio.as_completed([task, body(1)]):
        print(one is task, one.done(), await one)
    before = len(asyncio.all_tasks())
    iterator = asyncio.as_completed([body(1), body(9), body(8)], timeout=2)
    print(len(asyncio.all_tasks()) - before)
    for one in iterator:
        try:
            print(await one)
        except TimeoutError as error:
            print(repr(error))
    iterator = asyncio.as_completed([body(1), body(2), body(3)])
    async for one in iterator:
        print('first', one.result())
        break
    async for one in iterator:
        print('rest', one.result())
    coroutine = body(1)
    for wrong in (coroutine, asyncio.get_running_loop().create_future()):
        try:
            asyncio.as_completed(wrong)
        except TypeError as error:
            print(error)
    coroutine.close()


asyncio.run(main())
