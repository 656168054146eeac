"""Section 0, destruction by reference count.

- A suspended async generator whose last reference goes is closed by a task of its own, made soon.
- A generator left by break prints its finally after what the coroutine does without waiting.
"""
import asyncio


async def numbers(name):
    try:
        for i in range(10):
            yield i
    finally:
        print(name, 'closed by', asyncio.current_task().get_name())


async def leaves_early():
    async for i in numbers('loop'):
        if i == 2:
            break
    print('after break')


async def main():
    await leaves_early()
    print('before a turn')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print('after a turn')
    generator = numbers('held')
    print(await anext(generator))
    generator = None
    print('dropped')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    async for i in numbers('last'):
        if i == 1:
            break
    print('end of main')


asyncio.run(main())
