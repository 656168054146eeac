# A callback that is due is called though nobody but the loop knows the task, or the future, any more.
import asyncio


def finished(future):
    print("finished", future.cancelled() or future.result())


async def starts():
    asyncio.create_task(asyncio.sleep(0, "at once")).add_done_callback(finished)
    asyncio.create_task(asyncio.sleep(1, "later")).add_done_callback(finished)
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(finished)
    future.set_result("set")
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(finished)
    future.cancel()
    future = asyncio.get_running_loop().create_future()
    future.set_result("set before")
    future.add_done_callback(finished)


async def main():
    await asyncio.create_task(starts())
    await asyncio.sleep(2)
    print("end")


asyncio.run(main())
