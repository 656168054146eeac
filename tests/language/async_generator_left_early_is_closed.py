import asyncio


async def numbers():
    try:
        i = 0
        while True:
            yield i
            i += 1
    finally:
        print("cleaning up")
        await asyncio.sleep(1)
        print("cleaned up at", asyncio.get_running_loop().time())


async def main():
    async for n in numbers():
        print(n)
        if n == 2:
            break
    print("main goes on")
    await asyncio.sleep(5)
    print("main ends")


asyncio.run(main())
