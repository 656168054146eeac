# What the exception handler hears of tasks, futures and callbacks; it may keep it, or raise.
import asyncio, sys


class Bad:

    def __repr__(self):
        raise ValueError('repr')

    def __eq__(self, o):
        raise ValueError('eq')
    __hash__ = object.__hash__

    def __del__(self):
        raise ValueError('del')

    def __str__(self):
        raise ValueError('str')


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    f.set_result(Bad())
    print(repr(f)[:39])
    f = None
    q = asyncio.PriorityQueue()
    q.put_nowait(3)
    try:
        q.put_nowait('x')
    except TypeError as e:
        print(e)
    print(q.qsize())

    class P:

        def __lt__(self, o):
            raise ZeroDivisionError('lt')
    q = asyncio.PriorityQueue()
    q.put_nowait(P())
    try:
        q.put_nowait(P())
    except ZeroDivisionError as e:
        print(e, q.qsize())
    loop.set_exception_handler(lambda l, c: 1 / 0)
    loop.call_soon(lambda: [][1])
    await asyncio.sleep(0)
    keep = []
    loop.set_exception_handler(lambda l, c: keep.append(c))

    async def boom():
        raise KeyError('boom')
    t = asyncio.create_task(boom())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t = None
    await asyncio.sleep(0)
    print(len(keep), keep[0]['message'], type(keep[0]['future']).__name__, sorted(keep[0]))
    keep.clear()
    f = loop.create_future()
    f.set_exception(ValueError('f'))
    f = None
    print(len(keep), keep[0]['message'], keep[0]['future'])
    keep.clear()

    def cb(fut):
        fut.add_done_callback(lambda f: print('nested'))
        raise KeyError('cb')
    f = loop.create_future()
    f.add_done_callback(cb)
    f.set_result(1)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(keep[0]['message'].split(' at ')[0], sorted(keep[0]))
    keep.clear()
    loop.set_exception_handler(None)
    e1 = asyncio.Event()

    class CB:

        def __call__(self, *a):
            print('called', len(a))
    loop.call_soon(CB())
    loop.call_soon(CB(), 1, 2)
    await asyncio.sleep(0)
    h = loop.call_later(5, print, 'no')
    print(h.cancelled(), round(h.when(), 3))
    h.cancel()
    print(h.cancelled())

    def rec():
        rec()
    try:
        rec()
    except RecursionError as e:
        print(e)

    async def arec(n):
        return await arec(n + 1)
    try:
        await arec(0)
    except RecursionError as e:
        print('rec', str(e)[:32])

    def chain(n):
        if n:
            loop.call_soon(chain, n - 1)
        else:
            print('chain end')
    chain(3)
    await asyncio.sleep(0.1)


async def c2():
    return 2


asyncio.run(main())
