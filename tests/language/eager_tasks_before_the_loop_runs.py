"""An eager task factory starts nothing while its loop does not run: run_until_complete's own task begins in the loop."""
import asyncio


async def inner(name):
    print('inner', name, asyncio.current_task().get_name())
    await asyncio.sleep(0)
    return name


async def main():
    print('main', asyncio.get_running_loop().is_running(), asyncio.current_task() is not None)
    task = asyncio.create_task(inner('eager'), name='named')
    print('made')
    late = asyncio.get_running_loop().create_task(inner('late'), eager_start=False)
    print('made late')
    return await asyncio.gather(task, late)


loop = asyncio.new_event_loop()
loop.set_task_factory(asyncio.create_eager_task_factory(asyncio.Task))
before = loop.create_task(inner('before'))
print('nothing ran', before.done())
print(loop.run_until_complete(main()), before.result())
loop.set_task_factory(asyncio.eager_task_factory)
print(loop.run_until_complete(main()))
loop.close()
