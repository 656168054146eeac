"""The Python twin of dining_philosophers.cpp: what CPython prints before it hangs is what the C++ program must print."""

import asyncio

NAMES = ["Aristotle", "Bentham", "Confucius"]


async def dine(name, left, right):
    async with left:
        print(f"{name} has a left fork")
        await asyncio.sleep(0)
        async with right:
            print(f"{name} eats")


async def main():
    forks = [asyncio.Lock() for _ in NAMES]
    for i, name in enumerate(NAMES):
        asyncio.create_task(dine(name, forks[i], forks[(i + 1) % len(NAMES)]), name=name)
    await asyncio.sleep(1)
    print("nobody eats")
    await asyncio.Event().wait()


asyncio.run(main())
