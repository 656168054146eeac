// Tasks: how they start, what they are asked, what is called when they are done.

function startTask(place) {
  const { dice, program } = place;
  const coroutine = place.coroutine();
  const options = [];
  if (dice.chance(0.2)) options.push(`name=${dice.pick(['"ann"', '"bob"', '"cat"', 'None', '7'])}`);
  if (dice.chance(0.06 * program.taste('eager'))) options.push(`eager_start=${dice.pick(['True', 'False'])}`);
  const context = place.local('context');
  if (context && dice.chance(0.4)) options.push(`context=${context}`);
  const name = place.bind('task');
  const maker = dice.weighted(
    [
      [6, 'asyncio.create_task'],
      [1, 'asyncio.ensure_future'],
      [1, 'asyncio.get_running_loop().create_task'],
    ],
    ([weight]) => weight,
  )[1];
  const lines = [
    `${name} = ${maker}(${[coroutine, ...(maker.endsWith('future') ? [] : options)].join(', ')})`,
  ];
  if (dice.chance(0.6)) {
    program.needs('crew');
    lines.push(`crew.append(${name})`);
  }
  return lines;
}

/** Questions that never raise. */
function ask(place, task) {
  return place.dice.pick([
    `say(${task}.done(), ${task}.cancelled())`,
    `say(${task}.done() and not ${task}.cancelled() and repr(${task}.exception()))`,
    `say(repr(${task}))`,
    `say(${task}.cancelling(), ${task}.get_name())`,
    `say(${task}.get_coro().__qualname__, ${task}.get_name())`,
  ]);
}

function addCallback(place) {
  const task = place.local('task') ?? place.local('future');
  const callback = place.program.doneCallback();
  const lines = [`${task}.add_done_callback(${callback})`];
  if (place.dice.chance(0.15)) lines.push(`${task}.add_done_callback(${callback})`);
  if (place.dice.chance(0.15)) lines.push(`say(${task}.remove_done_callback(${callback}))`);
  return lines;
}

const hasTask = (place) => place.local('task') !== undefined;

export const TASKS = [
  { family: 'task', weight: 5, write: startTask },
  {
    family: 'task',
    weight: 2.5,
    risky: 0.35,
    fits: hasTask,
    write: (place) => [`say(await ${place.local('task')})`],
  },
  {
    family: 'task',
    weight: 0.6,
    risky: 0.7,
    fits: hasTask,
    write: (place) => [`say(${place.local('task')}.${place.dice.pick(['result', 'exception'])}())`],
  },
  { family: 'show', weight: 1, fits: hasTask, write: (place) => [ask(place, place.local('task'))] },
  {
    family: 'task',
    weight: 0.8,
    fits: (place) => hasTask(place) || place.local('future') !== undefined,
    write: addCallback,
  },
  {
    family: 'show',
    weight: 0.4,
    write: () => ['say(sorted(task.get_name() for task in asyncio.all_tasks()))'],
  },
  {
    family: 'show',
    weight: 0.3,
    write: () => ['say(repr(asyncio.current_task()))'],
  },
  {
    family: 'task',
    weight: 0.3,
    write: (place) => [`asyncio.current_task().set_name(${place.word()})`],
  },
  {
    family: 'eager',
    weight: 0.25,
    write: (place) => [
      `asyncio.get_running_loop().set_task_factory(${place.dice.pick(['asyncio.eager_task_factory', 'asyncio.eager_task_factory', 'None'])})`,
    ],
  },
  {
    family: 'task',
    weight: 0.5,
    write: (place) => {
      place.program.needs('crew');
      return [`say([(task.get_name(), task.done()) for task in crew])`];
    },
  },
  {
    family: 'task',
    weight: 0.6,
    risky: 0.4,
    write: (place) => {
      place.program.needs('crew');
      return [`if crew:`, `    say(await crew[${place.number()} % len(crew)])`];
    },
  },
];
