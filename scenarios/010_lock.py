"""Lock

Three clerks write into the same ledger. A transfer takes two lines, and between
the two the clerk has to fetch a file. The lock lets only one clerk be at the
ledger at any time, so the two lines of a transfer always stand together.

Two clerks use `async with`, which always releases. The third does the same by
hand, with `acquire`, `try` and `finally`.

Look for: a clerk that waits is woken by the release, and takes the lock in its own step.
Look for: `locked()` is False for a moment, between the release and the next clerk's step.
"""
import asyncio

ledger = []


def modify_shared_resource():
    name = asyncio.current_task().get_name()
    side = "from" if ledger.count(f"{name}: from") == ledger.count(f"{name}: to") else "to"
    ledger.append(f"{name}: {side}")


async def clerk(lock):
    name = asyncio.current_task().get_name()
    print(f"{name} wants the ledger")

    # Using a lock with context manager (preferred)
    async with lock:
        # Critical section - only one task can be here at a time
        modify_shared_resource()
        print(f"{name} fetches a file")
        await asyncio.sleep(0.1)  # anybody else may run now
        modify_shared_resource()
    print(f"{name} is done")


async def careful_clerk(lock):
    name = asyncio.current_task().get_name()
    print(f"{name} wants the ledger")

    # Alternative explicit approach
    await lock.acquire()
    try:
        # Critical section
        modify_shared_resource()
        print(f"{name} fetches a file")
        await asyncio.sleep(0.1)
        modify_shared_resource()
    finally:
        lock.release()
    print(f"{name} is done, locked: {lock.locked()}")


async def main():
    lock = asyncio.Lock()
    clerks = [
        asyncio.create_task(clerk(lock), name="Ada"),
        asyncio.create_task(careful_clerk(lock), name="Ben"),
        asyncio.create_task(clerk(lock), name="Cyd"),
    ]
    await asyncio.gather(*clerks)
    print(*ledger, sep="\n")


asyncio.run(main())
