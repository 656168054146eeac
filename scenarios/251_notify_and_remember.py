"""Notify before wait, fixed

The postman puts the letter into the box and then rings. Ada looks into the box
first, and listens for the bell only if it is empty. The state remembers what
the notification forgets.

Look for: Ada does not wait at all, her letter is already there.
Look for: Ben, who is early, is woken.
"""
import asyncio

box = []


async def postman(bell, letters):
    for letter in letters:
        await asyncio.sleep(0.5)
        async with bell:
            box.append(letter)
            print("the postman rings")
            bell.notify_all()


async def neighbour(name, bell, comes_at):
    await asyncio.sleep(comes_at)
    async with bell:
        await bell.wait_for(lambda: name in box)
        box.remove(name)
        print(f"{name} has a letter")


async def main():
    bell = asyncio.Condition()
    async with asyncio.TaskGroup() as street:
        street.create_task(postman(bell, ["Ada", "Ben"]), name="postman")
        street.create_task(neighbour("Ada", bell, 0.7), name="Ada")
        street.create_task(neighbour("Ben", bell, 0), name="Ben")


asyncio.run(main())
