// Pauses, words, loops, conditions, errors and how they are caught.
import { indent } from '../place.mjs';

const ERRORS = ['ValueError', 'KeyError', 'RuntimeError', 'LookupError', 'Broken', 'TimeoutError'];

/** The name of an exception class, or a tuple of two. */
function errorClass(place) {
  const pick = () => {
    const name = place.dice.pick(ERRORS);
    if (name === 'Broken') place.program.needs('Broken');
    return name;
  };
  return place.dice.chance(0.85) ? pick() : `(${pick()}, asyncio.QueueEmpty)`;
}

/** An expression that makes an exception. */
export function newError(place) {
  const name = place.dice.pick(ERRORS);
  if (name === 'Broken') place.program.needs('Broken');
  return place.dice.chance(0.9) ? `${name}(${place.word()})` : name;
}

/** What is done about an error that was caught. */
function onError(place) {
  const { dice } = place;
  const lines = ['say(type(error).__name__, error)'];
  if (dice.chance(0.3)) lines.push(...place.block(2));
  if (dice.chance(0.2)) lines.push('raise');
  else if (dice.chance(0.12)) lines.push(`raise ${newError(place)} from ${dice.pick(['error', 'None'])}`);
  else if (dice.chance(0.15)) lines.push(`raise ${newError(place)}`);
  else if (dice.chance(0.1)) lines.push('say(repr(error.__cause__), repr(error.__context__))');
  return lines;
}

/** What is done about a cancellation that was caught: often it is passed on. */
function onCancel(place) {
  const { dice } = place;
  const lines = ['say("stopped", stop.args, asyncio.current_task().cancelling())'];
  if (dice.chance(0.3)) lines.push(...place.block(2));
  const end = dice.below(10);
  if (end < 5) lines.push('raise');
  else if (end < 7) lines.push('say("left", asyncio.current_task().uncancel())');
  else if (end < 8) lines.push(`raise ${newError(place)}`);
  return lines;
}

function tryStatement(place) {
  const { dice } = place;
  const lines = ['try:', ...indent(place.inside().block(4))];
  const caught = (local) => place.inside([{ kind: 'error', name: local }]);
  const form = dice.below(10);
  if (form < 5) lines.push('except asyncio.CancelledError as stop:', ...indent(onCancel(caught('stop'))));
  if (form > 3 && form < 9)
    lines.push(
      `except ${dice.chance(0.6) ? 'Exception' : errorClass(place)} as error:`,
      ...indent(onError(caught('error'))),
    );
  if (form < 9 && dice.chance(0.2)) lines.push('else:', ...indent(place.inside().block(1)));
  if (form === 9 || dice.chance(0.4))
    lines.push('finally:', ...indent(place.inside([], { leave: false, value: false, loop: false }).block(2)));
  return lines;
}

function tryStarStatement(place) {
  const { dice } = place;
  const stuck = { leave: false, value: false, loop: false };
  const lines = ['try:', ...indent(place.inside().block(4))];
  const classes = dice.chance(0.5) ? [errorClass(place)] : [dice.pick(ERRORS.slice(0, 3)), 'Exception'];
  for (const name of classes) {
    const caught = place.inside([{ kind: 'error', name: 'group' }], stuck);
    const body = ['say(repr(group), [repr(error) for error in group.exceptions])'];
    if (dice.chance(0.25)) body.push(...caught.block(2));
    if (dice.chance(0.15)) body.push(`raise ${newError(place)}`);
    else if (dice.chance(0.1)) body.push('raise');
    lines.push(`except* ${name} as group:`, ...indent(body));
  }
  if (dice.chance(0.2)) lines.push('finally:', ...indent(place.inside([], stuck).block(2)));
  return lines;
}

function forStatement(place) {
  const name = place.program.freshName('i');
  const body = place.inside([{ kind: 'number', name }], { loop: true });
  return [`for ${name} in range(${place.dice.between(2, 3)}):`, ...indent(body.block(3))];
}

function whileStatement(place) {
  const key = place.program.counter();
  const body = place.inside([], { loop: true });
  const limit = place.dice.between(2, 5);
  return [`while ${key} < ${limit}:`, `    ${key} += 1`, ...indent(body.block(3))];
}

/** A condition that depends on what has happened so far. */
function condition(place) {
  const number = place.local('number');
  const tests = [
    () => `${place.program.counter()} % 2`,
    () => `${place.program.counter()} > ${place.number()}`,
    () => `${place.shared('event')}.is_set()`,
    () => `asyncio.get_running_loop().time() >= ${place.seconds()}`,
    () => (number ? `${number} % 2` : `${place.program.counter()} == 1`),
  ];
  return place.dice.pick(tests)();
}

function ifStatement(place) {
  const lines = [`if ${condition(place)}:`, ...indent(place.inside().block(3))];
  if (place.dice.chance(0.3)) lines.push('else:', ...indent(place.inside().block(2)));
  return lines;
}

export const FLOW = [
  { family: 'time', weight: 6, write: (place) => [`await asyncio.sleep(${place.seconds()})`] },
  {
    family: 'time',
    weight: 1.5,
    write: (place) => [`say(await asyncio.sleep(${place.seconds()}, ${place.value()}))`],
  },
  {
    family: 'flow',
    weight: 1,
    write: (place) => [`say(${place.word()}, ${place.local('number') ?? place.number()})`],
  },
  {
    family: 'flow',
    weight: 1.5,
    write: (place) => {
      const key = place.program.counter();
      return [`${key} += 1`, `say("score", ${key})`];
    },
  },
  { family: 'flow', weight: 1.5, nests: true, write: forStatement },
  { family: 'flow', weight: 0.6, nests: true, write: whileStatement },
  { family: 'flow', weight: 1.5, nests: true, write: ifStatement },
  {
    family: 'flow',
    weight: 0.4,
    fits: (place) => place.may.loop && place.depth > 1,
    write: (place) => [`if ${condition(place)}:`, `    ${place.dice.pick(['break', 'continue'])}`],
  },
  {
    family: 'flow',
    weight: 0.4,
    fits: (place) => place.may.leave && place.depth > 0,
    write: (place) => [
      `if ${condition(place)}:`,
      place.may.value ? `    return ${place.value()}` : '    return',
    ],
  },
  { family: 'error', weight: 4, nests: true, write: tryStatement },
  { family: 'error', weight: 0.8, nests: true, write: tryStarStatement },
  {
    family: 'error',
    weight: 0.7,
    risky: 0.2,
    write: (place) => [`if ${condition(place)}:`, `    raise ${newError(place)}`],
  },
  {
    family: 'error',
    weight: 0.25,
    risky: 0.2,
    fits: (place) => place.depth > 0,
    write: (place) => [
      `if ${condition(place)}:`,
      `    raise ExceptionGroup(${place.word()}, [${place.list(1, 2, () => newError(place).replace(/^\w+$/, '$&()'))}])`,
    ],
  },
  {
    family: 'error',
    weight: 0.1,
    write: (place) => [
      `if ${condition(place)}:`,
      `    raise ${place.dice.pick(['SystemExit(3)', 'KeyboardInterrupt', 'BaseException("base")'])}`,
    ],
  },
  {
    family: 'flow',
    weight: 2,
    fits: (place) => place.program.workerBelow(place.level) !== undefined,
    risky: 0.2,
    write: (place) => [`say(await ${place.program.workerBelow(place.level)}(${place.number()}))`],
  },
];
