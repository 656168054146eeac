"""Section 1, run_until_complete.

- It makes a task of a coroutine and stops the loop in a done callback: one more iteration runs after the task's end.
- What is ready in that iteration still runs.
- It returns the result or raises the exception.
"""
import asyncio

loop = asyncio.new_event_loop()


async def main(value):
    task = asyncio.current_task()
    task.add_done_callback(lambda _: print('done callback'))
    loop.call_soon(lambda: (print('ready with it'), loop.call_soon(print, 'one later: next run')))
    return value


print(loop.run_until_complete(main(7)))
print('returned')


async def fails():
    raise KeyError('k')


try:
    loop.run_until_complete(fails())
except KeyError as error:
    print('KeyError', error)
future = loop.create_future()
loop.call_later(2, future.set_result, 'by a timer')
print(loop.run_until_complete(future), loop.time())
loop.close()
for use in (lambda: loop.call_soon(print), lambda: loop.run_forever(), lambda: loop.call_later(1, print)):
    try:
        use()
    except RuntimeError as error:
        print(error)
loop.close()
print(loop.is_closed(), loop.is_running())
