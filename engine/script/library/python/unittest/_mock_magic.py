"""MagicMock: a mock whose special methods are mocks as well. See CPython 3.14, unittest.mock."""
from unittest._mock_calls import DEFAULT, MOCK
from unittest._mock_objects import MAGICS, NUMERICS, Mock, NonCallableMock

__unittest = True

# Those that MagicMock does not have by itself; they can be set.
_ONLY_WHEN_SET = ({'__getstate__', '__setstate__', '__getinitargs__', '__getnewargs__', '__getformat__', '__repr__', '__dir__',
                   '__subclasses__', '__format__', '__missing__', '__reversed__', '__call__', '__fspath__'}
                  | {f'__r{name}__' for name in NUMERICS})
_CONFIGURED = MAGICS - _ONLY_WHEN_SET | {'__fspath__'}
_RETURN_VALUES = {
    '__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented, '__int__': 1,
    '__contains__': False, '__len__': 0, '__exit__': False, '__float__': 1.0, '__bool__': True,
    '__index__': 1, '__aexit__': False,
}
_CALCULATED = {
    '__hash__': lambda mock: object.__hash__(mock),
    '__str__': lambda mock: object.__str__(mock),
    '__sizeof__': lambda mock: 48,
    '__fspath__': lambda mock: f'{type(mock).__name__}/{mock._extract_mock_name()}/{id(mock)}',
}


def _equal(mock):
    def equal(other):
        value = mock.__eq__._mock_return_value
        if value is not DEFAULT:
            return value
        return True if mock is other else NotImplemented
    return equal


def _not_equal(mock):
    def not_equal(other):
        if mock.__ne__._mock_return_value is not DEFAULT:
            return DEFAULT
        return False if mock is other else NotImplemented
    return not_equal


def _iterate(mock):
    def iterate():
        value = mock.__iter__._mock_return_value
        return iter([]) if value is DEFAULT else iter(value)
    return iterate


def _iterate_asynchronously(mock):
    async def each(values):
        for value in values:
            yield value

    def iterate():
        value = mock.__aiter__._mock_return_value
        return each([] if value is DEFAULT else value)
    return iterate


_SIDE_EFFECTS = {'__eq__': _equal, '__ne__': _not_equal, '__iter__': _iterate, '__aiter__': _iterate_asynchronously}


class _MagicProxy:
    """Stands in the class for a special method until it is first used."""

    def __init__(self, name, parent):
        self.name = name
        self.parent = parent

    def create_mock(self):
        name, parent = self.name, self.parent
        made = parent._get_child_mock(name=name, _new_name=name, _new_parent=parent)
        setattr(parent, name, made)
        if name in _RETURN_VALUES:
            made.return_value = _RETURN_VALUES[name]
        elif name in _CALCULATED:
            made.return_value = _CALCULATED[name](parent)
        elif name in _SIDE_EFFECTS:
            made.side_effect = _SIDE_EFFECTS[name](parent)
        return made

    def __get__(self, obj, _type=None):
        return self.create_mock()


class MagicMixin:
    __module__ = MOCK

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._mock_set_magics()

    def _mock_set_magics(self):
        kind = type(self)
        wanted = _CONFIGURED
        if self.__dict__.get('_mock_methods') is not None:
            wanted = _CONFIGURED.intersection(self._mock_methods)
            for name in _CONFIGURED - wanted:
                if name in kind.__dict__:
                    delattr(kind, name)
        for name in sorted(wanted):
            if name not in kind.__dict__:
                setattr(kind, name, _MagicProxy(name, self))

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    __module__ = MOCK


class MagicMock(MagicMixin, Mock):
    """A Mock with special methods that work: it can be iterated, entered, compared, counted."""
    __module__ = MOCK

    def reset_mock(self, /, *args, return_value=False, **kwargs):
        kept = {name: child._mock_return_value for name, child in self._mock_children.items()
                if name in _RETURN_VALUES and isinstance(child, NonCallableMock)}
        super().reset_mock(*args, return_value=return_value, **kwargs)
        if return_value:
            for name, value in kept.items():
                self._mock_children[name].__dict__['_mock_return_value'] = value


class PropertyMock(Mock):
    """A mock that is called when an attribute of an instance is read or set; it stands in the class."""
    __module__ = MOCK

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


def mock_open(mock=None, read_data=''):
    """A mock to stand for open(): its handle reads `read_data`."""
    import io
    make = io.BytesIO if isinstance(read_data, bytes) else io.StringIO
    handle = MagicMock(name='open().__enter__')
    current = [make(read_data)]
    handle.write.return_value = None
    handle.read.side_effect = lambda *args, **kwargs: current[0].read(*args, **kwargs)
    handle.readline.side_effect = lambda *args, **kwargs: current[0].readline(*args, **kwargs)
    handle.readlines.side_effect = lambda *args, **kwargs: current[0].readlines(*args, **kwargs)
    handle.__enter__.return_value = handle
    handle.__iter__.side_effect = lambda: iter(current[0])

    def opened(*args, **kwargs):
        current[0] = make(read_data)
        return DEFAULT

    mock = MagicMock(name='open') if mock is None else mock
    mock.side_effect = opened
    mock.return_value = handle
    return mock
