/** Two tasks, two locks, opposite order: nobody can ever go on. Lines are counted in tests. */
export const DEADLOCK = `import asyncio

async def mover(name, first, second):
    async with first:
        await asyncio.sleep(0.1)
        async with second:
            print(name, "moved")

async def main():
    left = asyncio.Lock()
    right = asyncio.Lock()
    await asyncio.gather(
        asyncio.create_task(mover("Ada", left, right), name="Ada"),
        asyncio.create_task(mover("Ben", right, left), name="Ben"),
    )

print("before")
asyncio.run(main())
`;

/** Three tasks that take turns; every step prints. */
export const TURNS = `import asyncio

async def worker(name, rounds):
    for turn in range(rounds):
        print(name, turn)
        await asyncio.sleep(1)

async def main():
    tasks = [asyncio.create_task(worker(name, 4), name=name) for name in ("Ada", "Ben", "Cyd")]
    await asyncio.gather(*tasks)
    print("done")

asyncio.run(main())
`;

export const BUSY = `print("first words")
while True:
    pass
`;

export const ENDLESS_STEPS = `import asyncio

async def main():
    print("first words")
    while True:
        await asyncio.sleep(0)

asyncio.run(main())
`;

/** The same, but slow enough for a person to press Stop before the limit of steps. */
export const SLOW_ENDLESS_STEPS = ENDLESS_STEPS.replace(
  'await asyncio.sleep(0)',
  'await asyncio.sleep(0)\n        for _ in range(200): pass',
);

/** Steps with tasks that pile up. */
export const ENDLESS_TASKS = `import asyncio

async def child():
    await asyncio.sleep(9999999)

async def main():
    print("first words")
    kept = []
    while True:
        kept.append(asyncio.create_task(child()))
        await asyncio.sleep(0)

asyncio.run(main())
`;

export const FLOOD = `print("first words")
while True:
    print("all work and no play makes a dull terminal")
`;

export const UNICODE = `# Ünïcödé: 日本語 👩‍👩‍👧 Ελληνικά
print("naïve – 日本語 – 👩‍👩‍👧")
`;
