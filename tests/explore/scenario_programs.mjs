// The programs of the 100 scenarios whose numbers are known exactly: plain asyncio, made from a few shapes.
//
// `main` makes all tasks in order and gathers them, so it never has a turn that another task could have had instead.
import { indent, program, range } from './scenario_text.mjs';

const times = (n, call) => range(n).map((i) => call.replaceAll('#', i));

const indep = (n, k) =>
  program({
    shared: range(n)
      .map((i) => `v${i} = 0`)
      .join('\n'),
    bodies: range(n)
      .map(
        (i) => `async def w${i}():
    global v${i}
${range(k)
  .map((j) => `    v${i} = ${j}${j < k - 1 ? '\n    await asyncio.sleep(0)' : ''}`)
  .join('\n')}
`,
      )
      .join('\n\n'),
    tasks: times(n, 'w#()'),
  });

const lockShort = (n) =>
  program({
    shared: 'L = asyncio.Lock()\nx = 0',
    bodies: `async def w():
    global x
    async with L:
        x += 1`,
    tasks: times(n, 'w()'),
    outcome: 'x',
  });

const lockLong = (n) =>
  program({
    shared: 'L = asyncio.Lock()',
    bodies: `async def w():
    async with L:
        await asyncio.sleep(0)`,
    tasks: times(n, 'w()'),
  });

const TAKES_BOTH = `async def w(p, q):
    async with p:
        await asyncio.sleep(0)
        async with q:
            pass`;

const abba = (ordered) =>
  program({
    shared: 'A = asyncio.Lock()\nB = asyncio.Lock()',
    bodies: TAKES_BOTH,
    tasks: ['w(A, B)', ordered ? 'w(A, B)' : 'w(B, A)'],
  });

const phil = (n, ordered) =>
  program({
    shared: range(n)
      .map((i) => `f${i} = asyncio.Lock()`)
      .join('\n'),
    bodies: TAKES_BOTH,
    tasks: range(n).map((i) =>
      ordered && i === n - 1 ? `w(f${(i + 1) % n}, f${i})` : `w(f${i}, f${(i + 1) % n})`,
    ),
  });

const transfer = (n) =>
  program({
    shared: 'A0 = asyncio.Lock()\nA1 = asyncio.Lock()',
    bodies: TAKES_BOTH,
    tasks: range(n).map((k) => `w(A${k % 2}, A${1 - (k % 2)})`),
  });

const lostUpdate = (n) =>
  program({
    shared: 'x = 0',
    bodies: `async def w():
    global x
    t = x
    await asyncio.sleep(0)
    x = t + 1`,
    tasks: times(n, 'w()'),
    outcome: 'x',
  });

const lostUpdateLocked = (n) =>
  program({
    shared: 'L = asyncio.Lock()\nx = 0',
    bodies: `async def w():
    global x
    async with L:
        t = x
        await asyncio.sleep(0)
        x = t + 1`,
    tasks: times(n, 'w()'),
    outcome: 'x',
  });

const twoLostUpdates = () =>
  program({
    shared: 'x = 0\ny = 0',
    bodies: ['x', 'y']
      .map(
        (v) => `async def w${v}():
    global ${v}
    t = ${v}
    await asyncio.sleep(0)
    ${v} = t + 1`,
      )
      .join('\n\n\n'),
    tasks: ['wx()', 'wx()', 'wy()', 'wy()'],
    outcome: '(x, y)',
  });

const lazyInit = (n) =>
  program({
    shared: 'cache = None\nmade = 0',
    bodies: `async def get():
    global cache, made
    if cache is None:
        await asyncio.sleep(0)
        made += 1
        cache = object`,
    tasks: times(n, 'get()'),
    outcome: 'made',
  });

const buffer = (producers, consumers, perProducer, perConsumer, cap) =>
  program({
    shared: `q = asyncio.Queue(${cap})\nout = ()`,
    bodies: `async def produce(i):
    for j in range(${perProducer}):
        await q.put((i, j))


async def consume(c):
    global out
    for _ in range(${perConsumer}):
        item = await q.get()
        out = out + ((c, item),)`,
    tasks: [...times(producers, 'produce(#)'), ...times(consumers, 'consume(#)')],
    outcome: 'out',
  });

const pipeline = (k) =>
  program({
    shared: 'a = asyncio.Queue(1)\nb = asyncio.Queue(1)\nout = ()',
    bodies: `async def src():
    for i in range(${k}):
        await a.put(i)


async def mid():
    for _ in range(${k}):
        x = await a.get()
        await b.put(x * 10)


async def dst():
    global out
    for _ in range(${k}):
        item = await b.get()
        out = out + (item,)`,
    tasks: ['src()', 'mid()', 'dst()'],
    outcome: 'out',
  });

const oneItemTwoGetters = () =>
  program({
    shared: 'q = asyncio.Queue()\nout = ()',
    bodies: `async def getter(i):
    global out
    item = await q.get()
    out = out + ((i, item),)


async def putter():
    await q.put('a')`,
    tasks: ['getter(0)', 'getter(1)', 'putter()'],
    outcome: 'out',
  });

