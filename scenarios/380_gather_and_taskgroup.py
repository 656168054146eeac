"""When one of several fails

Three searches run together; the second one fails. `gather` reports the failure
and lets the others run on, unwatched. A TaskGroup cancels the others, waits for
them, and then reports.

Look for: after `gather` has raised, the slow search still prints.
Look for: in the TaskGroup the slow search is cancelled before the error arrives.
"""
import asyncio


async def search(name, seconds, fails=False):
    try:
        await asyncio.sleep(seconds)
        if fails:
            raise LookupError(f"{name} is out of order")
        print(f"  {name} found something")
        return name
    except asyncio.CancelledError:
        print(f"  {name} was cancelled")
        raise


def searches():
    return search("fast", 1), search("broken", 2, fails=True), search("slow", 3)


async def main():
    print("gather")
    try:
        await asyncio.gather(*searches())
    except LookupError as error:
        print(f"  error: {error}")
    await asyncio.sleep(2)

    print("gather with return_exceptions")
    for result in await asyncio.gather(*searches(), return_exceptions=True):
        print(f"  result: {result!r}")

    print("TaskGroup")
    try:
        async with asyncio.TaskGroup() as group:
            for name, coroutine in zip(("fast", "broken", "slow"), searches()):
                group.create_task(coroutine, name=name)
    except* LookupError as errors:
        print(f"  errors: {[str(error) for error in errors.exceptions]}")


asyncio.run(main())
