// Control flow: try in every form, loops, with, generators, match. What was reached is logged.
import * as values from '../values.mjs';

const ERRORS = [
  'ValueError("v")',
  'KeyError("k")',
  'TypeError',
  'ZeroDivisionError()',
  'IndexError(1, 2)',
  'StopIteration(3)',
  'RuntimeError',
  'E1("mine")',
  'E2',
  'OSError("gone")',
  'AttributeError("a")',
  'GeneratorExit',
  'LookupError("l")',
  'AssertionError',
  'Exception("e", 1)',
  'ExceptionGroup("g", [ValueError(1), KeyError("k")])',
  'NotImplementedError',
  'UnicodeError("u")',
  'ImportError("i", name="m")',
  'int',
  '5',
  '"text"',
];
const CLASSES = [
  'ValueError',
  'KeyError',
  'Exception',
  'LookupError',
  'ArithmeticError',
  'E1',
  '(KeyError, TypeError)',
  'BaseException',
  'OSError',
  'RuntimeError',
  '()',
  'StopIteration',
  'E2',
  'ExceptionGroup',
  'int',
];

/** A block of statements that log, raise, return, loop and nest. */
function block(dice, depth, inside) {
  const one = () => {
    const kinds = {
      log: 5,
      raising: 3,
      failing: 2,
      leave: 1,
      ...(inside.loop && { jump: 2 }),
      ...(depth > 0 && { tried: 5, loop: 2, with: 2, when: 2 }),
      ...(inside.generator && { yield: 5 }),
    };
    switch (dice.weightedKey(kinds)) {
      case 'log':
        return [`log.append(${dice.below(100)})`];
      case 'raising':
        return [
          dice.pick([
            () => `raise ${dice.pick(ERRORS)}`,
            () => 'raise',
            () => `raise ${dice.pick(ERRORS)} from ${dice.pick(['None', ...ERRORS.slice(0, 6)])}`,
            () => `if ${values.bool(dice)}: raise ${dice.pick(ERRORS)}`,
          ])(),
        ];
      case 'failing':
        return [
          dice.pick([
            '1 / 0',
            '[][1]',
            '{}["k"]',
            'undefined',
            'int("x")',
            'None.a',
            'assert 0, "no"',
            'next(iter([]))',
            'len(5)',
            '"a" + 1',
            'del nothing',
          ]),
        ];
      case 'leave':
        return [dice.pick(['return log', `return ${values.smallInt(dice)}`, 'return'])];
      case 'jump':
        return [dice.pick(['break', 'continue', 'if i == 1: break', 'if i == 0: continue'])];
      case 'yield':
        return [
          dice
            .pick([
              `got = yield ${dice.below(10)}\nlog.append(got)`,
              `yield ${dice.below(10)}`,
              `log.append((yield))`,
              `yield from ${dice.pick(['[7, 8]', 'sub()', '"xy"', 'iter(())', '5'])}`,
              `got = yield from sub()\nlog.append(got)`,
            ])
            .split('\n'),
        ].flat();
      case 'tried':
        return tried(dice, depth, inside);
      case 'loop': {
        const head = dice
          .pick(['for i in range(3):', 'for i in [0, 1]:', 'i = 0\nwhile i < 2:\n    i += 1', 'for i in ():'])
          .split('\n');
        return [
          ...head,
          ...indented(block(dice, depth - 1, { ...inside, loop: true })),
          ...(dice.chance(0.4) ? ['else:', ...indented(block(dice, depth - 1, inside))] : []),
        ];
      }
      case 'with':
        return [
          `with ${dice.pick(["cm('a')", "cm('a') as c", "cm('a'), cm('b', True)", "cm('s', True)", "(cm('p'), cm('q') as q)", "cm('e', enter=ValueError('enter'))", "cm('x', leave=KeyError('leave'))"])}:`,
          ...indented(block(dice, depth - 1, inside)),
        ];
      default:
        return [
          `if ${dice.pick(['log', 'not log', 'len(log) > 2', 'True', '0'])}:`,
          ...indented(block(dice, depth - 1, inside)),
          ...(dice.chance(0.5) ? ['else:', ...indented(block(dice, depth - 1, inside))] : []),
        ];
    }
  };
  return dice.several(1, 3, one).flat();
}

