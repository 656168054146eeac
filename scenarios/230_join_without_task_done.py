"""`join` without `task_done`

A printer prints every page it gets, and never says that a page is done. `join`
counts what was put and not reported done; it is not enough that the queue is
empty. So the office waits for a report that nobody will make.

Look for: the queue is empty, and three pages still count as unfinished.
Hangs: the office waits in `join`, the printer in `get`.
"""
import asyncio


async def printer(pages):
    while True:
        page = await pages.get()
        await asyncio.sleep(0.1)
        print(f"printed {page}")


async def office(pages):
    for number in range(1, 4):
        await pages.put(f"page {number}")
    await pages.join()
    print("all pages are printed")


async def main():
    pages = asyncio.Queue()
    machine = asyncio.create_task(printer(pages), name="printer")
    await asyncio.create_task(office(pages), name="office")
    machine.cancel()


asyncio.run(main())
