"""Section 7, failing children.

- A child that fails: its error is kept in order of completion, the others and the body are cancelled once.
- A cancelled child is ignored.
- The errors leave as ExceptionGroup, unhandled errors in a TaskGroup; the body's own comes last; errors of the clean-up are added.
- Children that had not started when the abort came do not run at all.
"""
import asyncio


async def fails(delay, error):
    await asyncio.sleep(delay)
    raise error


async def fails_in_cleanup():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        raise OSError('clean-up')


async def never_runs():
    print('never printed')


async def attempt(title, body):
    try:
        async with asyncio.TaskGroup() as group:
            await body(group)
        print(title, 'no error')
    except BaseExceptionGroup as error:
        print(title, type(error).__name__, error, error.exceptions, error.__cause__, error.__suppress_context__)
    except asyncio.CancelledError as error:
        print(title, repr(error))
    print(asyncio.current_task().cancelling())


async def main():
    async def two_at_once(group):
        group.create_task(fails(1, ValueError('b')))
        group.create_task(fails(1, KeyError('a')))
        group.create_task(fails_in_cleanup())
        try:
            await asyncio.sleep(9)
        except asyncio.CancelledError as error:
            print('body', repr(error))
            raise

    async def body_fails(group):
        group.create_task(fails_in_cleanup())
        await asyncio.sleep(0)
        raise LookupError('body')

    async def body_fails_before_children_start(group):
        group.create_task(never_runs())
        raise LookupError('body')

    async def child_cancelled(group):
        task = group.create_task(asyncio.sleep(9))
        await asyncio.sleep(0)
        task.cancel()

    async def base_exception(group):
        group.create_task(fails(0, GeneratorExit('not an Exception')))
        await asyncio.sleep(9)

    for body in (two_at_once, body_fails, body_fails_before_children_start, child_cancelled, base_exception):
        await attempt(body.__name__, body)


asyncio.run(main())
