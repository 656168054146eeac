"""The loop's exception handler sees the context variables of the task, future or callback that it is told about."""
import asyncio
import contextvars

name = contextvars.ContextVar('name', default='outside')


async def fails():
    name.set('task')
    raise ValueError


def callback():
    name.set('callback')
    raise KeyError


async def raises_again(future):
    for _ in range(3):
        try:
            await future
        except TypeError as error:
            depth = 0
            traceback = error.__traceback__
            while traceback is not None:
                depth += 1
                traceback = traceback.tb_next
            print('frames', depth)


async def inner():
    raise TypeError


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(name.get(), type(context['exception']).__name__))
    asyncio.create_task(fails())
    loop.call_soon(callback)
    loop.call_later(0, callback)
    await asyncio.sleep(0.1)
    future = loop.create_future()
    future.set_exception(OSError())
    del future
    print(name.get())
    await raises_again(asyncio.ensure_future(inner()))
    failed = loop.create_future()
    failed.set_exception(TypeError())
    await raises_again(failed)


asyncio.run(main())
