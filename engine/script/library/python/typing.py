"""Names for annotations. Nothing here checks anything at run time; classes that programs derive from do what they must."""
import collections
import collections.abc
import sys as _sys
from _generated import define as _define
from abc import ABCMeta, abstractmethod
from collections import namedtuple as _namedtuple

_GenericAlias = type(list[int])
_UnionType = type(int | None)

TYPE_CHECKING = False
Text = str
AnyStr = None


class _Symbol:
    """An object that may be subscripted, called and joined with | in annotations."""

    def __init__(self, name):
        self._name = name
        self.__name__ = self.__qualname__ = name
        self.__module__ = 'typing'

    def __repr__(self):
        return f'typing.{self._name}'

    def __getitem__(self, parameters):
        return _Subscripted(self, parameters if isinstance(parameters, tuple) else (parameters,))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


def _text(parameter):
    if parameter is ...:
        return '...'
    if parameter is type(None) or parameter is None:
        return 'None'
    if isinstance(parameter, list):
        return f'[{", ".join(map(_text, parameter))}]'
    if isinstance(parameter, type) and not isinstance(parameter, _GenericAlias):
        return parameter.__qualname__ if parameter.__module__ == 'builtins' else f'{parameter.__module__}.{parameter.__qualname__}'
    return repr(parameter)


def _argument_text(parameter):
    if parameter is type(None):
        return 'NoneType'
    return f'[{", ".join(map(_argument_text, parameter))}]' if isinstance(parameter, list) else _text(parameter)


def _as_class(parameter):
    """None stands for its class."""
    if isinstance(parameter, list):
        return [_as_class(part) for part in parameter]
    return type(None) if parameter is None else parameter


class _Subscripted:
    """typing.List[int] and the like."""

    def __init__(self, origin, parameters):
        self._symbol = origin
        self.__origin__ = getattr(origin, '_class', origin)
        self.__args__ = parameters if origin is Literal else tuple(map(_as_class, parameters))

    def __repr__(self):
        text = _text if self._symbol is Literal else _argument_text
        return f'{self._symbol!r}[{", ".join(map(text, self.__args__))}]'

    def __eq__(self, other):
        return isinstance(other, _Subscripted) and self._symbol is other._symbol and self.__args__ == other.__args__

    def __hash__(self):
        return hash((id(self._symbol), self.__args__))

    def __getitem__(self, parameters):
        return self

    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __mro_entries__(self, bases):
        return (self.__origin__,) if isinstance(self.__origin__, type) else ()


class _Alias(_Symbol):
    """typing.List: a class under another name."""

    def __init__(self, cls, name):
        super().__init__(name)
        self._class = self.__origin__ = cls

    def __call__(self, *args, **kwargs):
        return self._class(*args, **kwargs)

    def __instancecheck__(self, obj):
        return isinstance(obj, self._class)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self._class)

    def __mro_entries__(self, bases):
        return (self._class,)


class _Union(_Symbol):
    def __repr__(self):
        return "<class 'typing.Union'>"

    def __getitem__(self, parameters):
        members = []
        for parameter in parameters if isinstance(parameters, tuple) else (parameters,):
            parts = parameter.__args__ if isinstance(parameter, (_UnionOf, _UnionType)) else (parameter,)
            for part in parts:
                part = type(None) if part is None else part
                if part not in members:
                    members.append(part)
        return members[0] if len(members) == 1 else _UnionOf(tuple(members))


class _UnionOf:
    def __init__(self, members):
        self.__origin__ = Union
        self.__args__ = members

    def __repr__(self):
        return ' | '.join(map(_text, self.__args__))

    def __eq__(self, other):
        return isinstance(other, (_UnionOf, _UnionType)) and set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        return any([isinstance(obj, member) for member in self.__args__])


class _Optional(_Symbol):
    def __getitem__(self, parameter):
        return Union[parameter, None]


