"""Section 6, ensure_future.

- A future or task is returned unchanged; a coroutine becomes a task; another awaitable becomes a task around it.
- Anything else: TypeError. A future of another loop: ValueError.
"""
import asyncio


class Awaitable:
    def __await__(self):
        yield
        return 'awaited'


async def body():
    return 'ran'


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    task = asyncio.create_task(body())
    print(asyncio.ensure_future(future) is future, asyncio.ensure_future(task) is task)
    print(await asyncio.ensure_future(body()), await asyncio.ensure_future(Awaitable()), await task)
    for wrong in (1, body, None):
        try:
            asyncio.ensure_future(wrong)
        except TypeError as error:
            print(error)
    other = asyncio.new_event_loop()
    try:
        asyncio.ensure_future(future, loop=other)
    except ValueError as error:
        print(error)
    other.close()


asyncio.run(main())
