// Random small programs of two to four tasks over every primitive, with branches, and with cancellations and timeouts if asked.

/** SplitMix64 in two halves would be overkill: a small generator with a seed, the same everywhere. */
export class Dice {
  #state;

  constructor(seed) {
    this.#state = (seed * 2654435761 + 12345) >>> 0;
  }

  below(bound) {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let z = this.#state;
    z = Math.imul(z ^ (z >>> 15), z | 1);
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
    return ((z ^ (z >>> 14)) >>> 0) % bound;
  }

  pick(items) {
    return items[this.below(items.length)];
  }
}

const KINDS = [
  ...[
    'get',
    'set',
    'inc',
    'y',
    'y',
    'lock',
    'lock',
    'sem',
    'eset',
    'eclr',
    'ewait',
    'put',
    'gett',
    'if',
    'cwait',
  ],
  ...['cnot', 'cnall', 'bar', 'qjoin', 'qdone', 'spawn'],
];
const BLOCKS = ['lock', 'sem', 'if', 'to'];

/** A program as lists of operations, one list for each task: [kind, index, block]. */
export function randomOperations(dice, { cancels }) {
  const tasks = dice.pick([2, 2, 3, 3, 4]);
  const available = [...KINDS];
  let kinds = ['y', 'inc'];
  for (let left = dice.pick([2, 3, 4, 6]); left > 0; --left)
    kinds.push(...available.splice(dice.below(available.length), 1));
  if (cancels)
    kinds = [...kinds.filter((kind) => kind !== 'bar'), ...dice.pick([['cancel'], ['to'], ['cancel', 'to']])];
  const index = () => (dice.below(10) < 8 ? 0 : 1);
  const operations = (depth, count) =>
    Array.from({ length: count }, () => {
      const kind = dice.pick(kinds);
      if (BLOCKS.includes(kind))
        return depth >= 2 ? ['y', 0] : [kind, index(), operations(depth + 1, dice.pick([1, 1, 2]))];
      return [kind, kind === 'cancel' ? dice.below(tasks) : index()];
    });
  return Array.from({ length: tasks }, () => operations(0, dice.pick(tasks < 4 ? [1, 2, 2, 3] : [1, 2])));
}

function lines([kind, i, block], me, depth) {
  const pad = '    '.repeat(depth);
  const inner = () => block.flatMap((operation) => lines(operation, me, depth + 1));
  switch (kind) {
    case 'get':
      return [`${pad}seen = v${i}`];
    case 'set':
      return [`${pad}v${i} = ${me + 1}`];
    case 'inc':
      return [`${pad}t = v${i}`, `${pad}await asyncio.sleep(0)`, `${pad}v${i} = t + 1`];
    case 'y':
      return [`${pad}await asyncio.sleep(0)`];
    case 'lock':
      return [`${pad}async with l${i}:`, ...inner()];
    case 'sem':
      return [`${pad}async with s${i}:`, ...inner()];
    case 'eset':
      return [`${pad}e${i}.set()`];
    case 'eclr':
      return [`${pad}e${i}.clear()`];
    case 'ewait':
      return [`${pad}await e${i}.wait()`];
    case 'put':
      return [`${pad}await q${i}.put(${me})`];
    case 'gett':
      return [`${pad}v0 = await q${i}.get()`];
    case 'qdone':
      return [`${pad}if not q${i}.empty():`, `${pad}    q${i}.get_nowait()`, `${pad}    q${i}.task_done()`];
    case 'qjoin':
      return [`${pad}await q${i}.join()`];
    case 'if':
      return [`${pad}if v${i}:`, ...inner()];
    case 'cwait':
      return [`${pad}async with c${i}:`, `${pad}    await c${i}.wait()`];
    case 'cnot':
      return [`${pad}async with c${i}:`, `${pad}    c${i}.notify()`];
    case 'cnall':
      return [`${pad}async with c${i}:`, `${pad}    c${i}.notify_all()`];
    case 'bar':
      return [`${pad}await b${i}.wait()`];
    case 'spawn':
      return [`${pad}await asyncio.create_task(child(${me}))`];
    case 'cancel':
      return i === me ? [`${pad}pass`] : [`${pad}tasks[${i}].cancel()`];
    case 'to':
      return [
        `${pad}try:`,
        `${pad}    async with asyncio.timeout(1):`,
        ...block.flatMap((operation) => lines(operation, me, depth + 2)),
        `${pad}except TimeoutError:`,
        `${pad}    v${i} = 9`,
      ];
    default:
      throw new Error(kind);
  }
}

/** The program's text. */
export function programText(operations) {
  const bodies = operations.map((list, me) =>
    [
      `async def t${me}():`,
      '    global v0, v1',
      ...list.flatMap((operation) => lines(operation, me, 1)),
    ].join('\n'),
  );
  return `# lockstep: outcome (v0, v1)
import asyncio

v0 = v1 = 0
tasks = []


async def child(me):
    global v0
    v0 = me + 20


${bodies.join('\n\n\n')}


async def main():
    global l0, l1, s0, s1, e0, e1, q0, q1, c0, c1, b0, b1
    l0, l1 = asyncio.Lock(), asyncio.Lock()
    s0, s1 = asyncio.Semaphore(1), asyncio.Semaphore(2)
    e0, e1 = asyncio.Event(), asyncio.Event()
    q0, q1 = asyncio.Queue(1), asyncio.Queue()
    c0, c1 = asyncio.Condition(), asyncio.Condition()
    b0, b1 = asyncio.Barrier(2), asyncio.Barrier(2)
    tasks.extend([${operations.map((_, me) => `asyncio.create_task(t${me}())`).join(', ')}])
    await asyncio.gather(*tasks, return_exceptions=True)


asyncio.run(main())
`;
}
