"""Section 3, creation.

- Without a name a task is Task-N; a given name uses up no number and is made a str.
- The context is a copy of the current one, or the one that is given.
- The first step is scheduled: nothing runs inside create_task.
- create_task of something else: TypeError, a coroutine was expected.
"""
import asyncio
import contextvars

variable = contextvars.ContextVar('variable', default='unset')


async def body():
    before = variable.get()
    variable.set('changed by a task')
    return asyncio.current_task().get_name(), before


async def main():
    tasks = [asyncio.create_task(body()), asyncio.create_task(body(), name='given'), asyncio.create_task(body(), name=42), asyncio.create_task(body())]
    print([t.get_name() for t in tasks], [t.done() for t in tasks])
    variable.set('by main')
    context = contextvars.Context()
    tasks += [asyncio.create_task(body()), asyncio.create_task(body(), context=context)]
    print(await asyncio.gather(*tasks))
    print(variable.get(), context[variable], tasks[-1].get_context() is context)
    tasks[0].set_name(7)
    print(repr(tasks[0].get_name()))
    for wrong in (1, body, asyncio.get_running_loop().create_future()):
        try:
            asyncio.create_task(wrong)
        except TypeError as error:
            print('TypeError', str(error).split(' at 0x')[0])


asyncio.run(main())
