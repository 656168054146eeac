import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    t0, m0, p0, l0 = time.time(), time.monotonic(), time.perf_counter(), loop.time()
    await asyncio.sleep(3600)
    print(time.time() - t0, time.monotonic() - m0, time.perf_counter() - p0, loop.time() - l0)
    time.sleep(2.5)
    print(f"{time.time() - t0:.2f} {loop.time() - l0:.2f}")
    await asyncio.sleep(0)
    print(time.perf_counter_ns() - int(p0 * 1e9), time.monotonic() == loop.time())
    start = time.perf_counter()
    await asyncio.gather(asyncio.sleep(1), asyncio.sleep(2), asyncio.sleep(0.5))
    print(f"took {time.perf_counter() - start:.2f} seconds")
    print(time.process_time())
    try:
        time.sleep(-1)
    except ValueError as e:
        print(e)


print(time.time(), time.monotonic(), time.perf_counter())
asyncio.run(main())
print(time.time())
