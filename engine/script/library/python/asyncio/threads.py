"""to_thread and run_coroutine_threadsafe in a world with one thread: the function runs in a task of its own, in one step."""
from asyncio import create_task, ensure_future, get_running_loop

__all__ = ['to_thread', 'run_coroutine_threadsafe']


async def to_thread(func, /, *args, **kwargs):
    get_running_loop()

    async def call():
        return func(*args, **kwargs)

    return await create_task(call())


def run_coroutine_threadsafe(coro, loop):
    return ensure_future(coro, loop=loop)
