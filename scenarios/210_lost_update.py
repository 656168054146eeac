"""Lost update

Two people buy the last concert tickets. Each looks how many are left, pays,
and writes the new number down. Paying takes time, and in that time the other
one looks at the same old number.

Look for: both tasks yield between the read and the write.
Look for: the second write is computed from a number that is no longer true.
"""
import asyncio

tickets = 10


async def buy(name, wanted):
    global tickets
    left = tickets
    print(f"{name} sees {left} tickets")
    await asyncio.sleep(0.1)  # paying
    tickets = left - wanted
    print(f"{name} bought {wanted}, writes down {tickets}")


async def main():
    ada = asyncio.create_task(buy("Ada", 3), name="Ada")
    ben = asyncio.create_task(buy("Ben", 4), name="Ben")
    await asyncio.gather(ada, ben)
    print(f"7 tickets are sold, and {tickets} of 10 are left")


asyncio.run(main())
