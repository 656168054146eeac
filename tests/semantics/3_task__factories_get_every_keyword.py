"""Section 3, creation.

- create_task passes name, context, eager_start and any other keyword on to the loop's task factory.
- Without a factory an unknown keyword is a TypeError of Task.
"""
import asyncio


async def body():
    return 'ran'


class NamedTask(asyncio.Task):
    def __init__(self, coro, *, colour='none', **options):
        super().__init__(coro, **options)
        self.colour = colour


def factory(loop, coro, **options):
    print('factory', loop is asyncio.get_running_loop(), sorted(options))
    return NamedTask(coro, loop=loop, **options)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    tasks = [asyncio.create_task(body()), asyncio.create_task(body(), name='given', colour='red'), loop.create_task(body(), colour='blue')]
    print([(type(t).__name__, t.colour) for t in tasks], tasks[1].get_name())
    async with asyncio.TaskGroup() as group:
        print(group.create_task(body(), colour='green').colour)
    print(await asyncio.gather(*tasks))
    loop.set_task_factory(None)
    coroutine = body()
    try:
        asyncio.create_task(coroutine, colour='red')
    except TypeError as error:
        print(error)
    coroutine.close()
    try:
        loop.set_task_factory(1)
    except TypeError as error:
        print(error)


asyncio.run(main())
