# Lock hog: uncontended reacquire never yields.
import asyncio
log=[]
async def hog(l):
    for _ in range(3):
        async with l: log.append('hog')
async def polite(l):
    async with l: log.append('polite')
async def main():
    l=asyncio.Lock(); await asyncio.gather(hog(l),polite(l)); print(log)
asyncio.run(main())
