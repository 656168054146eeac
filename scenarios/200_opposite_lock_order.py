"""Opposite lock order

Two painters share a brush and a bucket, and need both. One takes the brush
first, the other the bucket. Each then waits for what the other one holds, and
neither will ever let go.

Look for: each painter holds one lock and waits for the other's: a circle.
Hangs: the left painter waits for the bucket, the right painter for the brush.
"""
import asyncio


async def left_painter(brush, bucket):
    async with brush:
        print("left has the brush")
        await asyncio.sleep(0.1)
        async with bucket:  # held by the right painter
            print("left paints")


async def right_painter(brush, bucket):
    async with bucket:
        print("right has the bucket")
        await asyncio.sleep(0.1)
        async with brush:  # held by the left painter
            print("right paints")


async def main():
    brush = asyncio.Lock()
    bucket = asyncio.Lock()
    left = asyncio.create_task(left_painter(brush, bucket), name="left painter")
    right = asyncio.create_task(right_painter(brush, bucket), name="right painter")
    await asyncio.gather(left, right)
    print("the wall is done")


asyncio.run(main())
