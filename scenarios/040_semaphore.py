"""Semaphore

Seven pages to download, but only three connections may be open at a time. The
semaphore counts the free connections; the fourth download waits until one of
the first three is finished.

Look for: never more than three downloads are open.
Look for: a release with somebody waiting hands the place over at once; a newcomer cannot take it.
"""
import asyncio

open_now = 0
most = 0


async def download(page, semaphore):
    global open_now, most
    async with semaphore:
        # Access the limited resource
        # Only 3 tasks can be here at once
        open_now += 1
        most = max(most, open_now)
        print(f"page {page} starts, {open_now} open")
        await asyncio.sleep(0.1 * (page % 3 + 1))
        open_now -= 1
    print(f"page {page} is here")


async def main():
    # Allow up to 3 concurrent accesses
    semaphore = asyncio.Semaphore(3)
    print("locked at first:", semaphore.locked())
    async with asyncio.TaskGroup() as group:
        for page in range(1, 8):
            group.create_task(download(page, semaphore), name=f"page {page}")
    print(f"at most {most} were open together")


asyncio.run(main())
