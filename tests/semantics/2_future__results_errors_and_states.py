"""Section 2, results.

- result() and exception() of a pending future: InvalidStateError, Result is not set / Exception is not set.
- Of a cancelled one: CancelledError with the message if there is one.
- set_result and set_exception of one that is done: InvalidStateError, invalid state.
- set_exception of something else: TypeError; a class is instantiated; StopIteration becomes a RuntimeError.
- cancel: True once, then False; a message of None gives no arguments.
"""
import asyncio


def attempt(call):
    try:
        return call()
    except BaseException as error:
        return repr(error)


async def main():
    new = asyncio.get_running_loop().create_future
    future = new()
    print(attempt(future.result), attempt(future.exception), future.done(), future.cancelled())
    future.set_result(1)
    print(future.result(), future.exception(), attempt(lambda: future.set_result(2)), attempt(lambda: future.set_exception(ValueError())))
    print(future.cancel(), future.cancelled())
    for message in ((), (None,), ('why',)):
        future = new()
        print(future.cancel(*message), future.cancel(), attempt(future.result), attempt(future.exception), future.cancelled())
    print(attempt(lambda: future.set_result(1)))
    future = new()
    print(attempt(lambda: future.set_exception(1)), attempt(lambda: future.set_exception(int)))
    future.set_exception(ValueError)
    print(repr(future.exception()), attempt(future.result))
    future = new()
    print(attempt(lambda: future.set_exception(StopIteration('s'))), repr(future.exception()))
    print(repr(future.exception().__cause__), repr(future.exception().__context__))


asyncio.run(main())
