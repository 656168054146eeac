# A chat server on queues: commands, a crash, and a shutdown.
import asyncio, contextlib


class Server:

    def __init__(self):
        self.clients = {}
        self.tasks = set()
        self.stop = asyncio.Event()

    def connect(self, name):
        inbox, outbox = (asyncio.Queue(), asyncio.Queue())
        self.clients[name] = outbox
        t = asyncio.create_task(self.serve(name, inbox), name=f'serve-{name}')
        self.tasks.add(t)
        t.add_done_callback(self.tasks.discard)
        return (inbox, outbox)

    async def broadcast(self, who, msg):
        for n, q in self.clients.items():
            if n != who:
                await q.put(f'<{who}> {msg}')

    async def serve(self, name, inbox):
        try:
            await self.broadcast('server', f'{name} joined')
            while True:
                msg = await inbox.get()
                match msg.split():
                    case ['/quit']:
                        break
                    case ['/nick', new]:
                        self.clients[new] = self.clients.pop(name)
                        await self.broadcast('server', f'{name} is {new}')
                        name = new
                    case ['/crash']:
                        raise RuntimeError(f'{name} crashed')
                    case _:
                        await self.broadcast(name, msg)
        except asyncio.CancelledError:
            print('serve cancelled', name)
            raise
        finally:
            self.clients.pop(name, None)
            print('bye', name)


async def client(server, name, script, delay):
    inbox, outbox = server.connect(name)

    async def show():
        while True:
            print(f'[{name}] {await outbox.get()}')
    shower = asyncio.create_task(show())
    try:
        for line in script:
            await asyncio.sleep(delay)
            await inbox.put(line)
        await asyncio.sleep(1)
    finally:
        shower.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await shower


async def main():
    s = Server()
    r = await asyncio.gather(client(s, 'ann', ['hi', '/nick anna', 'yo'], 0.3), client(s, 'bob', ['hello', '/quit'], 0.4), client(s, 'cy', ['/crash'], 0.5))
    print(r, len(s.tasks), sorted((t.get_name() for t in s.tasks)))
    for t in list(s.tasks):
        t.cancel()
    print(await asyncio.gather(*s.tasks, return_exceptions=True))
    print(len(asyncio.all_tasks()))


asyncio.run(main())
