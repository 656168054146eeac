// Several at once: gather, wait, as_completed; and one that is guarded: shield, wait_for.
import { indent } from '../place.mjs';

function gatherCall(place) {
  const { dice } = place;
  const parts = place.list(1, 3, () => place.awaitable());
  const doubled = dice.chance(0.1) && place.local('task');
  const all = doubled ? `${doubled}, ${parts}, ${doubled}` : parts;
  return `asyncio.gather(${all}${dice.chance(0.45) ? ', return_exceptions=True' : ''})`;
}

function keepOuter(place) {
  const call = gatherCall(place);
  const name = place.bind('outer');
  return [`${name} = ${call}`];
}

function waitStatement(place) {
  const { dice } = place;
  const tasks = place.list(1, 3, () => place.future());
  const options = [];
  if (dice.chance(0.5)) options.push(`timeout=${place.deadline()}`);
  if (dice.chance(0.6))
    options.push(`return_when=asyncio.${dice.pick(['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'])}`);
  const call = `asyncio.wait(${[`[${tasks}]`, ...options].join(', ')})`;
  const done = place.program.freshName('done');
  const pending = place.program.freshName('pending');
  const lines = [`${done}, ${pending} = await ${call}`, `say(len(${done}), len(${pending}))`];
  if (dice.chance(0.3)) {
    place.program.needs('outcome');
    lines.push(`say([outcome(task) for task in ${done}])`);
  }
  if (dice.chance(0.4)) lines.push(`for task in ${pending}:`, '    say(task.cancel())');
  return lines;
}

function asCompletedStatement(place) {
  const { dice, program } = place;
  const things = place.list(1, 3, () => place.awaitable());
  const limit = dice.chance(0.35) ? `, timeout=${place.deadline()}` : '';
  const name = program.freshName('first');
  const body = place.inside([], { loop: true });
  const rest = () => (dice.chance(0.3) ? body.block(2) : []);
  const isAsync = dice.chance(0.4);
  const lines = [`say(await ${name})`, ...rest()];
  if (isAsync && dice.chance(0.3)) lines.unshift(`say(repr(${name}.done()))`);
  const safe = dice.chance(0.4)
    ? ['try:', ...indent(lines), 'except Exception as error:', '    say(type(error).__name__, error)']
    : lines;
  return [
    `${isAsync ? 'async for' : 'for'} ${name} in asyncio.as_completed([${things}]${limit}):`,
    ...indent(safe),
  ];
}

function shieldStatement(place) {
  const { dice } = place;
  if (dice.chance(0.5)) return [`say(await asyncio.shield(${place.awaitable()}))`];
  const inner = place.future();
  const name = place.bind('future', 'shell');
  return [`${name} = asyncio.shield(${inner})`];
}

export const GATHERING = [
  { family: 'gather', weight: 3, risky: 0.3, write: (place) => [`say(await ${gatherCall(place)})`] },
  { family: 'gather', weight: 0.8, write: keepOuter },
  {
    family: 'gather',
    weight: 1,
    risky: 0.4,
    fits: (place) => place.local('outer') !== undefined,
    write: (place) => [`say(await ${place.local('outer')})`],
  },
  { family: 'wait', weight: 2.2, risky: 0.2, write: waitStatement },
  { family: 'wait', weight: 1.6, nests: true, risky: 0.3, write: asCompletedStatement },
  { family: 'shield', weight: 1.2, risky: 0.4, write: shieldStatement },
  {
    family: 'timeout',
    weight: 2.5,
    risky: 0.45,
    write: (place) => [`say(await asyncio.wait_for(${place.awaitable()}, ${place.deadline()}))`],
  },
];
