"""What tests look at in asyncio's objects: lines of waiters, states, values, the loop they are bound to."""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
    semaphore, barrier, queue = asyncio.Semaphore(2), asyncio.Barrier(3), asyncio.Queue(1)
    print(lock._locked, event._value, semaphore._value, barrier._count, barrier._parties, queue._unfinished_tasks)
    print([p._loop for p in (lock, event, condition, semaphore, queue)])
    await lock.acquire()
    await queue.put(1)

    async def wait_in_condition():
        async with condition:
            await condition.wait()

    tasks = [asyncio.create_task(c) for c in (
        lock.acquire(), lock.acquire(), event.wait(), wait_in_condition(), semaphore.acquire(), semaphore.acquire(),
        semaphore.acquire(), barrier.wait(), barrier.wait(), queue.put(2))]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(len(lock._waiters), len(event._waiters), len(condition._waiters), len(semaphore._waiters), len(queue._putters))
    print(semaphore._value, barrier._count, queue._unfinished_tasks, queue._format(), len(queue._getters))
    print([p._loop is loop for p in (lock, event, condition, semaphore, queue)])
    print(type(lock._waiters).__name__, [f.done() for f in lock._waiters])
    lock.release()
    print([f.done() for f in lock._waiters], lock._locked)
    tasks[1].cancel()
    print([f.cancelled() for f in lock._waiters])
    await asyncio.sleep(0)
    print(len(lock._waiters), lock._locked)
    print(event._get_loop() is loop, condition._get_loop() is loop, condition._lock.locked())

    future = loop.create_future()
    print(future._state, future._result, future._exception, future._callbacks, future._source_traceback, future._loop is loop)
    future.add_done_callback(print)
    print(len(future._callbacks), future._callbacks[0][0] is print, type(future._callbacks[0][1]).__name__)
    future.remove_done_callback(print)
    future.cancel('why')
    print(future._state, repr(future._make_cancelled_error()), future._cancel_message)
    task = tasks[2]
    print(task._state, type(task._fut_waiter).__name__, task._must_cancel, task._coro is task.get_coro(), task._log_destroy_pending)
    try:
        task._log_traceback = True
    except ValueError as error:
        print(error)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


asyncio.run(main())
