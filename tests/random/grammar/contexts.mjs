// Context variables.

function withContext(place) {
  place.program.needs('mood');
  place.program.imports.add('contextvars');
  const name = place.bind('context');
  const lines = [`${name} = contextvars.copy_context()`];
  if (place.dice.chance(0.5)) lines.push(`${name}.run(mood.set, ${place.word()})`);
  return lines;
}

function setMood(place) {
  place.program.needs('mood');
  const value = place.word();
  if (place.dice.chance(0.6)) return [`mood.set(${value})`];
  const name = place.bind('token');
  return [`${name} = mood.set(${value})`];
}

export const CONTEXTS = [
  {
    family: 'context',
    weight: 1.2,
    write: (place) => {
      place.program.needs('mood');
      return ['say("mood", mood.get())'];
    },
  },
  { family: 'context', weight: 1.2, write: setMood },
  {
    family: 'context',
    weight: 0.5,
    risky: 0.8,
    fits: (place) => place.local('token') !== undefined,
    write: (place) => [`mood.reset(${place.local('token')})`],
  },
  { family: 'context', weight: 0.6, write: withContext },
  {
    family: 'context',
    weight: 0.4,
    fits: (place) => place.local('context') !== undefined,
    write: (place) => [`say(${place.local('context')}.get(mood))`],
  },
];
