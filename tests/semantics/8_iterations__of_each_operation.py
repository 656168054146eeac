"""Section 8, loop iterations per operation.

- 0: what does not block; 1: a bare turn; 2: a timer or a wake-up; 3: gather, wait, shield of an immediate task; 4: gather of a coroutine with one turn; 5: a failing child while the body is at the group's end.
- What a timer wakes needs one more here, because the pacemaker moves the clock one iteration after the wait began.
- Handing a semaphore over four tasks with one turn each: entries at iterations 1, 3, 5, 7.
"""
import asyncio
import time

iteration = 0


async def pace():
    global iteration
    while True:
        iteration += 1
        time.sleep(20)  # or the clock would stand still while this task is always ready
        await asyncio.sleep(0)


async def immediate():
    return 1


async def turn():
    await asyncio.sleep(0)


async def fails():
    raise ValueError


async def group_of(*bodies):
    try:
        async with asyncio.TaskGroup() as group:
            for body in bodies:
                group.create_task(body)
    except* ValueError:
        pass


async def failing_child_while_the_body_sleeps():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            await asyncio.sleep(9)
    except* ValueError:
        pass


async def no_values():
    for i in range(3):
        yield i


async def over_generator():
    async for _ in no_values():
        pass


async def within(delay, awaitable):
    try:
        async with asyncio.timeout(delay):
            await awaitable
    except TimeoutError:
        pass


async def ignoring(awaitable):
    try:
        await awaitable
    except (asyncio.CancelledError, TimeoutError):
        pass


async def self_cancel():
    asyncio.current_task().cancel()
    await ignoring(asyncio.sleep(9))
    asyncio.current_task().uncancel()


async def cancelled(started):
    task = asyncio.create_task(asyncio.sleep(9))
    if started:
        await asyncio.sleep(0)
    task.cancel()
    await ignoring(task)


async def uncontended():
    lock, semaphore, event, queue = asyncio.Lock(), asyncio.Semaphore(), asyncio.Event(), asyncio.Queue()
    event.set()
    async with lock, semaphore:
        await event.wait()
        await queue.put(1)
        await queue.get()
    await asyncio.Barrier(1).wait()


async def condition_with_notifier():
    condition = asyncio.Condition()

    async def notifier():
        async with condition:
            condition.notify()

    async with condition:
        asyncio.create_task(notifier())
        await condition.wait()


async def barrier_of_two():
    barrier = asyncio.Barrier(2)
    asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    await barrier.wait()


async def first_at_barrier():
    barrier = asyncio.Barrier(2)
    asyncio.create_task(barrier.wait())
    await barrier.wait()


async def set_soon():
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_result, None)
    await future


async def with_(primitive_kind):
    loop = asyncio.get_running_loop()
    if primitive_kind is asyncio.Event:
        event = asyncio.Event()
        loop.call_soon(event.set)
        await event.wait()
    elif primitive_kind is asyncio.Queue:
        queue = asyncio.Queue()
        loop.call_soon(queue.put_nowait, 1)
        await queue.get()
    else:
        primitive = primitive_kind()
        await primitive.acquire()
        loop.call_soon(primitive.release)
        await primitive.acquire()


async def first_completed():
    for one in asyncio.as_completed([immediate()]):
        await one


def finished():
    future = asyncio.get_running_loop().create_future()
    future.set_result(None)
    return future


async def main():
    pacemaker = asyncio.create_task(pace())
    await asyncio.sleep(0)
    done = asyncio.create_task(immediate())
    await done
    create = asyncio.create_task
    rows = [
        ('a coroutine that does not block', immediate),
        ('a done future', finished),
        ('uncontended primitives', uncontended),
        ('gather of nothing', asyncio.gather),
        ('a group without tasks', group_of),
        ('wait_for of what does not block', lambda: asyncio.wait_for(immediate(), 1)),
        ('a finished task', lambda: done),
        ('gather of a finished task', lambda: asyncio.gather(done)),
        ('shield of a finished task', lambda: asyncio.shield(done)),
        ('async for that does not block', over_generator),
        ('timeout(0) around what does not block', lambda: within(0, immediate())),
        ('an eager task that does not block', lambda: create(immediate(), eager_start=True)),
        ('sleep(0)', lambda: asyncio.sleep(0)),
        ('sleep(-1)', lambda: asyncio.sleep(-1)),
        ('wait_for(sleep(0), 1)', lambda: asyncio.wait_for(asyncio.sleep(0), 1)),
        ('cancelling oneself', self_cancel),
        ('timeout(-1) around sleep(0)', lambda: within(-1, asyncio.sleep(0))),
        ('sleep(0.1)', lambda: asyncio.sleep(0.1)),
        ('a task that does not block', lambda: create(immediate())),
        ('a future set soon', set_soon),
        ('Lock released soon', lambda: with_(asyncio.Lock)),
        ('Semaphore released soon', lambda: with_(asyncio.Semaphore)),
        ('Event set soon', lambda: with_(asyncio.Event)),
        ('Queue put soon', lambda: with_(asyncio.Queue)),
        ('Condition with a notifier', condition_with_notifier),
        ('Barrier of two, first there', first_at_barrier),
        ('Barrier of two, the other was first', barrier_of_two),
        ('wait_for of a task', lambda: asyncio.wait_for(create(immediate()), 1)),
        ('wait_for that times out', lambda: ignoring(asyncio.wait_for(asyncio.sleep(9), 1))),
        ('timeout(1) around sleep(9)', lambda: within(1, asyncio.sleep(9))),
        ('timeout(0) around sleep(9)', lambda: within(0, asyncio.sleep(9))),
        ('wait of a done future', lambda: asyncio.wait([finished()])),
        ('cancelling a task that sleeps', lambda: cancelled(True)),
        ('cancelling a task that has not started', lambda: cancelled(False)),
        ('gather of one', lambda: asyncio.gather(immediate())),
        ('gather of three', lambda: asyncio.gather(immediate(), immediate(), immediate())),
        ('a group with a task', lambda: group_of(immediate())),
        ('a group with three', lambda: group_of(immediate(), immediate(), immediate())),
        ('wait of a task', lambda: asyncio.wait([create(immediate())])),
        ('wait without time', lambda: asyncio.wait([create(asyncio.sleep(9))], timeout=0)),
        ('wait that times out', lambda: asyncio.wait([create(asyncio.sleep(9))], timeout=1)),
        ('shield of a new task', lambda: asyncio.shield(create(immediate()))),
        ('as_completed of one', first_completed),
        ('wait_for(coroutine, 0)', lambda: ignoring(asyncio.wait_for(immediate(), 0))),
        ('a child fails while the body sleeps', failing_child_while_the_body_sleeps),
        ('gather of one turn', lambda: asyncio.gather(turn())),
        ('a child fails, its sibling sleeps, the body is at the end', lambda: group_of(fails(), asyncio.sleep(9))),
    ]
    for title, make in rows:
        before = iteration
        await make()
        print(iteration - before, title)

    semaphore = asyncio.Semaphore(1)
    start = iteration
    entries = []

    async def enter():
        async with semaphore:
            entries.append(iteration - start)
            await asyncio.sleep(0)

    await asyncio.gather(*[enter() for _ in range(4)])
    print(entries)
    pacemaker.cancel()


asyncio.run(main())
