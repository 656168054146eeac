// Built-in functions and those of the library, with arguments right and wrong.
import * as values from '../values.mjs';
import { callArguments, valueOf } from './arguments.mjs';

const BUILTINS = {
  abs: ['number|any'], all: ['iterable|any'], any: ['iterable|any'], ascii: ['any'], bin: ['int|any'], bool: ['any?'], bytes: ['smallInt|ints|str|any?', 'codec?'],
  bytearray: ['smallInt|ints|bytes?'], callable: ['any'], chr: ['middleInt|any'], dict: ['pairs|dict|any?'], divmod: ['number|any', 'number|any'],
  enumerate: ['iterable', 'smallInt?'], filter: ['function1', 'iterable'], float: ['str|number|any?'], format: ['any', 'formatSpec?'], frozenset: ['set|ints|any?'],
  getattr: ['any', '="real"|="upper"|="nope"|int', 'any?'], hasattr: ['any', '="real"|="append"|int'], hex: ['int|any'], int: ['str|number|any?', 'smallInt?'],
  isinstance: ['any', '=int|=(int, str)|=str|any|=int | str'], issubclass: ['=bool|=int|any', '=int|=object|=(str, int)|any'], iter: ['iterable|any', 'any?'],
  len: ['any|list'], list: ['iterable|any?'], map: ['function1|function2', 'iterable', 'iterable?'], max: ['ints|strs|iterable|any', 'any?'], min: ['ints|strs|iterable|number', 'number?'],
  next: ['=iter([])|=iter([3])|any', 'any?'], oct: ['int|any'], ord: ['character|shortStr|any'], pow: ['smallInt|number', '=2|=3|=-1|=0|=10', 'smallInt|none?'], range: ['smallInt|any', 'smallInt?', 'smallInt?'],
  repr: ['any'], reversed: ['list|str|range|dict|any'], round: ['float|number|any', 'smallInt|none?'], set: ['ints|any?'], slice: ['any', 'any?', 'any?'],
  sorted: ['ints|strs|iterable|list|any'], str: ['any?', 'codec?'], sum: ['numbers|ints|iterable|list', 'any?'], tuple: ['iterable|any?'], type: ['any'], zip: ['iterable', 'iterable?', 'iterable?'],
  vars: ['any'], id: [], hash: ['=1|=True|=[]|={}|=1.0'], print: [], delattr: ['any', '="x"'], setattr: ['any', '="x"', 'any'], object: ['any?'], super: [],
};

