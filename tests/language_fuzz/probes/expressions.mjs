// Expressions of every form, of a wanted type most of the time, over a few local names.
import * as values from '../values.mjs';

const NAMES = { int: ['i', 'j'], float: ['x'], str: ['s', 't'], list: ['items'], bool: ['flag'] };
const LOCALS = (dice) =>
  `i, j, x, flag = ${values.smallInt(dice)}, ${values.int(dice)}, ${values.float(dice)}, ${values.bool(dice)}\ns, t, items = ${values.str(dice)}, ${values.shortStr(dice)}, ${values.ints(dice)}\n`;

/** An expression of this type; deeper ones are made of others. Now and then it is of another type after all. */
function expression(dice, type, depth) {
  if (dice.chance(0.03)) type = dice.pick(Object.keys(NAMES));
  if (depth === 0 || dice.chance(0.12)) return dice.chance(0.6) ? dice.pick(NAMES[type]) : leaf(dice, type);
  const of = (wanted) => expression(dice, wanted, depth - 1);
  if (dice.chance(0.08)) return `(${of(type)} if ${of('bool')} else ${of(type)})`;
  if (dice.chance(0.04)) return `(lambda v, *, w=${of('int')}: ${of(type)})(${of('int')})`;
  if (dice.chance(0.04)) return `(${dice.pick(['n', 'm'])} := ${of(type)})`;
  return FORMS[type](dice, of);
}

const leaf = (dice, type) => ({ int: values.smallInt, float: values.float, str: values.shortStr, list: values.ints, bool: values.bool })[type](dice);
const compared = (dice, of) => {
  const type = dice.pick(['int', 'float', 'str', 'list', 'int']);
  return dice.several(2, 3, () => of(type)).join(` ${dice.pick(['<', '<=', '>', '>=', '==', '!='])} `);
};

const FORMS = {
  int: (dice, of) =>
    dice.pick([
      () => `(${of('int')} ${dice.pick(['+', '-', '*'])} ${of('int')})`, () => `(${of('int')} ${dice.pick(['//', '%'])} ${of('int')})`, () => `(${of('int')} ${dice.pick(['&', '|', '^'])} ${of('int')})`,
      () => `${dice.pick(['-', '+', '~'])}${of('int')}`, () => `(${of('int')} ** ${dice.below(4)})`, () => `(${of('int')} ${dice.pick(['<<', '>>'])} ${dice.below(70)})`, () => `len(${of(dice.pick(['str', 'list']))})`,
      () => `${of('list')}[${of('int')} % 3]`, () => `int(${of(dice.pick(['float', 'bool', 'str']))})`, () => `sum(${of('list')})`, () => `${of('list')}.count(${of('int')})`, () => `ord(${of('str')}[0])`, () => `(${of('bool')} + ${of('int')})`,
      () => `max(${of('int')}, ${of('int')})`, () => `(${of('int')} and ${of('int')} or ${of('int')})`, () => `abs(${of('int')})`, () => `divmod(${of('int')}, ${of('int')})[1]`, () => `round(${of('float')})`, () => `${of('str')}.find(${of('str')})`,
    ])(),
  float: (dice, of) =>
    dice.pick([
      () => `(${of('float')} ${dice.pick(['+', '-', '*', '/', '//', '%'])} ${of(dice.pick(['float', 'int']))})`, () => `(${of('int')} / ${of('int')})`, () => `-${of('float')}`, () => `float(${of('int')})`, () => `abs(${of('float')})`,
      () => `round(${of('float')}, ${dice.between(-2, 4)})`, () => `(${of('float')} ** ${dice.pick([2, -1, 0, 3])})`, () => `min(${of('float')}, ${of('int')})`, () => `sum([${of('float')}, ${of('float')}, ${of('float')}])`, () => `(${of('float')} or ${of('float')})`,
    ])(),
  str: (dice, of) =>
    dice.pick([
      () => `(${of('str')} + ${of('str')})`, () => `(${of('str')} * ${dice.below(4)})`, () => `str(${of(dice.pick(['int', 'float', 'list', 'bool']))})`, () => `repr(${of('str')})`, () => `${of('str')}[${dice.pick(['1:', ':2', '::-1', '-1:', '::2', '1:-1', '0'])}]`,
      () => `${of('str')}.${dice.pick(['upper', 'lower', 'strip', 'title', 'swapcase'])}()`, () => `f"{${of('int')}}-{${of('float')}:.2f}"`, () => `${of('str')}.join([${of('str')}, ${of('str')}])`, () => `('%s|%d' % (${of('list')}, ${of('int')}))`,
      () => `${of('str')}.replace(${of('str')}, ${of('str')})`, () => `'{:>6}{!r}'.format(${of('int')}, ${of('str')})`, () => `(${of('str')} or ${of('str')})`, () => `f"{${of('int')}!r:>5}{t}"`, () => `${of('str')} ${of('bool').replace(/^/, 'if ')} else ${of('str')}`.replace(/^(.*)$/, '($1)'),
    ])(),
  list: (dice, of) =>
    dice.pick([
      () => `[${of('int')}, *${of('list')}]`, () => `(${of('list')} + ${of('list')})`, () => `${of('list')}[${dice.pick(['1:', ':-1', '::-1', '::2', '1:3', '-2:', '5:1:-2'])}]`, () => `[v ${dice.pick(['+', '*', '-'])} ${of('int')} for v in ${of('list')}]`,
      () => `[v for v in ${of('list')} if v ${dice.pick(['>', '!=', '<='])} ${of('int')}]`, () => `sorted(${of('list')})`, () => `list(map(lambda v: v + ${of('int')}, ${of('list')}))`, () => `[(a, b)[a > b] for a in ${of('list')} for b in ${of('list')}][:5]`,
      () => `list(range(${dice.below(6)}))`, () => `(${of('list')} * ${dice.below(3)})`, () => `list({v: v * 2 for v in ${of('list')}}.values())`, () => `[*${of('list')}, *${of('list')}]`, () => `[last := v for v in ${of('list')}]`, () => `[ord(c) for c in ${of('str')}]`,
      () => `sorted({v % 5 for v in ${of('list')}})`, () => `(${of('list')} or ${of('list')})`, () => `[v async_ for v in []]`.replace('v async_', 'v'), () => `list(filter(None, ${of('list')}))`, () => `[[v for _ in range(2)][-1] for v in ${of('list')}]`,
    ])(),
  bool: (dice, of) =>
    dice.pick([
      () => `(${compared(dice, of)})`, () => `(${of('bool')} ${dice.pick(['and', 'or'])} ${of('bool')})`, () => `(not ${of('bool')})`, () => `(${of('int')} ${dice.pick(['in', 'not in'])} ${of('list')})`, () => `(${of('str')} in ${of('str')})`,
      () => `bool(${of(dice.pick(['list', 'str', 'float']))})`, () => `isinstance(${of('int')}, int)`, () => `any(v > ${of('int')} for v in ${of('list')})`, () => `(${of('int')} < ${of('int')} <= ${of('int')} != ${of('float')})`, () => `${of('str')}.startswith(${of('str')})`,
      () => `(${of('list')} is None)`, () => `all(${of('list')})`, () => `(${of('bool')} == ${of('int')})`,
    ])(),
};

