"""A barrier with a deadline: the fix

The driver waits ten minutes and no longer. Then the barrier is aborted: all who
wait get a BrokenBarrierError and can decide what to do.

Look for: one `abort` wakes everybody, and the barrier stays broken.
"""
import asyncio


async def passenger(name, bus, minutes):
    await asyncio.sleep(minutes)
    print(f"{name} gets on, {bus.n_waiting + 1} of {bus.parties}")
    try:
        await bus.wait()
        print(f"{name} waves goodbye")
    except asyncio.BrokenBarrierError:
        print(f"{name} takes the train")


async def driver(bus):
    await asyncio.sleep(10)
    if bus.n_waiting:
        print(f"the driver gives up with {bus.n_waiting} on board")
        await bus.abort()


async def main():
    bus = asyncio.Barrier(4)
    async with asyncio.TaskGroup() as group:
        for minutes, name in enumerate(["Ada", "Ben", "Cyd"], start=1):
            group.create_task(passenger(name, bus, minutes), name=name)
        group.create_task(driver(bus), name="driver")
    print("broken:", bus.broken)


asyncio.run(main())
