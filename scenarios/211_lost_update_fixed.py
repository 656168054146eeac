"""Lost update, fixed

The counter of the ticket office is protected by a lock that is held from the
look to the write. The second buyer waits, and then sees the true number.

Look for: no other buyer's step lies between a read and its write.
"""
import asyncio

tickets = 10


async def buy(name, wanted, office):
    global tickets
    async with office:
        left = tickets
        print(f"{name} sees {left} tickets")
        await asyncio.sleep(0.1)  # paying
        tickets = left - wanted
        print(f"{name} bought {wanted}, writes down {tickets}")


async def main():
    office = asyncio.Lock()
    ada = asyncio.create_task(buy("Ada", 3, office), name="Ada")
    ben = asyncio.create_task(buy("Ben", 4, office), name="Ben")
    await asyncio.gather(ada, ben)
    print(f"7 tickets are sold, and {tickets} of 10 are left")


asyncio.run(main())
