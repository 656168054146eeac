# FIFO fairness, no barging.
import asyncio
async def main():
    s=asyncio.Semaphore(1); log=[]
    async def w(n):
        async with s: log.append(n); await asyncio.sleep(.01)
    await s.acquire(); ts=[asyncio.create_task(w(n)) for n in 'ABC']; await asyncio.sleep(0)
    s.release(); ts.append(asyncio.create_task(w('late'))); await asyncio.gather(*ts); print(log)
asyncio.run(main())
