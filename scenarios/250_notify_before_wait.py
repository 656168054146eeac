"""Notify before wait

The postman rings and goes. Only then does Ada sit down to listen for the bell.
A condition remembers nothing: a `notify` that finds nobody waiting is lost.

Look for: the notification wakes nobody, because nobody waits yet.
Hangs: Ada waits for a second ring, and the postman is gone.
"""
import asyncio


async def postman(bell):
    async with bell:
        print("the postman rings")
        bell.notify()


async def ada(bell):
    await asyncio.sleep(1)
    async with bell:
        print("Ada listens for the bell")
        await bell.wait()
        print("Ada has her letter")


async def main():
    bell = asyncio.Condition()
    async with asyncio.TaskGroup() as street:
        street.create_task(postman(bell), name="postman")
        street.create_task(ada(bell), name="Ada")


asyncio.run(main())
