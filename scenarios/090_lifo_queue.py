"""LIFO queue

A stack of plates. The dishwasher puts clean plates on top, and whoever needs
one takes from the top: last in, first out. Compared with a Queue, only the
order of the items differs; the waiting is the same.

Look for: the plate washed last is used first, and the first one lies there to the end.
"""
import asyncio


async def dishwasher(stack):
    for number in range(1, 7):
        await stack.put(f"plate {number}")
        print(f"washed plate {number}, {stack.qsize()} on the stack")
        await asyncio.sleep(0.1)


async def guest(name, stack, comes_at):
    await asyncio.sleep(comes_at)
    plate = await stack.get()
    print(f"{name} takes {plate}")


async def main():
    stack = asyncio.LifoQueue(maxsize=4)
    async with asyncio.TaskGroup() as kitchen:
        kitchen.create_task(dishwasher(stack), name="dishwasher")
        for name, comes_at in (("Ada", 0.25), ("Ben", 0.25), ("Cyd", 0.8)):
            kitchen.create_task(guest(name, stack, comes_at), name=name)
    while not stack.empty():
        print("put away", stack.get_nowait())


asyncio.run(main())
