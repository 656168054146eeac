import io, sys
print(1, 'a', None, sep='-', end='!\n'); print(); print(*range(3), sep=''); print('x', end=''); print('y', flush=True)
out = io.StringIO(); print('to', 'buffer', file=out); print(repr(out.getvalue()))
for kwargs in ({'sep': 5}, {'end': 5}, {'foo': 1}, {'file': 5}):
    try:
        print('a', 'b', **kwargs)
    except Exception as e:
        print(type(e).__name__, e)
print(sep=',', end='|\n'); print('a', 'b', sep=None, end=None)
