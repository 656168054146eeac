import asyncio


async def serve(promise):
    promise.set_result('apple')
    return 'served'


async def main():
    loop = asyncio.get_running_loop()
    promise = loop.create_future()
    loop.set_task_factory(asyncio.eager_task_factory)
    outer = asyncio.gather(promise, serve(promise))
    print(outer.done())
    loop.call_soon(print, 'a turn later')
    print(await outer)


asyncio.run(main())
