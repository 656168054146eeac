"""Mock and NonCallableMock: objects that accept everything and remember it. See CPython 3.14, unittest.mock."""
import inspect

from unittest._mock_asserts import CallAsserts
from unittest._mock_calls import DEFAULT, MOCK, _Call, _CallList, _deleted, _missing

__unittest = True

NUMERICS = 'add sub mul matmul truediv floordiv mod lshift rshift and xor or pow divmod'.split()
_plain = '''lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit ceil floor trunc round bool next
    fspath neg pos abs invert int float index hash iter missing reversed call repr dir format subclasses getformat
    getnewargs getinitargs getstate setstate'''.split()
ASYNC_MAGICS = {'__aenter__', '__aexit__', '__anext__', '__aiter__'}
SYNC_MAGICS = ({f'__{name}__' for name in _plain + NUMERICS}
               | {f'__{kind}{name}__' for name in NUMERICS for kind in 'ir' if (kind, name) != ('i', 'divmod')})
MAGICS = SYNC_MAGICS | ASYNC_MAGICS
UNSUPPORTED = {'__getattr__', '__setattr__', '__init__', '__new__', '__prepare__', '__instancecheck__', '__subclasscheck__',
               '__del__'}
_assertions_misspelt = ('assert', 'assret', 'asert', 'aseert', 'assrt')


def is_magic(name):
    return len(name) > 4 and name[:2] == '__' == name[-2:]


def is_mock(obj):
    return issubclass(type(obj), NonCallableMock)


def is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


def is_async_function(obj):
    return not is_mock(obj) and inspect.iscoroutinefunction(obj)


def _static_attribute(obj, name):
    """An attribute without calling what would compute it."""
    for holder in (obj, *(obj if isinstance(obj, type) else type(obj)).__mro__):
        found = getattr(holder, '__dict__', {}).get(name, _missing)
        if found is not _missing:
            return found.__func__ if isinstance(found, (staticmethod, classmethod)) else found
    return None


def _delegating(name, doc=None):
    """An attribute kept under `_mock_name`, or by the mock that this one's function stands for."""
    hidden = f'_mock_{name}'

    def get(self):
        delegate = self.__dict__.get('_mock_delegate')
        return self.__dict__[hidden] if delegate is None else getattr(delegate, name)

    def set(self, value):
        delegate = self.__dict__.get('_mock_delegate')
        if delegate is None:
            self.__dict__[hidden] = value
        else:
            setattr(delegate, name, value)

    return property(get, set, doc=doc)


def _adopt(parent, value, name, new_name):
    """Makes a mock without a name the child `name` of its new owner. Whether it did."""
    if isinstance(getattr(value, 'mock', None), NonCallableMock) and not is_mock(value):
        value = value.mock  # what create_autospec made of a function
    if not is_mock(value):
        return False
    if value._mock_name or value._mock_new_name or value._mock_parent is not None or value._mock_new_parent is not None:
        return False
    above = parent
    while above is not None:
        if above is value:
            return False
        above = above._mock_new_parent
    if new_name:
        value._mock_new_parent = parent
        value._mock_new_name = new_name
    if name:
        value._mock_parent = parent
        value._mock_name = name
    return True


def signature_of(spec, as_instance, skip_first=False):
    """The signature that calls of a mock with this spec must fit, or None if nobody knows."""
    if spec is None or is_mock(spec):
        return None
    if isinstance(spec, type):
        spec = getattr(spec, '__call__' if as_instance else '__init__', None)
        skip_first = True
    elif not callable(spec):
        return None
    try:
        signature = inspect.signature(spec)
    except (TypeError, ValueError, AttributeError):
        return None
    if skip_first and not hasattr(spec, '__self__'):
        return inspect.Signature(list(signature.parameters.values())[1:])
    return signature


