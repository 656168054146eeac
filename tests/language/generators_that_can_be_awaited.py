"""types.coroutine: a generator function's generators are awaited, and stay generators."""
import asyncio
import inspect
import types


@types.coroutine
def ask(question):
    """Asks."""
    answer = yield question
    return answer.upper()


@types.coroutine
def twice(question):
    first = yield from ask(question)
    second = yield from ask(question + " again")
    return first, second


async def talk():
    return [await ask("who"), await twice("what")]


def drive(coroutine, answers):
    try:
        print("asked", coroutine.send(None))
        for answer in answers:
            print("asked", coroutine.send(answer))
    except StopIteration as stop:
        print("returned", stop.value)


drive(talk(), ["me", "this", "that"])
made = ask("where")
print(type(made), inspect.isgenerator(made), inspect.isawaitable(made), inspect.iscoroutine(made), asyncio.iscoroutine(made))
print(inspect.isgeneratorfunction(ask), inspect.iscoroutinefunction(ask), ask.__name__, ask.__doc__)
print(inspect.isawaitable(n for n in "ab"), next(made))


@types.coroutine
def pause():
    yield


@types.coroutine
def plain():
    return pause()


async def worker(name, rounds):
    for n in range(rounds):
        print(name, n)
        await pause()
    await plain()
    return name


async def main():
    print(await asyncio.gather(worker("a", 2), worker("b", 3)))
    for wrong in (n for n in "ab"), 5:
        try:
            await wrong
        except TypeError as error:
            print(error)


asyncio.run(main())
