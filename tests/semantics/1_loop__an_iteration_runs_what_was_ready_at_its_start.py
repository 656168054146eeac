"""Section 1, one iteration.

- Exactly the callbacks that are ready at the start of an iteration run in it, first in, first out.
- What they schedule runs in the next iteration.
- A callback cancelled after the iteration began is skipped.
"""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    order = []

    def spawn(depth):
        order.append(depth)
        if depth < 3:
            loop.call_soon(spawn, depth + 1)

    loop.call_soon(spawn, 0)
    loop.call_soon(order.append, 'x')
    for _ in range(5):
        await asyncio.sleep(0)
        print(order)
    order.clear()
    handles = []
    loop.call_soon(lambda: handles[0].cancel())
    handles.append(loop.call_soon(order.append, 'cancelled meanwhile'))
    loop.call_soon(order.append, 'kept')
    await asyncio.sleep(0)
    print(order)


asyncio.run(main())
