"""Section 1, loop binding.

- A primitive is bound to a loop when somebody first has to wait; later waiting in another loop: RuntimeError.
- Uncontended use neither binds nor checks.
"""
import asyncio


async def contend(primitive, wait):
    task = asyncio.create_task(wait())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        return 'waited'
    except RuntimeError as error:
        return str(error).split(' at 0x')[0] + ' … ' + str(error).split('> ')[-1]


async def locked(lock):
    async with lock:
        return await contend(lock, lock.acquire)


async def uncontended(lock):
    async with lock:
        return 'free'


lock = asyncio.Lock()
print(asyncio.run(uncontended(lock)), asyncio.run(uncontended(lock)))
print(asyncio.run(locked(lock)))
print(asyncio.run(uncontended(lock)))
print(asyncio.run(locked(lock)))
event = asyncio.Event()
for _ in range(2):
    print(asyncio.run(contend(event, event.wait)))
queue = asyncio.Queue()
for _ in range(2):
    print(asyncio.run(contend(queue, queue.get)))
semaphore = asyncio.Semaphore(0)
for _ in range(2):
    print(asyncio.run(contend(semaphore, semaphore.acquire)))
