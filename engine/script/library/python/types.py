"""Names of the interpreter's own classes."""
from _generated import let_be_awaited

__all__ = ['AsyncGeneratorType', 'BuiltinFunctionType', 'BuiltinMethodType', 'CellType', 'CodeType', 'CoroutineType',
           'DynamicClassAttribute', 'EllipsisType', 'FunctionType', 'GeneratorType', 'GenericAlias', 'LambdaType',
           'MappingProxyType', 'MethodType', 'ModuleType', 'NoneType', 'NotImplementedType', 'SimpleNamespace',
           'TracebackType', 'UnionType', 'coroutine', 'new_class']


def _function():
    yield


async def _coroutine():
    pass


async def _async_generator():
    yield


def _cell():
    variable = None
    return (lambda: variable).__closure__[0]


class _Class:
    def method(self):
        pass


FunctionType = LambdaType = type(_function)
GeneratorType = type(_function())
_made = _coroutine()
CoroutineType = type(_made)
_made.close()
AsyncGeneratorType = type(_async_generator())
MethodType = type(_Class().method)
BuiltinFunctionType = BuiltinMethodType = type(len)
CodeType = type(_function.__code__)
CellType = type(_cell())
ModuleType = type(__import__('sys'))
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(Ellipsis)
GenericAlias = type(list[int])
UnionType = type(int | None)
try:
    raise TypeError
except TypeError as _error:
    TracebackType = type(_error.__traceback__)
del _made, _Class, _cell, _function, _coroutine, _async_generator

DynamicClassAttribute = property


class MappingProxyType:
    """A mapping seen through, not changed through."""
    __slots__ = ('_mapping',)

    def __init__(self, mapping):
        if isinstance(mapping, (list, tuple)) or not hasattr(mapping, '__getitem__'):
            raise TypeError(f'mappingproxy() argument must be a mapping, not {type(mapping).__name__}')
        self._mapping = mapping

    def __getitem__(self, key):
        return self._mapping[key]

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        return iter(self._mapping)

    def __reversed__(self):
        return reversed(self._mapping)

    def __len__(self):
        return len(self._mapping)

    def __eq__(self, other):
        return self._mapping == other

    def __hash__(self):
        return hash(self._mapping)

    def __or__(self, other):
        return self._mapping | other

    def __ror__(self, other):
        return other | self._mapping

    def __repr__(self):
        return f'mappingproxy({self._mapping!r})'

    def __str__(self):
        return str(self._mapping)

    def get(self, key, default=None):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()


MappingProxyType.__name__ = MappingProxyType.__qualname__ = 'mappingproxy'
MappingProxyType.__module__ = 'builtins'


class SimpleNamespace:
    def __init__(self, mapping_or_iterable=(), /, **kwargs):
        self.__dict__.update(mapping_or_iterable)
        self.__dict__.update(kwargs)

    def __repr__(self):
        name = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
        return f'{name}({", ".join([f"{key}={value!r}" for key, value in self.__dict__.items()])})'

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    __hash__ = None

    def __replace__(self, /, **kwargs):
        made = type(self)(**self.__dict__)
        made.__dict__.update(kwargs)
        return made


class _GeneratorWrapper:
    """A generator that can be awaited."""

    def __init__(self, gen):
        self._generator = gen
        self.__name__ = getattr(gen, '__name__', None)
        self.__qualname__ = getattr(gen, '__qualname__', None)

    def send(self, val):
        return self._generator.send(val)

    def throw(self, tp, *rest):
        return self._generator.throw(tp, *rest)

    def close(self):
        return self._generator.close()

    def __next__(self):
        return next(self._generator)

    def __iter__(self):
        return self._generator

    __await__ = __iter__


def coroutine(func):
    """A generator function as one whose generators can be awaited."""
    if not callable(func):
        raise TypeError('types.coroutine() expects a callable')
    if isinstance(func, FunctionType):
        if func.__code__.co_flags & (0x80 | 0x20):  # a coroutine function stays what it is
            return let_be_awaited(func)

    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        return _GeneratorWrapper(made) if isinstance(made, GeneratorType) else made

    wrapped.__name__ = getattr(func, '__name__', 'coroutine')
    wrapped.__qualname__ = getattr(func, '__qualname__', 'coroutine')
    wrapped.__wrapped__ = func
    return wrapped


def new_class(name, bases=(), kwds=None, exec_body=None):
    kwds = dict(kwds or {})
    metaclass = kwds.pop('metaclass', type(bases[0]) if bases else type)
    namespace = {}
    if exec_body is not None:
        exec_body(namespace)
    return metaclass(name, tuple(bases), namespace, **kwds)


def resolve_bases(bases):
    return bases
