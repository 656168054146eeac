class D:
    def __del__(self): x = [1]; print('del')
def f():
    d = D()
    return 5
print(f())
def g():
    d = D()
    yield 1
    yield 2
it = g(); print(next(it)); it.close(); print('closed')
print(list(g()))
def h():
    d = D()
    raise ValueError('x')
try: h()
except ValueError as e: print(e)
async def co():
    d = D()
    return 7
import asyncio
print(asyncio.run(co()))
class C:
    def __init__(self): self.d = D(); d = D()
print(type(C()).__name__)
def with_finally():
    try:
        d = D()
        return 'ret'
    finally: print('fin')
print(with_finally())