const indented = (lines) => lines.map((line) => '    ' + line);
const NOTE =
  'log.append((type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))';

function tried(dice, depth, inside) {
  const lines = ['try:', ...indented(block(dice, depth - 1, inside))];
  const star = dice.chance(0.2);
  const handlers = dice.between(0, 2);
  const within = star ? { ...inside, loop: false } : inside;
  for (let i = 0; i < handlers; i++) {
    const caught = star
      ? dice.pick(['ValueError', 'KeyError', 'Exception', '(KeyError, TypeError)', 'OSError'])
      : dice.pick(CLASSES);
    lines.push(
      dice.chance(0.6) ? `except${star ? '*' : ''} ${caught} as e:` : `except${star ? '*' : ''} ${caught}:`,
    );
    if (lines.at(-1).includes(' as e')) lines.push(`    ${star ? 'log.append(repr(e))' : NOTE}`);
    lines.push(
      ...indented(
        block(dice, depth - 1, within)
          .filter((line) => !star || !/\b(return|break|continue)\b/.test(line) || /^ {4}/.test(line))
          .map((line) => (star ? line.replace(/\b(return\b.*|break|continue)$/, 'pass') : line))
          .concat('pass'),
      ),
    );
  }
  if (!star && handlers > 0 && dice.chance(0.2))
    lines.push('except:', ...indented(block(dice, depth - 1, inside)));
  if (handlers > 0 && dice.chance(0.4)) lines.push('else:', ...indented(block(dice, depth - 1, inside)));
  if (handlers === 0 || dice.chance(0.4)) lines.push('finally:', ...indented(block(dice, depth - 1, inside)));
  return lines;
}

export function tries(dice) {
  const body = block(dice, 3, {});
  return `def f():\n${indented(body).join('\n')}\ntry:\n    result = f()\nexcept BaseException as e:\n    result = chain(e)\nreturn log, result`;
}

export function generator(dice) {
  const body = ['if 0: yield', ...block(dice, 2, { generator: true })];
  const acts = dice.several(1, 5, () =>
    dice.pick([
      'next(g)',
      'next(g)',
      'g.send(1)',
      'g.send(None)',
      'g.throw(ValueError("in"))',
      'g.throw(KeyError)',
      'g.close()',
      'list(g)',
      'g.throw(GeneratorExit)',
      'g.gi_frame is None',
      'g.gi_running',
      'g.throw(ValueError, "old")',
      'g.throw(5)',
    ]),
  );
  return `def f():\n${indented(body).join('\n')}\ng = f()\nfor act in (${acts.map((act) => `lambda: ${act}`).join(', ')},):\n    try:\n        log.append(('gave', act()))\n    except BaseException as e:\n        log.append(('raised', chain(e), getattr(e, 'value', None)))\nreturn log`;
}

/** A pattern of `match`, to a depth. Names are taken from `free`, each once. */
function pattern(dice, depth, free) {
  const name = () => (free.length > 0 && dice.chance(0.7) ? free.shift() : '_');
  const more = () => pattern(dice, depth - 1, free);
  if (depth === 0)
    return dice.pick([
      () => name(),
      () => dice.pick(['1', '-1', "'a'", 'None', 'True', '2.5', '0', "b'x'", 'K.ONE', '-2.5']),
      () => dice.pick(['int()', 'str()', 'float()', 'bool()', 'list()', 'Point()', 'dict()', 'tuple()']),
    ])();
  return dice.pick([
    () => `[${dice.several(0, 3, more).join(', ')}]`,
    () => `(${dice.several(2, 3, more).join(', ')})`,
    () =>
      `[${[more(), free.length > 0 && dice.chance(0.7) ? `*${free.shift()}` : '*_', ...dice.several(0, 1, more)].join(', ')}]`,
    () =>
      `{${dice.several(0, 2, (i) => `${["'a'", '1', 'K.ONE', 'None'][i + dice.below(2)]}: ${more()}`).join(', ')}}`,
    () => (free.length > 0 ? `{'a': ${more()}, **${free.length > 0 ? free.shift() : 'rest'}}` : "{'a': _}"),
    () => `Point(${dice.several(0, 2, more).join(', ')})`,
    () => `Point(x=${more()}, y=${more()})`,
    () => `${dice.pick(['int', 'str', 'float', 'list', 'bytes'])}(${more()})`,
    () =>
      `${dice.pick(['1', "'a'", 'int()', 'None', '[1, _]'])} | ${dice.pick(['2', 'str()', '[]', 'K.ONE', '{}'])}`,
    () =>
      free.length > 0
        ? `(${dice.pick(['int()', '1 | 2', '[_, *_]', 'Point()', 'str()'])}) as ${free.shift()}`
        : '_',
    () => more(),
    () => `Point(${more()}, zz=${more()})`,
    () => `Point(${dice.several(3, 3, more).join(', ')})`,
  ])();
}

