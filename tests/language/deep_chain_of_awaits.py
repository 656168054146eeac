import asyncio


async def down(n):
    if n == 0:
        await asyncio.sleep(1)
        return 0
    return 1 + await down(n - 1)


async def fails(n):
    try:
        if n == 0:
            await asyncio.sleep(0)
            raise ValueError("bottom")
        await fails(n - 1)
    finally:
        if n % 20 == 0:
            print("leaving", n)


async def main():
    print(await down(150), asyncio.get_running_loop().time())
    try:
        await fails(60)
    except ValueError as e:
        print(e)
    t = asyncio.create_task(down(100))
    await asyncio.sleep(0.5)
    t.cancel()
    print(await asyncio.gather(t, return_exceptions=True))
    print(sum(await asyncio.gather(*(down(i) for i in range(30)))))


asyncio.run(main())
