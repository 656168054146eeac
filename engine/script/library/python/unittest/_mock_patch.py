"""patch: another object in the place of one, for a while. See CPython 3.14, unittest.mock."""
import contextlib
import inspect
from functools import wraps

from unittest._mock_async import AsyncMock
from unittest._mock_autospec import InvalidSpecError, create_autospec
from unittest._mock_calls import DEFAULT, MOCK
from unittest._mock_magic import MagicMock, NonCallableMagicMock
from unittest._mock_objects import NonCallableMock, is_async_function, is_mock

__unittest = True

_TEST_PREFIX = 'test'


def _import_target(path):
    """The object that a dotted path names."""
    names = path.split('.')
    found = __import__(names[0])
    done = names[0]
    for name in names[1:]:
        done += f'.{name}'
        if not hasattr(found, name):
            __import__(done)
        found = getattr(found, name)
    return found


class _Patches:
    """What patch and patch.dict have in common: they decorate classes by decorating their tests."""

    def decorate_class(self, klass):
        for name in dir(klass):
            if not name.startswith(patch.TEST_PREFIX):
                continue
            value = getattr(klass, name)
            if hasattr(value, '__call__'):
                setattr(klass, name, self.copy()(value))
        return klass

    def start(self):
        result = self.__enter__()
        _started.append(self)
        return result

    def stop(self):
        try:
            _started.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


_started = []


class _patch(_Patches):
    __module__ = MOCK

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.unsafe = unsafe
        self.attribute_name = None
        self.additional_patchers = []
        self.is_started = False

    def copy(self):
        made = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                      self.new_callable, self.kwargs, unsafe=self.unsafe)
        made.attribute_name = self.attribute_name
        made.additional_patchers = [each.copy() for each in self.additional_patchers]
        return made

    # --- as a decorator -------------------------------------------------------------------------------------------------

    def __call__(self, func):
        if isinstance(func, type):
            return self.decorate_class(func)
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func
        return self._decorate_async(func) if is_async_function(func) else self._decorate(func)

    @contextlib.contextmanager
    def _entered(self, patched, args, kwargs):
        extra = []
        with contextlib.ExitStack() as stack:
            for each in patched.patchings:
                made = stack.enter_context(each)
                if each.attribute_name is not None:
                    kwargs.update(made)
                elif each.new is DEFAULT:
                    extra.append(made)
            yield args + tuple(extra), kwargs

    def _decorate(self, func):
        @wraps(func)
        def patched(*args, **kwargs):
            with self._entered(patched, args, kwargs) as (new_args, new_kwargs):
                return func(*new_args, **new_kwargs)
        patched.patchings = [self]
        return patched

    def _decorate_async(self, func):
        @wraps(func)
        async def patched(*args, **kwargs):
            with self._entered(patched, args, kwargs) as (new_args, new_kwargs):
                return await func(*new_args, **new_kwargs)
        patched.patchings = [self]
        return patched

    # --- as a context manager -------------------------------------------------------------------------------------------

    def get_original(self):
        """What is there now, and whether it is the target's own."""
        own = getattr(self.target, '__dict__', {})
        if self.attribute in own:
            return own[self.attribute], True
        original = getattr(self.target, self.attribute, DEFAULT)
        import builtins
        create = self.create or (inspect.ismodule(self.target) and hasattr(builtins, self.attribute))
        if not create and original is DEFAULT:
            raise AttributeError(f'{self.target} does not have the attribute {self.attribute!r}')
        return original, False

    def __enter__(self):
        if self.is_started:
            raise RuntimeError('Patch is already started')
        self.target = self.getter()
        original, self.is_local = self.get_original()
        new = self._make_new(original)
        self.temp_original = original
        self._exit_stack = contextlib.ExitStack()
        self.is_started = True
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is None:
                return new
            extra = {self.attribute_name: new} if self.new is DEFAULT else {}
            for each in self.additional_patchers:
                made = self._exit_stack.enter_context(each)
                if each.new is DEFAULT:
                    extra.update(made)
            return extra
        except BaseException:
            self.__exit__(None, None, None)
            raise

    def _make_new(self, original):
        spec, spec_set, autospec, kwargs = self.spec, self.spec_set, self.autospec, dict(self.kwargs)
        if spec is False:
            spec = None
        if spec_set is False:
            spec_set = None
        if autospec is False:
            autospec = None
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if (spec is not None or autospec is not None) and spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        if self.new is DEFAULT and autospec is None:
            return self._make_mock(original, spec, spec_set, kwargs)
        if autospec is not None:
            if self.new is not DEFAULT:
                raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
            if original is DEFAULT:
                raise TypeError("Can't use 'autospec' with create=True")
            spec = original if autospec is True else autospec
            if is_mock(self.target):
                raise InvalidSpecError(f'Cannot autospec attr {self.attribute!r} as the patch target has already been mocked out. '
                                       f'[target={self.target!r}, attr={spec!r}]')
            if is_mock(spec):
                raise InvalidSpecError(f'Cannot autospec attr {self.attribute!r} from target '
                                       f'{getattr(self.target, "__name__", self.target)!r} as it has already been mocked out. '
                                       f'[target={self.target!r}, attr={spec!r}]')
            return create_autospec(spec, spec_set=bool(spec_set), _name=self.attribute, **kwargs)
        if kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        return self.new

    def _make_mock(self, original, spec, spec_set, kwargs):
        if spec is True:
            spec = original
            if spec_set is True:
                spec, spec_set = None, original
        elif spec is not None and spec_set is True:
            spec, spec_set = None, spec
        elif spec_set is True:
            spec_set = original
        model = spec_set if spec is None else spec
        if self.new_callable is not None:
            kind = self.new_callable
        elif model is None:
            kind = AsyncMock if is_async_function(original) else MagicMock
        elif is_async_function(model):
            kind = AsyncMock
        else:
            names = model if isinstance(model, (list, tuple)) else None
            is_callable = '__call__' in names if names is not None else callable(model)
            kind = MagicMock if is_callable else NonCallableMagicMock
        arguments = {}
        if spec is not None:
            arguments['spec'] = spec
        if spec_set is not None:
            arguments['spec_set'] = spec_set
        if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
            arguments['name'] = self.attribute
        arguments.update(kwargs)
        made = kind(**arguments)
        if isinstance(model, type) and is_mock(made) and callable(made):  # instances have the spec too
            kind = type(made).__mro__[1] if _instances_are_callable(model) else NonCallableMagicMock
            made.return_value = kind(_new_parent=made, _new_name='()', **{key: value for key, value in arguments.items()
                                                                          if key in ('spec', 'spec_set')})
        return made

    def __exit__(self, *exc_info):
        if not self.is_started:
            return
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and (not hasattr(self.target, self.attribute)
                                    or self.attribute in ('__doc__', '__module__', '__defaults__', '__annotations__',
                                                          '__kwdefaults__')):
                setattr(self.target, self.attribute, self.temp_original)
        self.is_started = False
        stack = self._exit_stack
        del self._exit_stack, self.temp_original, self.is_local, self.target
        return stack.__exit__(*exc_info)


