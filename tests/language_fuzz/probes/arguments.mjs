// Arguments for a call: mostly of the kinds it wants, now and then too few, too many, of another kind or by keyword.
import * as values from '../values.mjs';

const OPTIONAL = /\?$/;

/** A value of the kind a table names: `int`, `str?`, `=text` (literally), or `a|b` (either). */
export function valueOf(dice, kind) {
  const name = dice.pick(kind.replace(OPTIONAL, '').split(/(?<! )\|/));
  if (name.startsWith('=')) return name.slice(1);
  if (!values[name]) throw new Error(`no values of kind ${name}`);
  return values[name](dice);
}

/** The text between the parentheses of a call whose parameters have these kinds. */
export function callArguments(dice, kinds) {
  const given = [];
  for (const kind of kinds) {
    if (OPTIONAL.test(kind) && dice.chance(0.4)) break;
    given.push(valueOf(dice, kind));
  }
  if (dice.chance(0.08)) {
    const fault = dice.weightedKey({ fewer: 1, more: 1, other: 3, keyword: 1 });
    if (fault === 'fewer') given.pop();
    else if (fault === 'more') given.push(values.any(dice));
    else if (fault === 'keyword')
      given.push(`${dice.pick(['x', 'key', 'sep', 'value'])}=${values.any(dice)}`);
    else if (given.length > 0) given[dice.below(given.length)] = values.any(dice);
  }
  return given.join(', ');
}
