# One sentinel for two consumers.
import asyncio
async def c(q,n):
    while True:
        x=await q.get()
        if x is None: print(n,'stops'); return
async def main():
    q=asyncio.Queue(); ts=[asyncio.create_task(c(q,f'C{i}')) for i in range(2)]
    await q.put(None); await asyncio.gather(*ts)
asyncio.run(main())
