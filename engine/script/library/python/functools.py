"""Functions about functions. partial and reduce are C++."""
from _functools import partial, reduce

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache', 'cmp_to_key',
           'lru_cache', 'reduce', 'partial', 'partialmethod', 'singledispatch', 'singledispatchmethod', 'cached_property']

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        if name == '__annotate__' and value is None:  # evaluated already, or set by hand
            name, value = '__annotations__', getattr(wrapped, '__annotations__', {})
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'the first argument {func!r} must be a callable or a descriptor')
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, instance, owner=None):
        bound = self.func.__get__(instance, owner) if hasattr(self.func, '__get__') else partial(self.func, instance)
        return partial(bound, *self.args, **self.keywords)


# --- caches -----------------------------------------------------------------------------------------------------------

class _CacheInfo(tuple):
    def __new__(cls, hits, misses, maxsize, currsize):
        return tuple.__new__(cls, (hits, misses, maxsize, currsize))

    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __repr__(self):
        return f'CacheInfo(hits={self[0]}, misses={self[1]}, maxsize={self[2]}, currsize={self[3]})'


_KEYWORDS = object()


def _make_key(args, kwargs, typed):
    if not kwargs and not typed:
        # A single int or str is its own key.
        if len(args) == 1 and type(args[0]) in (int, str):
            return args[0]
        hash(args)  # what cannot be hashed is not spoken of as a key
        return args
    key = args
    if kwargs:
        key += (_KEYWORDS,)
        for item in kwargs.items():
            key += item
    if typed:
        key += tuple([type(value) for value in args])
        if kwargs:
            key += tuple([type(value) for value in kwargs.values()])
    hash(key)
    return key


def _lru_wrapper(function, maxsize, typed):
    results = {}  # least recently used first
    hits = misses = 0
    missing = object()

    def wrapper(*args, **kwargs):
        nonlocal hits, misses
        key = _make_key(args, kwargs, typed)
        result = results.get(key, missing) if maxsize != 0 else missing
        if result is not missing:
            hits += 1
            if maxsize is not None:
                del results[key]
                results[key] = result
            return result
        misses += 1
        result = function(*args, **kwargs)
        if maxsize == 0 or key in results:
            return result
        if maxsize is not None and len(results) >= maxsize:
            for oldest in results:
                break
            del results[oldest]
        results[key] = result
        return result

    def cache_info():
        return _CacheInfo(hits, misses, maxsize, len(results))

    def cache_clear():
        nonlocal hits, misses
        hits = misses = 0
        results.clear()

    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
    return update_wrapper(wrapper, function)


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        return _lru_wrapper(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorating_function(function):
        return _lru_wrapper(function, maxsize, typed)
    return decorating_function


def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError('Cannot assign the same cached_property to two different names '
                            f'({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        values = instance.__dict__
        if self.attrname not in values:
            values[self.attrname] = self.func(instance)
        return values[self.attrname]


# --- comparing --------------------------------------------------------------------------------------------------------

class KeyWrapper:
    """What cmp_to_key gives: called with an object, one around it that compares by the function."""
    __slots__ = ('_compare', 'obj')
    __hash__ = None

    def __init__(self, compare):
        self._compare = compare

    def __call__(self, obj):
        made = KeyWrapper(self._compare)
        made.obj = obj
        return made

    def __lt__(self, other):
        return self._compare(self.obj, other.obj) < 0

    def __gt__(self, other):
        return self._compare(self.obj, other.obj) > 0

    def __eq__(self, other):
        return self._compare(self.obj, other.obj) == 0

    def __le__(self, other):
        return self._compare(self.obj, other.obj) <= 0

    def __ge__(self, other):
        return self._compare(self.obj, other.obj) >= 0


def cmp_to_key(mycmp):
    return KeyWrapper(mycmp)


def _from_strict(name):
    """One of < and > is given: the other strict one, or one of the two that admit equality."""
    def strict(self, other):
        result = getattr(type(self), name)(self, other)
        if result is NotImplemented:
            return result
        return not result and self != other

    def same_or(self, other):
        result = getattr(type(self), name)(self, other)
        if result is NotImplemented:
            return result
        return result or self == other

    def negated(self, other):
        result = getattr(type(self), name)(self, other)
        if result is NotImplemented:
            return result
        return not result

    if name == '__lt__':
        return {'__gt__': strict, '__le__': same_or, '__ge__': negated}
    return {'__lt__': strict, '__ge__': same_or, '__le__': negated}


def _from_weak(name):
    """One of <= and >= is given."""
    def strict_opposite(self, other):
        result = getattr(type(self), name)(self, other)
        if result is NotImplemented:
            return result
        return not result

    def strict_same(self, other):
        result = getattr(type(self), name)(self, other)
        if result is NotImplemented:
            return result
        return result and self != other

    def weak_opposite(self, other):
        result = getattr(type(self), name)(self, other)
        if result is NotImplemented:
            return result
        return not result or self == other

    if name == '__le__':
        return {'__gt__': strict_opposite, '__lt__': strict_same, '__ge__': weak_opposite}
    return {'__lt__': strict_opposite, '__gt__': strict_same, '__le__': weak_opposite}


def total_ordering(cls):
    roots = [name for name in ('__lt__', '__le__', '__gt__', '__ge__')
             if getattr(cls, name, None) is not getattr(object, name, None)]
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(roots)  # __lt__, then __le__, then __gt__, then __ge__
    made = _from_strict(root) if root in ('__lt__', '__gt__') else _from_weak(root)
    for name, function in made.items():
        if name not in roots:
            function.__name__ = name
            setattr(cls, name, function)
    return cls


# --- dispatch ---------------------------------------------------------------------------------------------------------

def singledispatch(func):
    registry = {object: func}

    def dispatch(cls):
        for base in cls.__mro__:
            if base in registry:
                return registry[base]
        for registered in registry:
            if registered is not object and issubclass(cls, registered):
                return registry[registered]
        return func

    def register(cls, func=None):
        if func is not None:
            registry[cls] = func
            return func
        if isinstance(cls, type):
            return lambda function: register(cls, function)
        if getattr(cls, '__annotations__', {}):
            from typing import get_type_hints
            name, found = next(iter(get_type_hints(cls).items()))
            if isinstance(found, type):
                return register(found, cls)
            members = getattr(found, '__args__', ())
            if type(found).__name__ == 'Union' and all([isinstance(member, type) for member in members]):
                for member in members:
                    register(member, cls)
                return cls
            raise TypeError(f'Invalid annotation for {name!r}. {found!r} is not a class.')
        raise TypeError(f'Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` or '
                        'plain `@register` on an annotated function.')

    def wrapper(*args, **kwargs):
        if not args:
            raise TypeError(f'{func.__name__} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kwargs)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    def __init__(self, func):
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def method(*args, **kwargs):
            return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)
        return update_wrapper(method, self.func)
