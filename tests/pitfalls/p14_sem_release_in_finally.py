# Finally: release() after failed acquire.
import asyncio
s=None
async def w(n):
    try:
        await asyncio.wait_for(s.acquire(),.01); print(n,'in'); await asyncio.sleep(.05)
    except TimeoutError: print(n,'timed out')
    finally: s.release()
async def main():
    global s; s=asyncio.Semaphore(1)
    await asyncio.gather(w('A'),w('B')); print('capacity after', s._value)
asyncio.run(main())
