"""`while` around `wait`: the fix of `if`

The children now look into the tin each time they are woken, and wait on if it
is empty. The second biscuit, later, is for the one who went without.

Look for: Ben is woken twice and eats once.
"""
import asyncio

tin = []


async def child(name, news):
    async with news:
        while not tin:
            await news.wait()
            print(f"{name} is woken and looks: {len(tin)} in the tin")
        print(f"{name} eats {tin.pop()}")


async def parent(news):
    for biscuit in ("a ginger biscuit", "an oat biscuit"):
        await asyncio.sleep(1)
        async with news:
            tin.append(biscuit)
            news.notify_all()


async def main():
    news = asyncio.Condition()
    async with asyncio.TaskGroup() as home:
        home.create_task(child("Ada", news), name="Ada")
        home.create_task(child("Ben", news), name="Ben")
        home.create_task(parent(news), name="parent")


asyncio.run(main())
