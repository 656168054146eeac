// Lock, Event, Condition, Semaphore, BoundedSemaphore, Barrier.
import { indent } from '../place.mjs';

/** `async with` over a primitive of one of the kinds. */
function hold(kind) {
  return (place) => [`async with ${place.shared(kind)}:`, ...indent(place.inside().block(3))];
}

/** A wait inside a condition's lock. */
function waitOnCondition(place) {
  const { dice, program } = place;
  const condition = place.shared('condition');
  const inner = place.inside();
  const key = program.counter();
  const wait = dice.pick([
    `say(await ${condition}.wait())`,
    `say(await ${condition}.wait())`,
    `say(await ${condition}.wait_for(lambda: ${key} > ${dice.below(4)}))`,
  ]);
  const lines = [wait];
  if (dice.chance(0.25)) lines.unshift(...inner.block(1));
  if (dice.chance(0.35)) lines.push(...inner.block(2));
  return [`async with ${condition}:`, ...indent(lines)];
}

function notify(place) {
  const { dice, program } = place;
  const condition = place.shared('condition');
  const key = program.counter();
  const lines = [
    dice.pick([
      `${condition}.notify()`,
      `${condition}.notify(${dice.between(1, 3)})`,
      `${condition}.notify_all()`,
    ]),
  ];
  if (dice.chance(0.5)) lines.unshift(`${key} += 1`);
  if (dice.chance(0.25)) lines.push(...place.inside().block(1));
  return [`async with ${condition}:`, ...indent(lines)];
}

function bareCondition(place) {
  const condition = place.shared('condition');
  return place.dice.pick([
    [`${condition}.notify()`],
    [`${condition}.notify_all()`],
    [`say(await ${condition}.wait())`],
    [`say(await ${condition}.acquire())`],
    [`${condition}.release()`],
    [`say(${condition}.locked())`],
  ]);
}

function byHand(kind) {
  return (place) => {
    const name = place.shared(kind);
    const inner = place.inside();
    if (place.dice.chance(0.3)) return [`say(await ${name}.acquire())`];
    return [
      `say(await ${name}.acquire())`,
      'try:',
      ...indent(inner.block(2)),
      'finally:',
      `    ${name}.release()`,
    ];
  };
}

const release = (kind) => (place) => [`${place.shared(kind)}.release()`];
const look = (kind) => (place) => {
  const name = place.shared(kind);
  return [place.dice.chance(0.5) ? `say(${name}.locked())` : `say(repr(${name}))`];
};

export const LOCKS = [
  { family: 'lock', weight: 3, nests: true, write: hold('lock') },
  { family: 'lock', weight: 1, nests: true, write: byHand('lock') },
  { family: 'lock', weight: 0.7, risky: 0.8, write: release('lock') },
  { family: 'lock', weight: 0.7, write: look('lock') },

  { family: 'event', weight: 2.2, write: (place) => [`say(await ${place.shared('event')}.wait())`] },
  { family: 'event', weight: 1.5, write: (place) => [`${place.shared('event')}.set()`] },
  { family: 'event', weight: 0.8, write: (place) => [`${place.shared('event')}.clear()`] },
  { family: 'event', weight: 0.5, write: (place) => [`say(repr(${place.shared('event')}))`] },

  { family: 'condition', weight: 2.5, nests: true, write: waitOnCondition },
  { family: 'condition', weight: 2, nests: true, write: notify },
  { family: 'condition', weight: 0.6, nests: true, write: hold('condition') },
  { family: 'condition', weight: 0.6, risky: 0.7, write: bareCondition },
  { family: 'condition', weight: 0.4, write: (place) => [`say(repr(${place.shared('condition')}))`] },

  { family: 'semaphore', weight: 2.5, nests: true, write: hold('semaphore') },
  { family: 'semaphore', weight: 1, nests: true, write: byHand('semaphore') },
  { family: 'semaphore', weight: 1, risky: 0.6, write: release('semaphore') },
  { family: 'semaphore', weight: 0.7, write: look('semaphore') },

  {
    family: 'barrier',
    weight: 2.5,
    risky: 0.3,
    write: (place) => [`say(await ${place.shared('barrier')}.wait())`],
  },
  {
    family: 'barrier',
    weight: 1,
    nests: true,
    risky: 0.2,
    write: (place) => {
      const name = place.program.freshName('seat');
      return [
        `async with ${place.shared('barrier')} as ${name}:`,
        `    say("seat", ${name})`,
        ...indent(place.inside([{ kind: 'number', name }]).block(2)),
      ];
    },
  },
  { family: 'barrier', weight: 0.5, write: (place) => [`await ${place.shared('barrier')}.reset()`] },
  { family: 'barrier', weight: 0.3, write: (place) => [`await ${place.shared('barrier')}.abort()`] },
  {
    family: 'barrier',
    weight: 0.7,
    write: (place) => {
      const name = place.shared('barrier');
      return [
        place.dice.chance(0.5)
          ? `say(${name}.n_waiting, ${name}.parties, ${name}.broken)`
          : `say(repr(${name}))`,
      ];
    },
  },
];
