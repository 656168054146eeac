# If instead of while around wait.
import asyncio
items=[]
async def cons(c,n):
    async with c:
        if not items: await c.wait()
        try: print(n,'got',items.pop())
        except IndexError as e: print(n,'IndexError',e)
async def main():
    c=asyncio.Condition(); ts=[asyncio.create_task(cons(c,f'C{i}')) for i in range(2)]
    await asyncio.sleep(0)
    async with c: items.append(1); c.notify_all()
    await asyncio.gather(*ts)
asyncio.run(main())
