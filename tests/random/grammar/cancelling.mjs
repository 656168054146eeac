// Cancelling and taking it back, by whoever.

const message = (place) => (place.dice.chance(0.5) ? place.word() : '');

function cancelLocal(place) {
  const target = place.local(place.dice.pick(['task', 'task', 'outer', 'future'])) ?? place.local('task');
  return [`say(${target}.cancel(${message(place)}))`];
}

function cancelOneOfTheCrew(place) {
  place.program.needs('crew');
  const task = `crew[${place.number()} % len(crew)]`;
  const lines = [`say("cancels", ${task}.cancel(${message(place)}))`];
  if (place.dice.chance(0.2)) lines.push(`say(${task}.uncancel(), ${task}.cancelling())`);
  return ['if crew:', ...lines.map((line) => `    ${line}`)];
}

function cancelLater(place) {
  const { dice, program } = place;
  const local = place.local('task') ?? place.local('outer');
  const words = message(place);
  const rest = words ? `, ${words}` : '';
  if (local && dice.chance(0.6)) {
    return dice.chance(0.4)
      ? [`asyncio.get_running_loop().call_soon(${local}.cancel${rest})`]
      : [`asyncio.get_running_loop().call_later(${place.seconds()}, ${local}.cancel${rest})`];
  }
  program.needs('cancel_one');
  const call = `cancel_one, ${place.number()}${rest}`;
  return dice.chance(0.4)
    ? [`asyncio.get_running_loop().call_soon(${call})`]
    : [`asyncio.get_running_loop().call_later(${place.seconds()}, ${call})`];
}

export const CANCELLING = [
  {
    family: 'cancel',
    weight: 1.5,
    fits: (place) => place.local('task') !== undefined || place.local('outer') !== undefined,
    write: cancelLocal,
  },
  { family: 'cancel', weight: 1.2, write: cancelOneOfTheCrew },
  { family: 'cancel', weight: 1.2, write: cancelLater },
  {
    family: 'cancel',
    weight: 0.3,
    write: (place) => [`say(asyncio.current_task().cancel(${message(place)}))`],
  },
  {
    family: 'cancel',
    weight: 0.3,
    write: () => ['say(asyncio.current_task().uncancel(), asyncio.current_task().cancelling())'],
  },
  {
    family: 'cancel',
    weight: 0.2,
    risky: 0.1,
    write: (place) => [`raise asyncio.CancelledError(${message(place)})`],
    fits: (place) => place.depth > 0,
  },
];
