# Objects with __await__, trampolines that send into coroutines, and what is no awaitable.
import asyncio


class A:

    def __init__(self):
        self.v = None

    def __repr__(self):
        return f'A({self.v})'

    async def _init(self):
        await asyncio.sleep(0.1)
        self.v = 5
        return self

    def __await__(self):
        return self._init().__await__()


class B:

    async def run(self):
        await asyncio.sleep(0.1)
        return 'b'

    def __await__(self):
        r = (yield from self.run().__await__())
        return r * 2


async def main_0():
    a = await A()
    print(a.v)
    print(await B())
    print(await asyncio.gather(A(), B(), B()))
    print(await asyncio.wait_for(B(), 1))
    t = asyncio.ensure_future(B())
    await asyncio.sleep(0.05)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('c')

    async def c():
        await asyncio.sleep(0)
        return 4
    w = c().__await__()
    print(next(w))
    try:
        next(w)
    except StopIteration as e:
        print(e.value)
    w = c().__await__()
    w.close()


asyncio.run(main_0())
import types


@types.coroutine
def switch():
    yield


@types.coroutine
def sleep_until(pred):
    n = 0
    while not pred():
        n += 1
        yield
    return n


class Later:

    def __init__(self, loop, d, v):
        self.f = loop.create_future()
        loop.call_later(d, self.f.set_result, v)

    def __await__(self):
        return self.f.__await__()


class Chain:

    def __init__(self, *aws):
        self.aws = aws

    def __await__(self):
        out = []
        for a in self.aws:
            out.append((yield from a.__await__()))
        return out


class Mini:

    def __init__(self):
        self.ready = []
        self.log = []

    def spawn(self, c):
        self.ready.append(c)

    def run(self):
        while self.ready:
            c = self.ready.pop(0)
            try:
                r = c.send(None)
            except StopIteration as e:
                self.log.append(e.value)
            else:
                self.ready.append(c)


async def mini(n, k):
    for i in range(k):
        print(n, i)
        await switch()
    return n


async def main_1():
    loop = asyncio.get_running_loop()
    for _ in range(2):
        await switch()
    x = []
    loop.call_later(0, x.append, 1)
    print(await sleep_until(lambda: x) > 0)
    print(await Later(loop, 0.5, 'later'), loop.time())
    print(await Chain(Later(loop, 0.1, 1), Later(loop, 0.3, 2), asyncio.sleep(0.1, 3)), round(loop.time(), 3))
    print(await asyncio.gather(Later(loop, 0.1, 'g'), Chain(), switch()))
    m = Mini()
    m.spawn(mini('a', 2))
    m.spawn(mini('b', 3))
    m.run()
    print(m.log)

    async def throws():
        try:
            await switch()
        except ValueError as e:
            print('got', e)
            await switch()
            return 'r'
    c = throws()
    c.send(None)
    print(c.throw(ValueError('v')))
    try:
        c.send(None)
    except StopIteration as e:
        print(e.value)
    c = throws()
    c.send(None)
    c.close()
    print(c.cr_frame, c.cr_running)
    f = asyncio.Future()

    async def waits():
        return await f
    c = waits()
    y = c.send(None)
    print(y is f, f._asyncio_future_blocking)
    f.set_result(3)
    try:
        c.send(None)
    except StopIteration as e:
        print('r', e.value)
    f = asyncio.Future()
    c = waits()
    c.send(None)
    f.set_exception(KeyError('k'))
    try:
        c.send(None)
    except KeyError as e:
        print('k', e)

    class Fut(asyncio.Future):

        def __await__(self):
            if not self.done():
                self._asyncio_future_blocking = True
                yield self
            return self.result() + 1
    f = Fut()
    loop.call_later(1, f.set_result, 1)
    print(await f)

    async def drive(coro):
        try:
            while True:
                await_me = coro.send(None)
                await one(await_me)
        except StopIteration as e:
            return e.value

    @types.coroutine
    def one(x):
        yield x

    async def prog():
        await asyncio.sleep(0.5)
        await asyncio.sleep(0)
        await asyncio.sleep(0.5)
        return 'prog'
    t = loop.time()
    print(await drive(prog()), loop.time() - t)


asyncio.run(main_1())


async def c(n=1):
    await asyncio.sleep(n)
    return n


async def main_2():
    for bad in (None, 1, 's', [], {}, object, c, len, main_2):
        try:
            await bad
        except TypeError as e:
            print(e)

    class A:

        def __await__(self):
            return 5

    class B:

        def __await__(self):
            return iter([1])

    class C:

        async def __await__(self):
            pass

    class D:

        def __await__(self):
            yield 7

    class E:

        def __await__(self):
            yield
            yield None
            return 'ok'

    class F:

        def __await__(self):
            raise KeyError('k')
    for k in (A, B, C, D, E, F):
        try:
            print(await k())
        except Exception as e:
            print(type(e).__name__, e)


asyncio.run(main_2())
