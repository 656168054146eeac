#include "tests/engine/script/library/evaluated.hpp"

using lockstep::test::output_of;

// The answers were given by the recorded interpreter (npm's pyodide), not written by hand.
// clang-format off

TEST_SUITE("script/library/text modules") {
TEST_CASE("json, pprint, textwrap, string, operator, inspect, warnings, copy") {
  CHECK(output_of(R"~(
import json, pprint, textwrap, string, operator, inspect, warnings, copy
print(json.dumps({"a": 1, "b": [1, 2.5, None, True], "c": {"d": "é\n\"q\" \u20ac \U0001F600"}}), json.dumps([]), json.dumps({}), json.dumps("x"), json.dumps(1e100), json.dumps(float('inf')))
print(json.dumps({"b": 1, "a": [1, {"z": 2}]}, indent=2, sort_keys=True)); print(json.dumps([1, [2, []], {}], indent=4), json.dumps({1: 2, None: 3, True: 4, 1.5: 5}))
print(json.dumps("é", ensure_ascii=False), json.dumps([1, 2], separators=(',', ':')), json.dumps((1, 2)))
for s in ('{"a": [1, 2.5e3, -4, null, true, "x\\u00e9\\n"]}', '  [ ] ', '"\\ud83d\\ude00"', '123', '-0.5', 'NaN'):
    print(json.loads(s))
for s in ('', '{', '[1,]', '{"a" 1}', '[1 2]', '"abc', 'nul', '{"a":1,}', '1 2', '{a:1}', '"\\x"', '[1,\n2'):
    try: json.loads(s)
    except json.JSONDecodeError as e: print(e)
class X: pass
for o in (X(), {X(): 1}, {1, 2}):
    try: json.dumps(o)
    except TypeError as e: print(e)
print(json.dumps({'x': X()}, default=lambda o: 'X!'), json.loads('{"a":1}', object_hook=lambda d: list(d.items())))
l = []; l.append(l)
try: json.dumps(l)
except ValueError as e: print(e)
pprint.pprint({'name': 'x' * 30, 'items': list(range(30)), 'nested': {'a': 'y' * 40, 'b': ['z' * 30, 'w' * 40]}})
pprint.pprint([1, 2, 3]); pprint.pprint({'b': 1, 'a': 2}); print(pprint.pformat(['word ' * 30]))
pprint.pprint({i: str(i) * 3 for i in range(20)}, width=40, compact=True); pprint.pprint(list(range(50)), compact=True)
print(textwrap.dedent("""\
    hello
      world
    x"""), textwrap.fill("The quick brown fox jumps over the lazy dog and runs away from well-known places.", 30), sep='\n')
print(textwrap.shorten("Hello  world of many words", 15), textwrap.indent("a\nb\n\nc", '> '), textwrap.wrap("aaaaaaaaaaaaaaaaaaaaaaaaaaaa b", 10))
print(string.ascii_letters, string.digits, string.Template("$a ${b} $$").substitute(a=1, b=2), string.Template("$a $c").safe_substitute(a=1), string.capwords("hello world"))
print(operator.itemgetter(1)([1, 2]), operator.itemgetter(0, 2)("abc"), operator.attrgetter('real')(5), operator.methodcaller('upper')("a"), operator.add(1, 2), operator.itemgetter(1))
async def co(a, b=1, *args, c, d=2, **kw): pass
def ge(): yield
async def ag(): yield
print(inspect.iscoroutinefunction(co), inspect.isgeneratorfunction(ge), inspect.isasyncgenfunction(ag), inspect.iscoroutinefunction(ge), inspect.signature(co), inspect.isfunction(co), inspect.isclass(int))
c = co(1, c=2); print(inspect.iscoroutine(c), inspect.isawaitable(c), inspect.getcoroutinestate(c)); c.close(); print(inspect.getcoroutinestate(c))
a = [1, [2, 3], {'k': (4, [5])}]; b = copy.deepcopy(a); b[1].append(9); b[2]['k'][1].append(7); print(a, b, copy.copy(a)[1] is a[1])
class C:
    def __init__(self): self.l = [1]; self.me = self
o = C(); q = copy.deepcopy(o); print(q.l is o.l, q.me is q, copy.copy(o).l is o.l)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); warnings.warn("careful", DeprecationWarning); print(len(w), w[0].category.__name__, w[0].message)
)~") ==
        R"~({"a": 1, "b": [1, 2.5, null, true], "c": {"d": "\u00e9\n\"q\" \u20ac \ud83d\ude00"}} [] {} "x" 1e+100 Infinity
{
  "a": [
    1,
    {
      "z": 2
    }
  ],
  "b": 1
}
[
    1,
    [
        2,
        []
    ],
    {}
] {"1": 4, "null": 3, "1.5": 5}
"é" [1,2] [1, 2]
{'a': [1, 2500.0, -4, None, True, 'xé\n']}
[]
😀
123
-0.5
nan
Expecting value: line 1 column 1 (char 0)
Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
Illegal trailing comma before end of array: line 1 column 3 (char 2)
Expecting ':' delimiter: line 1 column 6 (char 5)
Expecting ',' delimiter: line 1 column 4 (char 3)
Unterminated string starting at: line 1 column 1 (char 0)
Expecting value: line 1 column 1 (char 0)
Illegal trailing comma before end of object: line 1 column 7 (char 6)
Extra data: line 1 column 3 (char 2)
Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
Invalid \escape: line 1 column 2 (char 1)
Expecting ',' delimiter: line 2 column 2 (char 5)
Object of type X is not JSON serializable
keys must be str, int, float, bool or None, not X
Object of type set is not JSON serializable
{"x": "X!"} [('a', 1)]
Circular reference detected
{'items': [0,
           1,
           2,
           3,
           4,
           5,
           6,
           7,
           8,
           9,
           10,
           11,
           12,
           13,
           14,
           15,
           16,
           17,
           18,
           19,
           20,
           21,
           22,
           23,
           24,
           25,
           26,
           27,
           28,
           29],
 'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
 'nested': {'a': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
            'b': ['zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',
                  'wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww']}}
