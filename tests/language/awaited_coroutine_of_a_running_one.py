"""cr_await, gi_yieldfrom and ag_await are None while the coroutine runs, also while it runs inside what it awaits."""
import asyncio

coroutines = {}


async def leaf():
    print('running', [(name, made.cr_await, made.cr_running) for name, made in coroutines.items()])
    await asyncio.sleep(0)
    print('running', coroutines['outer'].cr_await)


async def outer():
    await leaf()


def inner_generator():
    print(generators[0].gi_yieldfrom, generators[0].gi_running)
    yield 1


def outer_generator():
    yield from inner_generator()


async def asynchronous():
    await leaf()
    print(agen.ag_await)
    yield 1


async def main():
    coroutines['outer'] = outer()
    task = asyncio.create_task(coroutines['outer'])
    await asyncio.sleep(0)
    print('suspended', coroutines['outer'].cr_await.__name__, coroutines['outer'].cr_running)
    await task
    print(coroutines['outer'].cr_await)


generators = []
generators.append(outer_generator())
print(next(generators[0]), generators[0].gi_yieldfrom.__name__)
agen = asynchronous()
asyncio.run(main())
