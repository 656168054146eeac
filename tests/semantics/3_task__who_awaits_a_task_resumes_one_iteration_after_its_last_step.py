"""Section 3, waking.

- A future that becomes done wakes the task in the next iteration.
- A task that awaits a task resumes one iteration after that task's last step.
"""
import asyncio

iteration = 0


async def pace():
    global iteration
    while True:
        iteration += 1
        await asyncio.sleep(0)


async def sets(future):
    print('set in', iteration)
    future.set_result(None)


async def ends():
    await asyncio.sleep(0)
    print('last step in', iteration)


async def awaits(thing):
    await thing
    print('resumed in', iteration)


async def main():
    pacemaker = asyncio.create_task(pace())
    await asyncio.sleep(0)
    future = asyncio.get_running_loop().create_future()
    waiter = asyncio.create_task(awaits(future))
    await asyncio.sleep(0)
    asyncio.create_task(sets(future))
    await waiter
    await awaits(asyncio.create_task(ends()))
    pacemaker.cancel()


asyncio.run(main())
