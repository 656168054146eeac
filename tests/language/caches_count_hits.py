from functools import cache, cached_property, lru_cache
@lru_cache(maxsize=2)
def square(n):
    print('computed', n)
    return n * n
print(square(1), square(2), square(1), square(3), square(2), square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__wrapped__(5), square.cache_parameters())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
class C:
    @cached_property
    def v(self):
        print('once')
        return 5
c = C()
print(c.v, c.v, c.__dict__)
try:
    square([])
except TypeError as e:
    print(e)
