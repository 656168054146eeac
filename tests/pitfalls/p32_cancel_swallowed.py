# CancelledError swallowed.
import asyncio
async def w():
    while True:
        try: await asyncio.sleep(1)
        except BaseException: print('swallowed'); 
async def main():
    t=asyncio.create_task(w()); await asyncio.sleep(0); t.cancel(); await t
asyncio.run(main())
