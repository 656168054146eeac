"""Section 2, repr.

- Pending with no, one, two and more callbacks; of more only the first, how many, and the last are shown.
- Finished shows a shortened result or the exception; cancelled says so.
- An exception that nobody asked for is reported when the future goes away, through the exception handler.
"""
import asyncio


def a(future): pass


def b(future): pass


def c(future): pass


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future)
    for callback in (a, b, c):
        future.add_done_callback(callback)
        text = repr(future)
        while ' at ' in text:
            start = text.index(' at ')
            end = min(i for i in (text.find(',', start), text.find(']', start)) if i > 0)
            text = text[:start] + text[end:]
        print(text)
    future.set_result(list(range(100)))
    print(future)
    future = loop.create_future()
    future.set_exception(ValueError('v'))
    print(future, future.exception())
    future = loop.create_future()
    future.cancel()
    print(future)
    loop.set_exception_handler(lambda loop, context: print(context['message'], repr(context['exception']), sorted(context)))
    future = loop.create_future()
    future.set_exception(ValueError('unseen'))
    future = None
    print('gone')


asyncio.run(main())
