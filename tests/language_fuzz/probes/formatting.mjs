// Text made of values: format(), str.format, f-strings, %.
import * as values from '../values.mjs';
import { percentField, specText } from '../format_specs.mjs';

const INT_TYPES = 'dxXobcn';
const FLOAT_TYPES = 'eEfFgGn%';

/** A value together with types a spec for it may name. */
function formatted(dice) {
  const kind = dice.weightedKey({ int: 5, float: 6, str: 4, bool: 1, other: 1 });
  if (kind === 'int') return [values.int(dice), dice.chance(0.7) ? INT_TYPES : FLOAT_TYPES];
  if (kind === 'float') return [values.float(dice), FLOAT_TYPES];
  if (kind === 'str') return [values.str(dice), 's'];
  if (kind === 'bool') return [values.bool(dice), INT_TYPES + 's'];
  return [values.any(dice), 's'];
}

export function formatFunction(dice) {
  const [value, types] = formatted(dice);
  return `format(${value}, ${JSON.stringify(specText(dice, dice.chance(0.9) ? types : undefined))})`;
}

export function percent(dice) {
  if (dice.chance(0.2)) {
    const fields = dice.several(1, 2, () => percentField(dice, dice.pick(['(a)', '(b)', '(a)', '()', '(a'])));
    return `${JSON.stringify(fields.join(' '))} % {'a': ${values.any(dice)}, 'b': ${values.number(dice)}, '': 1}`;
  }
  const count = dice.between(1, 3);
  const fields = Array.from({ length: count }, () => percentField(dice));
  if (dice.chance(0.1)) fields[0] = dice.pick(['%*d', '%-*s', '%.*f', '%', '%y', '%l', '%ld', '%5', '%(a)s']);
  const wanted = fields.reduce(
    (sum, field) => sum + (field.endsWith('%') ? 0 : 1) + (field.includes('*') ? 1 : 0),
    0,
  );
  const given = Array.from({ length: dice.chance(0.93) ? wanted : dice.between(0, 3) }, () =>
    dice.chance(0.75) ? values.number(dice) : values.any(dice),
  );
  const operand =
    given.length === 1 && dice.chance(0.4)
      ? `(${given[0]})`
      : `(${given.join(', ')}${given.length === 1 ? ',' : ''})`;
  const text = fields.join(dice.pick([' ', '', '|é']));
  if (dice.chance(0.12)) return `b${JSON.stringify(text.replaceAll('é', 'e'))} % ${operand}`;
  return `${JSON.stringify(text)} % ${operand}`;
}

export function strFormat(dice) {
  const fields = dice.several(1, 3, () => {
    const name = dice.pick([
      '',
      '',
      '',
      '0',
      '1',
      'k',
      'k',
      '0[0]',
      'k.real',
      '2',
      'k[a]',
      '-1',
      '0.x',
      ' 0',
      'k.',
      '[0]',
    ]);
    const conversion = dice.chance(0.2) ? '!' + dice.pick(['r', 's', 'a', 'x', '']) : '';
    const spec = dice.chance(0.5)
      ? ':' +
        (dice.chance(0.2)
          ? dice.pick(['{}', '>{w}', '{0}', '{w}d', '{}{}'])
          : specText(dice).replaceAll(/[{}]/g, ''))
      : '';
    return `{${name}${conversion}${spec}}`;
  });
  if (dice.chance(0.1)) fields.push(dice.pick(['{{}}', '{', '}', '{{', 'é', '{!r}', '{:']));
  const given = dice.several(0, 3, () =>
    dice.pick([values.number, values.str, values.list, values.any])(dice),
  );
  if (dice.chance(0.5)) given.push(`k=${values.any(dice)}`);
  if (dice.chance(0.3)) given.push('w=8');
  return `${JSON.stringify(fields.join(' '))}.format(${given.join(', ')})`;
}

export function fString(dice) {
  const fields = dice.several(1, 3, () => {
    const [value, types] = formatted(dice);
    const expression = dice.pick([
      value,
      `(${value})`,
      ` ${value} `,
      `[${value}]`,
      'w',
      'name',
      'name[0]',
      'w + 1',
      "{'a': w}['a']",
      '(lambda: 5)()',
      'name if w else 0',
    ]);
    if (/[{}]|^'|\\/.test(value) && expression.includes(value)) return '{w}';
    const debug = dice.chance(0.2) ? dice.pick(['=', ' = ', '= ']) : '';
    const conversion = dice.chance(0.2) ? '!' + dice.pick(['r', 's', 'a']) : '';
    const plain = specText(dice, expression.includes(value) ? types : undefined).replaceAll(/[{}]/g, '');
    const spec = dice.chance(0.5)
      ? ':' + dice.pick([plain, plain, '>{w}', '{w}.{p}f', '{w}', '^{w * 2}', "{'>'}{w}"])
      : '';
    return `{${expression}${debug}${conversion}${spec}}`.replace('{{', '{ {');
  });
  const text = fields.join(dice.pick(['', ' ', ' {{}} ', 'é']));
  const quote = ["'''", '"""'][dice.below(2)];
  return `w, p, name = ${dice.between(0, 12)}, ${dice.between(0, 5)}, 'Ada'\nreturn f${quote}${text} ${quote}`;
}
