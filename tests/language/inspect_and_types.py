import inspect
import sys
import types


async def co(): pass
def gen(): yield
async def agen(): yield


k = co()
n = types.SimpleNamespace(x=1, y="s")
n.z = 3
print(n, n.x, n == types.SimpleNamespace(x=1, y="s", z=3))
print(inspect.iscoroutinefunction(co), inspect.iscoroutine(k), inspect.isawaitable(k), inspect.isgeneratorfunction(gen), inspect.isfunction(gen), inspect.isasyncgenfunction(agen), inspect.isclass(int))
k.close()
print(isinstance(co, types.FunctionType), isinstance(len, types.BuiltinFunctionType), isinstance(gen(), types.GeneratorType), types.NoneType is type(None))
print(sys.version_info >= (3, 11), sys.version_info[0], len(sys.argv), sys.getrecursionlimit() > 100, sys.maxsize > 2 ** 30)
