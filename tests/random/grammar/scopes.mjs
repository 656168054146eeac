// Task groups and timeouts: blocks that end what was begun in them.
import { indent } from '../place.mjs';

function groupStatement(place) {
  const { dice, program } = place;
  const name = program.freshName('group');
  const body = place.inside([{ kind: 'group', name }]);
  const lines = [];
  const children = dice.between(1, 3);
  for (let i = 0; i < children; i++) lines.push(...startInGroup(body, name));
  if (dice.chance(0.7)) lines.push(...body.block(3));
  if (dice.chance(0.1)) lines.push(`say(repr(${name}))`);
  const after = dice.chance(0.1) ? [`say(repr(${name}))`] : [];
  return [`async with asyncio.TaskGroup() as ${name}:`, ...indent(lines), ...after];
}

function startInGroup(place, group) {
  const { dice } = place;
  const options = dice.chance(0.15) ? `, name="${dice.pick(['dan', 'eve', 'flo'])}"` : '';
  const call = `${group}.create_task(${place.coroutine()}${options})`;
  if (dice.chance(0.5)) return [call];
  const task = place.bind('task');
  return [`${task} = ${call}`];
}

function timeoutStatement(place) {
  const { dice, program } = place;
  const name = program.freshName('limit');
  const body = place.inside([{ kind: 'limit', name }]);
  const head = dice.chance(0.8)
    ? `asyncio.timeout(${place.deadline()})`
    : `asyncio.timeout_at(asyncio.get_running_loop().time() + ${place.seconds()})`;
  const lines = [`async with ${head} as ${name}:`, ...indent(body.block(4))];
  if (dice.chance(0.5)) lines.push(`say(${name}.expired())`);
  else if (dice.chance(0.2)) lines.push(`say(repr(${name}))`);
  return lines;
}

function reschedule(place) {
  const limit = place.local('limit');
  const when = place.dice.chance(0.2) ? 'None' : `asyncio.get_running_loop().time() + ${place.seconds()}`;
  return place.dice.pick([
    [`${limit}.reschedule(${when})`],
    [`${limit}.reschedule(${when})`],
    [`say(${limit}.when(), ${limit}.expired())`],
    [`say(repr(${limit}))`],
  ]);
}

export const SCOPES = [
  { family: 'group', weight: 3, nests: true, risky: 0.3, write: groupStatement },
  {
    family: 'group',
    weight: 2,
    risky: 0.2,
    fits: (place) => place.local('group') !== undefined,
    write: (place) => startInGroup(place, place.local('group')),
  },
  { family: 'timeout', weight: 3, nests: true, risky: 0.45, write: timeoutStatement },
  {
    family: 'timeout',
    weight: 1,
    risky: 0.1,
    fits: (place) => place.local('limit') !== undefined,
    write: reschedule,
  },
];
