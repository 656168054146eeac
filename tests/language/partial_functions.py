from functools import partial, partialmethod, reduce
pow2 = partial(pow, 2)
basetwo = partial(int, base=2)
print(pow2(5), basetwo('101'), pow2.func, pow2.args, basetwo.keywords, partial(pow2, 3)(), partial(print, 'a', sep='-').keywords)
class C:
    def m(self, a, b=0): return a, b
    one = partialmethod(m, 1)
print(C().one(), C().one(b=5), reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(max, [], 7))
for act in (lambda: partial(), lambda: partial(5), lambda: reduce(max, []), lambda: pow2()):
    try:
        print(act())
    except TypeError as e:
        print(e)
