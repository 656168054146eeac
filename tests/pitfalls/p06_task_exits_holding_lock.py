# Task ends holding the lock.
import asyncio
async def w(l): await l.acquire(); print('worker exits holding the lock')
async def main():
    l=asyncio.Lock(); await asyncio.create_task(w(l)); print('locked?',l.locked())
    async with l: print('never')
asyncio.run(main())
