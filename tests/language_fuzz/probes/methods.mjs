// Every method of the built-in types and of collections' classes, with arguments right and wrong.
import * as values from '../values.mjs';
import { callArguments } from './arguments.mjs';

/** Type -> its methods -> the kinds of their parameters. Methods that change the object give the object after it. */
const METHODS = {
  str: {
    capitalize: [], casefold: [], lower: [], upper: [], swapcase: [], title: [],
    center: ['smallInt|width', 'character?'], ljust: ['width', 'character?'], rjust: ['width', 'character?'], zfill: ['width'],
    count: ['shortStr', 'index?', 'index?'], find: ['shortStr', 'index?', 'index?'], rfind: ['shortStr', 'index?', 'index?'],
    index: ['shortStr', 'index?', 'index?'], rindex: ['shortStr', 'index?', 'index?'],
    startswith: ['shortStr|strTuple', 'index?', 'index?'], endswith: ['shortStr|strTuple', 'index?', 'index?'],
    encode: ['codec?', 'errors?'], expandtabs: ['smallInt?'], format: ['any?', 'any?'], format_map: ['dict'],
    isalnum: [], isalpha: [], isascii: [], isdecimal: [], isdigit: [], isidentifier: [], islower: [], isnumeric: [],
    isprintable: [], isspace: [], istitle: [], isupper: [], join: ['strs|str|ints|iterable'],
    lstrip: ['shortStr|none?'], rstrip: ['shortStr|none?'], strip: ['shortStr|none?'],
    partition: ['shortStr'], rpartition: ['shortStr'], removeprefix: ['shortStr'], removesuffix: ['shortStr'],
    replace: ['shortStr', 'shortStr', 'index?'], split: ['shortStr|none?', 'index?'], rsplit: ['shortStr|none?', 'index?'],
    splitlines: ['bool?'], translate: ['=str.maketrans("ab", "xy")|=str.maketrans("ab", "xy", "l")|={97: None, 98: "long"}|dict'],
    __contains__: ['shortStr'], __getitem__: ['index|slice'], __mul__: ['smallInt'], __len__: [], __mod__: ['any'],
    __add__: ['shortStr'], __lt__: ['str'], __eq__: ['str'], __format__: ['formatSpec'], __iter__: [], __rmul__: ['smallInt'],
  },
  bytes: {
    hex: ['=":"|="-"|=b"."?', 'smallInt?'], decode: ['codec?', 'errors?'], count: ['bytes|byte', 'index?', 'index?'],
    find: ['bytes|byte', 'index?', 'index?'], rfind: ['bytes|byte', 'index?', 'index?'], index: ['bytes|byte', 'index?'], rindex: ['bytes', 'index?'],
    startswith: ['bytes', 'index?'], endswith: ['bytes', 'index?'], join: ['=[b"a", b"bc"]|=[]|strs|=(b"x",)|ints'],
    split: ['bytes|none?', 'index?'], rsplit: ['bytes|none?', 'index?'], splitlines: ['bool?'], strip: ['bytes|none?'], lstrip: ['bytes?'], rstrip: ['bytes?'],
    replace: ['bytes', 'bytes', 'index?'], partition: ['bytes'], rpartition: ['bytes'], removeprefix: ['bytes'], removesuffix: ['bytes'],
    translate: ['=bytes(range(256))|none|=b"short"', 'bytes?'], center: ['width', '=b"*"|=b"ab"?'], ljust: ['width', '=b"."?'], rjust: ['width', '=b"."?'], zfill: ['width'],
    upper: [], lower: [], title: [], capitalize: [], swapcase: [], expandtabs: ['smallInt?'], isalnum: [], isalpha: [], isascii: [], isdigit: [], islower: [], isspace: [],
    istitle: [], isupper: [], __contains__: ['bytes|byte'], __getitem__: ['index|slice'], __mul__: ['smallInt'], __len__: [], __add__: ['bytes'], __lt__: ['bytes'],
    __eq__: ['bytes'], __mod__: ['any'],
  },
  bytearray: {
    append: ['byte|int'], extend: ['bytes|ints|str'], insert: ['index', 'byte'], pop: ['index?'], remove: ['byte'], reverse: [], clear: [], copy: [],
    __setitem__: ['index|slice', 'byte|bytes'], __delitem__: ['index|slice'], __iadd__: ['bytes'], __imul__: ['smallInt'], hex: [], find: ['bytes'],
  },
  list: {
    append: ['any'], extend: ['iterable|any'], insert: ['index', 'any'], pop: ['index?'], remove: ['smallInt|any'], reverse: [], clear: [], copy: [],
    index: ['smallInt', 'index?', 'index?'], count: ['smallInt|any'], sort: [], __getitem__: ['index|slice|any'], __setitem__: ['index|slice', 'any|iterable'],
    __delitem__: ['index|slice'], __contains__: ['any'], __add__: ['list|any'], __iadd__: ['iterable|any'], __mul__: ['smallInt|any'], __imul__: ['smallInt'],
    __lt__: ['list'], __eq__: ['list'], __le__: ['list|tuple'], __len__: [], __reversed__: [], __iter__: [],
  },
  tuple: {
    index: ['smallInt', 'index?', 'index?'], count: ['smallInt|any'], __getitem__: ['index|slice|any'], __contains__: ['any'], __add__: ['tuple|any'],
    __mul__: ['smallInt|any'], __lt__: ['tuple'], __eq__: ['tuple'], __len__: [], __iter__: [], __reversed__: [],
  },
  dict: {
    get: ['key', 'any?'], pop: ['key', 'any?'], popitem: [], setdefault: ['key', 'any?'], update: ['dict|pairs|iterable'], clear: [], copy: [],
    keys: [], values: [], items: [], __getitem__: ['key|any'], __setitem__: ['key|any', 'any'], __delitem__: ['key'], __contains__: ['key|any'], __or__: ['dict|any'],
    __ior__: ['dict|pairs|any'], __eq__: ['dict'], __len__: [], __iter__: [], __reversed__: [], __lt__: ['dict'],
  },
  set: {
    add: ['smallInt|any'], discard: ['smallInt|any'], remove: ['smallInt|any'], pop: [], clear: [], copy: [], union: ['set|ints', 'set|any?'], intersection: ['set|ints', 'set|range?'],
    difference: ['set|ints', 'ints?'], symmetric_difference: ['set|ints|any'], update: ['ints', 'range?'], intersection_update: ['set|ints'], difference_update: ['ints|any'],
    symmetric_difference_update: ['ints'], isdisjoint: ['set|ints'], issubset: ['set|range'], issuperset: ['set|ints'], __or__: ['set|any'], __and__: ['set|frozenset|any'],
    __sub__: ['set|any'], __xor__: ['set|any'], __ior__: ['set|ints'], __iand__: ['set'], __isub__: ['set'], __ixor__: ['set'], __le__: ['set|any'], __lt__: ['set'], __ge__: ['set'],
    __eq__: ['set|frozenset|any'], __contains__: ['smallInt|any|set'], __len__: [],
  },
  frozenset: {
    union: ['set|ints'], intersection: ['set|ints'], difference: ['set|ints'], symmetric_difference: ['set|ints'], isdisjoint: ['set|ints'], issubset: ['set'], issuperset: ['ints'],
    copy: [], __or__: ['set|any'], __and__: ['set'], __sub__: ['frozenset|any'], __eq__: ['set'], add: ['smallInt'], __contains__: ['smallInt|set'],
  },
  int: {
    bit_length: [], bit_count: [], to_bytes: ['=1|=2|=4|=8|=20?', '="big"|="little"|="middle"?'], as_integer_ratio: [], conjugate: [], is_integer: [], __add__: ['number|any'],
    __sub__: ['number'], __mul__: ['number|any'], __truediv__: ['number'], __floordiv__: ['number'], __mod__: ['number'], __divmod__: ['number'], __pow__: ['smallInt'],
    __lshift__: ['smallInt'], __rshift__: ['smallInt'], __and__: ['int'], __or__: ['int'], __xor__: ['int'], __invert__: [], __neg__: [], __abs__: [], __bool__: [], __float__: [],
    __index__: [], __round__: ['smallInt?'], __format__: ['formatSpec'], __radd__: ['number'], __rsub__: ['int|any'], __rpow__: ['smallInt'], __lt__: ['number|any'], __eq__: ['number|any'],
    __trunc__: [], __floor__: [], __ceil__: [],
  },
  float: {
    is_integer: [], as_integer_ratio: [], hex: [], conjugate: [], __add__: ['number|any'], __sub__: ['number'], __mul__: ['number'], __truediv__: ['number'], __floordiv__: ['number'],
    __mod__: ['number'], __divmod__: ['number'], __pow__: ['=2|=-1|=0|=3'], __neg__: [], __abs__: [], __bool__: [], __int__: [], __round__: ['smallInt|none?'], __format__: ['formatSpec'],
    __trunc__: [], __floor__: [], __ceil__: [], __lt__: ['number|any'], __eq__: ['number'], __rsub__: ['number'],
  },
  range: {
    index: ['smallInt|any'], count: ['smallInt|any'], __getitem__: ['index|slice|any'], __contains__: ['smallInt|any'], __len__: [], __reversed__: [], __eq__: ['range'], __hash__: ['none?'], __bool__: [],
  },
  slice: { indices: ['smallInt|any'], __eq__: ['slice'], __lt__: ['slice'] },
  deque: {
    append: ['any'], appendleft: ['any'], extend: ['iterable'], extendleft: ['iterable|any'], pop: [], popleft: [], rotate: ['smallInt?'], insert: ['index', 'any'], remove: ['smallInt'],
    index: ['smallInt', 'index?', 'index?'], count: ['smallInt'], reverse: [], clear: [], copy: [], __getitem__: ['index|slice'], __setitem__: ['index', 'any'], __delitem__: ['index'],
    __add__: ['deque|any'], __iadd__: ['ints|any'], __mul__: ['smallInt'], __imul__: ['smallInt'], __lt__: ['deque|any'], __eq__: ['deque|list'], __contains__: ['smallInt'], __len__: [], __reversed__: [],
  },
  counter: {
    most_common: ['smallInt|none?'], elements: [], subtract: ['ints|str|dict?'], update: ['ints|str?'], total: [], __add__: ['counter|any'], __sub__: ['counter'], __and__: ['counter'], __or__: ['counter'],
    __pos__: [], __neg__: [], __iadd__: ['counter'], __isub__: ['counter'], __getitem__: ['key'], __missing__: ['key'], copy: [], fromkeys: ['ints'], __le__: ['counter'], __eq__: ['counter|dict'], __delitem__: ['key'],
    pop: ['key', 'any?'], setdefault: ['key', 'smallInt?'], items: [],
  },
  defaultdict: { __getitem__: ['key'], __missing__: ['key'], copy: [], get: ['key'], setdefault: ['key', 'any?'], pop: ['key'], __or__: ['dict|any'], items: [], __eq__: ['dict'], update: ['dict'] },
  orderedDict: {
    move_to_end: ['key', 'bool?'], popitem: ['bool?'], pop: ['key', 'any?'], setdefault: ['key', 'any?'], __eq__: ['orderedDict|dict'], __or__: ['dict|any'], __reversed__: [], copy: [], keys: [], values: [], items: [],
    update: ['dict|pairs'], __delitem__: ['key'], __getitem__: ['key'],
  },
  chainMap: { new_child: ['dict?'], __getitem__: ['key'], __setitem__: ['key', 'any'], __delitem__: ['key'], get: ['key', 'any?'], pop: ['key'], popitem: [], __len__: [], __contains__: ['key'], __or__: ['dict'], keys: [], items: [], copy: [] },
  bool: { __and__: ['bool|int'], __or__: ['bool|int'], __xor__: ['bool'], __add__: ['number'], bit_length: [], __invert__: [], __format__: ['formatSpec'] },
  none: { __bool__: [], __eq__: ['any'], __format__: ['shortStr'], nothing: [] },
};

