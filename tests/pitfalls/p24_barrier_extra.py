# Barrier with one extra.
import asyncio
async def w(b,n): await b.wait(); print(n,'passed')
async def main():
    b=asyncio.Barrier(2); await asyncio.gather(*(w(b,n) for n in 'ABC'))
asyncio.run(main())
