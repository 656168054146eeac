# A barrier waits for a condition of its own, a queue's joiners for an event: those are named when the loop is another.
import asyncio
import contextlib

gate = asyncio.Barrier(2)
jobs = asyncio.Queue()


async def use():
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(gate.wait(), 1)
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(jobs.get(), 1)
    jobs.put_nowait(1)
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(jobs.join(), 1)


async def again():
    for wait in (gate.wait, jobs.join):
        try:
            await wait()
        except RuntimeError as error:
            name, _, rest = str(error).partition(" object at 0x")
            print(name, rest.partition(" ")[2])


asyncio.run(use())
asyncio.run(again())
