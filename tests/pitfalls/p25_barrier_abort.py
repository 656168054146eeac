# Abort.
import asyncio
async def w(b,n):
    try: await b.wait()
    except asyncio.BrokenBarrierError: print(n,'BrokenBarrierError')
async def main():
    b=asyncio.Barrier(3); ts=[asyncio.create_task(w(b,n)) for n in 'AB']; await asyncio.sleep(0)
    await b.abort(); await asyncio.gather(*ts); print('broken',b.broken)
asyncio.run(main())
