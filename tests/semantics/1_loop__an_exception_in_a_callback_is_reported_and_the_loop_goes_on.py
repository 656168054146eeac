"""Section 1, exceptions in callbacks.

- An exception in a plain callback goes to the exception handler; the loop goes on.
- A handler of the program gets the loop and a dict with message, exception and handle.
- An exception in the handler itself is reported too, and the loop goes on.
- SystemExit and KeyboardInterrupt leave the loop's run at once.
"""
import asyncio


def bad():
    raise ValueError('bad callback')


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(bad)  # the default handler: standard error
    await asyncio.sleep(0)
    print('going on')

    def handler(given, context):
        print(given is loop, context['message'].split(' at ')[0], repr(context['exception']), sorted(context))

    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(bad)
    await asyncio.sleep(0)

    def handler_that_fails(given, context):
        print('handler fails')
        raise RuntimeError('in the handler')

    loop.set_exception_handler(handler_that_fails)
    loop.call_soon(bad)
    await asyncio.sleep(0)
    print('still going on')
    try:
        loop.set_exception_handler(1)
    except TypeError as error:
        print(error)
    loop.set_exception_handler(None)

    def leave():
        raise KeyboardInterrupt

    loop.call_soon(leave)
    await asyncio.sleep(0)
    print('not reached')


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print('KeyboardInterrupt left asyncio.run')


async def exits():
    asyncio.get_running_loop().call_soon(exit_soon)
    await asyncio.sleep(1)


def exit_soon():
    raise SystemExit(3)


try:
    asyncio.run(exits())
except SystemExit as error:
    print('SystemExit', error.code)