const MODULES = {
  math: {
    floor: ['number|any'], ceil: ['number'], trunc: ['number|any'], sqrt: ['number'], isqrt: ['int|any'], gcd: ['int', 'int?', 'int?'], lcm: ['smallInt', 'smallInt?'], factorial: ['=0|=5|=20|=-1|=1.5|=3.0|=30'],
    comb: ['smallInt', 'smallInt'], perm: ['smallInt', 'smallInt?'], fabs: ['number'], copysign: ['number', 'number'], fmod: ['number', 'number'], modf: ['number'], frexp: ['number'], ldexp: ['float', 'smallInt'],
    fsum: ['numbers'], prod: ['ints|numbers', 'smallInt?'], isclose: ['number', 'number'], isfinite: ['number'], isinf: ['number'], isnan: ['number|any'], hypot: ['smallInt', 'smallInt?'], dist: ['=[1, 2]|ints', '=[4, 6]|ints'],
    degrees: ['=0|=1.0|=3.5'], radians: ['=0|=90|=180'], remainder: ['number', 'number'], nextafter: ['float', 'float'], ulp: ['float'], sumprod: ['ints', 'ints'], cbrt: ['=27|=8.0|=-1'], exp2: ['=3|=0.5'], log2: ['=8|=2**100|=0|=-1|any'],
    log10: ['=1000|=10**30|=0'], log: ['=1|=0|=-1|=8', '=2|=10|=1|=0?'], fma: ['number', 'number', 'number'], sin: ['=0|=float("inf")|any'], acos: ['=1|=2'], atan2: ['=0|=0.0|=-0.0', '=-1|=1|=0.0'], exp: ['=0|=1000'], pow: ['number', '=2|=0.5|=-1'],
    isnormal: ['number'], signbit: ['float'],
  },
  operator: {
    add: ['any', 'any'], sub: ['number', 'number'], mul: ['number', 'number'], truediv: ['number', 'number'], floordiv: ['number', 'number'], mod: ['number', 'number'], neg: ['any'], pos: ['any'], inv: ['any'], not_: ['any'], truth: ['any'],
    contains: ['list|str', 'smallInt'], countOf: ['ints', 'smallInt'], indexOf: ['ints', 'smallInt'], getitem: ['list|dict', 'index|key'], concat: ['list|any', 'list'], index: ['any'], length_hint: ['any', 'smallInt?'], lt: ['any', 'any'], eq: ['any', 'any'],
    is_: ['none', 'none'], and_: ['any', 'any'], lshift: ['smallInt', 'smallInt'], matmul: ['any', 'any'], iadd: ['list', 'iterable'], is_none: ['any'], is_not_none: ['any'], pow: ['smallInt', '=2|=3'], abs: ['any'],
  },
  itertools: {
    accumulate: ['ints|iterable', 'function2?'], chain: ['iterable', 'iterable?', 'any?'], combinations: ['ints|str', '=0|=1|=2|=3|=-1|any'], combinations_with_replacement: ['ints', '=1|=2'], compress: ['iterable', 'ints'],
    count: ['number?', 'number?'], cycle: ['iterable|any'], dropwhile: ['function1', 'iterable'], filterfalse: ['function1', 'iterable'], groupby: ['ints|strs', 'function1?'], islice: ['iterable', 'smallInt|none', 'smallInt|none?', 'smallInt?'],
    pairwise: ['iterable'], permutations: ['ints|shortStr', '=0|=1|=2|=-1|none?'], product: ['ints|str', 'shortStr?'], repeat: ['any', 'smallInt'], starmap: ['function2', 'pairs'], takewhile: ['function1', 'iterable'], tee: ['iterable', 'smallInt?'],
    zip_longest: ['iterable', 'iterable?'], batched: ['iterable', 'smallInt'],
  },
  functools: { reduce: ['function2', 'iterable', 'any?'], partial: ['function2', 'any?'], cmp_to_key: ['function2'], lru_cache: ['any?'], wraps: ['=len'] },
  statistics: {
    mean: ['ints|numbers|any'], median: ['ints|numbers'], mode: ['ints|strs'], multimode: ['ints|str'], stdev: ['ints|numbers'], pstdev: ['ints'], variance: ['ints|numbers'], pvariance: ['ints'], fmean: ['numbers|ints'], median_low: ['ints'],
    median_high: ['ints'], harmonic_mean: ['=[1, 2, 4]|ints'], geometric_mean: ['=[1, 2, 4]|ints'], quantiles: ['ints|numbers'], median_grouped: ['ints'], correlation: ['ints', 'ints'], covariance: ['ints', 'ints'],
  },
  json: { dumps: ['any|dict|list|str'], loads: ['jsonText|any'] },
  textwrap: { wrap: ['prose', 'width?'], fill: ['prose', 'width?'], shorten: ['prose', 'width'], dedent: ['prose'], indent: ['prose', '="> "|="  "'] },
  string: { capwords: ['str', 'shortStr?'], Template: ['="$a ${b} $$ $c"|str'] },
  bisect: { bisect_left: ['=[1, 3, 5, 7]', 'number|any', 'smallInt?'], bisect_right: ['=[1, 3, 5, 7]|ints', 'number'], bisect: ['=[]|ints', 'smallInt'] },
  heapq: { nsmallest: ['smallInt', 'ints|iterable'], nlargest: ['smallInt', 'ints|strs'], merge: ['=[1, 4]', '=[2, 3]|ints'] },
  copy: { copy: ['any'], deepcopy: ['any|list|dict'] },
  random: {
    randint: ['smallInt', 'smallInt'], randrange: ['smallInt|any', 'smallInt?', 'smallInt?'], choice: ['list|str|range|dict'], choices: ['ints|str|list'], sample: ['range|ints|set', 'smallInt'], shuffle: ['ints|tuple'], uniform: ['number', 'number'],
    getrandbits: ['=0|=1|=7|=32|=33|=100|=-1|any'], randbytes: ['=0|=3|=-1'], seed: ['any?'], triangular: ['=0|=1', '=5|=2.5'], random: [], binomialvariate: ['=5|=0|=-1', '=0.5|=1.5|=0'],
  },
  datetime: {
    date: ['=2024|=1|=10000|any', '=2|=12|=13|=0', '=29|=30|=1'], timedelta: ['number|any?', 'number?', 'smallInt?'], time: ['=5|=23|=24?', '=59|=60?', '=1?'], datetime: ['=2024|=2023', '=2|=1', '=29|=28', '=0|=25?', '=5?', '=6?', '=7|=1000000?'],
  },
};

