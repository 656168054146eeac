"""A pipeline of queues

Wheat becomes flour, flour becomes dough, dough becomes bread. Each stage is a
task with a queue in front of it that holds two items, so the slowest stage, the
oven, sets the pace of all others.

Look for: the queues before the oven fill up, one after the other, back to the farmer.
Look for: `None` travels down the line and ends every stage.
"""
import asyncio


async def farmer(out, sacks):
    for number in range(1, sacks + 1):
        await out.put(f"wheat {number}")
        print(f"{now():4.1f}  the farmer delivers wheat {number}")
    await out.put(None)


async def stage(name, source, target, makes, seconds):
    while (item := await source.get()) is not None:
        await asyncio.sleep(seconds)
        number = item.split()[1]
        await target.put(f"{makes} {number}")
        print(f"{now():4.1f}  the {name} made {makes} {number}")
    await target.put(None)


def now():
    return asyncio.get_running_loop().time()


async def main():
    wheat, flour, dough = (asyncio.Queue(maxsize=2) for _ in range(3))
    bread = asyncio.Queue()
    async with asyncio.TaskGroup() as bakery:
        bakery.create_task(farmer(wheat, 6), name="farmer")
        bakery.create_task(stage("mill", wheat, flour, "flour", 0.1), name="mill")
        bakery.create_task(stage("baker", flour, dough, "dough", 0.2), name="baker")
        bakery.create_task(stage("oven", dough, bread, "bread", 1.0), name="oven")
    print(f"{bread.qsize() - 1} loaves")


asyncio.run(main())
