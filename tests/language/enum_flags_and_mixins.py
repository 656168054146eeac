from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique, EnumMeta, nonmember, member, property as eprop
class Status(str, Enum):
    OK = 'ok'; BAD = 'bad'
print(Status.OK == 'ok', Status.OK, f'{Status.OK}', repr(Status.OK), Status('bad').name, 'x' + Status.OK, Status.OK in ('ok',), sorted(Status), {s.value: s.name for s in Status}, isinstance(Status.OK, str), Status.OK.upper())
class Op(Enum):
    ADD = '+'; SUB = '-'
    def __call__(self, a, b): return {'+': a + b, '-': a - b}[self.value]
    def __str__(self): return f'<{self.value}>'
print(Op.ADD(1, 2), Op('-')(5, 3), str(Op.ADD), f'{Op.SUB}', [str(o) for o in Op])
class Level(IntEnum):
    DEBUG = 10; INFO = 20
    @classmethod
    def _missing_(cls, v):
        if isinstance(v, str): return cls[v.upper()]
        return None
print(Level('info'), Level.INFO > Level.DEBUG, Level.INFO > 15, max(Level), Level(10), int(Level.INFO), Level.INFO == 20, f'{Level.INFO:>5}|', '%d' % Level.INFO, sum(Level), repr(Level.INFO), str(Level.INFO), [1,2,3][:Level.DEBUG])
try: Level(99)
except ValueError as e: print(e)
try: Level('nope')
except KeyError as e: print('KeyError', e)
class Named(Enum):
    def _generate_next_value_(name, start, count, last): return name.lower() + str(count)
    A = auto(); B = auto()
print([n.value for n in Named])
class P(Flag): R = 4; W = 2; X = 1; ALL = R | W | X
print(P.R | P.W, P.ALL, P.ALL & ~P.W, P(5), P(0), [p.name for p in P.ALL], len(P.ALL), P.R in P.ALL, bool(P.R & P.W), repr(P.R | P.X), P.R.value, (P.R | P.X).value, (P.R|P.X).name, P['R'], list(P), P.__members__.keys())
class IP(IntFlag): A = 1; B = 2
print(IP.A | IP.B, IP.A | 8, repr(IP(3)), IP.A + 1, IP.B == 2, IP(16), ~IP.A)
class S(StrEnum): FOO = auto(); BAR = 'bar!'
print(S.FOO, S.BAR, repr(S.FOO), S('foo'), S.FOO == 'foo', ','.join(S), f'{S.FOO:>6}')
Animal = Enum('Animal', 'CAT DOG'); print(list(Animal), Animal.CAT.value, Animal['DOG'])
Shape = Enum('Shape', {'SQ': 4, 'TRI': 3}); print(list(Shape)); N2 = Enum('N2', [('A', 'x')], module=__name__); print(N2.A)
print(Animal.CAT is Animal(1), Animal.CAT == 1, Animal.CAT != Animal.DOG, hash(Animal.CAT) == hash(Animal.CAT), {Animal.CAT: 'c'}[Animal.CAT], Animal.CAT.name, type(Animal.CAT), isinstance(Animal.CAT, Animal), Animal.__name__, len(Animal), Animal.CAT.__class__, list(reversed(Animal)), 'CAT' in Animal.__members__, 1 in Animal, 7 in Animal)
class Coord(Enum):
    ORIGIN = (0, 0); UNIT = (1, 1)
    def __new__(cls, x, y):
        o = object.__new__(cls); o._value_ = x + y; o.x = x; o.y = y; return o
print(Coord.UNIT.value, Coord.UNIT.x, Coord(2), Coord.ORIGIN)
class Mac(Enum):
    A = 1; _ignore_ = ['tmp']; tmp = 5
    CONST = nonmember(9)
    @staticmethod
    def helper(): return 'h'
    @property
    def double(self): return self.value * 2
    class Inner: pass
print(list(Mac), Mac.CONST, Mac.helper(), Mac.A.double)
class Weekday(Enum):
    MON = 1; TUE = 2
    @classmethod
    def today(cls): return cls.MON
    def next(self):
        ms = list(type(self)); return ms[(ms.index(self) + 1) % len(ms)]
print(Weekday.today().next(), Weekday.TUE.next())
match Weekday.MON:
    case Weekday.TUE: print('t')
    case Weekday.MON: print('m')
for f in (lambda: Weekday.MON.value.x, lambda: Weekday(0), lambda: Weekday['X'], lambda: Weekday.MON + 1, lambda: Weekday.MON < 1, lambda: Weekday.XX, lambda: delattr(Weekday, 'MON'), lambda: Weekday.MON.foo, lambda: setattr(Weekday.MON, 'name', 'x'), lambda: Weekday(1, 2), lambda: P('x'), lambda: S('zz'), lambda: P.R | 1, lambda: Op.ADD(1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