const queueBarging = () =>
  program({
    shared: 'q = asyncio.Queue()\narr = ()\nout = ()',
    bodies: `async def getter(i):
    global arr, out
    arr = arr + (i,)
    await q.get()
    out = out + (i,)


async def putter():
    await q.put('a')
    await asyncio.sleep(0)
    await q.put('b')`,
    tasks: ['getter(0)', 'getter(1)', 'putter()'],
    outcome: '(arr, out)',
  });

const barrier = (n, rounds = 1) =>
  program({
    shared: `b = asyncio.Barrier(${n})`,
    bodies: `async def w():
    for _ in range(${rounds}):
        await b.wait()`,
    tasks: times(n, 'w()'),
  });

const readers = (n) =>
  program({
    shared: `x = 0\n${range(n)
      .map((i) => `g${i} = 0`)
      .join('\n')}`,
    bodies: `async def write():
    global x
    x = 42


${range(n)
  .map(
    (i) => `async def read${i}():
    global g${i}
    g${i} = x`,
  )
  .join('\n\n\n')}`,
    tasks: ['write()', ...times(n, 'read#()')],
    outcome: `(${range(n)
      .map((i) => `g${i},`)
      .join(' ')})`,
  });

const lastzero = (n) =>
  program({
    shared: `a = [0] * ${n + 1}\nr = None`,
    bodies: `async def read():
    global r
    i = ${n}
    while a[i] != 0:
        i -= 1
        await asyncio.sleep(0)
    r = i


async def write(j):
    t = a[j - 1]
    await asyncio.sleep(0)
    a[j] = t + 1`,
    tasks: ['read()', ...range(n).map((i) => `write(${i + 1})`)],
    outcome: 'r',
  });

const fibBench = (k) =>
  program({
    shared: 'i = 1\nj = 1\nr = None',
    bodies: `${['i', 'j']
      .map(
        (target, index) => `async def t${index + 1}():
    global ${target}
    for n in range(${k}):
        p = i
        await asyncio.sleep(0)
        q = j
        await asyncio.sleep(0)
        ${target} = p + q
        if n < ${k - 1}:
            await asyncio.sleep(0)`,
      )
      .join('\n\n\n')}


async def look():
    global r
    p = i
    await asyncio.sleep(0)
    r = (p, j)`,
    tasks: ['t1()', 't2()', 'look()'],
    outcome: 'r',
  });

const rwlock = (readersCount, writers) =>
  program({
    shared: 'c = asyncio.Condition()\nst = (0, 0)',
    bodies: `async def reader():
    global st
    async with c:
        while st[1]:
            await c.wait()
        st = (st[0] + 1, st[1])
    await asyncio.sleep(0)
    async with c:
        st = (st[0] - 1, st[1])
        c.notify_all()


async def writer():
    global st
    async with c:
        while st != (0, 0):
            await c.wait()
        st = (0, 1)
    await asyncio.sleep(0)
    async with c:
        st = (0, 0)
        c.notify_all()`,
    tasks: [...times(readersCount, 'reader()'), ...times(writers, 'writer()')],
    outcome: 'st',
  });

const event = (n, setter, outcome) =>
  program({
    shared: 'e = asyncio.Event()',
    bodies: `async def waiter():
    await e.wait()


async def setter():
${indent(setter)}`,
    tasks: [...times(n, 'waiter()'), 'setter()'],
    outcome,
  });

const lostWakeup = () =>
  program({
    shared: 'flag = False\ne = asyncio.Event()',
    bodies: `async def waiter():
    if not flag:
        await asyncio.sleep(0)
        await e.wait()


async def setter():
    global flag
    flag = True
    e.set()
    e.clear()`,
    tasks: ['waiter()', 'setter()'],
    outcome: 'flag',
  });

const condition = (n, waits, notifies) =>
  program({
    shared: 'c = asyncio.Condition()\nready = False',
    bodies: `async def waiter():
    async with c:
${indent(waits, '        ')}


async def notifier():
    global ready
    async with c:
${indent(notifies, '        ')}`,
    tasks: [...times(n, 'waiter()'), 'notifier()'],
  });
const WAITS_FOR_READY = 'while not ready:\n    await c.wait()';

const semaphore = (n, k) =>
  program({
    shared: `s = asyncio.Semaphore(${k})`,
    bodies: `async def w():
    async with s:
        await asyncio.sleep(0)`,
    tasks: times(n, 'w()'),
  });

const pingpong = (k) =>
  program({
    shared: 'a = asyncio.Semaphore(1)\nb = asyncio.Semaphore(0)\nout = ()',
    bodies: `async def ping():
    global out
    for _ in range(${k}):
        await a.acquire()
        out = out + ('i',)
        b.release()


async def pong():
    global out
    for _ in range(${k}):
        await b.acquire()
        out = out + ('o',)
        a.release()`,
    tasks: ['ping()', 'pong()'],
    outcome: 'out',
  });

const SLOPPY = `async def sloppy():
    await s.acquire()
    s.release()
    await asyncio.sleep(0)
    s.release()`;

