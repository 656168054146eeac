"""Section 1, no loop.

- get_running_loop, create_task, current_task, timeout need a running loop.
- get_event_loop, Future, gather, shield and as_completed outside a loop: there is no current event loop.
- Inside a coroutine get_event_loop gives the running loop.
- Primitives and queues can be made without a loop.
"""
import asyncio


async def nothing():
    return 'ran'


def attempt(name, call):
    try:
        print(name, call())
    except RuntimeError as error:
        print(name, 'RuntimeError', error)


coroutine = nothing()
attempt('get_running_loop', asyncio.get_running_loop)
attempt('create_task', lambda: asyncio.create_task(coroutine))
attempt('current_task', asyncio.current_task)
attempt('all_tasks', asyncio.all_tasks)
attempt('timeout', lambda: asyncio.timeout(1))
attempt('get_event_loop', asyncio.get_event_loop)
attempt('Future', asyncio.Future)
attempt('gather', lambda: asyncio.gather(coroutine))
attempt('gather of nothing', asyncio.gather)
attempt('shield', lambda: asyncio.shield(coroutine))
attempt('ensure_future', lambda: asyncio.ensure_future(coroutine))
coroutine.close()
made = [asyncio.Lock(), asyncio.Event(), asyncio.Condition(), asyncio.Semaphore(), asyncio.BoundedSemaphore(),
        asyncio.Barrier(1), asyncio.Queue(), asyncio.PriorityQueue(), asyncio.LifoQueue()]
print([type(each).__name__ for each in made])


async def main():
    print(asyncio.get_event_loop() is asyncio.get_running_loop())
    async with made[0]:
        made[6].put_nowait(1)
        print(await made[6].get(), await made[5].wait())


asyncio.run(main())
