// A random asyncio program: readable Python, the same text for the same seed and number.
import { Dice } from '../conformance/dice.mjs';
import { HELPERS, HELPER_NEEDS } from './helpers.mjs';
import { guarded, indent, Place } from './place.mjs';

/** Families a program may do without, or love: each program has a subject of its own. */
const SUBJECTS = [
  ...['lock', 'event', 'condition', 'semaphore', 'barrier', 'queue', 'timeout', 'group', 'gather', 'wait'],
  ...['shield', 'cancel', 'loop', 'future', 'generator', 'manager', 'context', 'eager', 'error', 'show'],
];

const NAMES = {
  lock: ['fork', 'spoon'],
  event: ['bell', 'gong'],
  condition: ['news', 'mail'],
  semaphore: ['seats', 'rooms'],
  barrier: ['gate', 'fence'],
  queue: ['jobs', 'plates'],
  promise: ['promise', 'oath'],
  worker: ['cook', 'serve', 'fetch', 'wash', 'guard', 'watch', 'carry', 'plan'],
  generator: ['count_up', 'drip'],
  manager: ['room', 'shift'],
  callback: ['ring', 'knock'],
  doneCallback: ['finished', 'noted'],
};

const SIZES = [6, 10, 16, 25, 40, 60, 90];

class Program {
  constructor(seed, number, { generators }) {
    this.dice = new Dice(seed, number);
    this.imports = new Set();
    this.objects = new Map(); // name -> how it is made, or undefined for a promise
    this.functions = []; // {kind, name, lines}, callable from those that come later
    this.helpers = new Set(['say']);
    this.names = new Map(); // stem -> how often it was taken
    this.tastes = new Map(SUBJECTS.map((subject) => [subject, this.tasteOf()]));
    if (!generators) for (const subject of ['generator', 'manager']) this.tastes.set(subject, 0);
    this.size = this.dice.pick(SIZES);
    this.room = 0;
  }

  tasteOf() {
    return this.dice.weighted([0, 0.5, 1, 3], (taste) => (taste === 0 ? 5 : 2));
  }

  taste(family) {
    return this.tastes.get(family) ?? 1;
  }

  hasRoom() {
    return this.room > 0;
  }

  spend(lines) {
    this.room -= lines;
  }

  freshName(stem) {
    const count = (this.names.get(stem) ?? 0) + 1;
    this.names.set(stem, count);
    return count === 1 ? stem : `${stem}_${count}`;
  }

  needs(helper) {
    this.helpers.add(helper);
    for (const other of HELPER_NEEDS[helper] ?? []) this.needs(other);
  }

  /** A place in the dictionary of counters that all share. */
  counter() {
    this.needs('score');
    return `score["${this.dice.pick(['a', 'a', 'b'])}"]`;
  }

  shared(kind) {
    const name = this.dice.chance(0.75) ? NAMES[kind][0] : NAMES[kind][1];
    if (!this.objects.has(name)) this.objects.set(name, this.makingOf(kind));
    return name;
  }

  hasShared(kind) {
    return NAMES[kind].some((name) => this.objects.has(name));
  }

  makingOf(kind) {
    const { dice } = this;
    switch (kind) {
      case 'lock':
        return 'asyncio.Lock()';
      case 'event':
        return 'asyncio.Event()';
      case 'condition':
        return dice.chance(0.25) ? `asyncio.Condition(${this.shared('lock')})` : 'asyncio.Condition()';
      case 'semaphore':
        return dice.chance(0.5)
          ? `asyncio.Semaphore(${dice.pick(['0', '1', '1', '2', '3'])})`
          : `asyncio.BoundedSemaphore(${dice.pick(['1', '1', '2', '3'])})`;
      case 'barrier':
        return `asyncio.Barrier(${dice.pick(['1', '2', '2', '2', '3'])})`;
      case 'queue':
        return `asyncio.${dice.pick(['Queue', 'Queue', 'LifoQueue', 'PriorityQueue'])}(${dice.pick(['', '1', '1', '2', '3'])})`;
      default:
        return undefined;
    }
  }

  /** A function of the kind that comes before the level; undefined if there is none. */
  below(kind, level) {
    const names = this.functions.slice(0, level).filter((made) => made.kind === kind);
    return names.length === 0 ? undefined : this.dice.pick(names).name;
  }

  workerBelow(level) {
    return this.below('worker', level);
  }

  generatorBelow(level) {
    return this.below('generator', level);
  }

  managerBelow(level) {
    return this.below('manager', level);
  }