[1, 2, 3]
{'a': 2, 'b': 1}
['word word word word word word word word word word word word word word word '
 'word word word word word word word word word word word word word word word ']
{0: '000',
 1: '111',
 2: '222',
 3: '333',
 4: '444',
 5: '555',
 6: '666',
 7: '777',
 8: '888',
 9: '999',
 10: '101010',
 11: '111111',
 12: '121212',
 13: '131313',
 14: '141414',
 15: '151515',
 16: '161616',
 17: '171717',
 18: '181818',
 19: '191919'}
[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
 42, 43, 44, 45, 46, 47, 48, 49]
hello
  world
x
The quick brown fox jumps over
the lazy dog and runs away
from well-known places.
Hello [...] > a
> b

> c ['aaaaaaaaaa', 'aaaaaaaaaa', 'aaaaaaaa b']
abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 1 2 $ 1 $c Hello World
2 ('a', 'c') 5 A 3 operator.itemgetter(1)
True True True False (a, b=1, *args, c, d=2, **kw) True True
True True CORO_CREATED
CORO_CLOSED
[1, [2, 3], {'k': (4, [5])}] [1, [2, 3, 9], {'k': (4, [5, 7])}] True
False True True
1 DeprecationWarning careful
)~");
}

TEST_CASE("typing, argparse, statistics, os.path, queue, uuid") {
  CHECK(output_of(R"~(
import statistics as st, os, os.path, queue, uuid, secrets, weakref, gc, numbers, platform, signal, argparse, timeit, sys, types, typing, inspect
print(st.mean([1, 2, 3, 4]), st.mean([1.5, 2.5]), st.median([3, 1, 2]), st.median([1, 2, 3, 4]), st.mode("aabb"), st.stdev([1, 2, 3, 4]), st.pstdev([1.5, 2.5, 9]), st.variance([1, 2, 3]), st.pvariance([1, 2, 3, 4]), st.fmean([1, 2]), st.quantiles([1, 2, 3, 4, 5]), st.multimode([1, 1, 2, 2]), st.harmonic_mean([40, 60]), st.geometric_mean([54, 24, 36]))
print(st.mean([1, 2]), st.stdev([0.1, 0.2, 0.30000001]), st.median_low([1, 2]), st.median_high([1, 2]), st.quantiles(range(10), n=10, method='inclusive'))
try: st.mean([])
except st.StatisticsError as e: print(e)
print(os.path.join('a', 'b', '/c', 'd'), os.path.split('/a/b/c.txt'), os.path.splitext('x/y.tar.gz'), os.path.basename('/a/b'), os.path.dirname('/a/b/'), os.path.normpath('/a/./b/../c//d'), os.path.exists('/nope'), os.getenv('NOPE', 'dflt'), os.sep)
q = queue.Queue(2); q.put(1); q.put(2); print(q.qsize(), q.full(), q.get(), q.empty())
try: q.put_nowait(3); q.put_nowait(4)
except queue.Full: print('full')
u = uuid.UUID('12345678123456781234567812345678'); print(u, repr(u), u.hex, u.version, uuid.uuid4().version, len(str(uuid.uuid4())), len(secrets.token_hex(8)), len(secrets.token_urlsafe(16)), u == uuid.UUID(int=u.int))
print(isinstance(5, numbers.Number), isinstance(5.0, numbers.Integral), isinstance(5.0, numbers.Real), signal.SIGINT, signal.SIGTERM.value, gc.collect() >= 0)
p = argparse.ArgumentParser(prog='prog', description='d')
p.add_argument('--count', type=int, default=3); p.add_argument('-v', '--verbose', action='store_true'); p.add_argument('--name', default='x', choices=['x', 'y']); p.add_argument('files', nargs='*')
print(p.parse_args([]), p.parse_args(['--count', '5', '-v', 'a', 'b']), p.parse_args(['--count=7', '--name', 'y']))
import contextlib
with contextlib.redirect_stderr(sys.stdout):
    try: p.parse_args(['--count', 'z'])
    except SystemExit as e: print('exit', e.code)
sp = argparse.ArgumentParser(prog='p2'); sub = sp.add_subparsers(dest='cmd'); r = sub.add_parser('run'); r.add_argument('--fast', action='store_true'); print(sp.parse_args(['run', '--fast']), sp.parse_args([]))
req = argparse.ArgumentParser(prog='p3'); req.add_argument('pos'); req.add_argument('--n', nargs=2, type=float)
print(req.parse_args(['hello', '--n', '1', '2']), vars(req.parse_args(['x'])))
class T(typing.NamedTuple):
    "doc"
    a: int
    b: str = 'q'
    def m(self): return self.a * 2
t = T(1); print(t, t.m(), T._fields, T._field_defaults, t._replace(a=5), isinstance(t, tuple))
class TD(typing.TypedDict):
    x: int
print(TD(x=1), typing.cast(int, 'a'), typing.TYPE_CHECKING)
TT = typing.TypeVar('TT')
class Stack(typing.Generic[TT]):
    def __init__(self): self.items = []
    def push(self, x: TT) -> None: self.items.append(x)
s = Stack[int](); s.push(1); print(s.items, TT, typing.Optional[int], typing.List[int], typing.Dict[str, int], typing.Callable[[int], str], typing.Any, typing.Union[int, str, None])
class Sub(Stack[int]): pass
Sub().push(3); print(Sub.__bases__[0].__name__)
@typing.runtime_checkable
class Pr(typing.Protocol):
    def go(self): ...
class Im:
    def go(self): return 1
print(isinstance(Im(), Pr), isinstance(5, Pr), issubclass(Im, Pr))
class Ex(Pr):
    def go(self): return 2
print(Ex().go())
UserId = typing.NewType('UserId', int); print(UserId(5))
@typing.overload
def ov(x: int) -> int: ...
def ov(x): return x
print(ov(3), isinstance([], typing.List), typing.get_args(typing.List[int]), typing.get_origin(typing.List[int]))
ns = types.SimpleNamespace(a=1, b=2); ns.c = 3; print(ns, ns == types.SimpleNamespace(a=1, b=2, c=3), isinstance(ov, types.FunctionType))
M = types.MappingProxyType({'a': 1}); print(M['a'])
print(sys.version_info[:2] >= (3, 11), sys.version_info.major, sys.byteorder)
x = typing.Literal['a', 'b']; y = typing.Annotated[int, 'm']; z = typing.Final
def f(a: 'int | None' = None, *b: typing.Tuple[int, ...], **c: typing.Any) -> typing.Awaitable[None]: pass
print(round(timeit.timeit(lambda: 1, number=3), 3) >= 0)
try: sys.exit(3)
except SystemExit as e: print(e.code, repr(e))
)~") ==
        R"~(2.5 2.0 2 2.5 a 1.2909944487358056 3.3249895572100003 1 1.25 1.5 [1.5, 3.0, 4.5] [1, 2] 48.0 36.000000000000014
1.5 0.10000000500000003 1 2 [0.9, 1.8, 2.7, 3.6, 4.5, 5.4, 6.3, 7.2, 8.1]
mean requires at least one data point
/c/d ('/a/b', 'c.txt') ('x/y.tar', '.gz') b /a/b /a/c/d False dflt /
2 True 1 False
full
12345678-1234-5678-1234-567812345678 UUID('12345678-1234-5678-1234-567812345678') 12345678123456781234567812345678 None 4 36 16 22 True
True False True 2 15 True
Namespace(count=3, verbose=False, name='x', files=[]) Namespace(count=5, verbose=True, name='x', files=['a', 'b']) Namespace(count=7, verbose=False, name='y', files=[])
usage: prog [-h] [--count COUNT] [-v] [--name {x,y}] [files ...]
prog: error: argument --count: invalid int value: 'z'
exit 2
Namespace(cmd='run', fast=True) Namespace(cmd=None)
Namespace(pos='hello', n=[1.0, 2.0]) {'pos': 'x', 'n': None}
T(a=1, b='q') 2 ('a', 'b') {'b': 'q'} T(a=5, b='q') True
{'x': 1} a False
[1] ~TT int | None typing.List[int] typing.Dict[str, int] typing.Callable[[int], str] typing.Any int | str | None
Stack
True False True
2
5
3 True (<class 'int'>,) <class 'list'>
namespace(a=1, b=2, c=3) True True
1
True 3 little
True
3 SystemExit(3)
)~");
}

