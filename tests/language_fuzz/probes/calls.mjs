// Functions of random signatures, called rightly and wrongly; closures; decorators.
import * as values from '../values.mjs';

/** A parameter list: positional-only, ordinary, *args, keyword-only, **kwargs, each with or without defaults. */
function signature(dice) {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const parameters = [];
  let [defaulted, index] = [false, 0];
  const positional = dice.between(0, 3);
  const slash = dice.chance(0.3) ? dice.between(1, 3) : 0;
  for (let i = 0; i < positional; i++) {
    defaulted ||= dice.chance(0.3);
    parameters.push(names[index++] + (defaulted ? `=${values.smallInt(dice)}` : ''));
    if (slash === i + 1) parameters.push('/');
  }
  const keywords = dice.chance(0.5) ? dice.between(1, 3) : 0;
  if (dice.chance(0.3)) parameters.push('*args');
  else if (keywords > 0) parameters.push('*');
  for (let i = 0; i < keywords; i++) parameters.push(names[index++] + (dice.chance(0.5) ? `=${values.smallInt(dice)}` : ''));
  if (dice.chance(0.25)) parameters.push('**kwargs');
  return { parameters, names: [...names.slice(0, index), ...(parameters.includes('*args') ? ['args'] : []), ...(parameters.includes('**kwargs') ? ['kwargs'] : [])] };
}

function givenTo(dice) {
  const given = dice.several(0, 4, () => (dice.chance(0.12) ? `*${dice.pick(['[1, 2]', '()', '"xy"', 'range(3)', '5', 'None'])}` : values.smallInt(dice)));
  const names = dice.shuffled(['a', 'b', 'c', 'd', 'e', 'f', 'zz', 'alpha']);
  given.push(...dice.several(0, 3, (i) => `${names[i]}=${values.smallInt(dice)}`));
  if (dice.chance(0.15)) given.push(`**${dice.pick(["{'a': 1}", '{}', "{'q': 2}", '{1: 2}', '[]', "{'f': 1, 'e': 2}", 'None'])}`);
  return given.join(', ');
}

export function call(dice) {
  const { parameters, names } = signature(dice);
  const body = `return [${names.join(', ')}]`;
  const given = givenTo(dice);
  return dice.pick([
    () => `def f(${parameters.join(', ')}):\n    ${body}\nreturn f(${given})`,
    () => `return (lambda ${parameters.join(', ')}: [${names.join(', ')}])(${given})`,
    () => `class C:\n    def m(${['self', ...parameters.map((p) => p)].join(', ')}):\n        ${body}\nreturn C().m(${given})`,
    () => `class C:\n    def __init__(${['self', ...parameters].join(', ')}):\n        self.got = [${names.join(', ')}]\nreturn C(${given}).got`,
    () => `class C:\n    @${dice.pick(['classmethod', 'staticmethod'])}\n    def m(${['x', ...parameters].join(', ')}):\n        ${body}\nreturn C.m(${given})`,
    () => `def f(${parameters.join(', ')}):\n    ${body}\nreturn functools.partial(f, ${givenTo(dice)})(${given})`,
    () => `def f(${parameters.join(', ')}):\n    ${body}\n    yield\nreturn list(f(${given}))`,
    () => `def f(${parameters.join(', ')}): pass\nreturn f.__defaults__, f.__kwdefaults__, f.__code__.co_argcount, f.__code__.co_varnames, f.__name__, f.__qualname__`,
    () => `import inspect\ndef f(${parameters.join(', ')}): pass\nreturn str(inspect.signature(f))`,
    () => `import inspect\ndef f(${parameters.join(', ')}): pass\nreturn inspect.signature(f).bind(${given}).arguments`,
  ])();
}

/** Nested functions that read, rebind and lose names of each other. */
export function closure(dice) {
  const act = () =>
    dice.pick(['x += 1', 'x = y', 'del x', 'y = [x]', 'log.append(x)', 'x = x * 2 if x else 5', 'log.append(locals().get("x", "none"))', 'y.append(1)', 'for x in range(2): pass', 'x: int', 'log.append(undefined_name)', 'log.append(y)']);
  const level = (depth, indent) => {
    const pad = '    '.repeat(indent);
    const lines = [];
    if (dice.chance(0.6)) lines.push(pad + dice.pick(depth === 1 ? ['x = 1', 'x = 2; y = 3'] : ['nonlocal x', 'nonlocal x, y', 'x = 7', 'y = 8', 'pass', 'pass']));
    lines.push(...dice.several(0, 2, () => pad + act()));
    if (depth < 3) lines.push(`${pad}def inner(${dice.pick(['', 'x=4', 'z=x'])}):`, ...level(depth + 1, indent + 1), pad + dice.pick(['inner()', 'inner()', 'log.append(inner())', 'return inner']));
    lines.push(...dice.several(0, 2, () => pad + act()), pad + dice.pick(['return x', 'return (x, y)', 'pass']));
    return lines;
  };
  return `log = []\ndef outer():\n    x, y = 1, []\n${level(1, 1).join('\n')}\ntry:\n    result = outer()\n    if callable(result): result = result()\nexcept Exception as e:\n    result = f"{type(e).__name__}: {e}"\nreturn log, result`;
}
