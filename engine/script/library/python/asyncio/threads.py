"""to_thread and run_coroutine_threadsafe in a world with one thread: see run_in_executor in _methods.py."""
from asyncio import ensure_future, get_running_loop

__all__ = ['to_thread', 'run_coroutine_threadsafe']


async def to_thread(func, /, *args, **kwargs):
    from contextvars import copy_context
    context = copy_context()
    return await get_running_loop().run_in_executor(None, lambda: context.run(func, *args, **kwargs))


def run_coroutine_threadsafe(coro, loop):
    return ensure_future(coro, loop=loop)
