"""Task.get_stack and print_stack, sys._getframe, frames of coroutines and of tracebacks."""
import asyncio
import io
import sys
import traceback


async def inner():
    await asyncio.sleep(1)


async def outer():
    await inner()


async def fails():
    raise ValueError('no')


def masked(task):
    buffer = io.StringIO()
    task.print_stack(file=buffer)
    lines = buffer.getvalue().replace(main.__code__.co_filename, 'FILE').split('\n')
    return '\n'.join([line for line in lines if not line.startswith('    ')])  # the oracle has no source text


def caller():
    frame = sys._getframe(1)
    print(frame.f_lineno)
    return frame


def deep(n):
    return deep(n - 1) if n else [f.f_code.co_name for f, line in traceback.walk_stack(sys._getframe())][:3]


async def main():
    task = asyncio.create_task(outer(), name='sleeper')
    print(masked(task))
    await asyncio.sleep(0.1)
    print([frame.f_code.co_name for frame in task.get_stack()], [frame.f_lineno for frame in task.get_stack(limit=1)])
    print(masked(task))
    await task
    print(task.get_stack())
    print(masked(task))
    failed = asyncio.create_task(fails(), name='fails')
    await asyncio.wait([failed])
    print([(frame.f_code.co_name, frame.f_lineno) for frame in failed.get_stack()])
    print(masked(failed))

    coroutine = outer()
    print(coroutine.cr_frame.f_lineno, coroutine.cr_frame.f_code.co_qualname, coroutine.cr_frame.f_back, coroutine.cr_await)
    print(coroutine.cr_frame.f_generator is coroutine)
    coroutine.close()
    print(coroutine.cr_frame)


asyncio.run(main())
frame = caller()
print(type(frame).__name__, frame.f_code.co_name, frame.f_globals is globals())
print(deep(2))


def local_names(a, b=2):
    c = a + b
    return sorted(sys._getframe().f_locals)


print(local_names(1))
try:
    sys._getframe(1000)
except ValueError as error:
    print(error)
print(traceback.format_stack()[-1].split(', ')[1])
try:
    deep('x')
except TypeError as error:
    print(error.__traceback__.tb_frame.f_code.co_name, error.__traceback__.tb_next.tb_frame.f_code.co_name)
import linecache
print(repr(linecache.getline('nowhere', 1)), linecache.getlines('nowhere'))
