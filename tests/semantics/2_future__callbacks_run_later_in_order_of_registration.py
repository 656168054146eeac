"""Section 2, done callbacks.

- Done callbacks are scheduled in order of registration when the future is done, never called at once.
- On a future that is done, add_done_callback schedules at once.
- remove_done_callback takes all equal ones away and says how many.
- A callback runs in the context it was registered with.
"""
import asyncio
import contextvars

variable = contextvars.ContextVar('variable', default='outer')


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    order = []

    def twice(f):
        order.append('twice')

    for name in 'abc':
        future.add_done_callback(lambda f, name=name: order.append((name, f is future)))
    future.add_done_callback(twice)
    future.add_done_callback(twice)
    print(future.remove_done_callback(twice), future.remove_done_callback(twice))
    variable.set('at registration')
    future.add_done_callback(lambda f: order.append(variable.get()))
    context = contextvars.Context()
    context.run(variable.set, 'given')
    future.add_done_callback(lambda f: order.append(variable.get()), context=context)
    variable.set('later')
    future.set_result(1)
    loop.call_soon(order.append, 'scheduled after set_result')
    print(order)
    await asyncio.sleep(0)
    print(order)
    order.clear()
    future.add_done_callback(lambda f: order.append('late'))
    print(order)
    await asyncio.sleep(0)
    print(order)


asyncio.run(main())