class _Annotated(_Symbol):
    def __getitem__(self, parameters):
        made = _Subscripted(self, parameters)
        made.__origin__, made.__metadata__ = parameters[0], parameters[1:]
        return made


Union = _Union('Union')
Optional = _Optional('Optional')
Annotated = _Annotated('Annotated')
for _name in ('ClassVar', 'Final', 'Literal', 'LiteralString', 'Never', 'NoReturn', 'NotRequired', 'ReadOnly', 'Required', 'Self',
              'TypeAlias', 'TypeGuard', 'TypeIs', 'Unpack', 'Concatenate', 'IO', 'TextIO', 'BinaryIO', 'Pattern', 'Match',
              'NoDefault', 'SupportsBytes', 'SupportsComplex', 'SupportsRound', 'ParamSpecArgs', 'ParamSpecKwargs'):
    globals()[_name] = _Symbol(_name)

for _name, _class in (
        ('List', list), ('Dict', dict), ('Set', set), ('FrozenSet', frozenset), ('Tuple', tuple), ('Type', type),
        ('DefaultDict', collections.defaultdict), ('OrderedDict', collections.OrderedDict), ('Counter', collections.Counter),
        ('ChainMap', collections.ChainMap), ('Deque', collections.deque), ('AbstractSet', collections.abc.Set)):
    globals()[_name] = _Alias(_class, _name)
for _name in ('Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Hashable', 'Iterable', 'Iterator',
              'Generator', 'Reversible', 'Sized', 'Container', 'Callable', 'Collection', 'MutableSet', 'Mapping',
              'MutableMapping', 'MappingView', 'KeysView', 'ItemsView', 'ValuesView', 'Sequence', 'MutableSequence'):
    globals()[_name] = _Alias(getattr(collections.abc, _name), _name)
from contextlib import AbstractAsyncContextManager, AbstractContextManager  # noqa

class _ContextAlias(_Alias):
    """Whether leaving the block swallows exceptions is a second parameter, with a default."""

    def __getitem__(self, parameters):
        given = parameters if isinstance(parameters, tuple) else (parameters,)
        return super().__getitem__(given if len(given) > 1 else (*given, bool | None))


ContextManager = _ContextAlias(AbstractContextManager, 'ContextManager')
AsyncContextManager = _ContextAlias(AbstractAsyncContextManager, 'AsyncContextManager')


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(obj)

    def __repr__(self):
        return 'typing.Any' if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)


# --- type variables -----------------------------------------------------------------------------------------------------

class TypeVar:
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False, default=None):
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self.__infer_variance__ = infer_variance

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __iter__(self):
        yield self


def _inferred_type_var(name):
    """What `def f[T]` makes."""
    return TypeVar(name, infer_variance=True)


class ParamSpec(TypeVar):
    @property
    def args(self):
        return self

    @property
    def kwargs(self):
        return self


class TypeVarTuple(TypeVar):
    def __repr__(self):
        return self.__name__


AnyStr = TypeVar('AnyStr', bytes, str)


class TypeAliasType:
    def __init__(self, name, value, *, type_params=()):
        self.__name__ = name
        self.__value__ = value
        self.__type_params__ = type_params

    def __repr__(self):
        return self.__name__

    def __getitem__(self, parameters):
        return self


class NewType:
    def __init__(self, name, tp):
        self.__name__ = self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = '__main__'

    def __repr__(self):
        return f'{self.__module__}.{self.__name__}'

    def __call__(self, x):
        return x

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class ForwardRef:
    def __init__(self, arg, **options):
        self.__forward_arg__ = arg

    def __repr__(self):
        return f'ForwardRef({self.__forward_arg__!r})'


# --- classes to derive from ---------------------------------------------------------------------------------------------

