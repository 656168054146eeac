"""Section 5, timeout.

- Another exception that leaves keeps its type; the first CancelledError in its context becomes a TimeoutError.
- So do the direct members of an exception group.
- When the task is also cancelled from outside, CancelledError goes on unchanged.
"""
import asyncio


def chain(error):
    links = []
    while error is not None:
        links.append(type(error).__name__)
        error = error.__context__
    return links


async def fails_on_cancel():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        raise ValueError('in clean-up')


async def group_on_cancel():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        try:
            raise KeyError('member')
        except KeyError as member:
            raise ExceptionGroup('group', [member])


async def waits():
    async with asyncio.timeout(1):
        await asyncio.sleep(9)


async def main():
    for body in (fails_on_cancel, group_on_cancel):
        try:
            async with asyncio.timeout(1):
                await body()
        except Exception as error:
            print(repr(error), chain(error))
            for member in getattr(error, 'exceptions', ()):
                print(repr(member), chain(member))
    task = asyncio.create_task(waits())
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_later(1, task.cancel, 'outside')
    await asyncio.wait([task])
    print(task.cancelled(), task.cancelling())


asyncio.run(main())
