"""Semaphore over-release

A worker gives its permit back in a `finally`, even when it never got one. Each
time this happens the semaphore believes in one more permit, and soon the limit
of one is no limit at all. A BoundedSemaphore does not stay silent: the last
release is one too many, and raises.

Look for: Ben, who never got the permit, hands it to Cyd; two are inside together.
"""
import asyncio

inside = 0


async def worker(name, permit, patience):
    global inside
    try:
        await asyncio.wait_for(permit.acquire(), patience)
        inside += 1
        print(f"{name} is inside, {inside} together")
        await asyncio.sleep(1)
        inside -= 1
    except TimeoutError:
        print(f"{name} gave up")
    finally:
        permit.release()  # also when nothing was acquired


async def round_of_workers(permit):
    async with asyncio.TaskGroup() as group:
        for name, patience in (("Ada", 5), ("Ben", 0.5), ("Cyd", 5)):
            group.create_task(worker(name, permit, patience), name=name)


async def main():
    print("-- a semaphore of one")
    await round_of_workers(asyncio.Semaphore(1))
    print("-- a bounded semaphore of one")
    try:
        await round_of_workers(asyncio.BoundedSemaphore(1))
    except* ValueError as group:
        for error in group.exceptions:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
