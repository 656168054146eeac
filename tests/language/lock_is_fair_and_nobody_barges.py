import asyncio

log = []


async def worker(name, lock, rounds=2):
    for i in range(rounds):
        async with lock:
            log.append(f"{name}{i}")
            await asyncio.sleep(0)


async def hog(lock):
    for i in range(3):
        async with lock:
            log.append(f"hog{i}")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(worker(n, lock) for n in "abc"))
    print(log)
    log.clear()
    await asyncio.gather(hog(lock), worker("p", lock, 1), hog(lock))
    print(log)
    log.clear()
    await lock.acquire()
    waiting = [asyncio.create_task(worker(n, lock, 1)) for n in "xyz"]
    await asyncio.sleep(0)
    lock.release()
    print("free but with waiters:", lock.locked())
    late = asyncio.create_task(worker("late", lock, 1))
    await lock.acquire()
    log.append("main")
    lock.release()
    await asyncio.gather(*waiting, late)
    print(log)


asyncio.run(main())
