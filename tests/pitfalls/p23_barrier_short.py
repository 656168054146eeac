# Barrier with too few parties.
import asyncio
async def w(b,n): print(n,'waits'); await b.wait(); print(n,'passed')
async def main():
    b=asyncio.Barrier(3); await asyncio.gather(w(b,'A'),w(b,'B'))
asyncio.run(main())
