import asyncio


async def work():
    await asyncio.sleep(1)
    raise ValueError('from the task')


async def main():
    task = asyncio.create_task(work())
    await task


asyncio.run(main())
