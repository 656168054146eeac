"""Condition

A weather station and three screens. The screens wait until there is data; a
Condition is the lock round the data together with the bell that tells of a
change. The station first wakes one screen, and a second later all the others.

Look for: `wait` gives the lock away while it waits, and takes it back before it returns.
Look for: the fourth screen comes late, sees the data, and does not wait.
"""
import asyncio

data_available = False


async def screen(name, condition, switched_on):
    await asyncio.sleep(switched_on)
    print(f"{name} is on")

    # Consumer
    async with condition:
        while not data_available:
            await condition.wait()  # Releases lock and waits
        # Process data (lock is re-acquired)
        print(f"{name} shows the weather, {asyncio.get_running_loop().time()} s, lock held: {condition.locked()}")


async def station(condition):
    global data_available
    await asyncio.sleep(1)

    # Producer
    async with condition:
        # Update data
        data_available = True
        condition.notify()  # Wake up one waiter
        print("the station has measured, and rings once")
    await asyncio.sleep(1)
    async with condition:
        condition.notify_all()  # Wake up all waiters
        print("the station rings for everybody")


async def main():
    condition = asyncio.Condition()
    async with asyncio.TaskGroup() as group:
        for name, switched_on in (("hall", 0), ("kitchen", 0.1), ("garage", 0.2), ("attic", 1.5)):
            group.create_task(screen(name, condition, switched_on), name=name)
        group.create_task(station(condition), name="station")


asyncio.run(main())
