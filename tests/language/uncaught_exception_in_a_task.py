import asyncio


class Broken(Exception):
    pass


async def fails(n):
    await asyncio.sleep(n)
    raise Broken(f"after {n}")


async def main():
    task = asyncio.create_task(fails(1), name="failing")
    print("waiting")
    await task
    print("never")


asyncio.run(main())
