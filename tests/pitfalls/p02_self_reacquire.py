# Same task takes the lock twice (no RLock).
import asyncio
async def main():
    l=asyncio.Lock()
    async with l:
        print('outer')
        async with l: print('inner')
asyncio.run(main())
