// The loop itself: callbacks now and later, handles, futures that somebody else completes.
import { newError } from './flow.mjs';

/** Something to be called: `function, argument…`. */
function call(place) {
  const { dice, program } = place;
  const promise = () => place.local('future') ?? place.shared('promise');
  const choices = [
    [3, () => `${program.callback()}, ${place.value()}`],
    [program.taste('event'), () => `${place.shared('event')}.${dice.pick(['set', 'set', 'clear'])}`],
    [program.taste('queue'), () => `${place.shared('queue')}.put_nowait, ${place.number()}`],
    [program.taste('queue') * 0.6, () => `${place.shared('queue')}.get_nowait`],
    [program.taste('queue') * 0.2, () => `${place.shared('queue')}.shutdown`],
    [program.taste('lock') * 0.5, () => `${place.shared('lock')}.release`],
    [program.taste('semaphore'), () => `${place.shared('semaphore')}.release`],
    [program.taste('future'), () => `${promise()}.set_result, ${place.value()}`],
    [program.taste('future') * 0.4, () => `${promise()}.set_exception, ${newError(place)}`],
    [program.taste('future') * 0.4, () => `${promise()}.cancel`],
  ];
  return dice.weighted(choices, ([weight]) => weight)[1]();
}

function schedule(place) {
  const { dice } = place;
  const what = call(place);
  const loop = 'asyncio.get_running_loop()';
  const made = dice.weighted(
    [
      [4, `${loop}.call_soon(${what})`],
      [5, `${loop}.call_later(${place.seconds()}, ${what})`],
      [1, `${loop}.call_at(${loop}.time() + ${place.seconds()}, ${what})`],
      [0.4, `${loop}.call_soon_threadsafe(${what})`],
    ],
    ([weight]) => weight,
  )[1];
  if (dice.chance(0.75)) return [made];
  const name = place.bind('handle');
  return [`${name} = ${made}`];
}

function useHandle(place) {
  const handle = place.local('handle');
  return place.dice.pick([
    [`${handle}.cancel()`],
    [`${handle}.cancel()`, `say(${handle}.cancelled())`],
    [`say(${handle}.cancelled())`],
  ]);
}

function newFuture(place) {
  const name = place.bind('future');
  return [`${name} = asyncio.get_running_loop().create_future()`];
}

function completeFuture(place) {
  const name = place.local('future') ?? place.shared('promise');
  return [
    place.dice.pick([
      `${name}.set_result(${place.value()})`,
      `${name}.set_result(${place.value()})`,
      `${name}.set_exception(${newError(place)})`,
      `say(${name}.cancel())`,
    ]),
  ];
}

function lookAtFuture(place) {
  const name = place.local('future') ?? place.shared('promise');
  return [
    place.dice.pick([
      `say(${name}.done(), ${name}.cancelled())`,
      `say(repr(${name}))`,
      `say(${name}.result())`,
      `say(repr(${name}.exception()))`,
    ]),
  ];
}

export const LOOP = [
  {
    family: 'loop',
    weight: 0.3,
    write: (place) => {
      place.program.needs('complain');
      return [
        `asyncio.get_running_loop().set_exception_handler(${place.dice.chance(0.85) ? 'complain' : 'None'})`,
      ];
    },
  },
  { family: 'loop', weight: 2.5, write: schedule },
  { family: 'loop', weight: 1, fits: (place) => place.local('handle') !== undefined, write: useHandle },
  { family: 'loop', weight: 0.6, write: () => ['say(round(asyncio.get_running_loop().time(), 6))'] },
  { family: 'future', weight: 1, write: newFuture },
  { family: 'future', weight: 1.5, risky: 0.6, write: completeFuture },
  { family: 'future', weight: 0.7, risky: 0.7, write: lookAtFuture },
  {
    family: 'future',
    weight: 1.5,
    risky: 0.4,
    write: (place) => [`say(await ${place.local('future') ?? place.shared('promise')})`],
  },
];
