// Classes: hierarchies, special methods and their reflected forms, descriptors, slots, dataclasses, enums, named tuples.
import * as values from '../values.mjs';

/** Several classes with bases among those before them; how methods are found and pass on to super. */
export function hierarchy(dice) {
  const names = ['A', 'B', 'C', 'D', 'E'].slice(0, dice.between(2, 5));
  const lines = ['log = []'];
  names.forEach((name, index) => {
    const bases = dice.shuffled(names.slice(0, index)).slice(0, dice.between(0, 2));
    lines.push(`class ${name}(${bases.join(', ')}):`);
    const members = [`label = '${name.toLowerCase()}'`];
    if (dice.chance(0.7)) members.push(`def run(self, n=0):\n        log.append(('${name}', n))\n        ${dice.pick(['return super().run(n + 1)', `return '${name}'`, 'return self.label', `return super(${name}, self).run(n=n + 2)`, 'return type(self).__name__, __class__.__name__'])}`);
    if (dice.chance(0.3)) members.push(`def __init_subclass__(cls, **kw):\n        log.append(('subclass', cls.__name__, kw))\n        super().__init_subclass__(**kw)`);
    if (dice.chance(0.3)) members.push(`@property\n    def size(self):\n        ${dice.pick(['return 5', 'return super().size + 1', 'raise AttributeError("none")'])}`);
    if (dice.chance(0.2)) members.push(`@classmethod\n    def make(cls):\n        return cls.__name__, ${dice.pick(['cls.label', 'super().make()', 'cls.__mro__[1].__name__'])}`);
    if (dice.chance(0.2)) members.push(`def __getattr__(self, name):\n        log.append(name)\n        ${dice.pick(['return 1', 'raise AttributeError(name)'])}`);
    if (dice.chance(0.15)) members.push(`__slots__ = (${dice.pick(["'x',", "'y', 'z'", "'label',", "'__dict__',"])})`);
    lines.push(...members.map((member) => '    ' + member));
  });
  const last = names.at(-1);
  const act = dice.pick([`${last}().run()`, `[c.__name__ for c in ${last}.__mro__]`, `${last}().size`, `${last}.make()`, `${last}().nope`, `${last}().x`, `isinstance(${last}(), A), issubclass(A, ${last})`, `${last}().label`, `setattr(${last}(), 'x', 1)`, `setattr(${last}(), 'size', 1)`, `${last}.run`, `${last}(1)`, `${last}.__bases__`, `${last}().y`, `delattr(${last}(), 'label')`, `${last}.__subclasses__()`]);
  lines.push(`try:\n    result = ${act}\nexcept Exception as e:\n    result = f"{type(e).__name__}: {e}"\nreturn log, result`);
  return lines.join('\n');
}

const OPERATORS = { add: '+', sub: '-', mul: '*', truediv: '/', floordiv: '//', mod: '%', pow: '**', lshift: '<<', rshift: '>>', and: '&', or: '|', xor: '^', matmul: '@' };
const COMPARISONS = { lt: '<', le: '<=', gt: '>', ge: '>=', eq: '==', ne: '!=' };
const answer = (dice, name) => dice.pick([`'${name}'`, 'NotImplemented', `('${name}', type(o).__name__)`, `'${name}'`, `1 / 0`, 'self']);

/** Two classes that define some of an operator's methods: who is asked first, and what is said when nobody answers. */
export function operators(dice) {
  const comparison = dice.chance(0.35);
  const name = dice.pick(Object.keys(comparison ? COMPARISONS : OPERATORS));
  const sign = comparison ? COMPARISONS[name] : OPERATORS[name];
  const mirrored = { lt: 'gt', le: 'ge', gt: 'lt', ge: 'le', eq: 'eq', ne: 'ne' }[name];
  const forms = comparison ? [name, mirrored] : [name, 'r' + name, 'i' + name];
  const body = () => forms.filter(() => dice.chance(0.6)).map((form) => `\n    def __${form}__(self, o): return ${answer(dice, form)}`).join('') || '\n    pass';
  const subclass = dice.chance(0.4);
  const sides = [dice.pick(['P()', 'Q()', 'P()', '1', "'s'", '[1]', 'None']), dice.pick(['P()', 'Q()', 'Q()', '1.5', '(1,)', '{}'])];
  const use = dice.chance(0.25) && !comparison ? `it = ${sides[0]}\nit ${sign}= ${sides[1]}\nresult = it` : `result = ${sides[0]} ${sign} ${sides[1]}`;
  return `class P:${body()}\n    def __repr__(self): return 'P'\nclass Q${subclass ? '(P)' : ''}:${body()}\n    def __repr__(self): return 'Q'\n${use}\nreturn result`;
}