  /** The name of a plain function of one argument. */
  callback() {
    return this.plainFunction('callback', (name) => {
      const { dice } = this;
      const lines = [`say("${name}", word)`];
      const place = new Place(this, 0);
      const acts = [
        [3, () => []],
        [this.taste('event'), () => [`${place.shared('event')}.set()`]],
        [this.taste('queue'), () => [`${place.shared('queue')}.put_nowait(${place.number()})`]],
        [this.taste('cancel'), () => (this.needs('cancel_one'), [`cancel_one(${place.number()})`])],
        [this.taste('error'), () => [`raise ValueError(word)`]],
        [this.taste('loop'), () => [`asyncio.get_running_loop().call_soon(say, "after ${name}", word)`]],
      ];
      lines.push(...dice.weighted(acts, ([weight]) => weight)[1]());
      return [`def ${name}(word):`, ...indent(lines)];
    });
  }

  doneCallback() {
    this.needs('outcome');
    return this.plainFunction('doneCallback', (name) => {
      const lines = [`say("${name}", outcome(future))`];
      if (this.dice.chance(0.15)) lines.push(`${this.shared('event')}.set()`);
      if (this.dice.chance(0.1)) lines.push('raise ValueError("callback")');
      return [`def ${name}(future):`, ...indent(lines)];
    });
  }

  plainFunction(kind, write) {
    const name = this.dice.pick(NAMES[kind]);
    this.plain ??= new Map();
    if (!this.plain.has(name)) this.plain.set(name, write(name));
    return name;
  }

  addFunction() {
    const { dice } = this;
    const kinds = [
      ['worker', 5],
      ['generator', this.taste('generator')],
      ['manager', this.taste('manager')],
    ].filter(([kind]) => this.functions.filter((made) => made.kind === kind).length < NAMES[kind].length);
    const kind = dice.weighted(kinds, ([, weight]) => weight)[0];
    const name = NAMES[kind].find((candidate) => !this.functions.some((made) => made.name === candidate));
    const lines = { worker: writeWorker, generator: writeGenerator, manager: writeManager }[kind](this, name);
    this.functions.push({ kind, name, lines });
  }
}

function newPlace(program, options) {
  return new Place(program, program.functions.length, options);
}

function writeWorker(program, name) {
  const place = newPlace(program, { locals: [{ kind: 'number', name: 'n' }] });
  const lines = [`say("${name}", n)`];
  do lines.push(...place.statement());
  while (program.hasRoom());
  if (program.dice.chance(0.6))
    lines.push(`return ${program.dice.chance(0.5) ? `n + ${place.number()}` : place.value()}`);
  return [`async def ${name}(n):`, ...indent(lines)];
}

function writeGenerator(program, name) {
  const { dice } = program;
  const may = { leave: true, value: false };
  const place = newPlace(program, { locals: [{ kind: 'number', name: 'limit' }], may });
  const yielded = dice.chance(0.3) ? ['say("sent", (yield i))'] : ['yield i'];
  const step = [
    ...(dice.chance(0.6) ? place.inside([{ kind: 'number', name: 'i' }]).block(2) : []),
    ...yielded,
  ];
  const loop = ['for i in range(limit):', ...indent(step)];
  const last = () => place.inside([], { leave: false }).block(2);
  const lines = dice.chance(0.7)
    ? [
        'try:',
        ...indent(loop),
        'finally:',
        `    say("end of ${name}")`,
        ...indent(dice.chance(0.5) ? last() : []),
      ]
    : loop;
  return [`async def ${name}(limit):`, ...indent(lines)];
}

function writeManager(program, name) {
  const { dice } = program;
  program.imports.add('contextlib');
  const may = { leave: false, value: false };
  const place = newPlace(program, { locals: [{ kind: 'number', name: 'key' }], may });
  const lines = [`say("enter ${name}", key)`];
  if (dice.chance(0.5)) lines.push(...place.block(2));
  const after = dice.chance(0.6) ? place.inside().block(2) : [];
  const form = dice.below(4);
  if (form === 0) lines.push('yield key', ...after, `say("leave ${name}")`);
  else if (form === 1)
    lines.push(
      ...['try:', '    yield key', 'except Exception as error:'],
      ...indent(['say(type(error).__name__, error)', ...after, ...(dice.chance(0.4) ? ['raise'] : [])]),
    );
  else lines.push('try:', '    yield key', 'finally:', ...indent([`say("leave ${name}")`, ...after]));
  return ['@contextlib.asynccontextmanager', `async def ${name}(key):`, ...indent(lines)];
}

/** How main begins what the others do. */
function startAll(place) {
  const { program, dice } = place;
  const lines = [];
  const count = dice.between(1, 4);
  for (let i = 0; i < count; i++) {
    const worker = program.workerBelow(place.level);
    if (!worker) break;
    program.needs('crew');
    lines.push(`crew.append(asyncio.create_task(${worker}(${i})))`);
  }
  return lines;
}

