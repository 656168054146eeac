# In which order callbacks, timers and the waiters of each primitive run.
import asyncio
order = []


async def a(n):
    order.append(f'{n}1')
    await asyncio.sleep(0)
    order.append(f'{n}2')
    await asyncio.sleep(0)
    order.append(f'{n}3')


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(order.append, 's1')
    t = asyncio.create_task(a('A'))
    loop.call_soon(order.append, 's2')
    u = asyncio.create_task(a('B'))
    t.add_done_callback(lambda f: order.append('doneA'))
    loop.call_later(0, order.append, 'l0')
    loop.call_at(loop.time(), order.append, 'at')
    await asyncio.sleep(0)
    order.append('m1')
    await t
    order.append('m2')
    await u
    order.append('m3')
    await asyncio.sleep(0)
    print(order)
    order.clear()
    e = asyncio.Event()
    l = asyncio.Lock()

    async def w(n):
        await e.wait()
        order.append(f'e{n}')
        async with l:
            order.append(f'l{n}')
            await asyncio.sleep(0)
    ts = [asyncio.create_task(w(i)) for i in range(3)]
    await asyncio.sleep(0)
    e.set()
    order.append('set')
    await asyncio.gather(*ts)
    print(order)
    order.clear()
    q = asyncio.Queue(1)

    async def p():
        for i in range(3):
            await q.put(i)
            order.append(f'p{i}')

    async def c():
        for i in range(3):
            order.append(f'g{await q.get()}')
    await asyncio.gather(p(), c())
    print(order)
    order.clear()
    c1 = asyncio.Condition()

    async def cw(n):
        async with c1:
            await c1.wait()
            order.append(f'c{n}')
    ts = [asyncio.create_task(cw(i)) for i in range(4)]
    await asyncio.sleep(0)
    async with c1:
        c1.notify(2)
        order.append('n2')
    await asyncio.sleep(0.1)
    async with c1:
        c1.notify_all()
        order.append('na')
    await asyncio.gather(*ts)
    print(order)
    order.clear()
    s = asyncio.Semaphore(2)

    async def sw(n):
        async with s:
            order.append(f'in{n}')
            await asyncio.sleep(0.1 * (3 - n % 3))
            order.append(f'out{n}')
    await asyncio.gather(*(sw(i) for i in range(6)))
    print(order)
    order.clear()
    b = asyncio.Barrier(3)

    async def bw(n):
        i = await b.wait()
        order.append(f'b{n}:{i}')
        if i == 0:
            order.append('leader')
        await b.wait()
        order.append(f'x{n}')
    await asyncio.gather(*(bw(i) for i in range(3)))
    print(order)
    order.clear()
    f = loop.create_future()

    async def fw(n):
        order.append(f'f{n}:{await f}')
    ts = [asyncio.create_task(fw(i)) for i in range(3)]
    f.add_done_callback(lambda f: order.append('cb'))
    await asyncio.sleep(0)
    f.add_done_callback(lambda f: order.append('cb2'))
    f.set_result(1)
    order.append('sr')
    await asyncio.gather(*ts)
    print(order)
    order.clear()
    async with asyncio.timeout(10):
        async with asyncio.TaskGroup() as tg:
            for i in range(3):
                tg.create_task(a(i))
    print(order)
    order.clear()
    for x in asyncio.as_completed([a('p'), asyncio.sleep(0, 'z'), a('q')]):
        order.append(await x)
    print(order)


asyncio.run(main())
