# Every waiter clears the event.
import asyncio
async def w(e,n,got):
    for _ in range(2):
        await e.wait(); await asyncio.sleep(0); e.clear(); got.append(n)
async def main():
    e=asyncio.Event(); got=[]
    ts=[asyncio.create_task(w(e,f'W{i}',got)) for i in range(2)]
    await asyncio.sleep(0); e.set(); await asyncio.sleep(0); e.set(); await asyncio.sleep(.02)
    print('notifications handled',len(got),'of 4',got); [t.cancel() for t in ts]
asyncio.run(main())
