"""A subclass of Future hears by its own add_done_callback that a task waits for it, and in which context."""
import asyncio


class Heard(asyncio.Future):
    heard = 0

    def add_done_callback(self, *args, **kwargs):
        self.heard += 1
        print('add', len(args), sorted(kwargs))
        super().add_done_callback(*args, **kwargs)


async def wait(future, name):
    print(name, await future)


async def main():
    loop = asyncio.get_running_loop()
    future = Heard(loop=loop)
    tasks = [asyncio.create_task(wait(future, name)) for name in 'ab']
    await asyncio.sleep(0)
    print(future.heard)
    loop.call_soon(print, 'before')
    future.set_result('result')
    loop.call_soon(print, 'after')
    await asyncio.gather(*tasks)
    future.add_done_callback(lambda _: print('done'))
    await asyncio.sleep(0)
    try:
        raise ValueError
    except ValueError as error:
        print(error.__traceback__ == error.__traceback__, error.__traceback__.tb_next)


asyncio.run(main())
