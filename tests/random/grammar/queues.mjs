// Queue, PriorityQueue, LifoQueue.
import { indent } from '../place.mjs';

function consume(place) {
  const { dice, program } = place;
  const queue = place.shared('queue');
  const item = program.freshName('item');
  const body = place.inside([{ kind: 'number', name: item }], { loop: true });
  const endless = dice.chance(0.3);
  const lines = [`${item} = await ${queue}.get()`, `say("got", ${item})`];
  if (dice.chance(0.5)) lines.push(...body.block(2));
  if (dice.chance(0.8)) lines.push(`${queue}.task_done()`);
  return [endless ? 'while True:' : `for _ in range(${dice.between(1, 3)}):`, ...indent(lines)];
}

function produce(place) {
  const { dice, program } = place;
  const queue = place.shared('queue');
  const name = program.freshName('k');
  const lines = [`await ${queue}.put(${name})`];
  if (dice.chance(0.4)) lines.push(`await asyncio.sleep(${place.seconds()})`);
  if (dice.chance(0.3)) lines.push(`say("put", ${name})`);
  return [`for ${name} in range(${dice.between(2, 4)}):`, ...indent(lines)];
}

const use = (write) => (place) => [write(place.shared('queue'), place)];

export const QUEUES = [
  { family: 'queue', weight: 2, nests: true, risky: 0.15, write: consume },
  { family: 'queue', weight: 2, risky: 0.15, write: produce },
  { family: 'queue', weight: 1.5, risky: 0.2, write: use((queue) => `say(await ${queue}.get())`) },
  {
    family: 'queue',
    weight: 1.5,
    risky: 0.2,
    write: use((queue, place) => `await ${queue}.put(${place.number()})`),
  },
  { family: 'queue', weight: 0.8, risky: 0.8, write: use((queue) => `say(${queue}.get_nowait())`) },
  {
    family: 'queue',
    weight: 0.8,
    risky: 0.8,
    write: use((queue, place) => `${queue}.put_nowait(${place.number()})`),
  },
  { family: 'queue', weight: 0.7, risky: 0.8, write: use((queue) => `${queue}.task_done()`) },
  { family: 'queue', weight: 0.8, write: use((queue) => `await ${queue}.join()`) },
  {
    family: 'queue',
    weight: 0.5,
    write: use(
      (queue, place) =>
        `${queue}.shutdown(${place.dice.pick(['', '', 'immediate=True', 'immediate=False'])})`,
    ),
  },
  {
    family: 'queue',
    weight: 0.6,
    write: use((queue, place) =>
      place.dice.chance(0.5)
        ? `say(${queue}.qsize(), ${queue}.empty(), ${queue}.full())`
        : `say(${place.dice.pick(['str', 'repr'])}(${queue}))`,
    ),
  },
];
