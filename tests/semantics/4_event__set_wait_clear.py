"""Section 4, Event.

- set wakes everybody that waits, in order of arrival; they resume in the next iteration in that order.
- wait of a set event: True without suspending.
- Woken waiters return True even if clear came before they resume; clear only resets the flag.
- A task that waits after set, in the same iteration, overtakes the woken ones.
- A cancelled waiter leaves the line. The text shows set or unset and the waiters.
"""
import asyncio


def shown(event):
    return repr(event).split(' [')[1]


async def waiter(event, name):
    print(name, await event.wait(), event.is_set())


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, name)) for name in 'abcd']
    await asyncio.sleep(0)
    print(shown(event))
    tasks[1].cancel()
    await asyncio.sleep(0)
    print(shown(event))
    event.set()
    await waiter(event, 'newcomer')
    event.clear()
    print(shown(event))
    await asyncio.wait(tasks)
    event.set()
    event.set()
    print(shown(event), await event.wait())


asyncio.run(main())