/** Keywords that some functions take, given now and then. */
const KEYWORDS = {
  sorted: ['reverse=True', 'key=str', 'key=lambda v: (str(type(v)), str(v))', 'key=None', 'cmp=1'], max: ['default=0', 'key=str', 'key=len', 'key=None'], min: ['default=None', 'key=abs', 'default=1, key=str'],
  zip: ['strict=True', 'strict=False'], sum: ['start=1', 'start=[]'], enumerate: ['start=5'], int: ['base=16', 'base=0'], round: ['ndigits=1'], print: ['sep=""', 'foo=1'], str: ["encoding='ascii'", "errors='ignore'", 'object=3'],
  pow: ['mod=5', 'mod=0'], dict: ['a=1', 'a=1, b=2'], map: ['strict=True'], accumulate: ['initial=10'], zip_longest: ['fillvalue="-"'], batched: ['strict=True'], repeat: ['times=2'], product: ['repeat=2'], isclose: ['rel_tol=0.5', 'abs_tol=1', 'rel_tol=-1'],
  prod: ['start=2'], quantiles: ['n=3', "method='inclusive'"], choices: ['k=3', 'weights=[1]', 'k=2, cum_weights=[1, 2, 3]'], sample: ['k=2', 'counts=[1, 2]'], randrange: ['stop=3', 'step=2'],
  dumps: ['indent=2', 'sort_keys=True', "separators=(',', ':')", 'ensure_ascii=False', 'default=str', 'allow_nan=False', 'skipkeys=True', "indent='\\t'", 'indent=0'], loads: ['parse_float=str', 'object_hook=len', 'parse_int=float'],
  timedelta: ['hours=5', 'weeks=-1, seconds=1', 'milliseconds=1500', 'days=1.5', 'minutes="x"'], merge: ['reverse=True', 'key=str'], nsmallest: ['key=str'], wrap: ['break_long_words=False', "initial_indent='* '", 'max_lines=2', 'width=6'],
  shorten: ["placeholder='~'"], bisect_left: ['key=abs', 'hi=2'], mean: ['x=1'], fmean: ['weights=[1, 2]'], log: ['base=2'], reduce: ['initial=1'], count: ['step=2'], repr: ['x=1'], len: ['obj=1'], time: ['fold=1', 'microsecond=5'],
};

function call(dice, name, prefix, kinds) {
  let given = callArguments(dice, kinds);
  if (KEYWORDS[name] && dice.chance(0.35)) given += (given === '' ? '' : ', ') + dice.pick(KEYWORDS[name]);
  return `${prefix}${name}(${given})`;
}

export function builtin(dice) {
  const name = dice.pick(Object.keys(BUILTINS));
  return call(dice, name, '', BUILTINS[name]);
}

export function library(dice) {
  const module = dice.pick(Object.keys(MODULES));
  const name = dice.pick(Object.keys(MODULES[module]));
  const text = call(dice, name, module + '.', MODULES[module][name]);
  if (module === 'random') {
    const seeded = `r = random.Random(${dice.below(100)})\n`;
    return name === 'shuffle' ? `${seeded}it = ${values.ints(dice)}\nr.shuffle(it)\nreturn it` : `${seeded}return r.${text.slice(7)}`;
  }
  return text;
}

/** Parsing of numbers from text, and their text: round trips and refusals. */
export function numberText(dice) {
  const number = dice.chance(0.5) ? values.int(dice) : values.float(dice);
  const text = dice.pick([values.str, (d) => `'${dice.pick(['', ' ', '+', '-'])}${values.int(d).replaceAll("'", '')}'`, (d) => `str(${values.float(d)})`])(dice);
  return dice.pick([
    () => `int(${text}, ${dice.pick([0, 2, 8, 10, 16, 36, 37, 1, -1])})`,
    () => `int(${text})`,
    () => `float(${text})`,
    () => `repr(${number}), str(${number})`,
    () => `round(${number}, ${dice.between(-4, 6)})`,
    () => `int(${number})`,
    () => `float(${number})`,
    () => `${dice.pick(['bin', 'hex', 'oct'])}(${values.int(dice)})`,
    () => `int(${text}.encode())`,
  ])();
}

