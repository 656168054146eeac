# Cancel while filling: index reused.
import asyncio
async def main():
    b=asyncio.Barrier(3); r=[]
    async def w(n):
        try: r.append((n, await b.wait()))
        except asyncio.CancelledError: r.append((n,'cancelled')); raise
    a=asyncio.create_task(w('A')); bb=asyncio.create_task(w('B')); await asyncio.sleep(0); await asyncio.sleep(0)
    a.cancel(); await asyncio.gather(a,return_exceptions=True)
    await asyncio.gather(bb,asyncio.create_task(w('C')),asyncio.create_task(w('D'))); print(r)
asyncio.run(main())
