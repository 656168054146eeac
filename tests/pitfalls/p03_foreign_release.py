# Another task releases the lock.
import asyncio
async def other(l):
    l.release(); print('other released a lock it does not own')
async def main():
    l=asyncio.Lock(); await l.acquire(); print('main holds', l.locked())
    await asyncio.create_task(other(l)); print('still locked?', l.locked())
    try: l.release()
    except RuntimeError as e: print('RuntimeError', e)
asyncio.run(main())
