"""Bounded semaphore

A car park with three places and a careless guard, who opens the barrier once
more than cars have come in. A plain Semaphore would now believe in a fourth
place. A BoundedSemaphore refuses.

Look for: the over-release raises ValueError and changes nothing.
Look for: the fourth car still has to wait for a real place.
"""
import asyncio


async def car(name, bounded_sem, stay):
    # Usage is the same as regular Semaphore
    async with bounded_sem:
        # Access the limited resource
        print(f"{name} parks")
        await asyncio.sleep(stay)
    print(f"{name} leaves")


async def main():
    bounded_sem = asyncio.BoundedSemaphore(3)

    try:
        bounded_sem.release()
    except ValueError as error:
        print(f"the guard is told: {error}")

    async with asyncio.TaskGroup() as group:
        for number, stay in enumerate([3, 1, 2, 1], start=1):
            group.create_task(car(f"car {number}", bounded_sem, stay), name=f"car {number}")

    plain = asyncio.Semaphore(3)
    plain.release()
    taken = 0
    while not plain.locked():
        await plain.acquire()
        taken += 1
    print(f"the plain semaphore let {taken} in")


asyncio.run(main())
