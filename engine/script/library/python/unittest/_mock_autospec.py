"""create_autospec: mocks with the attributes and signatures of what they stand for. See CPython 3.14, unittest.mock."""
import inspect
import types

from unittest._mock_async import AsyncMock
from unittest._mock_calls import MOCK
from unittest._mock_magic import MagicMock, NonCallableMagicMock
from unittest._mock_objects import SpecLater, is_async_function, is_magic, is_mock, signature_of

__unittest = True

_FUNCTIONS = (types.FunctionType, types.MethodType, staticmethod, classmethod)


class InvalidSpecError(Exception):
    """A mock was given as a spec."""
    __module__ = MOCK


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    if isinstance(spec, (list, tuple)):
        spec = type(spec)
    if is_mock(spec):
        raise InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    is_class = isinstance(spec, type)
    is_async = is_async_function(spec)
    options = {'spec_set' if spec_set else 'spec': spec}
    if unsafe:
        options['unsafe'] = True
    options.update(kwargs)
    if is_async:
        if instance:
            raise RuntimeError("Instance can not be True when create_autospec is mocking an async function")
        kind = AsyncMock
    elif inspect.isdatadescriptor(spec):
        kind, options = MagicMock, {}
    elif not callable(spec) or (is_class and instance and not _has_call(spec)):
        kind = NonCallableMagicMock
    else:
        kind = MagicMock
    name = options.pop('name', _name)
    new_name = '' if _parent is None else name
    mock = kind(parent=_parent, _new_parent=_parent, _new_name=new_name, name=name, _spec_as_instance=instance,
                _eat_self=False, **options)
    _check_calls(mock, spec, is_class and not instance, instance)
    result = mock
    if isinstance(spec, types.FunctionType):
        result = _function_like(mock, spec, is_async)
    if is_class and not instance and 'return_value' not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name='()', _parent=mock)
    _add_attributes(mock, spec, spec_set, is_class, instance)
    return result


def _has_call(cls):
    return any(['__call__' in base.__dict__ for base in cls.__mro__])


def _check_calls(mock, spec, is_class, instance):
    signature = signature_of(spec, instance)
    if signature is not None:
        mock.__dict__['_spec_signature'] = signature
        mock.__dict__['_mock_check_signature'] = True


def _add_attributes(mock, spec, spec_set, is_class, instance):
    for name in dir(spec):
        if is_magic(name):
            continue
        try:
            original = getattr(spec, name)
        except AttributeError:
            continue
        mock._mock_children[name] = SpecLater(_maker(mock, spec, name, original, spec_set, is_class))


def _maker(parent, spec, name, original, spec_set, is_class):
    def make():
        options = {'spec_set' if spec_set else 'spec': original}
        if not isinstance(original, _FUNCTIONS):
            if isinstance(original, type):
                return create_autospec(original, spec_set, _parent=parent, _name=name)
            kind = MagicMock if callable(original) else NonCallableMagicMock
            return kind(parent=parent, name=name, _new_name=name, _new_parent=parent, **options)
        skip_self = _must_skip_self(spec, name, is_class)
        kind = AsyncMock if is_async_function(original) else MagicMock
        child = kind(parent=parent, name=name, _new_name=name, _new_parent=parent, _eat_self=skip_self, **options)
        signature = signature_of(original, False, skip_self)
        if signature is not None:
            child.__dict__['_spec_signature'] = signature
            child.__dict__['_mock_check_signature'] = True
        return child
    return make


def _must_skip_self(spec, name, is_class):
    """Whether the first parameter of the attribute is the instance it will be called on."""
    if not is_class:
        return False
    for base in spec.__mro__:
        if name in base.__dict__:
            return not isinstance(base.__dict__[name], (staticmethod, classmethod))
    return True


def _function_like(mock, spec, is_async):
    """A real function that checks its arguments and passes the call to the mock; the mock's attributes are its own."""
    signature = inspect.signature(spec)
    if is_async:
        async def function(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return await mock(*args, **kwargs)
    else:
        def function(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return mock(*args, **kwargs)
    function.__name__ = spec.__name__
    function.__qualname__ = getattr(spec, '__qualname__', spec.__name__)
    function.__doc__ = spec.__doc__
    function.__module__ = getattr(spec, '__module__', None)
    function.__wrapped__ = spec
    function.mock = mock
    for name in dir(mock):
        if name.startswith('assert_') or name in ('reset_mock', 'attach_mock', 'configure_mock', 'mock_add_spec'):
            setattr(function, name, getattr(mock, name))
    return _with_live_attributes(function, mock)


def _with_live_attributes(function, mock):
    """What is counted and configured is kept by the function; the mock behind it looks there."""
    for name in ('return_value', 'side_effect', 'called', 'call_count', 'call_args', 'call_args_list', 'mock_calls', 'method_calls'):
        setattr(function, name, getattr(mock, name))
    if isinstance(mock, AsyncMock):
        for name in ('await_count', 'await_args', 'await_args_list'):
            setattr(function, name, getattr(mock, name))
    mock.__dict__['_mock_delegate'] = function
    return function


def seal(mock):
    """From now on the mock makes no new attributes."""
    mock._mock_sealed = True
    for name in dir(mock):
        try:
            child = getattr(mock, name)
        except AttributeError:
            continue
        if not is_mock(child) or isinstance(mock._mock_children.get(name), SpecLater):
            continue
        if child._mock_new_parent is mock:
            seal(child)
