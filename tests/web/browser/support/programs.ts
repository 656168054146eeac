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

export const FLOOD = `print("first words")
while True:
    print("all work and no play makes a dull terminal")
`;

export const UNICODE = `# Ünïcödé: 日本語 👩‍👩‍👧 Ελληνικά
print("naïve – 日本語 – 👩‍👩‍👧")
`;
