import itertools, functools, operator
from contextlib import contextmanager, ExitStack, suppress, closing, nullcontext, redirect_stdout, ContextDecorator, AsyncExitStack, asynccontextmanager
import io
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
print(list(itertools.islice(fib(), 10)), next(x for x in fib() if x > 100))
def avg():
    total = n = 0; a = None
    while True:
        v = yield a
        if v is None: return total
        total += v; n += 1; a = total / n
g = avg(); next(g); print(g.send(10), g.send(20))
try: g.send(None)
except StopIteration as e: print('ret', e.value)
def sub():
    x = yield 1
    print('got', x)
    try: yield 2
    except ValueError as e: print('caught', e); yield 'recovered'
    return 'done'
def outer():
    r = yield from sub()
    print('sub returned', r)
    yield from [7, 8]
    yield from (i for i in 'ab')
g = outer(); print(next(g), g.send('hey'), g.throw(ValueError('v')), list(g))
def chain(*its):
    for it in its: yield from it
print(list(chain([1], (2,), {3: 0}, 'x')))
def flatten(x):
    for i in x:
        if isinstance(i, (list, tuple)): yield from flatten(i)
        else: yield i
print(list(flatten([1, [2, [3, (4, [5])]]])))
gen = (x * x for x in range(5)); print(sum(gen), sum(gen), gen.gi_frame if hasattr(gen, 'gi_frame') else None)
print(type(gen).__name__, gen.__name__, fib.__name__, fib().__name__, fib().__qualname__)
g = fib(); print(g.gi_running, iter(g) is g); g.close(); print(list(g))
def withfin():
    try:
        yield 1; yield 2
    finally: print('cleanup')
for x in withfin():
    print(x); break
g = withfin(); next(g); del g
def reent():
    global rg
    yield next(rg)
rg = reent()
try: next(rg)
except ValueError as e: print(e)
print(*itertools.accumulate([1,2,3,4], operator.mul), *itertools.chain.from_iterable([[1],[2]]), *itertools.compress('abc', [1,0,1]), *itertools.dropwhile(lambda x: x < 3, range(5)), *itertools.takewhile(lambda x: x < 3, range(5)), *itertools.filterfalse(lambda x: x % 2, range(5)), *itertools.starmap(pow, [(2,3),(3,2)]), *itertools.zip_longest('ab', 'x', fillvalue='-'), *itertools.pairwise('abcd'), *itertools.batched('abcdefg', 3), *itertools.permutations('abc', 2), *itertools.combinations('abc', 2), *itertools.combinations_with_replacement('ab', 2), *itertools.product('ab', repeat=2), *itertools.repeat('z', 2))
for k, grp in itertools.groupby(sorted(['apple', 'avocado', 'banana', 'blueberry', 'cherry']), key=lambda s: s[0]): print(k, list(grp))
a, b, c = itertools.tee([1,2,3], 3); print(list(a), next(b), list(b), list(c))
cyc = itertools.cycle([1,2]); print([next(cyc) for _ in range(5)], itertools.count(5, 2), repr(itertools.repeat(3, 4)))
print(list(itertools.islice('abcdef', 1, None, 2)), list(zip(range(3), itertools.count(10))), list(map(lambda a, b: a + b, [1,2], [3,4])))
@contextmanager
def tag(n):
    print(f'<{n}>')
    try: yield n.upper()
    except KeyError as e: print('swallow', e)
    finally: print(f'</{n}>')
with tag('b') as t: print(t); raise KeyError('z')
try:
    with tag('i'): raise ValueError('out')
except ValueError as e: print('esc', e)
@tag('deco')
def fn(): return 5
print(fn(), fn())
with ExitStack() as st:
    for n in 'xy': st.enter_context(tag(n))
    st.callback(print, 'cb', end='!\n'); st.push(lambda *a: print('pushed', a[0]))
with suppress(ZeroDivisionError, KeyError): 1/0
with nullcontext(4) as v: print(v)
buf = io.StringIO()
with redirect_stdout(buf): print('hidden')
print(repr(buf.getvalue()))
@contextmanager
def noyield():
    if False: yield
try:
    with noyield(): pass
except RuntimeError as e: print(e)
@contextmanager
def twice(): yield 1; yield 2
try:
    with twice(): pass
except RuntimeError as e: print(e)
@contextmanager
def badstop():
    yield
try:
    with badstop(): raise StopIteration('x')
except StopIteration as e: print('stop', e)
class CD(ContextDecorator):
    def __enter__(self): print('in'); return self
    def __exit__(self, *e): print('out', e[0]); return False
@CD()
def h(): print('body')
h()
class R:
    def close(self): print('closed')
with closing(R()): pass
squares = {n: n*n for n in range(3)}; evens = {n for n in range(6) if n % 2 == 0}; nested = [[i*j for j in range(3)] for i in range(3)]
print(squares, evens, nested, [x for row in nested for x in row if x], [(x, y) for x in range(3) for y in range(x)], {**squares, 'k': [*evens]})
print([y := 5, y ** 2], [last := x for x in range(3)], last, any((hit := x) > 1 for x in range(5)), hit)
fs = [lambda: i for i in range(3)]; print([f() for f in fs], [f() for f in [lambda i=i: i for i in range(3)]])
try: [x for x in range(3)]; print(x)
except NameError as e: print(e)
class K:
    v = 3
    l = [v for _ in range(2)] if False else [1]
    gen = list(i for i in range(v))
print(K.gen)