export function expressionOf(dice) {
  const type = dice.pick(Object.keys(FORMS));
  return `${LOCALS(dice)}return ${expression(dice, type, dice.between(2, 4))}`;
}

/** Assignments of every form, and what the names hold after them. */
export function assignment(dice) {
  const target = (depth) =>
    depth > 0 && dice.chance(0.3) ? `(${dice.several(1, 3, () => target(depth - 1)).join(', ')},)` : dice.pick(['a', 'b', 'c', '*a', '*rest', 'items[0]', 'items[1:2]', 'd["k"]', 'box.v']);
  const value = dice.pick([values.list, values.tuple, values.str, values.ints, (d) => `((1, 2), ${values.ints(d)})`, values.range, values.dict, (d) => `zip(${values.ints(d)}, ${values.str(d)})`]);
  const statement = dice.pick([
    () => `${dice.several(2, 4, () => target(1)).join(', ')} = ${value(dice)}`, () => `[${dice.several(1, 3, () => target(1)).join(', ')}] = ${value(dice)}`, () => `a = b = ${target(0).replace('*', '')} = ${value(dice)}`,
    () => `${dice.pick(['a', 'items[0]', 'd["k"]', 'items[9]', 'nope', 'box.v', 's'])} ${dice.pick(['+=', '-=', '*=', '//=', '%=', '**=', '|=', '&=', '<<=', '/=', '@='])} ${dice.pick([values.smallInt, values.any])(dice)}`,
    () => `for ${target(1).replace(/^\*/, '')}, ${target(0)} in [${values.pairs(dice).slice(1, -1)}]:\n    pass`, () => `a: int = ${value(dice)}`, () => `del ${dice.pick(['a', 'items[0]', 'd["k"]', 'items[:2]', 'b, c', 'nope', '(a, s)', 'box.v', 'box.w'])}`, () => `items[${dice.pick(['::2', '1:3', ':0', '-1:', '5:', '::-1'])}] = ${value(dice)}`,
    () => `if (c := ${value(dice)}):\n    a = c`, () => `a, b = b, a = ${value(dice)}`, () => `global G_${dice.below(3)}\nG_1 = 1\na = G_2`, () => `while (a := a - 1) > -3:\n    if a == ${dice.between(-3, 1)}:\n        break\nelse:\n    b = 'else'`,
  ])();
  return `class Box: v = 1\nbox, a, b, c, s, items, d, rest = Box(), 1, 2, 3, 'text', [1, 2, 3, 4], {'k': 1}, None\ntry:\n    ${statement.replaceAll('\n', '\n    ')}\nexcept Exception as e:\n    print(type(e).__name__, e)\nreturn a, b, c, s, items, d, rest, box.v`;
}
