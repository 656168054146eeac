# The seed's Semaphore snippet, used by five tasks.
import asyncio

inside = 0


async def main():
    # Allow up to 3 concurrent accesses
    semaphore = asyncio.Semaphore(3)

    async def visitor(name):
        global inside
        async with semaphore:
            # Access the limited resource
            # Only 3 tasks can be here at once
            inside += 1
            print(name, "enters,", inside, "inside, full:", semaphore.locked())
            await asyncio.sleep(1)
            inside -= 1

    await asyncio.gather(*(visitor(f"visitor {n}") for n in range(5)))
    print(asyncio.get_running_loop().time(), semaphore.locked())


asyncio.run(main())
