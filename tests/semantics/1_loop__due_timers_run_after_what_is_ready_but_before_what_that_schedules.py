"""Section 1, one iteration.

- Timers that are due go to the end of the ready queue, earliest deadline first.
- A timer due now runs after the callbacks that are ready, and before those that these schedule.
- A cancelled timer is skipped and does not hold the clock up.
- call_later with no delay or a negative one goes through the timers: it runs in the next iteration.
"""
import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    order = []

    def ready(name):
        order.append(name)
        loop.call_soon(order.append, name + "'s own")

    loop.call_later(0.2, order.append, 'timer 0.2')
    loop.call_later(0.1, order.append, 'timer 0.1')
    time.sleep(0.3)
    loop.call_soon(ready, 'soon a')
    loop.call_soon(ready, 'soon b')
    await asyncio.sleep(0.05)
    print(order)

    order.clear()
    loop.call_later(0, order.append, 'later 0')
    loop.call_later(-5, order.append, 'later -5')
    loop.call_soon(order.append, 'soon')
    loop.call_at(loop.time() - 1, order.append, 'at the past')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(order)

    timer = loop.call_later(50, print, 'never')
    timer.cancel()
    await asyncio.sleep(1)
    print(round(loop.time(), 6))
    many = [loop.call_later(60 + i, print, 'never') for i in range(150)]
    for timer in many[:120]:
        timer.cancel()
    await asyncio.sleep(1)
    for timer in many[120:]:
        timer.cancel()
    print(round(loop.time(), 6))


asyncio.run(main())
