"""Section 1, asyncio.run.

- SystemExit or KeyboardInterrupt raised in a task is stored in it and leaves the loop at once.
"""
import asyncio


async def leaves(kind):
    raise kind('now')


async def main(kind):
    task = asyncio.create_task(leaves(kind))
    asyncio.get_running_loop().call_soon(print, 'scheduled after the task')
    try:
        await task
    except asyncio.CancelledError:
        print('main is cancelled', repr(task.exception()))
        raise


for kind in (SystemExit, KeyboardInterrupt):
    try:
        asyncio.run(main(kind))
    except BaseException as error:
        print(repr(error))
