import asyncio
from dataclasses import dataclass, field


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)


async def main():
    q = asyncio.PriorityQueue()
    for item in (5, 1, 4, 1, 3):
        await q.put(item)
    print([q.get_nowait() for _ in range(5)], q.empty())
    for item in ((2, "b"), (1, "z"), (2, "a"), (1, "a")):
        q.put_nowait(item)
    print([await q.get() for _ in range(4)])
    for job in (Job(2, "second"), Job(1, "first"), Job(1, "also first"), Job(3, "third")):
        q.put_nowait(job)
    print([(await q.get()).name for _ in range(4)])
    b = asyncio.PriorityQueue(maxsize=2)

    async def producer():
        for n in (9, 8, 7, 1, 2):
            await b.put(n)
            print("put", n)

    t = asyncio.create_task(producer())
    for _ in range(5):
        await asyncio.sleep(1)
        print("got", await b.get())
    await t
    q.put_nowait((1, {"a": 1}))
    try:
        q.put_nowait((1, {"b": 2}))
    except TypeError as e:
        print(e)
    q2 = asyncio.PriorityQueue()
    q2.put_nowait("b"); q2.put_nowait("a")
    print(q2.qsize(), q2.get_nowait())
    q2.task_done(); q2.get_nowait(); q2.task_done()
    await q2.join()


asyncio.run(main())
