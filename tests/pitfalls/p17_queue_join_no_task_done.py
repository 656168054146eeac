# Join without task_done.
import asyncio
async def c(q):
    while True: x=await q.get(); print('got',x)
async def main():
    q=asyncio.Queue(); q.put_nowait(1); t=asyncio.create_task(c(q)); await q.join()
asyncio.run(main())
