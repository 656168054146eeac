# Two locks, opposite order.
import asyncio
async def t(a,b,n):
    async with a:
        print(n,'got first'); await asyncio.sleep(.01)
        async with b: print(n,'got both')
async def main():
    A,B=asyncio.Lock(),asyncio.Lock()
    await asyncio.gather(t(A,B,'T1'),t(B,A,'T2'))
asyncio.run(main())
