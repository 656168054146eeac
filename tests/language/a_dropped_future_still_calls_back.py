"""Done callbacks are called though nobody holds the future: gather's, shield's, a plain one's."""
import asyncio
import functools


async def work(seconds):
    await asyncio.sleep(seconds)
    return seconds


def stop(future, *, loop):
    print("all done", future.result())
    loop.call_soon_threadsafe(loop.stop)


def say(word, future):
    print(word, future.result() if not future.cancelled() else "cancelled", future.done())


async def main():
    asyncio.gather(work(1), work(2)).add_done_callback(functools.partial(say, "gathered"))
    asyncio.shield(asyncio.ensure_future(work(1))).add_done_callback(functools.partial(say, "shielded"))
    asyncio.gather().add_done_callback(functools.partial(say, "empty"))
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(functools.partial(say, "first"))
    future.add_done_callback(functools.partial(say, "second"))
    future.set_result("plain")
    del future
    gone = loop.create_future()
    gone.add_done_callback(functools.partial(say, "gone"))
    gone.cancel()
    del gone
    never = loop.create_future()
    never.add_done_callback(functools.partial(say, "never"))
    del never
    await asyncio.sleep(0)
    print("after one iteration")
    await asyncio.sleep(3)


asyncio.run(main())
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
tasks = [loop.create_task(work(n)) for n in range(3)]
asyncio.gather(*tasks).add_done_callback(functools.partial(stop, loop=loop))
try:
    loop.run_forever()
finally:
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
print(loop.is_closed())