TEST_CASE("datetime and time") {
  CHECK(output_of(R"~(
from datetime import datetime, date, time, timedelta, timezone
d = datetime(2023, 11, 14, 22, 13, 20, 123456)
print(d, repr(d), d.isoformat(), d.date(), d.time(), d.strftime('%Y-%m-%d %H:%M:%S.%f %j %a %A %b %B %p %I %U %W %V %G %u %w %y %e %D %T %%'), d.weekday(), d.isoweekday(), d.isocalendar(), d.ctime(), d.timetuple())
print(d + timedelta(days=1, hours=2), d - timedelta(weeks=60), d - datetime(2000, 1, 1), (d - datetime(2000, 1, 1)).total_seconds(), d.replace(year=2000), d > datetime(2022, 1, 1))
print(timedelta(days=1.5), repr(timedelta(seconds=1.5)), timedelta(hours=-1), repr(timedelta(hours=-1)), timedelta(seconds=3661), timedelta(0), repr(timedelta(0)), timedelta(microseconds=1.5), timedelta(microseconds=2.5), timedelta(seconds=0.1) * 3, timedelta(1) / 2, timedelta(10) / timedelta(3), timedelta(10) // timedelta(3), timedelta(10) % timedelta(3), divmod(timedelta(10), timedelta(3)), -timedelta(1), abs(-timedelta(1)), timedelta(1) * 1.5, timedelta(seconds=1) / 3, timedelta(milliseconds=0.0005), timedelta(days=0.1, seconds=0.7))
print(date(2024, 2, 29), repr(date(2024, 2, 29)), date(2024, 2, 29) + timedelta(365), date(2024, 3, 1) - date(2024, 2, 1), date.fromisoformat('2024-01-02'), date(2024, 12, 30).isocalendar(), date(2021, 1, 3).isocalendar(), date(2020, 1, 1).toordinal(), date.fromordinal(737425), f"{date(2024,1,2):%d/%m/%Y}")
print(time(1, 2, 3), repr(time(1, 2)), time(1, 2, 3, 4), time.fromisoformat('04:05:06.789'), time(1) < time(2))
u = datetime(2024, 1, 1, tzinfo=timezone.utc); print(u, repr(u), u.timestamp(), u.astimezone(timezone(timedelta(hours=5, minutes=30))), u.tzname(), u.isoformat(), u.strftime('%z %Z'))
tz = timezone(timedelta(hours=-3), 'BRT'); print(tz, repr(tz), datetime(2024, 1, 1, tzinfo=tz), datetime(2024, 1, 1, 3, tzinfo=timezone.utc) == datetime(2024, 1, 1, tzinfo=tz), timezone(timedelta(hours=2)))
print(datetime.fromtimestamp(1700000000.5, timezone.utc), datetime.fromtimestamp(0, tz), datetime.fromisoformat('2024-01-02T03:04:05'), datetime.fromisoformat('2024-01-02 03:04:05.123+02:00'), datetime.fromisoformat('2024-01-02'), datetime.fromisoformat('20240102T030405'))
for s, f in (('2024-01-02 03:04:05', '%Y-%m-%d %H:%M:%S'), ('14/Nov/23 10:05 PM', '%d/%b/%y %I:%M %p'), ('Tue Nov 14 22:13:20 2023', '%a %b %d %H:%M:%S %Y'), ('2024-01-02T03:04:05.678901+0530', '%Y-%m-%dT%H:%M:%S.%f%z'), ('060', '%j')):
    print(datetime.strptime(s, f))
for f in (lambda: datetime.strptime('x', '%Y'), lambda: datetime.strptime('2024 z', '%Y'), lambda: u < d, lambda: u - d, lambda: datetime.fromisoformat('nope'), lambda: date.max + timedelta(1), lambda: d + 5, lambda: timedelta(days=10**10), lambda: timezone(timedelta(days=2)), lambda: datetime('a', 1, 1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
print(datetime.min, datetime.max, date.max, timedelta.max, datetime.combine(date(2024, 1, 1), time(5)), hash(d) == hash(datetime(2023, 11, 14, 22, 13, 20, 123456)), d == d.replace(), {d: 1}[d], d.isoformat(sep=' ', timespec='milliseconds'), isinstance(d, date), d == d.date(), max([d, d.replace(year=2030)]))
import time as t
print(t.gmtime(0), t.strftime('%Y-%m-%d', t.gmtime(86400)), t.asctime(t.gmtime(1e9)), t.strptime('2024-01-02', '%Y-%m-%d'), t.gmtime(5).tm_sec, t.strftime('%c', t.gmtime(1)), t.gmtime(1700000000)[:6])
)~") ==
        R"~(2023-11-14 22:13:20.123456 datetime.datetime(2023, 11, 14, 22, 13, 20, 123456) 2023-11-14T22:13:20.123456 2023-11-14 22:13:20.123456 2023-11-14 22:13:20.123456 318 Tue Tuesday Nov November PM 10 46 46 46 2023 2 2 23 14 11/14/23 22:13:20 % 1 2 datetime.IsoCalendarDate(year=2023, week=46, weekday=2) Tue Nov 14 22:13:20 2023 time.struct_time(tm_year=2023, tm_mon=11, tm_mday=14, tm_hour=22, tm_min=13, tm_sec=20, tm_wday=1, tm_yday=318, tm_isdst=-1)
2023-11-16 00:13:20.123456 2022-09-20 22:13:20.123456 8718 days, 22:13:20.123456 753315200.123456 2000-11-14 22:13:20.123456 True
1 day, 12:00:00 datetime.timedelta(seconds=1, microseconds=500000) -1 day, 23:00:00 datetime.timedelta(days=-1, seconds=82800) 1:01:01 0:00:00 datetime.timedelta(0) 0:00:00.000002 0:00:00.000002 0:00:00.300000 12:00:00 3.3333333333333335 3 1 day, 0:00:00 (3, datetime.timedelta(days=1)) -1 day, 0:00:00 1 day, 0:00:00 1 day, 12:00:00 0:00:00.333333 0:00:00 2:24:00.700000
2024-02-29 datetime.date(2024, 2, 29) 2025-02-28 29 days, 0:00:00 2024-01-02 datetime.IsoCalendarDate(year=2025, week=1, weekday=1) datetime.IsoCalendarDate(year=2020, week=53, weekday=7) 737425 2020-01-01 02/01/2024
01:02:03 datetime.time(1, 2) 01:02:03.000004 04:05:06.789000 True
2024-01-01 00:00:00+00:00 datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc) 1704067200.0 2024-01-01 05:30:00+05:30 UTC 2024-01-01T00:00:00+00:00 +0000 UTC
BRT datetime.timezone(datetime.timedelta(days=-1, seconds=75600), 'BRT') 2024-01-01 00:00:00-03:00 True UTC+02:00
2023-11-14 22:13:20.500000+00:00 1969-12-31 21:00:00-03:00 2024-01-02 03:04:05 2024-01-02 03:04:05.123000+02:00 2024-01-02 00:00:00 2024-01-02 03:04:05
2024-01-02 03:04:05
2023-11-14 22:05:00
2023-11-14 22:13:20
2024-01-02 03:04:05.678901+05:30
1900-03-01 00:00:00
ValueError time data 'x' does not match format '%Y'
ValueError unconverted data remains:  z
TypeError can't compare offset-naive and offset-aware datetimes
TypeError can't subtract offset-naive and offset-aware datetimes
ValueError Invalid isoformat string: 'nope'
OverflowError date value out of range
TypeError unsupported operand type(s) for +: 'datetime.datetime' and 'int'
OverflowError Python int too large to convert to C int
ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=2)
TypeError 'str' object cannot be interpreted as an integer
0001-01-01 00:00:00 9999-12-31 23:59:59.999999 9999-12-31 999999999 days, 23:59:59.999999 2024-01-01 05:00:00 True True 1 2023-11-14 22:13:20.123 True False 2030-11-14 22:13:20.123456
time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0) 1970-01-02 Sun Sep  9 01:46:40 2001 time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=1, tm_yday=2, tm_isdst=-1) 5 Thu Jan  1 00:00:01 1970 (2023, 11, 14, 22, 13, 20)
)~");
}

