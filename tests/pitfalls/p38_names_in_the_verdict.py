import asyncio

A, B = asyncio.Lock(), asyncio.Lock()


class Table:
    def __init__(self):
        self.forks = [asyncio.Lock() for _ in range(2)]
        self.bells = {'dinner': asyncio.Event()}


async def first():
    async with A:
        await asyncio.sleep(1)
        async with B:  # held by the second
            pass


async def second():
    async with B:
        await asyncio.sleep(1)
        async with A:  # held by the first
            pass


async def eats_twice(table):
    await table.forks[1].acquire()
    await table.forks[1].acquire()  # its own


async def waits_for_dinner(table):
    await table.bells['dinner'].wait()


async def main():
    table = Table()
    await asyncio.gather(first(), second(), eats_twice(table), waits_for_dinner(table))


asyncio.run(main())
