"""Mock, MagicMock, calls and assertions about them."""
from unittest.mock import (ANY, DEFAULT, MagicMock, Mock, NonCallableMock, PropertyMock, call, create_autospec, mock_open, seal, sentinel)


def show(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


def name_of(mock):
    text = repr(mock)
    return text[:text.index("id='")]


m = Mock(name='m', return_value=3)
print(m(1, a=2), m.called, m.call_count, m.call_args, m.call_args_list)
print(m.call_args.args, m.call_args.kwargs, m.call_args == call(1, a=2), m.call_args == ((1,), {'a': 2}))
m.child.method(5)
m.child.other.return_value = 'x'
print(m.child.other(), m.mock_calls, m.method_calls)
print(name_of(m.child.method()), name_of(m), name_of(Mock()), name_of(Mock().a.b().c), name_of(MagicMock()()))
show(m.assert_called_with, 1)
show(m.assert_called_with, 1, a=2)
show(m.assert_called_once)
show(m.assert_not_called)
show(m.assert_called_once_with, 1, a=2)
m(2)
show(m.assert_called_once)
show(m.assert_called_once_with, 2)
show(m.assert_any_call, 1, a=2)
show(m.assert_any_call, 3)
show(m.assert_has_calls, [call(1, a=2), call(2)])
show(m.assert_has_calls, [call(2), call(1, a=2)])
show(m.assert_has_calls, [call(2), call(1, a=2)], any_order=True)
show(m.assert_has_calls, [call(2), call(9)], any_order=True)
show(Mock().assert_called)
show(Mock(name='n').assert_called_with, 1, 'x', key=None)
show(m.assert_called_with, ANY)
m.reset_mock()
print(m.called, m.call_args, m.mock_calls, m.child.method.call_count, m())

# Side effects.
m = Mock(side_effect=[1, ValueError('two'), DEFAULT], return_value='three')
show(m)
show(m)
show(m)
show(m)
m = Mock(side_effect=KeyError)
show(m, 'x')
m = Mock(side_effect=lambda x: x * 2)
show(m, 4)
m.side_effect = None
print(name_of(m(1)))
wrapped = Mock(wraps=[1, 2, 3])
print(wrapped.index(2), wrapped.index.call_args)

# Attributes.
m = Mock(**{'a.b.return_value': 7, 'c': 8})
print(m.a.b(), m.c, hasattr(m, 'd'))
del m.d
print(hasattr(m, 'd'))
show(lambda: m.assert_was_called)
show(lambda: m.called_with)
show(lambda: Mock(spec=['one']).two)
m = Mock(spec=['one'])
m.two = 2
print(m.two, name_of(m))
m = Mock(spec_set=['one'])
show(setattr, m, 'two', 2)


class Real:
    """A class."""
    constant = 5

    def __init__(self, a):
        self.a = a

    def method(self, x, y=2):
        return x + y

    @staticmethod
    def static(z):
        return z

    def __len__(self):
        return 1


m = Mock(spec=Real)
print(isinstance(m, Real), name_of(m), name_of(m.method), type(m).__name__)
show(lambda: m.missing)
m.method(1, y=3)
m.method.assert_called_with(1, y=3)
show(lambda: len(m))
m = MagicMock(spec=Real)
print(len(m), isinstance(m, Real))
show(lambda: m[1])

# Magic.
m = MagicMock()
print(len(m), list(m), bool(m), int(m), float(m), 3 in m, m == m, m == 3, m != 3, hash(m) == hash(m))
show(lambda: m < 3)
m.__len__.return_value = 9
m.__iter__.return_value = [1, 2]
m.__getitem__.side_effect = lambda key: key * 2
m.__enter__.return_value = 'entered'
print(len(m), list(m), list(m), m['k'])
with m as entered:
    print(entered)
m.__setitem__(1, 2)
m[3] = 4
m.__setitem__.assert_called_with(3, 4)
print(m.__exit__.call_args, m.mock_calls[-3:])
m.__str__.return_value = 'as text'
print(str(m), (m + 1) is m.__add__.return_value)
m = Mock()
m.__len__ = lambda self: 4
print(len(m))
show(lambda: m[1])
show(lambda: NonCallableMock()())


class Holder:
    value = PropertyMock(return_value='property')


holder = Holder()
print(holder.value)
holder.value = 5
print(Holder.__dict__['value'].mock_calls)

# Calls.
print(call(1, 2), call.a.b(1)(2).c, call.x(1).y(2).call_list(), call(), call(a=ANY) == call(a=5), call(1) == call(2))
print([call(1), call.a(2)] == [call(1), call.a(2)], call.count(), (('a',),) == call('a'), ('a', (1,), {}) == call.a(1))
print(sentinel.one, sentinel.one is sentinel.one, sentinel.one == sentinel.two, ANY, DEFAULT)
parent = Mock()
parent.attach_mock(Mock(), 'attached')
parent.attached(1)
parent.first().second(2)
print(parent.mock_calls, parent.mock_calls == call.attached(1).call_list() + call.first().second(2).call_list())

# Specs of everything.
def function(a, b=2, *, c=3):
    """doc"""


f = create_autospec(function, return_value='made')
print(f(1, c=4), f.called, f.call_args, f.__name__)
show(f)
show(f, 1, d=2)
f.assert_called_once_with(1, c=4)
f.assert_called_once_with(a=1, c=4)
show(f.assert_called_with, 2)
f.side_effect = ZeroDivisionError
show(f, 1)
C = create_autospec(Real)
instance = C(1)
print(isinstance(instance, Real), isinstance(C, type))
show(C)
show(instance.method)
show(lambda: instance.missing)
instance.method.return_value = 12
print(instance.method(1, y=5), C.static(3) is C.static.return_value, C.constant is C.constant)
instance.method.assert_called_once_with(1, 5)
print(type(C.method(1)).__name__)

m = Mock()
m.kept = 1
m.made.inner = 2
seal(m)
print(m.kept, m.made.inner)
show(lambda: m.new)
show(lambda: m.made.new)
show(lambda: m())
opener = mock_open(read_data='one\ntwo\n')
with opener('file') as handle:
    print(handle.readline(), handle.read())
opener.assert_called_once_with('file')