class NonCallableMock(CallAsserts):
    __module__ = MOCK

    def __new__(cls, /, *args, **kwargs):
        bases = (cls,)
        if not issubclass(cls, _async_mixin()):
            spec = args[0] if args else kwargs.get('spec_set') or kwargs.get('spec')
            if spec is not None and is_async_function(spec):
                bases = (_async_mixin(), cls)
        # Each mock is the only one of its class: special methods belong to the class.
        return object.__new__(type(cls.__name__, bases, {'__doc__': cls.__doc__, '__module__': cls.__module__}))

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='',
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        if _new_parent is None:
            _new_parent = parent
        own = self.__dict__
        own['_mock_parent'] = parent
        own['_mock_name'] = name
        own['_mock_new_name'] = _new_name
        own['_mock_new_parent'] = _new_parent
        own['_mock_sealed'] = False
        if spec_set is not None:
            spec, spec_set = spec_set, True
        if _eat_self is None:
            _eat_self = parent is not None
        self._mock_add_spec(spec, spec_set, _spec_as_instance, _eat_self)
        own['_mock_children'] = {}
        own['_mock_wraps'] = wraps
        own['_mock_delegate'] = None
        own['_mock_unsafe'] = unsafe
        self._forget_calls()
        own['_mock_return_value'] = DEFAULT
        own['_mock_side_effect'] = None
        if kwargs:
            self.configure_mock(**kwargs)

    called = _delegating('called')
    call_count = _delegating('call_count')
    call_args = _delegating('call_args')
    call_args_list = _delegating('call_args_list')
    mock_calls = _delegating('mock_calls')

    # --- specs ----------------------------------------------------------------------------------------------------------

    def _mock_add_spec(self, spec, spec_set, _spec_as_instance=False, _eat_self=False):
        spec_class, signature, names, asyncs = None, None, spec, []
        if spec is not None and not (isinstance(spec, (list, tuple)) and all([isinstance(each, str) for each in spec])):
            if is_mock(spec):
                raise _invalid_spec(f'Cannot spec a Mock object. [object={spec!r}]')
            spec_class = spec if isinstance(spec, type) else type(spec)
            signature = signature_of(spec, _spec_as_instance, _eat_self and not isinstance(spec, type))
            names = dir(spec)
            asyncs = [each for each in names if is_async_function(_static_attribute(spec, each))]
        own = self.__dict__
        own['_spec_class'] = spec_class
        own['_spec_set'] = spec_set
        own['_spec_signature'] = signature
        own['_mock_methods'] = names
        own['_spec_asyncs'] = asyncs

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    # --- attributes -----------------------------------------------------------------------------------------------------

    def __getattr__(self, name):
        if name in ('_mock_methods', '_mock_unsafe', '_mock_children'):
            raise AttributeError(name)
        if self._mock_methods is not None:
            if name not in self._mock_methods or name in MAGICS:
                raise AttributeError(f'Mock object has no attribute {name!r}')
        elif is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and (not self._mock_methods or name not in self._mock_methods):
            if name.startswith(_assertions_misspelt) or name in ASSERTIONS_WITHOUT_PREFIX:
                raise AttributeError(f'{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute.')
        child = self._mock_children.get(name)
        if child is _deleted:
            raise AttributeError(name)
        if child is None:
            wraps = None
            if self._mock_wraps is not None:
                wraps = getattr(self._mock_wraps, name)
            child = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            self._mock_children[name] = child
        elif isinstance(child, SpecLater):
            child = self._mock_children[name] = child.make()
        return child

    def __setattr__(self, name, value):
        if name in INTERNAL or name.startswith('_mock_') or name.startswith('_spec_'):
            object.__setattr__(self, name, value)
            return
        if self._spec_set and self._mock_methods is not None and name not in self._mock_methods and name not in self.__dict__:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in UNSUPPORTED:
            raise AttributeError(f'Attempting to set unsupported magic method {name!r}.')
        if name == '__class__':
            self.__dict__['_spec_class'] = value
            return
        if name in MAGICS:
            self._set_magic(name, value)
            return
        if _adopt(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError(f'Cannot set {self._extract_mock_name()}.{name}')
        if is_property_mock(value):
            self.__dict__[name] = value
            return
        object.__setattr__(self, name, value)

    def _set_magic(self, name, value):
        if self._mock_methods is not None and name not in self._mock_methods:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if is_mock(value):
            _adopt(self, value, None, name)
            setattr(type(self), name, value)
            self._mock_children[name] = value
            return

        def method(self, /, *args, **kwargs):
            return value(self, *args, **kwargs)
        setattr(type(self), name, method)
        self.__dict__[name] = lambda *args, **kwargs: value(self, *args, **kwargs)

    def __delattr__(self, name):
        if name in MAGICS and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                return
        child = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif child is _deleted:
            raise AttributeError(name)
        if child is not _missing:
            del self._mock_children[name]
        self._mock_children[name] = _deleted

    def __dir__(self):
        own = [name for name in self.__dict__ if not name.startswith(('_mock_', '_spec_'))]
        children = [name for name, child in self._mock_children.items() if child is not _deleted]
        of_class = [name for name in object.__dir__(self) if not name.startswith('_') or is_magic(name)]
        return sorted(set((self._mock_methods or []) + own + children + of_class))

    def _get_child_mock(self, /, **kwargs):
        if self._mock_sealed:
            attribute = f'.{kwargs["name"]}' if 'name' in kwargs else '()'
            raise AttributeError(self._extract_mock_name() + attribute)
        return child_class(self, kwargs.get('_new_name'))(**kwargs)

    def attach_mock(self, mock, attribute):
        inner = mock if is_mock(mock) else mock.mock
        inner._mock_parent = inner._mock_new_parent = None
        inner._mock_name = ''
        inner._mock_new_name = None
        setattr(self, attribute, mock)

    def configure_mock(self, /, **kwargs):
        for path, value in sorted(kwargs.items(), key=lambda entry: entry[0].count('.')):
            *outer, last = path.split('.')
            obj = self
            for name in outer:
                obj = getattr(obj, name)
            setattr(obj, last, value)

    # --- results --------------------------------------------------------------------------------------------------------

    def _get_return_value(self):
        if self.__dict__.get('_mock_delegate') is not None:
            return self._mock_delegate.return_value
        value = self._mock_return_value
        if value is DEFAULT and self._mock_wraps is None:
            value = self._get_child_mock(_new_parent=self, _new_name='()')
            self.return_value = value
        return value

    def _set_return_value(self, value):
        if self.__dict__.get('_mock_delegate') is not None:
            self._mock_delegate.return_value = value
            return
        self.__dict__['_mock_return_value'] = value
        _adopt(self, value, None, '()')

    return_value = property(_get_return_value, _set_return_value)

    def _get_side_effect(self):
        if self.__dict__.get('_mock_delegate') is not None:
            return self._mock_delegate.side_effect
        effect = self._mock_side_effect
        return effect

    def _set_side_effect(self, value):
        if value is not None and not callable(value) and not is_exception(value):
            value = iter(value)
        if self.__dict__.get('_mock_delegate') is not None:
            self._mock_delegate.side_effect = value
        else:
            self.__dict__['_mock_side_effect'] = value

    side_effect = property(_get_side_effect, _set_side_effect)

    def _forget_calls(self):
        own = self.__dict__
        own['_mock_called'] = False
        own['_mock_call_args'] = None
        own['_mock_call_count'] = 0
        own['_mock_call_args_list'] = _CallList()
        own['_mock_mock_calls'] = _CallList()
        own['method_calls'] = _CallList()

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self._forget_calls()
        if return_value:
            self.__dict__['_mock_return_value'] = DEFAULT
        if side_effect:
            self.__dict__['_mock_side_effect'] = None
        for child in list(self._mock_children.values()):
            if isinstance(child, SpecLater) or child is _deleted:
                continue
            child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        result = self._mock_return_value
        if is_mock(result) and result is not self:
            result.reset_mock(visited)

    # --- names ----------------------------------------------------------------------------------------------------------

    def _extract_mock_name(self):
        names = [self._mock_new_name]
        outermost, parent = self, self._mock_new_parent
        dot = '' if names == ['()'] else '.'
        while parent is not None:
            outermost = parent
            names.append(f'{parent._mock_new_name}{dot}')
            dot = '' if parent._mock_new_name == '()' else '.'
            parent = parent._mock_new_parent
        names.reverse()
        first = outermost._mock_name or 'mock'
        if len(names) > 1 and names[1] not in ('()', '().'):
            first += '.'
        return first + ''.join(names[1:])

    def __repr__(self):
        name = self._extract_mock_name()
        text = f' name={name!r}' if name not in ('mock', 'mock.') else ''
        if self._spec_class is not None:
            text += f' {"spec_set" if self._spec_set else "spec"}={self._spec_class.__name__!r}'
        return f"<{type(self).__name__}{text} id='{id(self)}'>"


class SpecLater:
    """The spec of an attribute of create_autospec's mock, made into a mock when it is first used."""

    def __init__(self, make):
        self.make = make


class CallableMixin:
    __module__ = MOCK

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None,
                 _spec_state=None, _new_name='', _new_parent=None, **kwargs):
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.__dict__['_mock_return_value'] = return_value
        self.side_effect = side_effect

    def _mock_check_sig(self, /, *args, **kwargs):
        if self.__dict__.get('_mock_check_signature'):
            self._spec_signature.bind(*args, **kwargs)

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(*args, **kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._execute_mock_call(*args, **kwargs)

    def _mock_call(self, /, *args, **kwargs):
        return self._execute_mock_call(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        self.called = True
        self.call_count += 1
        made = self.call_args = _Call((args, kwargs), two=True)
        self.call_args_list.append(made)
        self.mock_calls.append(_Call(('', args, kwargs)))
        self._tell_parents(args, kwargs)

    def _tell_parents(self, args, kwargs):
        is_method = self._mock_parent is not None
        method_name, name = self._mock_name, self._mock_new_name
        parent = self._mock_new_parent
        while parent is not None:
            if is_method:
                parent.method_calls.append(_Call((method_name, args, kwargs)))
                is_method = parent._mock_parent is not None
                if is_method:
                    method_name = f'{parent._mock_name}.{method_name}'
            parent.mock_calls.append(_Call((name, args, kwargs)))
            if parent._mock_new_name:
                name = f'{parent._mock_new_name}{"" if name.startswith("()") else "."}{name}'
            parent = parent._mock_new_parent

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if is_exception(effect):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
            else:
                result = next(effect)
                if is_exception(result):
                    raise result
            if result is not DEFAULT:
                return result
        if self._mock_return_value is DEFAULT and self._mock_delegate is None and self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """An object that accepts everything and remembers how it was used."""
    __module__ = MOCK


def _async_mixin():
    from unittest._mock_async import AsyncMockMixin
    return AsyncMockMixin


def _invalid_spec(text):
    from unittest._mock_autospec import InvalidSpecError
    return InvalidSpecError(text)


def is_property_mock(value):
    from unittest._mock_magic import PropertyMock
    return isinstance(value, PropertyMock)


def child_class(mock, name):
    """The class of the mocks that are attributes and results of a mock."""
    from unittest._mock_async import AsyncMock, AsyncMockMixin
    from unittest._mock_magic import MagicMock, NonCallableMagicMock
    kind = type(mock)
    if name in mock._spec_asyncs or (issubclass(kind, MagicMock) and name in ('__aenter__', '__aexit__', '__anext__')):
        return AsyncMock
    if issubclass(kind, AsyncMockMixin):
        is_plain = name in SYNC_MAGICS or (mock._mock_methods and name in mock._mock_methods)
        return MagicMock if is_plain else AsyncMock
    if not issubclass(kind, CallableMixin):
        return MagicMock if issubclass(kind, NonCallableMagicMock) else Mock
    return kind.__mro__[1]


INTERNAL = {'called', 'call_count', 'call_args', 'call_args_list', 'mock_calls', 'method_calls', 'return_value', 'side_effect',
            'await_count', 'await_args', 'await_args_list'}
ASSERTIONS_WITHOUT_PREFIX = {name.removeprefix('assert_') for name in dir(NonCallableMock) if name.startswith('assert_')}