const SPECIALS = {
  len: ['len(V)', 'bool(V)', 'reversed(V)'], bool: ['bool(V)', 'not V', 'V and 1'], iter: ['list(V)', '[*V]', 'a, b = V', '1 in V', 'tuple(V)', 'sum(V)', 'dict(V)'], next: ['next(V)', 'next(V, 5)', 'iter(V)'], getitem: ['V[1]', 'V[1:2]', 'list(V)', '3 in V', 'V["k"]', 'reversed(V)'],
  setitem: ['V[0] = 1', 'V[1:2] = 3'], delitem: ['del V[0]'], contains: ['1 in V', '2 not in V'], call: ['V()', 'V(1)', 'V(x=1)', 'callable(V)'], str: ['str(V)', 'f"{V}"', '"%s" % V', 'print(V)', 'format(V, "")'], repr: ['repr(V)', '[V]', 'str(V)', 'f"{V!r:>9}"', 'ascii(V)'], format: ['format(V, "x")', 'f"{V:>3}"', '"{:q}".format(V)'],
  hash: ['hash(V)', '{V: 1}', 'V in {1}'], index: ['[1, 2, 3][V]', 'range(V)', '"ab" * V', 'hex(V)', 'int(V)', 'operator.index(V)', '[1, 2][:V]', 'float(V)', 'math.factorial(V)'], int: ['int(V)', 'math.trunc(V)', 'range(V)', '"%d" % V', 'int(V) + 1'], float: ['float(V)', 'math.sqrt(V)', '"%f" % V', 'round(V)'], neg: ['-V'], abs: ['abs(V)'], invert: ['~V'], pos: ['+V'], round: ['round(V)', 'round(V, 2)'],
  enter: ['with V as it:\n    pass'], exit: ['with V as it:\n    pass', 'with V:\n    1 / 0'], getattr: ['V.nope', 'hasattr(V, "q")', 'getattr(V, "z", 5)'], setattr: ['V.x = 1', 'V.x += 1'], delattr: ['del V.x'], getattribute: ['V.y', 'V.__class__', 'V.m()'], eq: ['V == 1', 'V != 1', '[V] == [1]', 'V in [1]', 'hash(V)'], lt: ['V < 1', 'sorted([V, V])', 'max(V, V)', 'V > V'],
  missing: ['V["k"]', 'V.get("k")'], length_hint: ['list(V)', 'operator.length_hint(V)'], bytes: ['bytes(V)'], dir: ['dir(V)'], sizeof: ['1'], instancecheck: ['isinstance(1, V)'], class_getitem: ['type(V)[int]', 'V[int]'], reversed: ['list(reversed(V))', 'reversed(V)'], floor: ['math.floor(V)'], ceil: ['math.ceil(V)'], trunc: ['math.trunc(V)', 'int(V)'], divmod: ['divmod(V, 2)'], rdivmod: ['divmod(2, V)'], set_name: ['1'], matmul: ['V @ 1'], del: ['1'], copy: ['copy.copy(V)'], deepcopy: ['copy.deepcopy([V])'],
  init: ['V', 'type(V)(1)', 'type(V)(k=1)'], new: ['V', 'type(V)()', 'type(V)(1, 2)'], post_init: ['V'],
};
const ANSWERS = ['5', "'text'", 'None', 'NotImplemented', '-1', '[1, 2]', 'iter([1, 2])', 'self', '1 / 0', 'True', '2.5', 'StopIteration', '(1, 2)', 'a', "b'x'", '10**30', 'object', '{}', "['b', 'a']"];

/** One or two special methods with all kinds of answers, used the way that calls them. */
export function specialMethods(dice) {
  const first = dice.pick(Object.keys(SPECIALS));
  const names = [...new Set([first, ...(dice.chance(0.4) ? [dice.pick(Object.keys(SPECIALS))] : []), ...(first === 'exit' ? ['enter'] : [])])].filter((n) => n !== 'del');
  const base = first === 'missing' ? 'dict' : dice.pick(['', '', '', '', 'int', 'str', 'list', 'dict', 'tuple', 'float', 'Exception']);
  const methods = names.map((name) => {
    const body = dice.chance(0.12) ? `raise ${dice.pick(['ValueError(1)', 'StopIteration', 'KeyError("k")', 'AttributeError("no")', 'IndexError', 'TypeError("t")'])}` : `return ${dice.pick(ANSWERS)}`;
    if (name === 'class_getitem') return `    def __class_getitem__(cls, *a): ${body}`;
    return `    def __${name}__(${dice.chance(0.95) ? 'self, *a' : 'self'}): ${body}`;
  });
  if (dice.chance(0.06)) methods.push(`    __${dice.pick(['hash', 'iter', 'len', 'contains', 'add', 'call', 'bool', 'eq', 'reversed'])}__ = None`);
  const use = dice.pick(SPECIALS[first]);
  return `class V${base && `(${base})`}:\n${methods.join('\n') || '    pass'}\nV = V()\n${/^(with|del|a, b|V\.x|V\[.*\] =)/.test(use) ? use + '\nreturn 1' : 'return ' + use}`;
}

