# An event bus with middleware, dataclasses, enums and match.
from __future__ import annotations
import asyncio, enum, functools, itertools
from collections import Counter, defaultdict, OrderedDict, ChainMap, namedtuple
from dataclasses import dataclass, field, replace, asdict
from typing import Awaitable, Callable, Generic, TypeVar, Protocol
T = TypeVar('T')


class Kind(enum.StrEnum):
    CREATED = 'created'
    PAID = 'paid'
    SHIPPED = 'shipped'


@dataclass(frozen=True, order=True)
class Event:
    at: float
    kind: Kind = field(compare=False)
    order_id: int = field(default=0, compare=False)


class Handler(Protocol):

    async def __call__(self, e: Event) -> None:
        ...


class Bus(Generic[T]):

    def __init__(self) -> None:
        self._h: dict[Kind, list[Handler]] = defaultdict(list)
        self.stats = Counter()
        self._mw = []

    def on(self, *kinds: Kind):

        def deco(fn):
            for k in kinds:
                self._h[k].append(fn)
            return fn
        return deco

    def use(self, mw):
        self._mw.append(mw)
        return mw

    async def emit(self, e: Event) -> None:
        self.stats[e.kind] += 1
        for h in self._h[e.kind]:
            call = h
            for mw in reversed(self._mw):
                call = functools.partial(mw, call)
            await call(e)


bus: Bus[Event] = Bus()


@bus.use
async def timing(nxt, e):
    t = asyncio.get_running_loop().time()
    await nxt(e)
    print(f"{(nxt.__name__ if hasattr(nxt, '__name__') else nxt.func.__name__):<12}{asyncio.get_running_loop().time() - t:6.2f}s")


@bus.use
async def safe(nxt, e):
    try:
        await nxt(e)
    except Exception as ex:
        print(f'! {ex.__class__.__name__}: {ex}')


@bus.on(Kind.CREATED)
async def reserve(e):
    await asyncio.sleep(0.2)


@bus.on(Kind.PAID, Kind.SHIPPED)
async def notify(e):
    match e:
        case Event(kind=Kind.PAID, order_id=n) if n % 2:
            raise ValueError(f'odd {n}')
        case Event(kind=Kind.PAID):
            await asyncio.sleep(0.1)
        case Event(at, Kind.SHIPPED):
            print('shipped at', round(at, 2))


async def order(i):
    loop = asyncio.get_running_loop()
    for k in Kind:
        await bus.emit(Event(loop.time(), k, i))
        await asyncio.sleep(0.05 * i)


async def main():
    async with asyncio.TaskGroup() as tg:
        for i in range(1, 4):
            tg.create_task(order(i))
    print(bus.stats, dict(bus.stats.most_common(1)))
    es = sorted((Event(x, Kind.PAID) for x in (3, 1, 2)))
    print(es[0], asdict(replace(es[1], order_id=9)))
    for k, g in itertools.groupby(sorted('a1 b2 a3'.split()), key=lambda s: s[0]):
        print(k, list(g))


asyncio.run(main())
