"""Section 6, wait.

- It returns the sets done and pending, never raises TimeoutError, never cancels.
- A future or coroutine in place of a collection: TypeError; nothing: ValueError; a wrong return_when: ValueError; a coroutine inside: TypeError.
- Any iterable will do. FIRST_EXCEPTION ignores cancelled ones.
- What is done is looked at when the waiting task resumes: it may be more than the trigger.
- If the caller is cancelled the tasks go on. It suspends even when all are done.
"""
import asyncio


async def body(delay, error=None):
    await asyncio.sleep(delay)
    if error:
        raise error
    return delay


def shown(tasks):
    return [t.get_name() for t in tasks]


async def main():
    loop = asyncio.get_running_loop()

    def make(*delays):
        return [asyncio.create_task(body(delay), name=str(delay)) for delay in delays]

    for options in ({}, {'timeout': 1.5}, {'return_when': asyncio.FIRST_COMPLETED}, {'timeout': 0}):
        start = loop.time()
        done, pending = await asyncio.wait(make(1, 2, 3), **options)
        print(options, shown(done), shown(pending), loop.time() - start)
        if pending:
            await asyncio.wait(pending)
    tasks = make(1, 3) + [asyncio.create_task(body(2, KeyError('k')), name='fails'), asyncio.create_task(asyncio.sleep(9), name='cancelled')]
    loop.call_later(1.5, tasks[-1].cancel)
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(shown(done), shown(pending), repr(tasks[2].exception()))
    await asyncio.wait(pending)

    coroutine = body(1)
    for call in (lambda: asyncio.wait(coroutine), lambda: asyncio.wait(loop.create_future()), lambda: asyncio.wait([]),
                 lambda: asyncio.wait([loop.create_future()], return_when='SOON'), lambda: asyncio.wait([coroutine])):
        try:
            await call()
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
    coroutine.close()
    done, pending = await asyncio.wait(task for task in make(1, 1))
    print(shown(done), shown(pending))
    futures = [loop.create_future() for _ in range(3)]
    loop.call_soon(futures[0].set_result, 0)
    loop.call_soon(futures[1].set_result, 1)
    done, pending = await asyncio.wait(futures, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    passed = []
    loop.call_soon(passed.append, 1)
    await asyncio.wait(done)
    print(passed)
    task = make(5)[0]
    caller = asyncio.create_task(asyncio.wait([task]))
    await asyncio.sleep(1)
    caller.cancel()
    await asyncio.wait([caller])
    print(caller.cancelled(), task.done(), await task)


asyncio.run(main())
