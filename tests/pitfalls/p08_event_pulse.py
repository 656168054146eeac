# Set(); clear() pulse.
import asyncio
async def w(e,n):
    await e.wait(); print(n,'woke, is_set=',e.is_set())
async def main():
    e=asyncio.Event(); t=[asyncio.create_task(w(e,f'W{i}')) for i in range(2)]
    await asyncio.sleep(0); e.set(); e.clear(); late=asyncio.create_task(w(e,'late'))
    await asyncio.gather(*t); print('early woke although flag is', e.is_set())
    await asyncio.wait_for(late,.05)
try: asyncio.run(main())
except TimeoutError: print('late never woke (TimeoutError)')
