# Forgot await on a coroutine.
import asyncio
async def work(): print('never printed')
async def main():
    work(); print('main done')
asyncio.run(main())
