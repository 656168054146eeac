// Random format specs, and the fields of %-formatting.

const FILLS = ['*', ' ', '0', 'x', 'é', '<', '{', '='];

/** The text of a spec of the format mini-language, most often one that its type allows. */
export function specText(dice, types = 'dxXobcneEfFgG%s') {
  let text = '';
  if (dice.chance(0.45)) text += (dice.chance(0.5) ? dice.pick(FILLS) : '') + dice.pick(['<', '>', '^', '=']);
  if (dice.chance(0.25)) text += dice.pick(['+', '-', ' ']);
  if (dice.chance(0.06)) text += 'z';
  if (dice.chance(0.15)) text += '#';
  if (dice.chance(0.15)) text += '0';
  if (dice.chance(0.5)) text += dice.pick([1, 5, 8, 12, 20, 30]);
  if (dice.chance(0.2)) text += dice.pick([',', '_']);
  if (dice.chance(0.35)) text += '.' + dice.pick([0, 1, 2, 3, 6, 10, 17]);
  if (dice.chance(0.05)) text += dice.pick([',', '_']);
  if (dice.chance(0.65)) text += dice.pick([...types]);
  if (dice.chance(0.02)) text += dice.pick(['q', '!', 'dd', '..', '999999999999999999999']);
  return text;
}

export function formatSpec(dice) {
  return JSON.stringify(specText(dice));
}

/** One conversion of %-formatting, and whether it wants a mapping. */
export function percentField(dice, name = '') {
  let text = '%' + name;
  for (const flag of ['#', '0', '-', ' ', '+']) if (dice.chance(0.15)) text += flag;
  if (dice.chance(0.4)) text += dice.pick([1, 4, 8, 12]);
  if (dice.chance(0.3)) text += '.' + dice.pick(['', 0, 1, 2, 3, 6, 12]);
  return text + dice.pick([...'ddiouxXeEfFgGcrsa%sr']);
}
