# The seed's BoundedSemaphore snippet, and the error it exists for.
import asyncio


async def main():
    bounded_sem = asyncio.BoundedSemaphore(3)

    # Usage is the same as regular Semaphore
    async with bounded_sem:
        # Access the limited resource
        print("inside", bounded_sem.locked())

    bounded_sem.release()


asyncio.run(main())
