"""Section 1, stop.

- stop() lets the current iteration finish; what it scheduled does not run.
- A stop before run_forever makes it run exactly one iteration.
- run_until_complete of what did not finish because of stop(): RuntimeError.
- Running a loop that is running: RuntimeError.
"""
import asyncio

loop = asyncio.new_event_loop()


def step(name):
    print(name)
    loop.call_soon(print, name, 'again')


loop.call_soon(step, 'a')
loop.call_soon(loop.stop)
loop.call_soon(step, 'b')
loop.run_forever()
print('stopped')
loop.stop()
loop.run_forever()
print('one iteration')
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(asyncio.sleep(5))
except RuntimeError as error:
    print(error)


async def nested():
    for run in (loop.run_forever, lambda: loop.run_until_complete(loop.create_future())):
        try:
            run()
        except RuntimeError as error:
            print(error)
    other = asyncio.new_event_loop()
    try:
        other.run_forever()
    except RuntimeError as error:
        print(error)
    other.close()


loop.run_until_complete(nested())
loop.close()
