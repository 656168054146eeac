"""Values that stand for something: sentinels, ANY, and calls as they are compared and shown. See CPython 3.14, unittest.mock."""

__unittest = True

MOCK = 'unittest.mock'


class _SentinelObject:
    __module__ = MOCK

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'

    def __reduce__(self):
        return f'sentinel.{self.name}'

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class _Sentinel:
    """`sentinel.name` is always the same object."""
    __module__ = MOCK

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == '__bases__':
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING
_deleted = sentinel.DELETED


class _ANY:
    __module__ = MOCK

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'


ANY = _ANY()


def _call_text(name, args, kwargs):
    parts = [repr(each) for each in args] + [f'{key}={value!r}' for key, value in kwargs.items()]
    return f'{name}({", ".join(parts)})'


def _parts_of(value):
    """(name, args, kwargs) of something that is compared with a call: any of them may be left out. Or None."""
    count = len(value)
    if count == 0:
        return '', (), {}
    if count == 3:
        return tuple(value)
    if count == 1:
        only, = value
        if isinstance(only, tuple):
            return '', only, {}
        return (only, (), {}) if isinstance(only, str) else ('', (), only)
    if count == 2:
        first, second = value
        if not isinstance(first, str):
            return '', first, second
        return (first, second, {}) if isinstance(second, tuple) else (first, (), second)
    return None


class _Call(tuple):
    """A call: (args, kwargs) or (name, args, kwargs). Attributes and calls of it make the calls of children."""
    __module__ = MOCK

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        args, kwargs = (), {}
        if len(value) == 3:
            name, args, kwargs = value
        elif len(value) == 2:
            first, second = value
            if isinstance(first, str):
                name = first
                if isinstance(second, tuple):
                    args = second
                else:
                    kwargs = second
            else:
                args, kwargs = first, second
        elif len(value) == 1:
            value, = value
            if isinstance(value, str):
                name = value
            elif isinstance(value, tuple):
                args = value
            else:
                kwargs = value
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            len(other)
        except TypeError:
            return NotImplemented
        name, args, kwargs = ('', *self) if len(self) == 2 else self
        own_parent = getattr(self, '_mock_parent', None)
        other_parent = getattr(other, '_mock_parent', None)
        if own_parent and other_parent and own_parent != other_parent:
            return False
        parts = _parts_of(other)
        if parts is None or (name and parts[0] != name):
            return False
        return (parts[1], parts[2]) == (args, kwargs)  # in this order, so that ANY is asked

    __ne__ = object.__ne__
    __hash__ = None

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(('', args, kwargs), name='()')
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + '()', parent=self)

    def __getattr__(self, attr):
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name=f'{self._mock_name}.{attr}', parent=self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in ('count', 'index'):  # tuple's own are no use here
            raise AttributeError
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        return self[0] if len(self) == 2 else self[1]

    @property
    def kwargs(self):
        return self[1] if len(self) == 2 else self[2]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or 'call'
            return f'call{name}' if name.startswith('()') else name
        name, args, kwargs = ('', *self) if len(self) == 2 else self
        if not name:
            name = 'call'
        else:
            name = f'call{name}' if name.startswith('()') else f'call.{name}'
        return _call_text(name, args, kwargs)

    def call_list(self):
        """This call and those it was made on, as mock_calls has them."""
        calls = []
        this = self
        while this is not None:
            if this._mock_from_kall:
                calls.append(this)
            this = this._mock_parent
        return _CallList(reversed(calls))


call = _Call(from_kall=False)


class _CallList(list):
    """Calls in order; `in` also finds a run of them."""
    __module__ = MOCK

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        count = len(value)
        return any([list(self[at:at + count]) == value for at in range(len(self) - count + 1)])

    def __repr__(self):
        from pprint import pformat
        return pformat(list(self))
