"""`if` around `wait`

Two children wait for a biscuit. One biscuit comes, and both are told. The
first one eats it; the second one was told, believes it, and reaches into an
empty tin. Being notified means "look again", not "it is yours".

Look for: both are woken by one `notify_all`, and take the lock one after the other.
Look for: the second does not look again before it takes.
"""
import asyncio

tin = []


async def child(name, news):
    async with news:
        if not tin:
            await news.wait()
        try:
            print(f"{name} eats {tin.pop()}")
        except IndexError:
            print(f"{name} finds an empty tin and cries")


async def parent(news):
    await asyncio.sleep(1)
    async with news:
        tin.append("a ginger biscuit")
        news.notify_all()


async def main():
    news = asyncio.Condition()
    async with asyncio.TaskGroup() as home:
        home.create_task(child("Ada", news), name="Ada")
        home.create_task(child("Ben", news), name="Ben")
        home.create_task(parent(news), name="parent")


asyncio.run(main())
