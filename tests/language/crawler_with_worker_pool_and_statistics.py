import asyncio
import random
from collections import Counter, defaultdict
from dataclasses import dataclass, field


@dataclass(order=True)
class Page:
    depth: int
    url: str = field(compare=False)
    links: list[str] = field(default_factory=list, compare=False)


class Crawler:
    def __init__(self, workers: int, max_depth: int) -> None:
        self.queue: asyncio.PriorityQueue[Page] = asyncio.PriorityQueue()
        self.seen: set[str] = set()
        self.stats: dict[str, list[float]] = defaultdict(list)
        self.limit = asyncio.Semaphore(2)
        self.workers, self.max_depth = workers, max_depth

    async def fetch(self, page: Page) -> None:
        async with self.limit:
            await asyncio.sleep(random.uniform(0.05, 0.2))
        if page.depth < self.max_depth:
            page.links = [f"{page.url}/{c}" for c in "ab"[: random.randint(0, 2)]]

    async def work(self, name: str) -> int:
        done = 0
        while True:
            page = await self.queue.get()
            started = asyncio.get_running_loop().time()
            try:
                await self.fetch(page)
                for link in page.links:
                    if link not in self.seen:
                        self.seen.add(link)
                        self.queue.put_nowait(Page(page.depth + 1, link))
                self.stats[name].append(asyncio.get_running_loop().time() - started)
                done += 1
            finally:
                self.queue.task_done()

    async def run(self, *roots: str):
        for r in roots:
            self.queue.put_nowait(Page(0, r))
        tasks = [asyncio.create_task(self.work(f"w{i}"), name=f"w{i}") for i in range(self.workers)]
        await self.queue.join()
        for t in tasks:
            t.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def main():
    random.seed(11)
    c = Crawler(3, 4)
    await c.run("x", "y", "z")
    print(len(c.seen), sorted(c.seen)[:6], Counter(u.count("/") for u in sorted(c.seen)).most_common())
    for name in sorted(c.stats):
        times = c.stats[name]
        print(f"{name}: {len(times):2d} pages, mean {sum(times) / len(times):.4f}, max {max(times):.4f}")
    print(f"took {asyncio.get_running_loop().time():.3f}s")


asyncio.run(main())
