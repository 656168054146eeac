"""Section 3, exceptions.

- An exception that nobody looked at is reported when the task goes away; one that was looked at is not.
"""
import asyncio


async def fails(text):
    raise ValueError(text)


async def main():
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: print(context['message'], repr(context['exception']), sorted(context)))
    task = asyncio.create_task(fails('unseen'))
    await asyncio.sleep(0)
    task = None
    print('gone')
    task = asyncio.create_task(fails('seen'))
    await asyncio.wait([task])
    print(repr(task.exception()))
    task = None
    print('gone quietly')


asyncio.run(main())
