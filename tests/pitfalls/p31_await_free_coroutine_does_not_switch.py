# Awaiting a coroutine that never suspends does not switch.
import asyncio
log=[]
async def noop(): pass
async def a():
    for i in range(3): log.append('a'); await noop()
async def b(): log.append('b')
async def main(): await asyncio.gather(a(),b()); print(log)
asyncio.run(main())
