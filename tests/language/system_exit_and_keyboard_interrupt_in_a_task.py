import asyncio
import sys


async def leaves(error):
    await asyncio.sleep(1)
    raise error


async def other():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("other cancelled at", asyncio.get_running_loop().time())
        raise


async def main(error):
    asyncio.create_task(other())
    t = asyncio.create_task(leaves(error))
    try:
        await asyncio.sleep(5)
        print("never")
    except asyncio.CancelledError:
        print("main cancelled", t.done(), repr(t.exception()))
        raise


for error in (SystemExit(3), KeyboardInterrupt("ki")):
    try:
        asyncio.run(main(error))
    except BaseException as e:
        print("run raised", repr(e), e is error)


async def exits():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(leaves(SystemExit(4)))
        tg.create_task(other())


try:
    asyncio.run(exits())
except SystemExit as e:
    print("group", e.code)
