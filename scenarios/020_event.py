"""Event

A race. The runners get ready at different moments, then wait for the starting
gun. One `set()` starts all of them, in the order in which they came to the line.
A late runner finds the event already set and does not wait at all.

Look for: one `set` wakes three tasks; they run in the order in which they began to wait.
Look for: `clear` makes the event usable for the second race.
"""
import asyncio


async def runner(name, event, warm_up):
    await asyncio.sleep(warm_up)
    print(f"{name} is at the line")
    # Waiting for the event
    await event.wait()  # Task will pause here until the event is set
    print(f"{name} runs")


async def starter(event):
    await asyncio.sleep(1)
    print("bang")
    # Setting the event (typically in another task)
    event.set()  # All waiting tasks will be notified and can proceed


async def race(title, event, warm_ups):
    print(f"-- {title}")
    async with asyncio.TaskGroup() as group:
        group.create_task(starter(event), name="starter")
        for name, warm_up in warm_ups.items():
            group.create_task(runner(name, event, warm_up), name=name)


async def main():
    event = asyncio.Event()
    await race("first race", event, {"Ada": 0.2, "Ben": 0.1, "Cyd": 0.3, "Dan": 1.5})
    # Clearing the event
    event.clear()  # Resets the event to unset state
    print("the gun is loaded again:", not event.is_set())
    await race("second race", event, {"Ada": 0.3, "Ben": 0.2})


asyncio.run(main())
