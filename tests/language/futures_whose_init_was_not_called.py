"""A future made by __new__ alone answers questions; what changes it raises."""
import asyncio

loop = asyncio.new_event_loop()


class Forgetful(asyncio.Future):
    def __init__(self, *args, **kwargs):
        pass


def show(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)


asyncio.set_event_loop(loop)
for make in (lambda: asyncio.Future.__new__(asyncio.Future, loop=loop), lambda: Forgetful(loop=loop)):
    future = make()
    for name in ('result', 'exception', 'cancel', 'cancelled', 'done'):
        show(getattr(future, name))
    show(future.set_result, 1)
    show(future.set_exception, ValueError())
    show(future.add_done_callback, print)
    show(future.remove_done_callback, print)
future = loop.create_future()
future.cancel('first')
future._cancel_message = 'second'
try:
    loop.run_until_complete(future)
except asyncio.CancelledError as error:
    print(error.args)
try:
    del future._cancel_message
except AttributeError:
    print('not deleted')
loop.close()
