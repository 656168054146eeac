// Python text for random values of each built-in type: the usual ones, and those at the edges.

const WORDS = [
  '',
  'a',
  'b',
  'ab',
  'spam',
  'Eggs',
  'HAM',
  'hello world',
  'x=1',
  'one two  three',
  'aXbXc',
  'title Case',
];
const NUMERALS = [
  '12',
  '-7',
  '3.5',
  '1e3',
  '0x1f',
  '0b101',
  ' 42 ',
  '1_000',
  'nan',
  '-inf',
  '٣',
  '²',
  '007',
  '+5',
  '1__0',
  'e5',
];
const ODD = [
  'é',
  'ß',
  'İ',
  'ǆ',
  'ﬁ',
  'ŉ',
  'Σς',
  'ΑΣ',
  '漢字',
  '😀',
  'e\\u0301',
  '\\u200b',
  '\\x00',
  '\\x85',
  '\\u2028',
  '\\xa0',
  'Ⅷ',
  '½',
  '\\n',
  '\\r\\n',
  '\\t',
  ' \\t\\n',
  "'",
  '"',
  '\'"',
  '\\\\',
  '{',
  '}',
  '{}',
  '%s',
  '%',
  'a\\nb\\r\\nc\\x0bd\\x1ce\\x85f',
  '\\ud800',
  'tab\\there',
  'Ａ',
  'ª',
  'ı',
  'ſ',
  'µ',
  '\\x7f',
  '\\xad',
  '\\u0378',
  '\\U0001d7d8',
  '\\u0660',
  'Ω',
  'a\\u0308',
];

/** A quoted str literal with this (already escaped) content. */
function quoted(content, prefix = '') {
  if (!content.includes("'")) return `${prefix}'${content}'`;
  if (!content.includes('"')) return `${prefix}"${content}"`;
  return `${prefix}'${content.replaceAll("'", "\\'")}'`;
}

export function str(dice) {
  switch (dice.weightedKey({ word: 5, numeral: 2, odd: 3, joined: 3, repeated: 1 })) {
    case 'word':
      return quoted(dice.pick(WORDS));
    case 'numeral':
      return quoted(dice.pick(NUMERALS));
    case 'odd':
      return quoted(dice.pick(ODD));
    case 'joined':
      return quoted(
        dice
          .several(1, 5, () => dice.pick(dice.chance(0.5) ? WORDS : ODD))
          .join(dice.pick(['', ' ', ',', '-'])),
      );
    default:
      return quoted(dice.pick(['a', 'ab', 'é', '-', ' ']).repeat(dice.between(1, 6)));
  }
}

export function shortStr(dice) {
  return quoted(
    dice.pick(['', 'a', 'b', 'X', ' ', ',', 'ab', '-', 'é', '\\n', '😀', '=', '1', '.', 'l', 'o', 'p']),
  );
}

export function character(dice) {
  return quoted(dice.pick(['*', ' ', '0', 'x', 'é', '😀', '-', '\\x00']));
}

export function bytes(dice) {
  const content = dice.several(0, 4, () =>
    dice.pick([
      'a',
      'b',
      'ab',
      'Z',
      ' ',
      '0',
      '12',
      '\\x00',
      '\\xff',
      '\\xe9',
      '\\n',
      '\\t',
      "'",
      '"',
      'spam',
      '\\\\',
      ',',
      'é'.length ? 'e' : '',
    ]),
  );
  const text = quoted(content.join(''), 'b');
  return dice.chance(0.12) ? `bytearray(${text})` : text;
}

/** A number that is near a power of two, where machine words end. */
function edge(dice) {
  const power = dice.pick([8, 15, 30, 31, 32, 53, 60, 61, 62, 63, 64, 65, 128, 200]);
  return (2n ** BigInt(power) + BigInt(dice.between(-2, 2))) * (dice.chance(0.4) ? -1n : 1n);
}

function long(dice) {
  const digits = dice.several(10, 60, () => dice.below(10)).join('');
  return BigInt(digits) * (dice.chance(0.4) ? -1n : 1n);
}

export function smallInt(dice) {
  return String(dice.between(-6, 9));
}

export function index(dice) {
  return dice.chance(0.93) ? String(dice.between(-5, 7)) : dice.pick(['None', '10**30', '-10**30', 'True']);
}

export function int(dice) {
  switch (dice.weightedKey({ small: 10, edge: 4, long: 2, literal: 1, middle: 3 })) {
    case 'small':
      return smallInt(dice);
    case 'edge':
      return String(edge(dice));
    case 'long':
      return String(long(dice));
    case 'literal':
      return dice.pick(['0xFF', '0b1011', '0o17', '1_000_000', '0xdead_beef', '0XAB', '00', '0b0']);
    default:
      return String(dice.between(-100000, 100000));
  }
}

