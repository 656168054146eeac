# Cancel while waiting for a lock.
import asyncio
async def w(l,n):
    try:
        async with l: print(n,'in')
    except asyncio.CancelledError: print(n,'cancelled while waiting'); raise
async def main():
    l=asyncio.Lock(); await l.acquire()
    a,b=[asyncio.create_task(w(l,n)) for n in 'AB']; await asyncio.sleep(0)
    a.cancel(); l.release(); await asyncio.gather(a,b,return_exceptions=True); print('locked',l.locked())
asyncio.run(main())
