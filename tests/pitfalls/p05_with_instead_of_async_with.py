# With lock:.
import asyncio
async def main():
    l=asyncio.Lock()
    try:
        with l: pass
    except Exception as e: print(type(e).__name__, e)
asyncio.run(main())
