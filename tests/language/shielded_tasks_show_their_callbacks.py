# A shield adds two callbacks to the task when a task makes it, one when a plain callback does.
import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(1))
    shell = asyncio.shield(task)
    print(repr(task).count("shield.<locals>."))
    await shell
    other = asyncio.create_task(asyncio.sleep(1))
    asyncio.get_running_loop().call_soon(asyncio.shield, other)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(repr(other).count("shield.<locals>."))
    await other


asyncio.run(main())
