from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress
import io
@contextmanager
def tag(name):
    print(f'<{name}>')
    try:
        yield name.upper()
    except ValueError as e:
        print('caught', e)
    finally:
        print(f'</{name}>')
with tag('a') as t, tag('b'):
    print(t)
    raise ValueError('v')
with suppress(KeyError, IndexError): {}['k']
with nullcontext(5) as n: print(n)
with ExitStack() as stack:
    for name in 'xy': stack.enter_context(tag(name))
    stack.callback(print, 'called', end='!\n')
buffer = io.StringIO()
with redirect_stdout(buffer): print('hidden')
print(repr(buffer.getvalue()))
