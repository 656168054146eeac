import asyncio

lock = asyncio.Lock()


async def contended():
    async def hold():
        async with lock:
            await asyncio.sleep(0)
    await asyncio.gather(hold(), hold())


async def uncontended():
    async with lock:
        print("the fast path does not care about the loop")


asyncio.run(uncontended())
asyncio.run(contended())
asyncio.run(uncontended())
try:
    asyncio.run(contended())
except RuntimeError as e:
    print(str(e)[-35:])
