"""Section 4, Barrier.

- Fewer than one party: ValueError.
- Indices are the order of arrival; the last one does not suspend and goes on first, the others in order of arrival, all in the next iteration.
- Who comes while the others still leave waits for the next round.
- n_waiting counts only while filling; parties, n_waiting and broken cannot be set.
- The text shows the state and how many of how many wait; async with gives the index and does nothing at its end.
"""
import asyncio


def shown(barrier):
    return repr(barrier).split(' [')[1]


async def party(barrier, name, rounds=1):
    for i in range(rounds):
        index = await barrier.wait()
        print(name, index, shown(barrier), barrier.n_waiting)


async def main():
    for wrong in (0, -1):
        try:
            asyncio.Barrier(wrong)
        except ValueError as error:
            print(error)
    barrier = asyncio.Barrier(3)
    print(shown(barrier), barrier.parties, barrier.n_waiting, barrier.broken)
    tasks = [asyncio.create_task(party(barrier, name)) for name in 'ab']
    await asyncio.sleep(0)
    print(shown(barrier))
    passed = []
    asyncio.get_running_loop().call_soon(passed.append, 1)
    print('last', await barrier.wait(), passed, shown(barrier))
    late = [asyncio.create_task(party(barrier, f'late {i}')) for i in range(3)]
    await asyncio.gather(*tasks, *late)
    await asyncio.gather(*[party(barrier, name, 2) for name in 'xyz'])
    async with asyncio.Barrier(1) as index:
        print(index)
    for name in ('parties', 'n_waiting', 'broken'):
        try:
            setattr(barrier, name, 1)
        except AttributeError as error:
            print(error)


asyncio.run(main())
