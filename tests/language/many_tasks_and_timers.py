import asyncio
import random


async def job(i, log):
    for _ in range(3):
        await asyncio.sleep(random.choice([0, 0.5, 1, 1.5]))
    log.append(i)


async def main():
    log = []
    async with asyncio.TaskGroup() as tg:
        for i in range(60):
            tg.create_task(job(i, log))
    print(log, asyncio.get_running_loop().time())
    handles = [asyncio.get_running_loop().call_later(random.random(), log.append, i) for i in range(300)]
    for h in handles[::2] + handles[1::4]:
        h.cancel()
    log.clear()
    await asyncio.sleep(2)
    print(len(log), log[:10], sum(log))


asyncio.run(main())
