"""Barrier

Three hikers agree to meet at every hut before they go on. Each wait returns a
number, the order of arrival; whoever got 0 writes into the hut's book.

Look for: the last to arrive does not wait; it goes on in the same step.
Look for: the others follow in the order in which they arrived.
"""
import asyncio


async def hiker(name, hut, pace):
    for stage in (1, 2):
        await asyncio.sleep(pace * stage)
        print(f"{name} reaches hut {stage}, {hut.n_waiting} waiting")
        place = await hut.wait()
        if place == 0:
            print(f"{name} writes into the book of hut {stage}")
    async with hut as place:
        print(f"{name} starts home, arrived as number {place}")


async def main():
    hut = asyncio.Barrier(3)
    async with asyncio.TaskGroup() as group:
        for name, pace in (("Ada", 3), ("Ben", 1), ("Cyd", 2)):
            group.create_task(hiker(name, hut, pace), name=name)
    print(f"{hut.parties} hikers are home, the barrier is {'broken' if hut.broken else 'whole'}")


asyncio.run(main())
