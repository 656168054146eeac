// A program is a prelude and a few dozen probes, each on its own: what it gives, or how it fails, is printed.
import { Dice } from '../conformance/dice.mjs';
import { probeKinds } from './probes/kinds.mjs';

export const PROBES_PER_PROGRAM = 40;

const PRELUDE = `import bisect, copy, datetime, enum, functools, heapq, itertools, json, math, operator, random, statistics, string, textwrap
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, field

log = []

class E1(Exception): pass
class E2(E1, KeyError): pass

class cm:
    def __init__(self, name, swallow=False, enter=None, leave=None):
        self.name, self.swallow, self.enter, self.leave = name, swallow, enter, leave
    def __enter__(self):
        log.append('enter ' + self.name)
        if self.enter: raise self.enter
        return self
    def __exit__(self, kind, error, tb):
        log.append(('exit ' + self.name, kind and kind.__name__, str(error)))
        if self.leave: raise self.leave
        return self.swallow

def sub():
    try:
        got = yield 's1'
        log.append(('sub', got))
        yield 's2'
    except ValueError as e:
        log.append(('sub caught', str(e)))
        yield 's3'
    finally:
        log.append('sub done')
    return 'returned'

def chain(e):
    text = []
    while e is not None and len(text) < 8:
        text.append(f"{type(e).__name__}({e})" + ("!" if e.__suppress_context__ else ""))
        e = e.__cause__ or e.__context__
    return text

class K:
    ONE = 1

class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f"Point({self.x}, {self.y})"

def show(value, depth=0):
    if depth > 6 or type(value) in (int, float, str, bytes, bool, type(None)):
        return repr(value)
    if type(value) in (set, frozenset):
        return type(value).__name__ + "{" + ", ".join(sorted(show(item, depth + 1) for item in value)) + "}"
    if type(value) in (list, tuple):
        return type(value).__name__ + "(" + ", ".join(show(item, depth + 1) for item in value) + ")"
    if hasattr(value, "__next__"):
        return type(value).__name__ + " giving " + show(list(itertools.islice(value, 12)), depth + 1)
    return repr(value)

def probe(name, work):
    log.clear()
    try:
        text = show(work())
    except BaseException as error:
        text = f"{type(error).__name__}: {error}"
    print(name, ascii(text)[1:-1])

`;

/** The text of one probe: an expression, or the body of a function when it has more than one line. */
function probeText(name, body) {
  if (!body.includes('\n') && !/^(return|raise|assert|del|with|for|class|try|if|while) /.test(body))
    return `probe("${name}", lambda: (${body}))\n`;
  const lines = body.split('\n').map((line) => '    ' + line);
  return `def probe_${name}():\n${lines.join('\n')}\nprobe("${name}", probe_${name})\n`;
}

/** The probes of program `number` of the series of `seed`: `{kind, body}`. */
export function makeProbes(seed, number, kinds = Object.keys(probeKinds)) {
  const dice = new Dice(seed, number);
  return Array.from({ length: PROBES_PER_PROGRAM }, () => {
    const kind = dice.pick(kinds);
    return { kind, body: probeKinds[kind](dice) };
  });
}

export function programText(probes) {
  return PRELUDE + probes.map(({ body }, index) => probeText(index, body)).join('');
}
