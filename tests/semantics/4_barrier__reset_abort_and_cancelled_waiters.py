"""Section 4, Barrier.

- A waiter cancelled while filling leaves; the barrier is not broken.
- reset with tasks inside: they get BrokenBarrierError and the barrier fills anew when the last has left.
- abort breaks it until reset: those waiting and those to come get the error.
- reset of an empty broken barrier mends it. BrokenBarrierError is a RuntimeError.
"""
import asyncio


def shown(barrier):
    return repr(barrier).split(' [')[1]


async def party(barrier, name):
    try:
        print(name, await barrier.wait())
    except asyncio.BrokenBarrierError as error:
        print(name, repr(error), shown(barrier))
    except asyncio.CancelledError:
        print(name, 'cancelled', shown(barrier))
        raise


async def main():
    print(issubclass(asyncio.BrokenBarrierError, RuntimeError))
    barrier = asyncio.Barrier(3)
    tasks = [asyncio.create_task(party(barrier, name)) for name in 'ab']
    await asyncio.sleep(0)
    tasks[0].cancel()
    await asyncio.sleep(0)
    print(shown(barrier), barrier.broken)
    await barrier.reset()
    print(shown(barrier))
    await tasks[1]
    print(shown(barrier))
    tasks = [asyncio.create_task(party(barrier, name)) for name in 'cd']
    await asyncio.sleep(0)
    await barrier.abort()
    print(shown(barrier), barrier.broken)
    await asyncio.gather(*tasks)
    await party(barrier, 'too late')
    await barrier.reset()
    print(shown(barrier), barrier.broken)
    await asyncio.gather(*[party(barrier, name) for name in 'efg'])


asyncio.run(main())
