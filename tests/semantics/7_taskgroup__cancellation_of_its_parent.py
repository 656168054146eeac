"""Section 7, the parent.

- A parent cancelled while it waits aborts the group; CancelledError leaves if there are no errors.
- With errors too, the group of errors leaves, and a CancelledError follows at the next await.
- Nested groups: the inner one handles its own, the outer's cancellation comes afterwards.
- SystemExit and KeyboardInterrupt of body or child leave alone.
"""
import asyncio


async def sleeper(name):
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise


async def fails_in_cleanup():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        raise ValueError('clean-up')


async def parent(child):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child)
    except* ValueError as error:
        print('errors', error.exceptions, asyncio.current_task().cancelling())
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print('and CancelledError at the next await')
            raise


async def fails(delay):
    await asyncio.sleep(delay)
    raise KeyError(delay)


async def nested():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(fails(1))
            try:
                async with asyncio.TaskGroup() as inner:
                    inner.create_task(fails_in_cleanup())
                    inner.create_task(sleeper('in the inner group'))
                    await asyncio.sleep(9)
            except* ValueError as error:
                print('inner', error.exceptions)
            print('after the inner group')
            await asyncio.sleep(9)
    except* KeyError as error:
        print('outer', error.exceptions)


async def main():
    for child in (sleeper('child'), fails_in_cleanup()):
        task = asyncio.create_task(parent(child))
        await asyncio.sleep(1)
        task.cancel('from outside')
        await asyncio.wait([task])
        print(task.cancelled(), task.cancelling())
    await nested()
    for error in (SystemExit(3), KeyboardInterrupt()):
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(sleeper('beside ' + type(error).__name__))
                await asyncio.sleep(0)
                raise error
        except BaseException as caught:
            print(repr(caught), caught is error)


asyncio.run(main())
