"""Section 7, use.

- Entered where no task runs: RuntimeError, it cannot determine the parent task.
"""
import asyncio


async def main():
    def callback():
        try:
            asyncio.TaskGroup().__aenter__().send(None)
        except RuntimeError as error:
            print(error)

    asyncio.get_running_loop().call_soon(callback)
    await asyncio.sleep(0)


asyncio.run(main())
try:
    asyncio.TaskGroup().__aenter__().send(None)
except RuntimeError as error:
    print(error)
