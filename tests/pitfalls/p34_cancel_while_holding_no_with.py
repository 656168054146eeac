# Cancel while holding without async with.
import asyncio
async def w(l):
    await l.acquire(); await asyncio.sleep(1); l.release()
async def main():
    l=asyncio.Lock(); t=asyncio.create_task(w(l)); await asyncio.sleep(0); t.cancel()
    await asyncio.gather(t,return_exceptions=True); print('locked forever?',l.locked())
asyncio.run(main())
