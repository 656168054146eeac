import asyncio
import time


async def ticker():
    for i in range(4):
        print("tick", i, asyncio.get_running_loop().time())
        await asyncio.sleep(1)


async def blocker():
    await asyncio.sleep(0.5)
    time.sleep(2)
    print("blocked until", asyncio.get_running_loop().time())
    await asyncio.sleep(0.25)
    print("blocker ends", asyncio.get_running_loop().time())


async def main():
    await asyncio.gather(ticker(), blocker())


asyncio.run(main())
