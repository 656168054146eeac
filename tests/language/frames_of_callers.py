"""Who called: inspect.currentframe, inspect.stack, sys._getframe, traceback.extract_stack."""
import inspect
import sys
import traceback


def name_of_caller():
    return sys._getframe(1).f_code.co_name


def outer():
    return name_of_caller(), inspect.currentframe().f_code.co_name, inspect.currentframe().f_lineno


class Thing:
    def method(self):
        frame = inspect.currentframe()
        return frame.f_code.co_qualname, frame.f_back.f_code.co_name, [info.function for info in inspect.stack()[:2]], inspect.stack()[1].lineno


def depths(n):
    return [frame.name for frame in traceback.extract_stack()[-2:]] if n == 0 else depths(n - 1)


print(outer())
print(Thing().method())
print(depths(2))
try:
    sys._getframe(1000)
except ValueError as error:
    print(error)
signature = inspect.signature(outer)
print(signature, signature.replace(return_annotation=int))


def f(a, /, b: int = 0, *c, d=1, **e):
    pass


sig = inspect.signature(f)
print([(p.name, p.kind.name, p.kind.description, p.default if p.default is not p.empty else "-") for p in sig.parameters.values()])
bound = sig.bind(1, 2, 3, x=4)
print(bound.args, bound.kwargs, bound.arguments)
bound = sig.bind(1)
print(bound.arguments)
bound.apply_defaults()
print(bound.arguments, bound.args, bound.kwargs)
print(sig.bind_partial().arguments, sig == inspect.signature(f), sig.parameters["a"] == sig.parameters["b"])
