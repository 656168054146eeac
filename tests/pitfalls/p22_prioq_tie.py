# PriorityQueue tie on dicts.
import asyncio
async def main():
    q=asyncio.PriorityQueue(); await q.put((1,{'a':1}))
    try: await q.put((1,{'b':2}))
    except TypeError as e: print('TypeError:',e)
asyncio.run(main())
