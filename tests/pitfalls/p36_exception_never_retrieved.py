# Exception never retrieved.
import asyncio
async def boom(): 1/0
async def main():
    t=asyncio.create_task(boom()); await asyncio.sleep(0); print('main goes on'); del t
asyncio.run(main())
