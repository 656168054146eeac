# Laws over everything that can be used as a lock, under random programs with cancellations at random moments: one holder
# at a time, everybody not cancelled gets it, first come first served, and it is free in the end.
import asyncio
import random


class TokenQueue:
    """A token in a queue: who gets it holds."""

    def __init__(self):
        self.queue = asyncio.Queue(1)
        self.queue.put_nowait("token")

    async def acquire(self):
        await self.queue.get()

    def release(self):
        self.queue.put_nowait("token")

    def locked(self):
        return self.queue.empty()


class RoomQueue(TokenQueue):
    """A room for a token: who could put holds."""

    def __init__(self):
        self.queue = asyncio.LifoQueue(1)

    async def acquire(self):
        await self.queue.put("token")

    def release(self):
        self.queue.get_nowait()

    def locked(self):
        return self.queue.full()


KINDS = {
    "Lock": asyncio.Lock,
    "Semaphore": lambda: asyncio.Semaphore(1),
    "BoundedSemaphore": lambda: asyncio.BoundedSemaphore(1),
    "Condition": asyncio.Condition,
    "token in a Queue": TokenQueue,
    "room in a LifoQueue": RoomQueue,
}


class Facts:
    def __init__(self):
        self.inside = 0
        self.most = 0
        self.entered = []
        self.gave_up = 0


async def user(lock, facts, who, rounds, turns):
    for _ in range(rounds):
        try:
            await lock.acquire()
        except asyncio.CancelledError:
            facts.gave_up += 1
            return
        facts.inside += 1
        facts.most = max(facts.most, facts.inside)
        facts.entered.append(who)
        try:
            for _ in range(turns):
                await asyncio.sleep(0)
        except asyncio.CancelledError:
            pass
        finally:
            facts.inside -= 1
            lock.release()
        await asyncio.sleep(0)


async def in_order(make):
    lock, facts = make(), Facts()
    await asyncio.gather(*(user(lock, facts, who, 1, who % 3) for who in range(8)))
    assert facts.entered == list(range(8)), facts.entered
    assert not lock.locked()


async def at_random(make, seed):
    lock, facts, chance = make(), Facts(), random.Random(seed)
    tasks = [asyncio.create_task(user(lock, facts, who, 3, chance.randrange(3))) for who in range(6)]
    cancels = 0
    while not all(task.done() for task in tasks):
        if chance.randrange(4) == 0:
            cancels += chance.choice(tasks).cancel()
        await asyncio.sleep(0)
    await asyncio.gather(*tasks, return_exceptions=True)
    assert facts.most <= 1
    assert not lock.locked()
    async with asyncio.timeout(1):
        await user(lock, facts, "newcomer", 1, 0)
    return len(facts.entered), facts.gave_up, cancels


async def main():
    for name, make in KINDS.items():
        await in_order(make)
        results = [await at_random(make, seed) for seed in range(12)]
        entered, gave_up, cancels = map(sum, zip(*results))
        print(f"{name}: {entered} entered, {gave_up} gave up, {cancels} cancellations")


async def reacquisition():
    # A waiter of a condition that is cancelled at any moment has the lock when it hears of it; its notification goes on.
    for turns in range(8):
        condition, story = asyncio.Condition(), []

        async def waits(who):
            async with condition:
                try:
                    await condition.wait()
                    story.append(f"{who} ok")
                except asyncio.CancelledError:
                    story.append(f"{who} cancelled")
                    assert condition.locked()
                    raise

        async def notifies():
            async with condition:
                condition.notify()
                for _ in range(3):
                    await asyncio.sleep(0)

        tasks = [asyncio.create_task(waits("first")), asyncio.create_task(waits("second"))]
        await asyncio.sleep(0)
        tasks.append(asyncio.create_task(notifies()))
        for _ in range(turns):
            await asyncio.sleep(0)
        tasks[0].cancel()
        done, pending = await asyncio.wait(tasks, timeout=1)
        print(turns, ", ".join(story), len(pending), condition.locked())
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)


asyncio.run(main())
asyncio.run(reacquisition())