TEST_CASE("logging") {
  CHECK(output_of(R"~(
import logging, sys, io, time
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format='%(levelname)s:%(name)s:%(message)s')
log = logging.getLogger('app'); log.info('hello %s', 'x'); log.debug('d %d', 5); logging.warning('root w'); log.error('e')
sub = logging.getLogger('app.sub'); sub.setLevel('WARNING'); sub.info('no'); sub.warning('yes'); print(sub.parent is log, log, sub.getEffectiveLevel(), logging.getLevelName(20), log.isEnabledFor(10))
s = io.StringIO(); h = logging.StreamHandler(s); h.setFormatter(logging.Formatter('[{levelname:<8}] {message}', style='{')); h.setLevel(logging.ERROR)
log.addHandler(h); log.propagate = False; log.info('i'); log.critical('c'); print(s.getvalue())
try: 1/0
except ZeroDivisionError: 
    log.exception('failed'); print(s.getvalue().splitlines()[-1])
class H(logging.Handler):
    def emit(self, r): print('H', r.levelname, r.getMessage(), r.name)
o = logging.getLogger('other'); o.propagate = False; o.addHandler(H()); o.warning('w %s %s', 1, 2); o.info("%(a)s", {'a': 3}); o.log(35, 'odd')
logging.getLogger().handlers[0].setFormatter(logging.Formatter('%(asctime)s %(message)s', datefmt='%H')); 
logging.addLevelName(35, 'ODD'); o.log(35, 'odd'); print(logging.getLogger('a.b').parent.name)
class F(logging.Filter):
    def filter(self, r): return 'ok' in r.getMessage()
o.addFilter(F()); o.error('bad'); o.error('ok'); print(logging.LoggerAdapter(o, {'x': 1}).isEnabledFor(40))
)~") ==
        R"~(INFO:app:hello x
DEBUG:app:d 5
WARNING:root:root w
ERROR:app:e
WARNING:app.sub:yes
True <Logger app (DEBUG)> 30 INFO True
[CRITICAL] c

ZeroDivisionError: division by zero
H WARNING w 1 2 other
H INFO 3 other
H Level 35 odd other
H ODD odd other
root
H ERROR ok other
True
)~");
}
}