const overRelease = () =>
  program({
    shared: 's = asyncio.BoundedSemaphore(1)',
    bodies: `${SLOPPY}


async def good():
    await s.acquire()
    await asyncio.sleep(0)
    s.release()`,
    tasks: ['sloppy()', 'good()'],
  });

const overReleaseUnbounded = () =>
  program({
    shared: 's = asyncio.Semaphore(1)\ninside = 0\nmx = 0',
    bodies: `${SLOPPY}


async def good():
    global inside, mx
    await s.acquire()
    inside += 1
    mx = max(mx, inside)
    await asyncio.sleep(0)
    inside -= 1
    s.release()`,
    tasks: ['sloppy()', 'good()', 'good()'],
    outcome: 'mx',
  });

const overdraft = (n) =>
  program({
    shared: 'bal = 100',
    bodies: `async def withdraw(a):
    global bal
    if bal >= a:
        await asyncio.sleep(0)
        bal -= a`,
    tasks: times(n, 'withdraw(60)'),
    outcome: 'bal',
  });

// The counted task makes the others and joins them itself.
const spawnJoin = (n) =>
  program({
    shared: 'x = 0\nr = None',
    bodies: `async def child():
    global x
    t = x
    await asyncio.sleep(0)
    x = t + 1


async def parent():
    global r
    ts = [asyncio.create_task(child()) for _ in range(${n})]
    for t in ts:
        await t
    r = x`,
    tasks: ['parent()'],
    outcome: 'r',
  });

const dporTrap = (order) =>
  program({
    shared: 'stop = False\nx = 0',
    bodies: `async def r():
    if not stop:
        x


async def w():
    global x
    await asyncio.sleep(0)
    x = 1


async def s():
    global stop
    stop = True`,
    tasks: [...order].map((letter) => `${letter}()`),
    outcome: 'x',
  });

const cancelLock = () => `# lockstep: outcome out
import asyncio

L = out = victim_task = None


async def holder():
    async with L:
        await asyncio.sleep(0)


async def victim():
    global out
    async with L:
        out = out + ('v',)


async def killer():
    victim_task.cancel()


async def main():
    global L, out, victim_task
    L = asyncio.Lock()
    out = ()
    first = asyncio.create_task(holder())
    victim_task = asyncio.create_task(victim())
    await asyncio.gather(first, victim_task, asyncio.create_task(killer()), return_exceptions=True)


asyncio.run(main())
`;

const timeoutEvent = (set, to) =>
  program({
    shared: 'e = asyncio.Event()\nout = None',
    bodies: `async def waiter():
    global out
    try:
        async with asyncio.timeout(${to}):
            await e.wait()
        out = 'got'
    except TimeoutError:
        out = 'timeout'


async def setter():
    await asyncio.sleep(${set})
    e.set()`,
    tasks: ['waiter()', 'setter()'],
    outcome: 'out',
  });

const sleepers = (...delays) =>
  program({
    shared: 'out = ()',
    bodies: `async def w(i, d):
    global out
    await asyncio.sleep(d)
    out = out + (i,)`,
    tasks: delays.map((delay, i) => `w(${i}, ${delay})`),
    outcome: 'out',
  });

/** How a scenario's name, without its arguments, is made: a function of the arguments. */
export const SHAPES = {
  indep,
  lock_short: lockShort,
  lock_long: lockLong,
  abba: () => abba(false),
  abba_ordered: () => abba(true),
  phil: (n) => phil(n, false),
  phil_ordered: (n) => phil(n, true),
  transfer,
  lost_update: lostUpdate,
  lost_update_locked: lostUpdateLocked,
  two_lost_updates: twoLostUpdates,
  lazy_init: lazyInit,
  buffer: (p, c, k, cap) => buffer(p, c, k, p === 2 && c === 1 ? 2 : c === 2 ? 1 : k, cap),
  pipeline,
  queue_one_item_two_getters: oneItemTwoGetters,
  queue_barging: queueBarging,
  barrier,
  barrier_reuse: barrier,
  readers,
  lastzero,
  fib_bench: fibBench,
  rwlock,
  event_set: (n) => event(n, 'e.set()', 'None'),
  event_pulse: (n) => event(n, 'e.set()\ne.clear()', 'None'),
  event_set_clear: (n) => event(n, 'e.set()\nawait asyncio.sleep(0)\ne.clear()', 'e.is_set()'),
  lost_wakeup_event: lostWakeup,
  cond_nopred: (n) => condition(n, 'await c.wait()', 'c.notify_all()'),
  cond_ok: (n) => condition(n, WAITS_FOR_READY, 'ready = True\nc.notify_all()'),
  cond_notify_one: (n) => condition(n, WAITS_FOR_READY, 'ready = True\nc.notify()'),
  sem: semaphore,
  pingpong,
  over_release: overRelease,
  over_release_unbounded: overReleaseUnbounded,
  overdraft,
  spawn_join: spawnJoin,
  dpor_trap: dporTrap,
  cancel_lock: cancelLock,
  timeout_event: timeoutEvent,
  sleepers,
};