export function float(dice) {
  switch (dice.weightedKey({ common: 8, special: 2, random: 6, halves: 3 })) {
    case 'common':
      return dice.pick([
        '0.1',
        '1.0',
        '-1.5',
        '2.5',
        '3.14159',
        '0.0',
        '-0.0',
        '100.0',
        '1e16',
        '123456789.125',
        '0.001',
        '1e-5',
        '99.995',
      ]);
    case 'special':
      return dice.pick([
        "float('inf')",
        "float('-inf')",
        "float('nan')",
        '1e308',
        '5e-324',
        '1e22',
        '1e23',
        '2.2250738585072014e-308',
        '9007199254740993.0',
        '1e-7',
      ]);
    case 'halves':
      return `${dice.between(-20, 20)}.${dice.pick(['5', '25', '125', '05', '15', '35'])}`;
    default: {
      const mantissa = `${dice.below(10)}.${dice.several(1, 16, () => dice.below(10)).join('')}`;
      const exponent = dice.chance(0.4) ? `e${dice.between(-30, 30)}` : '';
      return `${dice.chance(0.3) ? '-' : ''}${mantissa}${exponent}`;
    }
  }
}

export const bool = (dice) => dice.pick(['True', 'False']);
export const none = () => 'None';

export function range(dice) {
  const ends = dice.several(1, 2, () => String(dice.between(-10, 20)));
  if (ends.length === 2 && dice.chance(0.6)) ends.push(String(dice.pick([1, 2, 3, -1, -2, 7])));
  return `range(${ends.join(', ')})`;
}

export function slice(dice) {
  return `slice(${dice.several(1, 3, () => (dice.chance(0.3) ? 'None' : dice.pick(['-3', '-1', '0', '1', '2', '5']))).join(', ')})`;
}

/** Something that hashes and prints the same everywhere: what sets and keys are made of. */
export function key(dice) {
  return dice.pick([
    smallInt,
    smallInt,
    shortStr,
    bool,
    none,
    (d) => `(${smallInt(d)}, ${shortStr(d)})`,
    (d) => `${smallInt(d)}.5`,
  ])(dice);
}

function element(dice, depth) {
  if (depth > 0 && dice.chance(0.25)) return dice.pick([list, tuple, dict])(dice, depth - 1);
  return dice.pick([smallInt, smallInt, int, float, str, shortStr, bool, none])(dice);
}

/** Elements of one kind, so that they can be compared with each other. */
function alike(dice) {
  const make = dice.pick([
    smallInt,
    smallInt,
    int,
    shortStr,
    float,
    (d) => `(${smallInt(d)}, ${shortStr(d)})`,
  ]);
  return dice.several(0, 6, () => make(dice));
}

const elements = (dice, depth) =>
  dice.chance(0.6) ? alike(dice) : dice.several(0, 5, () => element(dice, depth));

export function list(dice, depth = 1) {
  return `[${elements(dice, depth).join(', ')}]`;
}

