"""Section 1, asyncio.run.

- A run whose main does nothing uses three task names: main, the closing of generators, the closing of the executor.
- The counter of task names goes on in the next run.
- Leftover tasks are cancelled and waited for; their errors go to the exception handler.
- Exceptions of main propagate after the cleanup.
- After the run there is no current loop again.
"""
import asyncio


async def nothing():
    print(asyncio.current_task().get_name())


asyncio.run(nothing())
asyncio.run(nothing())


async def tidy(name):
    try:
        await asyncio.sleep(9)
    finally:
        print(name, 'tidies')


async def bad_leftover():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        raise ValueError('while being cancelled')


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context['message'], repr(context['exception'])))
    asyncio.create_task(tidy('one'))
    asyncio.create_task(bad_leftover())
    await asyncio.sleep(0)
    raise LookupError('main failed')


try:
    asyncio.run(main())
except LookupError as error:
    print('LookupError', error)
asyncio.run(nothing())
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
