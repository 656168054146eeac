l = [1,2,3,4]
class Evil:
    def __init__(self, v): self.v = v
    def __eq__(self, o): l.clear(); return False
    def __lt__(self, o): l.clear(); return True
    def __hash__(self): return 1
    def __repr__(self): l.clear(); return 'evil'
    def __del__(self): l.clear()
    def __bool__(self): l.clear(); return True
    def __index__(self): l.clear(); return 0
    def __str__(self): l.clear(); return 's'
    def __format__(self, s): l.clear(); return 'f'
    def __iter__(self): l.clear(); return iter([1])
    def __len__(self): l.clear(); return 3
def fill():
    l[:] = [Evil(i) for i in range(10)]
def t(name, f):
    fill()
    try: r = f(); print(name, type(r).__name__)
    except Exception as e: print(name, type(e).__name__, e)
t('in', lambda: 5 in l); t('index', lambda: l.index(5)); t('count', lambda: l.count(5)); t('remove', lambda: l.remove(5)); t('eq', lambda: l == [9] * 10); t('lt', lambda: l < [9] * 10)
t('sort', lambda: l.sort()); t('sorted', lambda: sorted(l)); t('repr', lambda: repr(l)); t('max', lambda: max(l)); t('any', lambda: any(l)); t('all', lambda: all(l)); t('join', lambda: ','.join(map(str, l))); t('fmt', lambda: f'{l[0]} {l}'); t('slice', lambda: l[Evil(1):]); t('idx', lambda: l[Evil(1)]); t('setslice', lambda: l.__setitem__(slice(0, 2), Evil(3))); t('ext', lambda: l.extend(Evil(1))); t('mul', lambda: l * Evil(1)); t('ins', lambda: l.insert(Evil(0), 1)); t('pop', lambda: l.pop(Evil(0))); t('del', lambda: l.__delitem__(Evil(0))); t('sortkey', lambda: l.sort(key=lambda x: l.clear() or 1)); t('filter', lambda: list(filter(None, l))); t('sum', lambda: sum(l, 0)); t('unpack', lambda: (lambda *a: a)(*l)); t('rev', lambda: [l.clear() for _ in reversed(l)]); t('zip', lambda: [l.clear() for _ in zip(l, l)]); t('enum', lambda: [l.clear() for _ in enumerate(l)]); t('map', lambda: list(map(lambda x: l.clear(), l)))
d = {i: i for i in range(10)}
def td(name, f):
    d.clear(); d.update({i: i for i in range(10)})
    try: r = f(); print(name, type(r).__name__)
    except Exception as e: print(name, type(e).__name__, e)
def it():
    for k in d: d[k + 100] = 1
def it2():
    for k in d: del d[k]
def it3():
    for k in list(d): del d[k]
    return 1
def it4():
    for k, v in d.items(): d.clear()
def it5():
    for k in d.keys():
        d.pop(k); d[k] = 1
td('grow', it); td('del', it2); td('copy', it3); td('items', it4); td('same', it5)
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o): d.clear(); return False
td('keyeq', lambda: [d.__setitem__(K(i), i) for i in range(5)]); td('get', lambda: (d.__setitem__(K(1), 1), d.get(K(2)))); td('upd', lambda: d.update({K(i): 1 for i in range(3)}))
s = set(range(10))
def ts(name, f):
    s.clear(); s.update(range(10))
    try: r = f(); print(name, type(r).__name__)
    except Exception as e: print(name, type(e).__name__, e)
def s1():
    for x in s: s.add(x + 100)
def s2():
    for x in s: s.discard(x)
class SK(K):
    def __eq__(self, o): s.clear(); return False
ts('sgrow', s1); ts('sdel', s2); ts('skeq', lambda: [s.add(SK(i)) for i in range(5)]); ts('sub', lambda: s | {SK(1)}); ts('inter', lambda: {SK(1), SK(2)} & s); ts('eq', lambda: s == {SK(1)})