class Generic:
    __slots__ = ()

    def __class_getitem__(cls, parameters):
        return _GenericAlias(cls, parameters)


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return super().__instancecheck__(instance)
        if cls.__dict__.get('_is_protocol', False):
            if not getattr(cls, '_is_runtime_protocol', False):
                raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
            return super().__instancecheck__(instance) or all([hasattr(instance, name) for name in _protocol_members(cls)])
        return super().__instancecheck__(instance)

    def __subclasscheck__(cls, other):
        if cls.__dict__.get('_is_protocol', False) and getattr(cls, '_is_runtime_protocol', False):
            return super().__subclasscheck__(other) or all([hasattr(other, name) for name in _protocol_members(cls)])
        return super().__subclasscheck__(other)


_NOT_MEMBERS = {'_is_protocol', '_is_runtime_protocol', '_abc_registry'}


def _protocol_members(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base in (Protocol, Generic):
            continue
        for name in [*base.__dict__.get('__annotations__', {}), *base.__dict__]:
            if name not in _NOT_MEMBERS and (not name.startswith('__') or name in _PROTOCOL_DUNDERS):
                names.add(name)
    return names


_PROTOCOL_DUNDERS = {'__aenter__', '__aexit__', '__aiter__', '__anext__', '__await__', '__call__', '__contains__', '__enter__',
                     '__exit__', '__getitem__', '__iter__', '__len__', '__next__', '__lt__', '__gt__', '__le__', '__ge__',
                     '__add__', '__sub__', '__abs__', '__int__', '__float__', '__index__', '__round__', '__bytes__'}


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls._is_protocol = Protocol in cls.__bases__

    def __new__(cls, *args, **kwargs):
        if cls.__dict__.get('_is_protocol', False):
            raise TypeError('Protocols cannot be instantiated')
        return super().__new__(cls)


def runtime_checkable(cls):
    if not cls.__dict__.get('_is_protocol', False):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    return cls


@runtime_checkable
class SupportsInt(Protocol):
    @abstractmethod
    def __int__(self): ...


@runtime_checkable
class SupportsFloat(Protocol):
    @abstractmethod
    def __float__(self): ...


@runtime_checkable
class SupportsIndex(Protocol):
    @abstractmethod
    def __index__(self): ...


@runtime_checkable
class SupportsAbs(Protocol):
    @abstractmethod
    def __abs__(self): ...


class _NamedTupleMeta(type):
    def __new__(metacls, typename, bases, namespace):
        if not bases:
            return super().__new__(metacls, typename, bases, namespace)  # NamedTuple itself
        fields = list(namespace.get('__annotations__', {}))
        defaults = []
        for name in fields:
            if name in namespace:
                defaults.append(namespace[name])
            elif defaults:
                with_defaults = [other for other in fields if other in namespace]
                noun = 'field' if len(with_defaults) == 1 else 'fields'
                raise TypeError(f'Non-default namedtuple field {name} cannot follow default {noun} {", ".join(with_defaults[:1])}')
        made = _namedtuple(typename, fields, defaults=defaults, module=namespace.get('__module__'))
        if '__annotate_func__' not in namespace:
            made.__annotations__ = dict(namespace.get('__annotations__', {}))
        for name, value in namespace.items():
            if name in ('__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_make', '_replace',
                        '_asdict'):
                raise AttributeError(f'Cannot overwrite NamedTuple attribute {name}')
            if name == '__classcell__':
                value.cell_contents = made
            elif name not in fields and name not in ('__module__', '__annotations__', '__qualname__'):
                setattr(made, name, value)
        if '__qualname__' in namespace:
            made.__qualname__ = namespace['__qualname__']
        return made

    def __call__(cls, typename, fields=None, /):
        fields = list(fields or [])
        made = _namedtuple(typename, [name for name, _ in fields])
        made.__annotations__ = dict(fields)
        return made


class NamedTuple(metaclass=_NamedTupleMeta):
    pass


class _TypedDictMeta(type):
    def __new__(metacls, name, bases, namespace, total=True):
        annotations = {}
        for base in bases:
            annotations.update(getattr(base, '__annotations__', {}))
        annotations.update(namespace.get('__annotations__', {}))
        names = {'__module__': namespace.get('__module__', '__main__'), '__doc__': namespace.get('__doc__'),
                 '__annotations__': annotations, '__total__': total}
        if '__annotate_func__' in namespace:
            def annotate(format):
                made = {}
                for base in bases:
                    made.update(getattr(base, '__annotations__', {}))
                made.update(namespace['__annotate_func__'](format))
                return made
            names['__annotate_func__'] = annotate
        return super().__new__(metacls, name, (dict,) if bases else (), names)

    def __init__(cls, *args, **kwargs):
        super().__init__(*args)

    def __call__(cls, *args, **kwargs):
        if cls is TypedDict:
            name, fields = args
            return _TypedDictMeta(name, (TypedDict,), {'__annotations__': dict(fields)}, **kwargs)
        return dict(*args, **kwargs)

    def __instancecheck__(cls, instance):
        raise TypeError('TypedDict does not support instance and class checks')


class TypedDict(metaclass=_TypedDictMeta):
    pass


# --- functions ----------------------------------------------------------------------------------------------------------

def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    import sys
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


def assert_never(arg, /):
    raise AssertionError(f'Expected code to be unreachable, but got: {arg!r}')


def no_type_check(arg):
    return arg


def _overload_dummy(*args, **kwds):
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions outside a '
                              'stub module should always be followed by an implementation that is not @overload-ed.')


