"""An event as a pulse

`set` followed at once by `clear` wakes everybody who waits now, and nobody who
comes later. It looks like a bell, but a listener that is busy for one moment
misses the ring. A counter under a Condition does not.

Look for: the early listeners wake up although the event is no longer set.
Look for: the late listener, who came after the pulse, waits until its timeout.
"""
import asyncio


async def listener(name, bell, comes_at):
    await asyncio.sleep(comes_at)
    try:
        async with asyncio.timeout(5):
            await bell.wait()
        print(f"{name} heard it, and finds is_set() == {bell.is_set()}")
    except TimeoutError:
        print(f"{name} heard nothing for 5 seconds")


async def ringer(bell):
    await asyncio.sleep(1)
    print("ring")
    bell.set()
    bell.clear()


async def main():
    bell = asyncio.Event()
    async with asyncio.TaskGroup() as house:
        house.create_task(listener("Ada", bell, 0), name="Ada")
        house.create_task(listener("Ben", bell, 0.5), name="Ben")
        house.create_task(ringer(bell), name="ringer")
        house.create_task(listener("late Cyd", bell, 1.1), name="late Cyd")


asyncio.run(main())
