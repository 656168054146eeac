"""Section 4, Semaphore.

- release with a waiter transfers the permit at once: the value is unchanged, locked stays true, nobody barges.
- Strictly first come, first served, even when several releases happen before the first woken task runs.
- A cancelled waiter that had a permit already passes it on; one cancelled before has nothing to pass.
- One resuming waiter may hand several permits on.
"""
import asyncio

order = []


async def worker(semaphore, name):
    try:
        await semaphore.acquire()
        order.append(name)
    except asyncio.CancelledError:
        order.append(f'{name} cancelled')
        raise


async def scenario(title, act, permits=0):
    order.clear()
    semaphore = asyncio.Semaphore(permits)
    tasks = [asyncio.create_task(worker(semaphore, name)) for name in 'abcd']
    await asyncio.sleep(0)
    await act(semaphore, tasks)
    await asyncio.sleep(1)
    print(title, order, semaphore._value, semaphore.locked())
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def release_one(semaphore, tasks):
    semaphore.release()
    print(semaphore._value, semaphore.locked())
    newcomer = asyncio.create_task(worker(semaphore, 'newcomer'))
    await asyncio.sleep(0)
    newcomer.cancel()


async def release_three(semaphore, tasks):
    for _ in range(3):
        semaphore.release()
    newcomer = asyncio.create_task(worker(semaphore, 'newcomer'))
    await asyncio.sleep(0.1)
    semaphore.release()
    semaphore.release()
    await newcomer


async def cancel_with_permit(semaphore, tasks):
    semaphore.release()
    tasks[0].cancel()


async def cancel_before(semaphore, tasks):
    tasks[0].cancel()
    semaphore.release()


async def cancel_two_with_permits(semaphore, tasks):
    semaphore.release()
    semaphore.release()
    tasks[0].cancel()
    tasks[1].cancel()


async def main():
    await scenario('one', release_one)
    await scenario('three', release_three)
    await scenario('cancelled with a permit', cancel_with_permit)
    await scenario('cancelled before', cancel_before)
    await scenario('two cancelled with permits', cancel_two_with_permits)


asyncio.run(main())
