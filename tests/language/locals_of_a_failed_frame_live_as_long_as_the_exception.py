import asyncio


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone:', self.name)


def fails():
    kept = Noisy('local')
    captured = Noisy('captured')
    reader = lambda: captured
    raise ValueError('no')


try:
    fails()
except ValueError as error:
    print('handling', error)
print('after')


def generator():
    try:
        yield 1
    finally:
        print('generator closed')


def holds_a_generator():
    numbers = generator()
    next(numbers)
    raise KeyError('k')


try:
    holds_a_generator()
except KeyError:
    print('handling')
print('after')


async def ticks():
    try:
        for number in range(3):
            yield number
            await asyncio.sleep(0)
    finally:
        print('ticks closed')


async def consumer(keep):
    source = ticks()
    if keep:
        async for number in source:
            raise RuntimeError(f'at {number}')
    async for number in ticks():
        raise RuntimeError(f'at {number}')


async def main():
    for keep in (True, False):
        try:
            await consumer(keep)
        except RuntimeError as error:
            print('caught', error)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            print('still handling')
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print('done', keep)


asyncio.run(main())