function collectAll(place) {
  const { dice } = place;
  place.program.needs('crew');
  return dice.pick([
    [],
    [`say(await asyncio.gather(*crew, return_exceptions=True))`],
    [`say(await asyncio.gather(*crew, return_exceptions=True))`],
    [`say(await asyncio.gather(*crew))`],
    ['for task in list(crew):', ...indent(guarded(place, ['say(await task)']))],
    ['if crew:', `    await asyncio.wait(crew, timeout=${dice.pick(['1', '3', '5', 'None'])})`],
    [`await asyncio.sleep(${dice.pick(['1', '3', '5'])})`],
  ]);
}

function writeMain(program) {
  const { dice } = program;
  const place = newPlace(program);
  let body = startAll(place);
  do body.push(...place.statement());
  while (program.hasRoom());
  body.push(...collectAll(place));
  if (dice.chance(0.25))
    body = guarded(place, [`async with asyncio.timeout(${dice.pick(['2', '4', '8'])}):`, ...indent(body)]);
  if (dice.chance(0.6)) body.push('say("end of main")');
  if (dice.chance(0.3)) body.push(`return ${place.value()}`);
  const promises = [...program.objects].filter(([, making]) => making === undefined).map(([name]) => name);
  const lines = promises.map((name) => `${name} = asyncio.get_running_loop().create_future()`);
  if (promises.length > 0) lines.unshift(`global ${promises.join(', ')}`);
  if (dice.chance(0.08 * program.taste('eager')))
    lines.push('asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)');
  return ['async def main():', ...indent([...lines, ...body])];
}

/** How main is run. */
function writeStart(program) {
  const { dice } = program;
  const form = dice.below(20);
  if (form < 12) return ['asyncio.run(main())'];
  const caught = (lines) => [
    'try:',
    ...indent(lines),
    `except ${dice.pick(['Exception', 'BaseException'])} as error:`,
    '    print("main:", type(error).__name__, error)',
  ];
  if (form < 14) return [...caught(['print(asyncio.run(main()))']), 'print("again")', 'asyncio.run(main())'];
  if (form < 16)
    return [
      'with asyncio.Runner() as runner:',
      ...indent([...caught(['print(runner.run(main()))']), 'print(runner.run(main()))']),
    ];
  if (form < 18)
    return [
      ...[
        'loop = asyncio.new_event_loop()',
        'try:',
        '    print(loop.run_until_complete(main()))',
        'finally:',
      ],
      ...['    print("closing", len(asyncio.all_tasks(loop)))', '    loop.close()'],
    ];
  return [
    ...['loop = asyncio.new_event_loop()', 'task = loop.create_task(main(), name="main")'],
    ...[`loop.call_later(${dice.pick(['1', '2', '5'])}, loop.stop)`, 'loop.run_forever()'],
    ...['print(task.done(), len(asyncio.all_tasks(loop)))', 'loop.close()'],
  ];
}

function assemble(program, main, start) {
  const blocks = [];
  if (program.helpers.has('mood')) program.imports.add('contextvars');
  const imports = ['asyncio', ...program.imports].sort().map((name) => `import ${name}`);
  const objects = [...program.objects].filter(([, making]) => making !== undefined);
  const helpers = Object.keys(HELPERS).filter((name) => program.helpers.has(name));
  const isShort = (name) => HELPERS[name].length === 1;
  blocks.push(imports);
  const values = [
    ...helpers.filter(isShort).flatMap((name) => HELPERS[name]),
    ...objects.map(([name, making]) => `${name} = ${making}`),
  ];
  if (values.length > 0) blocks.push(values);
  for (const name of helpers) if (!isShort(name)) blocks.push(HELPERS[name]);
  for (const lines of program.plain?.values() ?? []) blocks.push(lines);
  for (const { lines } of program.functions) blocks.push(lines);
  blocks.push(main, start);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n\n')}\n`;
}

/**
 * The text of a program: number `number` of the series `seed`.
 *
 * @param options.generators  with async generators and async context managers, whose closing shows how long tracebacks
 *                            keep variables alive (see README.md)
 */
export function writeProgram(seed, number, { generators = false } = {}) {
  const program = new Program(seed, number, { generators });
  const count = program.dice.between(1, 2 + Math.ceil(program.size / 20));
  for (let i = 0; i < count; i++) {
    program.room = Math.ceil(program.size / (count + 1));
    program.addFunction();
  }
  program.room = Math.ceil(program.size / (count + 1));
  const main = writeMain(program);
  return assemble(program, main, writeStart(program));
}