const CALLED_ON_CLASS = {
  str: { maketrans: ['shortStr|dict', 'shortStr?', 'shortStr?'] },
  bytes: { fromhex: ['=""|="00ff"|="0 1"|="zz"|="ab cd"|any'], maketrans: ['bytes', 'bytes'] },
  dict: { fromkeys: ['ints|str|any', 'any?'] },
  int: { from_bytes: ['bytes|ints', '="big"|="little"?'] },
  float: { fromhex: ['="0x1.8p3"|="1"|="-0x.1p-4"|="inf"|="x"|str'], from_number: ['number|str'] },
};

const INFIX = { __add__: '+', __sub__: '-', __mul__: '*', __mod__: '%', __or__: '|', __and__: '&', __xor__: '^', __lt__: '<', __le__: '<=', __ge__: '>=', __eq__: '==',
  __truediv__: '/', __floordiv__: '//', __pow__: '**', __lshift__: '<<', __rshift__: '>>' };
const IN_PLACE = { __iadd__: '+=', __imul__: '*=', __ior__: '|=', __iand__: '&=', __isub__: '-=', __ixor__: '^=' };

/** The operator a program would write for this dunder, or the call itself. */
function use(dice, object, method, given) {
  const one = given.length === 1 ? given[0] : undefined;
  if (one !== undefined && !/\b\w+=/.test(one) && dice.chance(0.85)) {
    if (INFIX[method]) return `${object} ${INFIX[method]} ${one}`;
    if (method === '__getitem__') return `${object}[${one}]`;
    if (method === '__contains__') return `${one} ${dice.pick(['in', 'not in'])} ${object}`;
    if (method === '__format__') return `format(${object}, ${one})`;
  }
  return undefined;
}

