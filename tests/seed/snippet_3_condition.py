# The seed's Condition snippet: the consumer's half waits for a task, the producer's half frees two more.
import asyncio


async def main():
    data_available = False

    async def other_consumer(name):
        async with condition:
            await condition.wait()
            print(name, "sees", data_available)

    async def first_producer():
        nonlocal data_available
        await asyncio.sleep(1)
        async with condition:
            data_available = True
            condition.notify()
            print("notified one")

    condition = asyncio.Condition()
    asyncio.create_task(first_producer())

    # Consumer
    async with condition:
        while not data_available:
            await condition.wait()  # Releases lock and waits
        # Process data (lock is re-acquired)
        print("main has data at", asyncio.get_running_loop().time(), condition.locked())

    others = [asyncio.create_task(other_consumer(name)) for name in ("a", "b", "c")]
    await asyncio.sleep(0)

    # Producer
    async with condition:
        # Update data
        data_available = True
        condition.notify()  # Wake up one waiter
        # or
        condition.notify_all()  # Wake up all waiters

    await asyncio.gather(*others)


asyncio.run(main())
