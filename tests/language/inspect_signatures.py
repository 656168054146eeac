import functools
import inspect


def f(a, b=2, /, c: int = 3, *args, d, e: str = 'x', **kw) -> list[int]: ...


s = inspect.signature(f)
print(s, repr(s), len(s.parameters), s.return_annotation)
for p in s.parameters.values():
    print(repr(p), p.kind, repr(p.kind), p.kind.description, p.default, p.annotation, p.kind == p.VAR_POSITIONAL)
print(s.replace(return_annotation=inspect.Signature.empty), s == inspect.signature(f), hash(s) == hash(inspect.signature(f)))
for bad in (lambda: s.bind(), lambda: s.bind(1), lambda: s.bind(1, d=2, a=3), lambda: inspect.signature(lambda x: 0).bind(1, 2),
            lambda: inspect.signature(lambda x: 0).bind(1, y=2), lambda: inspect.signature(lambda x: 0).bind(1, x=2),
            lambda: inspect.signature(lambda x, /: 0).bind(x=2), lambda: inspect.signature(lambda *, k: 0).bind(2),
            lambda: inspect.signature(lambda *, k: 0).bind(), lambda: inspect.signature(3), lambda: inspect.Parameter('1x', 0),
            lambda: inspect.Parameter('x', 2, default=1), lambda: inspect.Signature([inspect.Parameter('x', 3), inspect.Parameter('y', 0)]),
            lambda: inspect.Signature([inspect.Parameter('x', 1), inspect.Parameter('x', 1)]),
            lambda: inspect.Signature([inspect.Parameter('x', 1, default=1), inspect.Parameter('y', 1)])):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
b = s.bind(1, 5, d=4, z=9)
print(b, b.args, b.kwargs, b.arguments)
b.apply_defaults()
print(b, b.args, b.kwargs, b == s.bind(1, 5, 3, d=4, e='x', z=9))
print(s.bind_partial(1), s.bind_partial())


class A:
    def __init__(self, x, y=1): ...
    def m(self, q): ...
    @classmethod
    def c(cls, w): ...
    @staticmethod
    def st(v): ...
    def __call__(self, z): ...


class B(A):
    def __new__(cls, n): return super().__new__(cls)


class Meta(type):
    def __call__(cls, meta_arg): ...


class D(metaclass=Meta): ...
class Plain: ...


print(inspect.signature(A), inspect.signature(A(1)), inspect.signature(A(1).m), inspect.signature(A.m), inspect.signature(A.c), inspect.signature(A.st))
print(inspect.signature(B), inspect.signature(D), inspect.signature(Plain))
print(inspect.signature(functools.partial(f, 1, c=5)), inspect.signature(functools.partial(lambda a, b: 0, b=1)))


@functools.wraps(f)
def w(*a, **k): ...


print(inspect.signature(w), inspect.signature(w, follow_wrapped=False))
w.__signature__ = inspect.Signature([inspect.Parameter('own', inspect.Parameter.KEYWORD_ONLY, annotation='int')])
print(inspect.signature(w), w.__signature__.parameters['own'].replace(name='other', default=4))
print(inspect.formatannotation(int), inspect.formatannotation(A), inspect.formatannotation(list[int]), inspect.formatannotation('x'))


def g(x: 'int') -> 'A': ...


print(inspect.signature(g), inspect.signature(g, eval_str=True), inspect.signature(g).format(quote_annotation_strings=False))
print(inspect.signature(f).format(max_width=20))
