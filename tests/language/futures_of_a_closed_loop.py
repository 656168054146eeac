# Nobody hears of a future's end any more when its loop is closed.
import asyncio

loop = asyncio.new_event_loop()
awaited = loop.create_future()
awaited.add_done_callback(print)
other = loop.create_future()
other.add_done_callback(print)
plain = loop.create_future()
task = loop.create_task(asyncio.sleep(0, "slept"))
loop.run_until_complete(task)
loop.close()


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except RuntimeError as error:
        print(type(error).__name__, error)


attempt(plain.set_result, 1)
attempt(awaited.set_result, 1)
print(awaited.done(), awaited.result())
attempt(other.cancel)
print(other.cancelled())
attempt(task.add_done_callback, print)


async def main():
    try:
        await asyncio.wait([task])
    except RuntimeError as error:
        print(error)
    print(await asyncio.gather(task))


asyncio.run(main())
