"""Section 1, asyncio.run and Runner.

- Something that is no coroutine: TypeError; any awaitable is accepted.
- Inside a running loop: RuntimeError for run, Runner.run.
- A closed Runner refuses; it keeps one context and one loop across runs.
"""
import asyncio
import contextvars


class Awaitable:
    def __await__(self):
        yield
        return 'from __await__'


async def main():
    pass


for wrong in (1, main, None):
    try:
        asyncio.run(wrong)
    except TypeError as error:
        print('TypeError', error)
print(asyncio.run(Awaitable()))


async def nested():
    coroutine = main()
    for run in (asyncio.run, asyncio.Runner().run):
        try:
            run(coroutine)
        except RuntimeError as error:
            print(error)
    coroutine.close()


asyncio.run(nested())
variable = contextvars.ContextVar('variable', default=0)


async def count():
    variable.set(variable.get() + 1)
    return variable.get(), asyncio.get_running_loop()


with asyncio.Runner() as runner:
    (first, loop), (second, same) = runner.run(count()), runner.run(count())
    print(first, second, loop is same, loop is runner.get_loop(), variable.get())
coroutine = count()
try:
    runner.run(coroutine)
except RuntimeError as error:
    print(error)
coroutine.close()