export function matching(dice) {
  const subject = dice.pick([
    values.any,
    values.list,
    values.dict,
    values.tuple,
    () => 'Point(1, 2)',
    () => 'Point(0, "a")',
    () => "{'a': 1, 'b': 2}",
    () => '[1, [2, 3]]',
    () => "{'a': [1, 2], 1: Point(1, 1)}",
    () => '(1, "a", None)',
    values.smallInt,
    () => 'K.ONE',
    () => 'deque([1, 2])',
    () => 'range(3)',
    () => "'ab'",
    () => '(Point(1, 2), Point(3, 4))',
  ])(dice);
  const cases = dice.several(1, 4, (i) => {
    const text = pattern(dice, dice.between(0, 2), ['a', 'b', 'c', 'd']);
    const guard = dice.chance(0.25)
      ? ` if ${dice.pick(['True', 'False', 'subject', 'len(log) > 0', 'log.append("guard")'])}`
      : /^[a-d_]$/.test(text)
        ? ' if log'
        : '';
    return `    case ${text}${guard}:\n        log.append(${i})`;
  });
  return `a = b = c = d = '-'\nsubject = ${subject}\ntry:\n    match subject:\n${cases.map((c) => c.replaceAll(/^/gm, '    ')).join('\n')}\n        case _:\n            log.append('none')\nexcept Exception as e:\n    log.append(f"{type(e).__name__}: {e}")\nreturn log, a, b, c, d`;
}

/** Loops over comprehension-like things whose order of evaluation shows. */
export function evaluationOrder(dice) {
  const t = () => `t(${dice.between(0, 9)})`;
  return `def t(v):\n    log.append(v)\n    if v == ${dice.between(5, 14)}: raise ValueError(v)\n    return v\nd = {}\ntry:\n    result = ${dice.pick(
    [
      () => `[${t()}, ${t()}, *[${t()}, ${t()}]]`,
      () => `{${t()}: ${t()}, ${t()}: ${t()}, **{${t()}: ${t()}}}`,
      () => `${t()} < ${t()} < ${t()} > ${t()}`,
      () => `${t()} and ${t()} or ${t()}`,
      () => `${t()} if ${t()} > 4 else ${t()}`,
      () => `max(${t()}, *[${t()}, ${t()}], key=lambda v: -t(v))`,
      () => `d.setdefault(${t()}, ${t()})`,
      () => `[x + y for x in (${t()}, ${t()}) if t(x) for y in (${t()},) if t(y) > 2]`,
      () => `{x: t(y) for x, y in [(${t()}, ${t()}), (${t()}, ${t()})]}`,
      () => `(lambda a=${t()}, *, b=${t()}: (a, b))(${t()})`,
      () => `f"{${t()}:{${t()}}}{${t()}!r}"`,
      () => `[0, 1, 2, 3, 4, 5, 6, 7, 8, 9][${t()}:${t()}:${t()} or 1]`,
      () => `(n := ${t()}) + n * ${t()}`,
      () => `sum(t(v) for v in [${t()}, ${t()}] if t(v) % 2)`,
      () => `print(${t()}, end='', file=d) if ${t()} < 3 else ${t()}`,
      () => `not ${t()} == ${t()} is not ${t()} in [${t()}]`,
    ],
  )()}\nexcept Exception as e:\n    result = f"{type(e).__name__}: {e}"\nreturn log, result`;
}
