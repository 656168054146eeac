# Notify/wait without the lock.
import asyncio
async def main():
    c=asyncio.Condition()
    try: c.notify()
    except RuntimeError as e: print('RuntimeError:',e)
    try: await c.wait()
    except RuntimeError as e: print('RuntimeError:',e)
asyncio.run(main())
