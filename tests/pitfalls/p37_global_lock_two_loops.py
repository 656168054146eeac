# Global lock used by two asyncio.run.
import asyncio
L=asyncio.Lock()
async def hold():
    async with L: await asyncio.sleep(0)
async def main(): await asyncio.gather(hold(),hold())
asyncio.run(main())
try: asyncio.run(main())
except RuntimeError as e: print('RuntimeError:', str(e)[-35:])
