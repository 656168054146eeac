"""Connection pool

Two connections are shared by five requests. The pool is a queue of free
connections: taking one is `get`, giving it back is `put`. An async context
manager makes sure that it comes back even when a request fails, and a timeout
keeps the impatient one from waiting too long.

Look for: a connection returned by one request is used by the one that waited longest.
Look for: the request that gives up leaves the line, and no connection is lost.
"""
import asyncio
from contextlib import asynccontextmanager


class Pool:
    def __init__(self, size):
        self.free = asyncio.Queue()
        for number in range(1, size + 1):
            self.free.put_nowait(f"connection {number}")

    @asynccontextmanager
    async def connection(self, patience):
        async with asyncio.timeout(patience):
            connection = await self.free.get()
        try:
            yield connection
        finally:
            self.free.put_nowait(connection)


async def request(name, pool, seconds, patience=10, fails=False):
    try:
        async with pool.connection(patience) as connection:
            print(f"{name} uses {connection}")
            await asyncio.sleep(seconds)
            if fails:
                raise ConnectionError("the server hung up")
            print(f"{name} has its answer")
    except ConnectionError as error:
        print(f"{name} failed: {error}")
    except TimeoutError:
        print(f"{name} gave up waiting")


async def main():
    pool = Pool(size=2)
    async with asyncio.TaskGroup() as group:
        group.create_task(request("index", pool, 1), name="index")
        group.create_task(request("search", pool, 2, fails=True), name="search")
        group.create_task(request("login", pool, 3), name="login")
        group.create_task(request("hasty", pool, 1, patience=1.5), name="hasty")
        group.create_task(request("report", pool, 1), name="report")
    print(f"{pool.free.qsize()} connections are back in the pool")


asyncio.run(main())