export function tuple(dice, depth = 1) {
  const items = elements(dice, depth);
  return items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`;
}

export function dict(dice, depth = 1) {
  return `{${dice.several(0, 4, () => `${key(dice)}: ${element(dice, depth)}`).join(', ')}}`;
}

/** Sets of small ints only: the order of others is nobody's promise. */
export function set(dice) {
  const items = dice.several(0, 6, () => String(dice.between(0, 40)));
  return items.length === 0 ? 'set()' : `{${items.join(', ')}}`;
}

export const frozenset = (dice) => `frozenset(${set(dice)})`;
export const ints = (dice) => `[${dice.several(0, 7, () => smallInt(dice)).join(', ')}]`;
export const numbers = (dice) =>
  `[${dice.several(0, 6, () => (dice.chance(0.5) ? smallInt(dice) : float(dice))).join(', ')}]`;
export const strs = (dice) => `[${dice.several(0, 5, () => shortStr(dice)).join(', ')}]`;
export const pairs = (dice) =>
  `[${dice.several(0, 4, () => `(${key(dice)}, ${element(dice, 0)})`).join(', ')}]`;
export const deque = (dice) =>
  `deque(${ints(dice)}${dice.chance(0.3) ? `, ${dice.pick(['maxlen=3', '5', 'maxlen=0', 'None'])}` : ''})`;
export const counter = (dice) =>
  `Counter(${dice.pick([str, ints, () => "{'a': 3, 'b': -1}", () => 'a=2, b=0'])(dice)})`;
export const defaultdict = (dice) =>
  `defaultdict(${dice.pick(['int', 'list', 'None', 'lambda: 7'])}, ${dict(dice)})`;
export const orderedDict = (dice) => `OrderedDict(${pairs(dice)})`;
export const chainMap = (dice) => `ChainMap(${dice.several(0, 3, () => dict(dice, 0)).join(', ')})`;

/** What takes one argument and gives a value. */
export const key_function = (dice) =>
  dice.pick([
    'str',
    'abs',
    'len',
    'lambda v: -v',
    'lambda v: v % 3',
    'repr',
    'lambda v: (v, 1)',
    'int',
    'type',
    'bool',
    'None',
    'lambda: 0',
  ]);
export const function1 = (dice) =>
  dice.pick([
    'str',
    'lambda v: v * 2',
    'lambda v: v > 1',
    'bool',
    'lambda v: [v]',
    'None',
    'len',
    'lambda v: v + 1',
    'divmod',
  ]);
export const function2 = (dice) =>
  dice.pick([
    'lambda a, b: a + b',
    'operator.add',
    'max',
    'lambda a, b: (a, b)',
    'pow',
    'operator.lt',
    'lambda a: a',
    'divmod',
  ]);

const ANY = [
  smallInt,
  int,
  float,
  str,
  shortStr,
  bytes,
  bool,
  none,
  list,
  tuple,
  dict,
  set,
  range,
  slice,
  frozenset,
  () => '...',
  () => 'int',
  () => 'object()',
  () => 'len',
];

export const hashable = (dice) => key(dice);
export const any = (dice) => dice.pick(ANY)(dice);
export const iterable = (dice) =>
  dice.pick([
    list,
    tuple,
    ints,
    range,
    str,
    set,
    dict,
    (d) => `iter(${ints(d)})`,
    (d) => `(n for n in ${ints(d)})`,
    bytes,
  ])(dice);
export const number = (dice) => dice.pick([smallInt, int, float, bool])(dice);
export const mapping = (dice) => dice.pick([dict, orderedDict, counter, defaultdict])(dice);

export const width = (dice) => String(dice.pick([0, 1, 3, 5, 8, 12, -2]));
export const byte = (dice) => String(dice.pick([0, 1, 32, 97, 98, 255, 256, -1]));
export const strTuple = (dice) => `(${shortStr(dice)}, ${shortStr(dice)})`;
export const codec = (dice) =>
  dice.pick([
    "'utf-8'",
    "'utf8'",
    "'ascii'",
    "'latin-1'",
    "'utf-16'",
    "'utf-16-le'",
    "'utf-32'",
    "'cp1252'",
    "'nope'",
    "'UTF_8'",
  ]);
export const errors = (dice) =>
  dice.pick([
    "'strict'",
    "'ignore'",
    "'replace'",
    "'backslashreplace'",
    "'xmlcharrefreplace'",
    "'surrogateescape'",
    "'bogus'",
    "'namereplace'",
  ]);
export const bytearray = (dice) => `bytearray(${bytes(dice)})`;
export { formatSpec } from './format_specs.mjs';

export const middleInt = (dice) =>
  String(dice.pick([0, 65, 233, 0x20ac, 0x1f600, 0xd800, 0x10ffff, 0x110000, -1, 10 ** 12]));
export const jsonText = (dice) =>
  quoted(
    dice.pick([
      '[1, 2.5, "a", null, true]',
      '{"a": {"b": []}}',
      '',
      '[1,',
      '{"a" 1}',
      '{a: 1}',
      '[1 2]',
      'nul',
      '"\\\\u00e9\\\\n"',
      '"\\\\x"',
      '1 2',
      '-0',
      '1e400',
      'NaN',
      '[NaN, Infinity]',
      '01',
      '{"a": 1,}',
      '[1,]',
      '"abc',
      "{'a': 1}",
      ' 5 ',
      '"\\\\ud83d\\\\ude00"',
      '"\\t"',
      '-',
      '{"a":1}}',
    ]),
  );
export const prose = (dice) =>
  dice.pick([
    '"The quick brown fox jumps over the lazy dog"',
    '"  indented\\n  twice\\n    more"',
    '"well-known hyphen-ated words -- here"',
    '"a" * 30',
    '""',
    '"  lead and trail  "',
    '"tabs\\tand\\nnewlines  double  spaces. Next."',
    '"\\n\\n  x\\n y\\n"',
  ]);
export const callable = (dice) => `(${function2(dice)})`;
