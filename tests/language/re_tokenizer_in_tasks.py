"""Tasks that cut texts into tokens take turns as any others do."""
import asyncio
import re

TOKEN = re.compile(r'\s*(?:(?P<number>\d+)|(?P<name>[a-z]\w*)|(?P<other>.))')


async def tokens(queue, source):
    for m in TOKEN.finditer(source):
        await queue.put((m.lastgroup, m[m.lastgroup]))
        await asyncio.sleep(0)
    await queue.put(None)


async def consume(name, source):
    queue = asyncio.Queue(1)
    async with asyncio.TaskGroup() as group:
        group.create_task(tokens(queue, source))
        while (token := await queue.get()) is not None:
            print(name, token)


async def main():
    await asyncio.gather(consume('a', 'x = 12'), consume('b', 'foo(3)'))
    print(re.sub(r'\w+', lambda m: m[0].title(), 'done with it'))


asyncio.run(main())
