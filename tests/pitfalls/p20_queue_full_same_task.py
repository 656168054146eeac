# Put into a full queue, no consumer.
import asyncio
async def main():
    q=asyncio.Queue(maxsize=1)
    for i in range(2): await q.put(i); print('put',i)
asyncio.run(main())
