"""Section 4, Queue, shutdown.

- All waiting getters, then all waiting putters, are woken in order: putters raise, getters take what is there, then raise.
- put and put_nowait raise from then on; get raises once it is empty; task_done is still needed.
- immediate: the queue is drained, and unfinished counts down by what was drained only.
- Shutting down twice is harmless.
"""
import asyncio


async def attempt(name, awaitable):
    try:
        print(name, await awaitable)
    except asyncio.QueueShutDown as error:
        print(name, repr(error))


async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait('there')
    putters = [asyncio.create_task(attempt(f'putter {i}', queue.put(i))) for i in range(2)]
    await asyncio.sleep(0)
    queue.shutdown()
    queue.shutdown()
    await asyncio.gather(*putters)
    print(queue)
    for call in (lambda: queue.put_nowait(1),):
        try:
            call()
        except asyncio.QueueShutDown:
            print('refused')
    await attempt('get', queue.get())
    await attempt('get', queue.get())
    join = asyncio.create_task(queue.join())
    await asyncio.sleep(0)
    print(join.done())
    queue.task_done()
    await join

    queue = asyncio.Queue()
    getters = [asyncio.create_task(attempt(f'getter {i}', queue.get())) for i in range(2)]
    await asyncio.sleep(0)
    queue.shutdown()
    await asyncio.gather(*getters)

    queue = asyncio.Queue()
    for i in range(3):
        queue.put_nowait(i)
    await queue.get()
    join = asyncio.create_task(queue.join())
    await asyncio.sleep(0)
    queue.shutdown(immediate=True)
    await asyncio.sleep(0)
    print(queue, join.done())
    queue.task_done()
    await join
    await attempt('get', queue.get())


asyncio.run(main())
