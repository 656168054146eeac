import asyncio


async def co():
    pass


def attempt(f):
    c = co()
    try:
        f(c)
    except RuntimeError as e:
        print(e)
    c.close()


attempt(asyncio.create_task)
attempt(lambda c: asyncio.current_task())
attempt(lambda c: asyncio.all_tasks())
attempt(lambda c: asyncio.ensure_future(c))
attempt(lambda c: asyncio.gather(c))
attempt(lambda c: asyncio.shield(c))
attempt(lambda c: asyncio.Future())
attempt(lambda c: asyncio.get_event_loop())
print(asyncio.iscoroutine(5), asyncio.isfuture(5))
lock, queue, event = asyncio.Lock(), asyncio.Queue(1), asyncio.Event()


async def main():
    async with lock:
        await queue.put(1)
        event.set()
        await event.wait()
    print("made before the loop", queue.qsize(), await queue.get())


asyncio.run(main())
