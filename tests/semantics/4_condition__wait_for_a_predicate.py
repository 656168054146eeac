"""Section 4, Condition.

- wait_for asks the predicate first, and needs no lock if it holds already.
- It waits until it holds, and returns the predicate's own value.
"""
import asyncio


async def main():
    condition = asyncio.Condition()
    items = []
    print(await condition.wait_for(lambda: 'at once'))
    try:
        await condition.wait_for(lambda: False)
    except RuntimeError as error:
        print(error)
    asked = []

    def predicate():
        asked.append(len(items))
        return items[1:]

    async def consumer():
        async with condition:
            return await condition.wait_for(predicate)

    task = asyncio.create_task(consumer())
    for i in range(3):
        await asyncio.sleep(1)
        async with condition:
            items.append(i)
            condition.notify()
    print(await task, asked)


asyncio.run(main())
