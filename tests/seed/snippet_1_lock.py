# The seed's Lock snippet, both ways, by two tasks at once.
import asyncio

total = 0


def modify_shared_resource():
    global total
    total += 1
    print(asyncio.current_task().get_name(), "modifies, total", total)


async def main():
    lock = asyncio.Lock()

    # Using a lock with context manager (preferred)
    async with lock:
        # Critical section - only one task can be here at a time
        modify_shared_resource()

    # Alternative explicit approach
    await lock.acquire()
    try:
        # Critical section
        modify_shared_resource()
    finally:
        lock.release()

    async def contender():
        for _ in range(2):
            async with lock:
                before = total
                await asyncio.sleep(0)
                assert total == before
                modify_shared_resource()

    await asyncio.gather(contender(), contender(), contender())
    print(total, lock.locked())


asyncio.run(main())
