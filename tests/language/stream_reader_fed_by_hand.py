"""StreamReader without a transport: read, readline, readuntil, readexactly, iteration, errors, limits."""
import asyncio


async def feed(reader, *chunks):
    for chunk in chunks:
        await asyncio.sleep(1)
        reader.feed_data(chunk)
    await asyncio.sleep(1)
    reader.feed_eof()


async def attempt(awaitable):
    try:
        return await awaitable
    except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError, RuntimeError) as error:
        return type(error).__name__, str(error), getattr(error, 'partial', None), getattr(error, 'consumed', None)


async def main():
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    print(reader, reader.at_eof())
    task = asyncio.create_task(feed(reader, b'one\ntw', b'o\nthr', b'ee', b''))
    print(await reader.readline(), loop.time())
    print(await reader.readexactly(2), loop.time())
    print(await attempt(reader.readline()), reader)
    print(await attempt(reader.readuntil(b'zz')), loop.time(), reader.at_eof())
    print(await reader.read(), await reader.readline())
    await task

    reader = asyncio.StreamReader(limit=8)
    task = asyncio.create_task(feed(reader, b'0123456789', b'\nab\n'))
    print(await attempt(reader.readuntil()), reader)
    print(await attempt(reader.readline()))
    print(await reader.read(3), await reader.read())
    await task

    reader = asyncio.StreamReader()
    task = asyncio.create_task(feed(reader, b'a\nb\nc'))
    print([line async for line in reader])
    reader = asyncio.StreamReader()
    first = asyncio.create_task(reader.read(1))
    await asyncio.sleep(0)
    print(await attempt(reader.read(1)))
    reader.set_exception(ValueError('broken'))
    print(await attempt(first), repr(reader.exception()), await attempt(reader.read()))
    reader = asyncio.StreamReader()
    reader.feed_data(b'key=value;rest')
    print(await reader.readuntil((b'=', b';')), await reader.readuntil(b';'), await reader.read(100))
    print(await attempt(reader.readexactly(-1)), await attempt(reader.readuntil(b'')))
    reader.feed_data(b'12')
    reader.feed_eof()
    print(await attempt(reader.readexactly(5)))
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as error:
        print(error)


asyncio.run(main())
