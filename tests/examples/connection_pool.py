"""The Python twin of connection_pool.cpp: CPython's output of this is what the C++ program must print."""

import asyncio


class Pool:
    """Connections that are lent out; who finds none waits until one comes back."""

    def __init__(self, size):
        self.idle = list(range(1, size + 1))
        self.changed = asyncio.Condition()

    async def take(self):
        async with self.changed:
            await self.changed.wait_for(lambda: len(self.idle) > 0)
            return self.idle.pop()

    async def give_back(self, connection):
        async with self.changed:
            self.idle.append(connection)
            self.changed.notify()


async def ask(who, pool, limiter, seconds):
    async with limiter:
        connection = await pool.take()
        try:
            print(f"{asyncio.get_running_loop().time():.1f} client {who} on connection {connection}")
            await asyncio.sleep(seconds)
        finally:
            await pool.give_back(connection)
    return who * 10


async def main():
    pool = Pool(2)
    limiter = asyncio.Semaphore(3)
    clients = [asyncio.create_task(ask(who, pool, limiter, 0.5 * who)) for who in range(1, 6)]
    impatient = asyncio.create_task(ask(6, pool, limiter, 9))
    done, pending = await asyncio.wait([*clients, impatient], timeout=2.2)
    print(f"{len(done)} done, {len(pending)} pending")
    impatient.cancel()
    answers = await asyncio.gather(*clients)
    print(f"{asyncio.get_running_loop().time():.1f} answers {answers}")
    print(f"idle {sorted(pool.idle)}")


asyncio.run(main())
