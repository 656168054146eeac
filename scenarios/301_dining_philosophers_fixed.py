"""Dining philosophers, fixed

The forks have numbers, and everybody takes the one with the lower number first.
The last philosopher therefore reaches to the right first, and the circle is
broken. Arendt finds her second fork free and eats first; the others follow.

Look for: Laozi waits with empty hands.
"""
import asyncio

NAMES = ["Plato", "Hypatia", "Kant", "Arendt", "Laozi"]


async def philosopher(name, first, second):
    print(f"{name} is hungry")
    async with first:
        await asyncio.sleep(0.1)
        async with second:
            print(f"{name} eats")
            await asyncio.sleep(1)
    print(f"{name} is full")


async def main():
    forks = [asyncio.Lock() for _ in NAMES]
    async with asyncio.TaskGroup() as table:
        for seat, name in enumerate(NAMES):
            low, high = sorted((seat, (seat + 1) % len(forks)))
            table.create_task(philosopher(name, forks[low], forks[high]), name=name)
    print("the table is cleared")


asyncio.run(main())
