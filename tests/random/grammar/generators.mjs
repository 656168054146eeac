// Async generators, async context managers and other things one awaits that are no coroutine.
import { indent } from '../place.mjs';

function asyncFor(place) {
  const { dice, program } = place;
  const generator = program.generatorBelow(place.level);
  const item = program.freshName('x');
  const body = place.inside([{ kind: 'number', name: item }], { loop: true });
  const lines = [`say(${item})`];
  if (dice.chance(0.6)) lines.push(...body.block(2));
  if (dice.chance(0.35)) lines.push(`if ${item} == ${dice.between(0, 2)}:`, '    break');
  const rest = dice.chance(0.15) ? ['else:', '    say("no break")'] : [];
  return [`async for ${item} in ${generator}(${dice.between(1, 4)}):`, ...indent(lines), ...rest];
}

/**
 * A generator in a variable, which is unbound at the end of the block: in CPython a traceback keeps the variables of its
 * frames alive, in the engine it does not, and when a generator is closed would show it.
 */
function keepGenerator(place) {
  const name = place.program.freshName('numbers');
  const generator = place.program.generatorBelow(place.level);
  const body = place.inside([{ kind: 'generator', name }]);
  const lines = [useGenerator(body)[0], ...body.block(3)];
  return [
    `${name} = ${generator}(${place.dice.between(1, 4)})`,
    'try:',
    ...indent(lines),
    'finally:',
    place.dice.chance(0.6) ? `    del ${name}` : `    await ${name}.aclose()\n    del ${name}`,
  ].flatMap((line) => line.split('\n'));
}

function useGenerator(place) {
  const { dice } = place;
  const name = place.local('generator');
  return [
    dice.weighted(
      [
        [4, `say(await anext(${name}))`],
        [1, `say(await anext(${name}, "none"))`],
        [1, `say(await ${name}.asend(${place.value()}))`],
        [1, `say(await ${name}.athrow(ValueError(${place.word()})))`],
        [2, `await ${name}.aclose()`],
      ],
      ([weight]) => weight,
    )[1],
  ];
}

function closing(place) {
  place.program.imports.add('contextlib');
  const name = place.program.freshName('numbers');
  const generator = place.program.generatorBelow(place.level);
  const body = place.inside([{ kind: 'generator', name }]);
  return [
    `async with contextlib.aclosing(${generator}(${place.dice.between(1, 4)})) as ${name}:`,
    ...indent(body.block(3)),
  ];
}

function comprehension(place) {
  const generator = place.program.generatorBelow(place.level);
  return [`say([x async for x in ${generator}(${place.dice.between(1, 3)})])`];
}

function useManager(place) {
  const { dice, program } = place;
  const manager = program.managerBelow(place.level);
  const name = program.freshName('room');
  const body = place.inside([{ kind: 'number', name }]);
  const second = dice.chance(0.15) ? `, ${program.managerBelow(place.level)}(${place.number()})` : '';
  return [`async with ${manager}(${place.number()}) as ${name}${second}:`, ...indent(body.block(3))];
}

function useStack(place) {
  const { dice, program } = place;
  program.imports.add('contextlib');
  const name = program.freshName('stack');
  const lines = [];
  for (let i = dice.between(1, 3); i > 0; i--)
    lines.push(
      dice.pick([
        `await ${name}.enter_async_context(${program.managerBelow(place.level)}(${place.number()}))`,
        `${name}.push_async_callback(${place.program.workerBelow(place.level) ?? 'asyncio.sleep'}, ${place.number()})`,
        `${name}.callback(say, ${place.word()})`,
      ]),
    );
  lines.push(...place.inside().block(2));
  return [`async with contextlib.AsyncExitStack() as ${name}:`, ...indent(lines)];
}

const hasGenerator = (place) => place.program.generatorBelow(place.level) !== undefined;
const hasManager = (place) => place.program.managerBelow(place.level) !== undefined;

export const GENERATORS = [
  { family: 'generator', weight: 2.5, nests: true, risky: 0.1, fits: hasGenerator, write: asyncFor },
  { family: 'generator', weight: 1.6, nests: true, risky: 0.3, fits: hasGenerator, write: keepGenerator },
  {
    family: 'generator',
    weight: 2.5,
    risky: 0.6,
    fits: (place) => place.local('generator') !== undefined,
    write: useGenerator,
  },
  { family: 'generator', weight: 0.8, nests: true, risky: 0.2, fits: hasGenerator, write: closing },
  { family: 'generator', weight: 0.5, fits: hasGenerator, write: comprehension },
  { family: 'manager', weight: 2.5, nests: true, fits: hasManager, write: useManager },
  { family: 'manager', weight: 1, nests: true, risky: 0.2, fits: hasManager, write: useStack },
  {
    family: 'manager',
    weight: 0.6,
    risky: 0.3,
    write: (place) => {
      place.program.needs('Turn');
      return [`say(await Turn(${place.dice.below(3)}))`];
    },
  },
];
