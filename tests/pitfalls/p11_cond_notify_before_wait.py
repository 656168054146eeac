# Notify before wait (lost wake-up).
import asyncio
async def main():
    c=asyncio.Condition()
    async with c: c.notify(); print('notified nobody')
    async with c: await c.wait()
asyncio.run(main())