def overload(func):
    return _overload_dummy


def get_overloads(func):
    return []


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def dataclass_transform(**options):
    return lambda cls_or_fn: cls_or_fn


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    for holder in reversed(obj.__mro__) if isinstance(obj, type) else (obj,):
        names = globalns
        if names is None:
            inner = holder
            while hasattr(inner, '__wrapped__'):
                inner = inner.__wrapped__
            module = _sys.modules.get(getattr(inner, '__module__', None))
            names = getattr(inner, '__globals__', None) or getattr(module, '__dict__', {})
        if localns is not None:
            names = {**names, **localns}
        for name, hint in (getattr(holder, '__annotations__', None) or {}).items():
            hint = _evaluated(hint, names)
            hints[name] = type(None) if hint is None else hint if include_extras else _without_extras(hint)
    return hints


def _evaluated(hint, names):
    """A hint with the text in it replaced by what it names."""
    if isinstance(hint, ForwardRef):
        hint = hint.__forward_arg__
    if isinstance(hint, str):
        return _evaluated(_define(f'def value():\n    return {hint}\n', 'value', dict(names))(), names)
    return _with_arguments(hint, lambda argument: _evaluated(argument, names))


def _without_extras(hint):
    if getattr(hint, '__metadata__', None) is not None:
        return _without_extras(hint.__origin__)
    return _with_arguments(hint, _without_extras)


def _with_arguments(hint, change):
    arguments = getattr(hint, '__args__', None)
    if not isinstance(arguments, tuple) or not arguments or get_origin(hint) is Literal:
        return hint
    changed = tuple([argument if isinstance(argument, (list, tuple)) else change(argument) for argument in arguments])
    if all([new is old for new, old in zip(changed, arguments)]):
        return hint
    if type(hint).__name__ in ('Union', 'UnionType'):
        return Union[changed]
    origin = hint.__origin__
    try:
        return origin[changed[0] if len(changed) == 1 else changed]
    except TypeError:
        return hint


def get_origin(tp):
    if getattr(tp, '__metadata__', None) is not None:
        return Annotated
    if isinstance(tp, _UnionType):
        return Union
    return getattr(tp, '__origin__', None) if isinstance(tp, (_GenericAlias, _Subscripted, _UnionOf, _Alias)) else None


def get_args(tp):
    return getattr(tp, '__args__', ()) if isinstance(tp, (_GenericAlias, _Subscripted, _UnionOf, _UnionType)) else ()


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)
