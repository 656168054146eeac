"""A timeout racing a lock

Ada holds the key for exactly one second, and Ben is willing to wait for exactly
one second. Who wins is decided by the order in which the two timers were set.
Whatever happens, the key is never lost: Cyd, next in line, gets it.

Look for: the timeout and the release fall on the same virtual moment.
Look for: a waiter that is cancelled passes its turn on.
"""
import asyncio


async def ada(key):
    async with key:
        print("Ada has the key")
        await asyncio.sleep(1)
    print("Ada gives the key back")


async def ben(key, patience):
    try:
        async with asyncio.timeout(patience):
            async with key:
                print("Ben has the key")
    except TimeoutError:
        print("Ben goes away")


async def cyd(key):
    async with key:
        print("Cyd has the key")


async def main():
    for patience in (0.5, 1, 2):
        print(f"-- Ben waits {patience} s")
        key = asyncio.Lock()
        async with asyncio.TaskGroup() as house:
            house.create_task(ada(key), name="Ada")
            house.create_task(ben(key, patience), name="Ben")
            house.create_task(cyd(key), name="Cyd")
        print("the key is", "taken" if key.locked() else "free")


asyncio.run(main())