export function descriptors(dice) {
  const methods = [
    `def __get__(self, o, c=None): return ${dice.pick(["('get', o is None)", "'got'", 'self', '1 / 0', 'self.n'])}`, `def __set__(self, o, v): log.append(('set', v))`, `def __delete__(self, o): log.append('delete')`, `def __set_name__(self, owner, name): log.append(('name', owner.__name__, name)); self.n = name`,
  ].filter(() => dice.chance(0.6));
  const use = dice.pick(['C().x', 'C.x', 'o = C()\no.x = 5\nlog.append(o.x)', 'o = C()\ndel o.x', 'o = C()\no.__dict__["x"] = 9\nlog.append(o.x)', 'C.x = 3\nlog.append(C.x)', 'o = C()\no.p = 4\nlog.append(o.p)', 'del C().p', 'C().p', 'C.p', 'C().q', 'C().q = 1', 'del C().q', 'log.append(C().p)', 'C().r()', 'C.r()', 'C.s', 'C().s(1)', 'C().cached\nlog.append(C().cached)', 'C().missing', 'C.missing', 'C().y', 'o = C()\no.y = 1\nlog.append(o.y)\ndel o.y\no.y', 'C().zz = 1', 'C().method.x = 1', 'C.p.__doc__, C.p.fget', 'C().__dict__', 'super(C, C()).nope', 'C().method.__name__, C.method.__qualname__, C().method.__self__.__class__']);
  const slots = dice.chance(0.2) ? "    __slots__ = ('y', '_p')\n" : '';
  return `log = []
class D:
${methods.map((line) => '    ' + line).join('\n') || '    pass'}
class C:
${slots}    x = D()
    @property
    def p(self): "doc of p"; return self._p
    @p.setter
    def p(self, v): self._p = v
    q = property(lambda self: 7)
    @classmethod
    def r(cls): return cls.__name__
    @staticmethod
    def s(a=1): return a
    @functools.cached_property
    def cached(self): log.append('once'); return 1
    def method(self): pass
try:
    ${use.replaceAll('\n', '\n    ').replace(/(^|\n {4})([^\n=]*)$/, (line, start, last) => (/^(del|log)/.test(last) ? line : `${start}log.append(${last.includes(',') ? `[${last}]` : last})`))}
except Exception as e:
    log.append(f"{type(e).__name__}: {e}")
return log`;
}

export function dataclasses(dice) {
  const options = dice.pick(['', '', '(order=True)', '(frozen=True)', '(eq=False)', '(repr=False)', '(slots=True)', '(kw_only=True)', '(unsafe_hash=True)', '(init=False)', '(order=True, eq=False)', '(match_args=False)', '(frozen=True, order=True)']);
  const field = (name) => dice.pick([`${name}: int`, `${name}: int = ${values.smallInt(dice)}`, `${name}: list = field(default_factory=list)`, `${name}: str = 'd'`, `${name}: int = field(default=3, repr=False)`, `${name}: int = field(default=1, compare=False)`, `${name}: list = []`, `${name}: int = field(init=False, default=9)`, `${name}: int = field(kw_only=True, default=0)`, `${name} = 5`, `_: KW_ONLY`, `${name}: typing.ClassVar[int] = 4`, `${name}: InitVar[int] = 2`]);
  const fields = ['a', 'b', 'c'].slice(0, dice.between(1, 3)).map(field);
  const extra = dice.chance(0.2) ? ['def __post_init__(self, *a): self.a = ("post", a)'] : [];
  const given = dice.pick(['1', '1, 2', '', 'a=1', '1, b=2', '1, 2, 3', 'a=1, b=2, c=3', 'zz=1']);
  const use = dice.pick([`C(${given})`, `C(${given})`, `C(${given}) == C(${given})`, `C(${given}) < C(${given})`, `hash(C(${given})) == hash(C(${given}))`, `setattr(C(${given}), 'a', 3)`, `asdict(C(${given}))`, `astuple(C(${given}))`, `replace(C(${given}), a=9)`, `[f.name for f in fields(C)]`, 'C.__match_args__', `is_dataclass(C)`, `C(${given}).__dict__`, `delattr(C(${given}), 'a')`, `S(1, 2, 3, 4)`, `S(${given})`, 'C.__doc__']);
  return `import typing\nfrom dataclasses import KW_ONLY, InitVar, asdict, astuple, fields, is_dataclass, replace\n@dataclass${options}\nclass C:\n${[...fields, ...extra].map((line) => '    ' + line).join('\n')}\n@dataclass${dice.chance(0.8) ? options : ''}\nclass S(C):\n    z: int = 8\nC.__qualname__, S.__qualname__ = 'C', 'S'\nreturn ${use}`;
}

