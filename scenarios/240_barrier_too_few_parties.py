"""A barrier with too few parties

The bus leaves when four passengers are on board. Only three tickets were sold.
All three sit in the bus and wait.

Look for: three of four have arrived, and no task is left that could be the fourth.
Hangs: three passengers wait at the barrier.
"""
import asyncio


async def passenger(name, bus, minutes):
    await asyncio.sleep(minutes)
    print(f"{name} gets on, {bus.n_waiting + 1} of {bus.parties}")
    await bus.wait()
    print(f"{name} waves goodbye")


async def main():
    bus = asyncio.Barrier(4)
    async with asyncio.TaskGroup() as group:
        for minutes, name in enumerate(["Ada", "Ben", "Cyd"], start=1):
            group.create_task(passenger(name, bus, minutes), name=name)


asyncio.run(main())
