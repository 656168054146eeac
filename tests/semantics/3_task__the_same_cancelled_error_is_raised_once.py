"""Section 3, cancelled tasks.

- After CancelledError ended the coroutine cancelled() is True, whether or not cancel() was called.
- Awaiting a cancelled task raises the very CancelledError that ended it, with its message, once.
- set_result and set_exception of a task: RuntimeError.
"""
import asyncio


async def raises(error):
    raise error


async def main():
    error = asyncio.CancelledError('mine', 2)
    task = asyncio.create_task(raises(error))
    for _ in range(2):
        try:
            await task
        except asyncio.CancelledError as caught:
            print(repr(caught), caught is error)
    print(task.cancelled(), task.cancelling())
    for call in (lambda: task.set_result(1), lambda: task.set_exception(ValueError())):
        try:
            call()
        except RuntimeError as refused:
            print(refused)


asyncio.run(main())
