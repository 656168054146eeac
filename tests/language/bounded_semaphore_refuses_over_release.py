import asyncio


async def main():
    sem = asyncio.BoundedSemaphore(2)
    try:
        sem.release()
    except ValueError as e:
        print(e, repr(sem)[-21:])
    async with sem:
        async with sem:
            print(sem.locked())
            t = asyncio.create_task(sem.acquire())
            await asyncio.sleep(0)
        print("handed over", sem.locked(), await t)
        sem.release()
    try:
        sem.release()
    except ValueError as e:
        print(e)
    one = asyncio.BoundedSemaphore()
    await one.acquire()
    one.release()
    try:
        one.release()
    except ValueError as e:
        print(e)
    print(isinstance(one, asyncio.Semaphore), repr(one)[-21:])

    async def worker(n):
        async with sem:
            print("in", n, asyncio.get_running_loop().time())
            await asyncio.sleep(n)

    await asyncio.gather(*map(worker, (1, 3, 2, 1)))


asyncio.run(main())
