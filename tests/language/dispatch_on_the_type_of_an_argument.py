from functools import singledispatch, singledispatchmethod
@singledispatch
def show(v): return f'any {v}'
@show.register
def _(v: int): return f'int {v}'
@show.register(list)
def _(v): return f'list of {len(v)}'
print(show(1), show(True), show([1]), show('s'), show.dispatch(bool).__name__, sorted(t.__name__ for t in show.registry))
class C:
    @singledispatchmethod
    def m(self, v): return 'any'
    @m.register
    def _(self, v: str): return 'str'
print(C().m(1), C().m('a'))
try:
    show()
except TypeError as e:
    print(e)
