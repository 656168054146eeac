# Semaphore over-release.
import asyncio
async def main():
    s=asyncio.Semaphore(1); s.release(); print('value now', s._value)
    await s.acquire(); await s.acquire(); print('two tasks inside a semaphore of 1')
    b=asyncio.BoundedSemaphore(1)
    try: b.release()
    except ValueError as e: print('ValueError:',e)
asyncio.run(main())
