"""Opposite lock order, fixed

The same two painters have agreed: the brush first, then the bucket. Whoever has
the brush can always get the bucket, so there is no circle.

Look for: the right painter waits for the brush and holds nothing meanwhile.
"""
import asyncio


async def painter(name, brush, bucket):
    async with brush:
        print(f"{name} has the brush")
        await asyncio.sleep(0.1)
        async with bucket:
            print(f"{name} paints")


async def main():
    brush = asyncio.Lock()
    bucket = asyncio.Lock()
    left = asyncio.create_task(painter("left", brush, bucket), name="left painter")
    right = asyncio.create_task(painter("right", brush, bucket), name="right painter")
    await asyncio.gather(left, right)
    print("the wall is done")


asyncio.run(main())
