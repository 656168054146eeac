# uncaught error from nested class method chain
class Stack:
    """A stack."""
    def __init__(self): self._d = []
    def push(self, x): self._d.append(x)
    def pop(self):
        try: return self._d.pop()
        except IndexError as e: raise StackError('empty', size=len(self._d)) from e
class StackError(RuntimeError):
    def __init__(self, msg, *, size): super().__init__(msg); self.size = size
    def __str__(self): return f'{self.args[0]} (size={self.size})'
s = Stack(); s.push(1); print(s.pop(), Stack.__doc__, Stack.pop.__qualname__)
try: s.pop()
except StackError as e:
    print(e, repr(e), e.__cause__, e.size)
    e.add_note('while testing')
    err = e
try: print(e)
except NameError as x: print(x)
def risky(n):
    try:
        if n == 0: return 'ret'
        if n == 1: raise ValueError('v')
        if n == 2: raise KeyError('k')
        if n == 3: 1 / 0
    except ValueError: return 'VE'
    except (KeyError, IndexError) as e: return f'KE {e}'
    else: return 'else'
    finally: print('finally', n)
for i in range(5):
    try: print(risky(i))
    except ZeroDivisionError as z: print('outer', z)
class Retry(Exception): pass
def attempt():
    for k in range(3):
        try:
            if k < 2: raise Retry(k)
            return f'ok after {k}'
        except Retry as r:
            print('retry', r.args, r.__traceback__.tb_lineno > 0); continue
        finally: print('f', k)
print(attempt())
def nested():
    try:
        try: raise ValueError('inner')
        finally: raise TypeError('from finally')
    except TypeError as e: return type(e.__context__).__name__
print(nested())
with open_ctx() if False else __import__('contextlib').nullcontext() as c: print(c)
try:
    try: raise ValueError(1)
    except ValueError as e: raise
except ValueError as e: print('reraised', e)
try: raise
except RuntimeError as e: print(e)
import traceback
try: s.pop()
except StackError: print(traceback.format_exc().splitlines()[-1], len(traceback.format_exc().splitlines()) > 5)
te = traceback.TracebackException.from_exception(err); print(''.join(te.format_exception_only()), end='')
def a(): b()
def b(): c_()
def c_(): raise err.__class__('deep', size=9) from None
a()
