"""Dining philosophers

Five philosophers sit round a table; between two of them lies one fork, and
eating needs both. Each takes the fork on the left, thinks for a moment, and
reaches for the one on the right. If all are hungry together, all hold one fork
and nobody eats.

Look for: five tasks and five locks in one circle.
Hangs: every philosopher waits for the fork of the neighbour.
"""
import asyncio

NAMES = ["Plato", "Hypatia", "Kant", "Arendt", "Laozi"]


async def philosopher(name, left, right):
    print(f"{name} is hungry")
    async with left:
        await asyncio.sleep(0.1)
        async with right:  # the neighbour has it
            print(f"{name} eats")
            await asyncio.sleep(1)
    print(f"{name} is full")


async def main():
    forks = [asyncio.Lock() for _ in NAMES]
    async with asyncio.TaskGroup() as table:
        for seat, name in enumerate(NAMES):
            left, right = forks[seat], forks[(seat + 1) % len(forks)]
            table.create_task(philosopher(name, left, right), name=name)


asyncio.run(main())
