"""`join` with `task_done`: the fix

The printer reports each page in a `finally`, so a page that cannot be printed
is reported too, and the office never waits in vain.

Look for: `join` returns in the step after the third `task_done`.
"""
import asyncio


async def printer(pages):
    while True:
        page = await pages.get()
        try:
            await asyncio.sleep(0.1)
            if page == "page 2":
                raise RuntimeError("paper jam")
            print(f"printed {page}")
        except RuntimeError as error:
            print(f"could not print {page}: {error}")
        finally:
            pages.task_done()


async def office(pages):
    for number in range(1, 4):
        await pages.put(f"page {number}")
    await pages.join()
    print("the printer is done with all pages")


async def main():
    pages = asyncio.Queue()
    machine = asyncio.create_task(printer(pages), name="printer")
    await asyncio.create_task(office(pages), name="office")
    machine.cancel()


asyncio.run(main())
