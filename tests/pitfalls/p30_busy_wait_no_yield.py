# While not done: pass.
import asyncio
done=False
async def setter():
    global done; done=True
async def main():
    asyncio.create_task(setter())
    while not done: pass
asyncio.run(main())
