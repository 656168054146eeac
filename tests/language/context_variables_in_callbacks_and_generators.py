# Which context callbacks, timers, tasks and async generators run in.
import asyncio, contextvars
var = contextvars.ContextVar('var', default='dflt')
other = contextvars.ContextVar('other')


async def child(n):
    print(n, var.get())
    tok = var.set(n)
    await asyncio.sleep(0.1)
    print(n, var.get())
    var.reset(tok)
    print(n, var.get())


def cb(tag):
    print(tag, var.get())


async def main():
    var.set('main')
    await child('direct')
    print(var.get())
    await asyncio.gather(child('a'), child('b'))
    print(var.get())
    loop = asyncio.get_running_loop()
    loop.call_soon(cb, 'soon')
    var.set('later')
    loop.call_later(0.1, cb, 'timer')
    ctx = contextvars.copy_context()
    ctx.run(var.set, 'ctx')
    loop.call_soon(cb, 'inctx', context=ctx)
    await asyncio.sleep(1)
    t = asyncio.create_task(child('withctx'), context=ctx)
    await t
    print(ctx[var], t.get_context() is ctx)
    try:
        other.get()
    except LookupError as e:
        print(type(e).__name__)
    print(other.get('fb'), var.name, var in ctx, other in ctx, len(ctx))
    tok = other.set(1)
    print(tok.old_value is contextvars.Token.MISSING, tok.var is other)
    other.reset(tok)
    try:
        other.reset(tok)
    except RuntimeError as e:
        print(str(e).split(' at ')[0][:40])

    async def gen():
        for i in range(2):
            var.set(f'gen{i}')
            yield i
    async for i in gen():
        print(i, var.get())
    with var.set('with'):
        print(var.get())
    print(var.get())
    f = loop.create_future()
    f.add_done_callback(lambda f: cb('done'), context=ctx)
    f.add_done_callback(lambda f: cb('done2'))
    var.set('changed')
    f.set_result(1)
    await asyncio.sleep(0)
    async with asyncio.timeout(1):
        var.set('in timeout')
    print(var.get())
    try:
        ctx.run(ctx.run, print)
    except RuntimeError as e:
        print('cannot enter context:' in str(e))
    async with asyncio.TaskGroup() as tg:
        var.set('tg')
        tg.create_task(child('tg1'))
        tg.create_task(child('tg2'), context=ctx)


asyncio.run(main())
print(var.get())
with asyncio.Runner() as r:

    async def s(x):
        var.set(x)

    async def g():
        return var.get()
    r.run(s('runner'))
    print(r.run(g()))
    print(var.get())
