# Errors of a task group handled by except*, raised again, and left uncaught.
import asyncio


async def fail(n, d, exc):
    await asyncio.sleep(d)
    raise exc


async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(1, 0.1, ValueError('one')))
            tg.create_task(fail(2, 0.1, TypeError('two')))
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                raise OSError('body cleanup')
    except* (ValueError, OSError) as eg:
        print([repr(e) for e in eg.exceptions])
    except* TypeError as eg:
        print('T', eg.exceptions[0].__traceback__ is not None)
    try:
        try:
            async with asyncio.TaskGroup() as tg:
                tg.create_task(fail(1, 0.1, ExceptionGroup('in', [KeyError(1), ValueError(2)])))
        except* KeyError as e:
            print(e.exceptions)
            raise RuntimeError('re') from e
    except ExceptionGroup as e:
        print(repr(e), [repr(x.__cause__) for x in e.exceptions])
    eg = ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [TypeError(2), ValueError(3)])])
    print(eg.subgroup(ValueError), eg.split(TypeError))
    eg.add_note('note')
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fail('x', 0.2, ValueError('uncaught')))
        tg.create_task(fail('y', 0.2, eg))


asyncio.run(main())
