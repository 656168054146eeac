# Consumer dies of an exception.
import asyncio
async def c(q):
    while True:
        x=await q.get(); 1/0; q.task_done()
async def main():
    q=asyncio.Queue(); q.put_nowait(1); t=asyncio.create_task(c(q)); await q.join()
asyncio.run(main())
