# Time.sleep in async code.
import asyncio
import time
async def tick():
    for i in range(3): print('tick',i); await asyncio.sleep(.01)
async def bad(): time.sleep(.05); print('blocked everyone')
async def main(): await asyncio.gather(tick(),bad())
asyncio.run(main())
