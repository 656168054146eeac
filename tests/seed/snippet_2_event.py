# The seed's Event snippet; another task sets the event first.
import asyncio


async def main():
    async def waiter(name):
        await event.wait()
        print(name, "proceeds")

    async def setter():
        await asyncio.sleep(1)
        print("set")
        event.set()

    event = asyncio.Event()
    others = [asyncio.create_task(waiter(name)) for name in ("first", "second")]
    others.append(asyncio.create_task(setter()))

    # Waiting for the event
    await event.wait()  # Task will pause here until the event is set

    # Setting the event (typically in another task)
    event.set()  # All waiting tasks will be notified and can proceed

    # Clearing the event
    event.clear()  # Resets the event to unset state

    print("is set:", event.is_set(), "at", asyncio.get_running_loop().time())
    await asyncio.gather(*others)


asyncio.run(main())
