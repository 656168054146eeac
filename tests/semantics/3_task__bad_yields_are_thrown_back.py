"""Section 3, bad yields.

- Yielding something that is no future: Task got bad yield, thrown at the yield in the next iteration.
- Awaiting itself, and a future of another loop: RuntimeError thrown into the task.
"""
import asyncio


class Yields:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield self.value


async def main():
    for value in (1, 'text', [2]):
        try:
            await Yields(value)
        except RuntimeError as error:
            print(error)
    try:
        await asyncio.current_task()
    except RuntimeError as error:
        print(str(error).split(': <')[0])
    other = asyncio.new_event_loop()
    try:
        await other.create_future()
    except RuntimeError as error:
        print(str(error).split(' <')[0], '…', str(error)[-30:])
    other.close()


asyncio.run(main())