def _instances_are_callable(cls):
    return any(['__call__' in base.__dict__ for base in cls.__mro__])


def _target_of(path):
    try:
        target, attribute = path.rsplit('.', 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f'Need a valid target to patch. You supplied: {path!r}') from None
    return lambda: _import_target(target), attribute


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    getter, attribute = _target_of(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
                  unsafe=False, **kwargs):
    if type(target) is str:
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    getter = (lambda: _import_target(target)) if type(target) is str else (lambda: target)
    if not kwargs:
        raise ValueError('Must supply at least one keyword argument with patch.multiple')
    patchers = []
    for attribute, new in kwargs.items():
        each = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        each.attribute_name = attribute
        patchers.append(each)
    patchers[0].additional_patchers = patchers[1:]
    return patchers[0]


class _patch_dict(_Patches):
    __module__ = MOCK

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def copy(self):
        return _patch_dict(self.in_dict, self.values, self.clear)

    def __call__(self, f):
        if isinstance(f, type):
            return self.decorate_class(f)
        if is_async_function(f):
            @wraps(f)
            async def patched(*args, **kwargs):
                with self:
                    return await f(*args, **kwargs)
        else:
            @wraps(f)
            def patched(*args, **kwargs):
                with self:
                    return f(*args, **kwargs)
        return patched

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _import_target(self.in_dict)
        self._original = {key: self.in_dict[key] for key in self.in_dict}
        if self.clear:
            _clear(self.in_dict)
        for key, value in self.values.items():
            self.in_dict[key] = value
        return self.in_dict

    def __exit__(self, *args):
        if self._original is not None:
            _clear(self.in_dict)
            for key, value in self._original.items():
                self.in_dict[key] = value
            self._original = None
        return False


def _clear(mapping):
    for key in list(mapping):
        del mapping[key]


def _stopall():
    for each in reversed(_started[:]):
        each.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _stopall
patch.TEST_PREFIX = _TEST_PREFIX