const DATE_VALUES = {
  date: (dice) => `datetime.date(${dice.between(1900, 2100)}, ${dice.between(1, 12)}, ${dice.between(1, 28)})`,
  timedelta: (dice) => `datetime.timedelta(days=${dice.between(-400, 400)}, seconds=${dice.between(-90000, 90000)}, microseconds=${dice.pick([0, 0, 1, 500000, -1])})`,
  time: (dice) => `datetime.time(${dice.below(24)}, ${dice.below(60)}, ${dice.below(60)}, ${dice.pick([0, 0, 1, 123000])})`,
  datetime: (dice) =>
    `datetime.datetime(${dice.between(1970, 2040)}, ${dice.between(1, 12)}, ${dice.between(1, 28)}, ${dice.below(24)}, ${dice.below(60)}, ${dice.below(60)}${dice.pick(['', ', 5', ', tzinfo=datetime.timezone.utc', ', 7, datetime.timezone(datetime.timedelta(hours=-3))'])})`,
};
const DATE_USES = [
  'V', 'str(V)', 'V.isoformat()', 'V + T', 'V - T', 'V - V2', 'V < V2', 'V == V2', 'V.strftime("%Y-%m-%d %H:%M:%S %j %a %A %b %B %p %I %y %U %w %f %%")', 'V.replace(year=2001)', 'V.replace(hour=1)', 'V.weekday(), V.isoweekday()', 'V.isocalendar()', 'V.timetuple()',
  'V.ctime()', 'V.toordinal()', 'V.date(), V.time()', 'V.timestamp()', 'V.astimezone(datetime.timezone.utc)', 'V.isoformat(timespec="milliseconds")', 'V.isoformat(" ")', 'V.total_seconds()', 'V * 3', 'V / 7', 'V // T', 'V % T', 'divmod(V, T)', 'abs(V)', '-V', 'V.days, V.seconds',
  'f"{V}"', 'f"{V:%d/%m}"', 'bool(V)', 'V.utcoffset(), V.tzname()', 'V * 1.5', 'V + 1', 'V < 1', 'V.replace(month=13)', 'V.replace(bogus=1)', 'type(V).min, type(V).max, type(V).resolution', 'hash(V) == hash(V2)', 'copy.deepcopy(V)', 'type(V).fromisoformat(str(V))', 'type(V).fromisoformat("nope")',
  'datetime.datetime.strptime(str(V), "%Y-%m-%d")', 'datetime.datetime.combine(V, V2)', 'type(V).fromordinal(5)', 'type(V).fromtimestamp(0, datetime.timezone.utc)', 'V.dst()', 'V.year, V.month, V.day', 'V.tzinfo', 'V.fold', 'datetime.timezone(V)',
];

export function dates(dice) {
  const kind = dice.pick(Object.keys(DATE_VALUES));
  const other = dice.chance(0.75) ? kind : dice.pick(Object.keys(DATE_VALUES));
  return `V, V2, T = ${DATE_VALUES[kind](dice)}, ${DATE_VALUES[other](dice)}, ${DATE_VALUES.timedelta(dice)}\nreturn ${dice.pick(DATE_USES)}`;
}

/** Dunder attributes and methods that every object has. */
export function introspection(dice) {
  const object = valueOf(dice, 'any|list|dict|str|callable');
  return dice.pick([
    () => `type(${object}).__name__, type(${object}).__mro__`, () => `(${object}).${dice.pick(['nope', 'x', '__nope__', 'appendd', 'uper', 'real', '__class__', '__doc__x', 'strp', 'key'])}`,
    () => `it = ${object}\nit.${dice.pick(['x', 'real', '__class__'])} = 5\nreturn it`, () => `it = ${object}\ndel it.${dice.pick(['x', 'real', 'append'])}`, () => `(${object})(${callArguments(dice, ['any?'])})`,
    () => `(${object})[${valueOf(dice, 'any')}]`, () => `it = ${object}\nit[${valueOf(dice, 'any')}] = 1\nreturn it`, () => `it = ${object}\ndel it[${valueOf(dice, 'any')}]\nreturn it`, () => `[*${object}]`, () => `{**${object}}`,
    () => `a, b = ${object}\nreturn a, b`, () => `a, *b = ${object}\nreturn a, b`, () => `for it in ${object}:\n    pass\nreturn it`, () => `with ${object} as it:\n    pass`, () => `raise ${object}`, () => `not (${object})`, () => `len(*${object})`,
    () => `dict(**${object})`, () => `print(*${object}, **${valueOf(dice, 'any')})`, () => `assert not (${object}), ${valueOf(dice, 'any')}`, () => `-(${object})`, () => `~(${object})`, () => `raise ValueError from ${object}`,
    () => `try:\n    raise KeyError(1)\nexcept ${object}:\n    return 1`, () => `class C(${object}): pass\nreturn C.__mro__`, () => `f"{${valueOf(dice, 'ints')}:${dice.pick(['>5', 'd', 'x'])}}"`,
  ])();
}