const CHANGES = new Set([
  'append', 'extend', 'insert', 'pop', 'remove', 'reverse', 'clear', 'sort', 'popitem', 'setdefault', 'update', 'add', 'discard', 'intersection_update', 'difference_update',
  'symmetric_difference_update', 'appendleft', 'extendleft', 'popleft', 'rotate', 'subtract', 'move_to_end', '__setitem__', '__delitem__', '__missing__',
]);

/** One method of one object. */
export function method(dice) {
  const type = dice.pick(Object.keys(METHODS));
  const name = dice.pick(Object.keys(METHODS[type]));
  const object = values[type](dice);
  let given = callArguments(dice, METHODS[type][name]);
  if (IN_PLACE[name] && given !== '' && !/\b\w+=/.test(given)) return `it = ${object}\nit ${IN_PLACE[name]} ${given}\nreturn it`;
  if (name === 'sort') {
    given = dice.pick(['', '', 'reverse=True', `key=${values.key_function(dice)}`, `key=${values.key_function(dice)}, reverse=1`, '1', 'cmp=1']);
  }
  if (name === '__setitem__' && dice.chance(0.85)) {
    const [at, ...rest] = given.split(', ');
    if (rest.length > 0 && !at.startsWith('slice') && !/\b\w+=/.test(given)) return `it = ${object}\nit[${at}] = ${rest.join(', ')}\nreturn it`;
  }
  if (name === '__delitem__' && given !== '' && !/\b\w+=/.test(given) && dice.chance(0.85)) return `it = ${object}\ndel it[${given}]\nreturn it`;
  if (CHANGES.has(name)) return `it = ${object}\nreturn it.${name}(${given}), it`;
  return use(dice, `(${object})`, name, given === '' ? [] : [given]) ?? `(${object}).${name}(${given})`;
}

/** A method called on the class: constructors, and methods given a wrong self. */
export function classMethod(dice) {
  if (dice.chance(0.5)) {
    const type = dice.pick(Object.keys(CALLED_ON_CLASS));
    const name = dice.pick(Object.keys(CALLED_ON_CLASS[type]));
    return `${type}.${name}(${callArguments(dice, CALLED_ON_CLASS[type][name])})`;
  }
  const type = dice.pick(['str', 'bytes', 'list', 'tuple', 'dict', 'set', 'frozenset', 'int', 'float']);
  const name = dice.pick(Object.keys(METHODS[type]));
  const self = dice.chance(0.6) ? values[type](dice) : values.any(dice);
  const given = callArguments(dice, METHODS[type][name]);
  return `${type}.${name}(${[dice.chance(0.08) ? '' : self, given].filter(Boolean).join(', ')})`;
}
