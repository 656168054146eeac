# event bus / observer with weakrefs, plugins, middleware
import asyncio, functools, inspect, weakref
from collections import defaultdict
from typing import Callable, Awaitable, Any
Handler = Callable[[Any], Awaitable[None]]
class EventBus:
    _instance: "EventBus | None" = None
    def __new__(cls, *a, **k):
        if cls._instance is None: cls._instance = super().__new__(cls)
        return cls._instance
    def __init__(self) -> None:
        if getattr(self, '_ready', False): return
        self._ready = True
        self._subs: dict[str, list[Handler]] = defaultdict(list)
        self.log: list[tuple[float, str]] = []
    def on(self, name: str, *, priority: int = 0):
        def deco(fn: Handler) -> Handler:
            self._subs[name].append((priority, fn)); self._subs[name].sort(key=lambda t: -t[0]); return fn
        return deco
    async def emit(self, name: str, payload: Any = None, *, timeout: float | None = None) -> int:
        loop = asyncio.get_running_loop()
        self.log.append((loop.time(), name))
        rs = await asyncio.gather(*(asyncio.wait_for(self._run(fn, payload), timeout) for _, fn in self._subs[name]), return_exceptions=True)
        for r in rs:
            if isinstance(r, BaseException): print(f'  ! {type(r).__name__}: {r}')
        return sum(not isinstance(r, BaseException) for r in rs)
    @staticmethod
    async def _run(fn, payload):
        r = fn(payload)
        return await r if inspect.isawaitable(r) else r
bus = EventBus()
@bus.on('order', priority=1)
async def charge(o): await asyncio.sleep(.2); print('charged', o['id']); return o
@bus.on('order')
def audit(o): print('audit', o)
@bus.on('order', priority=5)
async def slow(o): await asyncio.sleep(9)
@bus.on('order')
async def broken(o): raise KeyError(o['id'])
class Logger:
    def __init__(self, n): self.n = n; bus.on('tick')(self)
    def __call__(self, p): print(f'[{self.n}] tick {p}')
    def __repr__(self): return f'<Logger {self.n}>'
async def main():
    Logger('a'); Logger('b')
    print(await bus.emit('order', {'id': 7}, timeout=1))
    print(await bus.emit('tick', 1), await bus.emit('none'), EventBus() is bus, [(round(t, 3), n) for t, n in bus.log])
    cache = weakref.WeakValueDictionary()
    class Img:
        def __init__(self, n): self.n = n
        def __repr__(self): return f'Img({self.n})'
    a = Img('a'); cache['a'] = a; cache['b'] = Img('b'); print(dict(cache), len(cache), 'b' in cache); del a; print(list(cache))
    ws = weakref.WeakSet(); x = Img('x'); ws.add(x); ws.add(Img('y')); print(len(ws), list(ws)); del x; print(len(ws))
    wk = weakref.WeakKeyDictionary(); k = Img('k'); wk[k] = 1; print(wk[k], len(wk)); del k; print(len(wk))
    f = Img('f'); fin = weakref.finalize(f, print, 'finalized', 'f'); print(fin.alive); del f; print(fin.alive)
    class S:
        def m(self): return 'm'
    s = S(); wm = weakref.WeakMethod(s.m); print(wm()()); del s; print(wm())
    p = Img('p'); pr = weakref.proxy(p); print(pr.n); del p
    try: pr.n
    except ReferenceError as e: print(e)
    try: weakref.ref(5)
    except TypeError as e: print(e)
    o = Img('o'); print(weakref.ref(o) == weakref.ref(o), weakref.getweakrefcount(o))
asyncio.run(main())
print(EventBus.emit.__annotations__, EventBus.__annotations__, inspect.signature(EventBus.emit))