export function enums(dice) {
  const base = dice.pick(['Enum', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'str, enum.Enum', 'int, enum.Enum']);
  const members = ['RED', 'GREEN', 'BLUE'].map((name, i) => `${name} = ${base.includes('str') || base === 'StrEnum' ? dice.pick([`'${name[0]}'`, 'enum.auto()']) : dice.pick([String(base.includes('Flag') ? 1 << i : i + 1), 'enum.auto()', '1'])}`);
  if (dice.chance(0.3)) members.push('@property\n    def low(self): return self.name.lower()');
  if (dice.chance(0.15)) members.push('@classmethod\n    def _missing_(cls, v): return cls.RED');
  const use = dice.pick(['C.RED', 'repr(C.RED), str(C.GREEN), f"{C.BLUE}"', 'C(1)', 'C("R")', 'C(99)', 'C["RED"]', 'C["NOPE"]', 'list(C)', 'len(C)', 'C.RED == 1', 'C.RED < C.GREEN', 'C.RED | C.BLUE', 'C.RED & C.GREEN', '~C.RED', 'C(3)', 'C.RED in C', '1 in C', '"x" in C', 'C.RED.value, C.RED.name', 'C.__members__', 'C.RED.low', 'C.PURPLE', 'C.RED.nope', 'hash(C.RED) == hash(C.RED)', 'setattr(C, "RED", 1)', 'C.RED is C(C.RED.value)', 'C(0)', 'C.RED.GREEN', 'type(C.RED)', 'isinstance(C.RED, int)', 'sorted(C)', 'bool(C.RED), bool(C(0))', 'C.RED + 1', 'json.dumps(C.RED)', 'delattr(C, "RED")', 'C()', 'C(1, 2)', 'f"{C.RED:>10}"', '"%s %r" % (C.RED, C.RED)', 'copy.deepcopy(C.RED) is C.RED', 'C.RED ^ C.BLUE', 'list(C.RED | C.BLUE)', '{C.RED: 1}', 'list(reversed(C))', 'enum.unique(C)', 'C.RED.__class__.__name__', 'C.RED.value = 3' ].filter((u) => !u.includes(' = ')));
  return `class C(${base.includes('enum.') ? base : 'enum.' + base}):\n${members.map((m) => '    ' + m).join('\n')}\nreturn ${use}`;
}

export function namedTuples(dice) {
  const make = dice.pick(["N = namedtuple('N', 'x y')", "N = namedtuple('N', ['x', 'y'], defaults=[5])", "N = namedtuple('N', 'x, y z')", "N = namedtuple('N', 'x x')", "N = namedtuple('N', 'x def', rename=True)", "N = namedtuple('N', 'class')", "N = namedtuple('N', '_x')", "N = namedtuple('1N', 'x')", "N = namedtuple('N', '')", "import typing\nclass N(typing.NamedTuple):\n    x: int\n    y: str = 'd'\n    def both(self): return self.x, self.y", "N = namedtuple('N', 'x y', defaults=(1, 2, 3))"]);
  return `${make}\nreturn ${dice.pick(['N(1, 2)', 'N(1)', 'N()', 'N(x=1, y=2)', 'N(1, 2, 3, 4)', 'N(1, q=2)', 'N(1, 2)._asdict()', 'N(1, 2)._replace(x=9)', 'N(1, 2)._replace(q=9)', 'N._make([1, 2])', 'N._make([1])', 'N._fields, N._field_defaults', 'N(1, 2) == (1, 2)', 'N(1, 2) + (3,)', 'N(1, 2)[0], N(1, 2)[-1]', 'N(1, 2).x', 'N(1, 2).nope', 'setattr(N(1, 2), "x", 3)', 'len(N(1, 2))', '[*N(1, 2)]', 'hash(N(1, 2)) == hash((1, 2))', 'N(1, 2) < N(1, 3)', 'isinstance(N(1, 2), tuple)', 'N.__name__, N.__mro__[1]', 'N(1, 2).both()', 'N.__doc__', '"%s-%s" % N(1, 2)', 'copy.copy(N(1, 2))', 'N(1, 2).index(2)', 'repr(N)', 'N.x.__doc__', 'N.__match_args__', 'dict(N(1, 2)._asdict(), x=5)'])}`;
}
