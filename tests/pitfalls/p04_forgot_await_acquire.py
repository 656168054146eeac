# Lock.acquire() without await.
import asyncio
async def main():
    l=asyncio.Lock()
    l.acquire()
    print('locked?', l.locked())
    try: l.release()
    except RuntimeError as e: print('RuntimeError:', e)
asyncio.run(main())
