import asyncio


async def main():
    lock = asyncio.Lock()
    print(lock.locked(), repr(lock)[-12:], await lock.acquire(), lock.locked(), repr(lock)[-10:])
    print(lock.release(), lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    async with lock as nothing:
        print(nothing, lock.locked())
    try:
        async with lock:
            raise KeyError("inside")
    except KeyError:
        print("released:", not lock.locked())
    for bad in (lambda: asyncio.Lock(loop=None), lambda: asyncio.Lock(1)):
        try:
            bad()
        except TypeError as e:
            print(e)
    try:
        await lock
    except TypeError as e:
        print(e)
    try:
        with lock:
            pass
    except TypeError as e:
        print(e)
    await lock.acquire()
    t = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(repr(lock)[-21:])
    lock.release()
    print(lock.locked(), await t, lock.locked())
    try:
        await asyncio.wait_for(lock.acquire(), 1)
    except TimeoutError:
        print("timed out", repr(lock)[-9:])


asyncio.run(main())
