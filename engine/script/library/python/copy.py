"""Shallow and deep copies."""

__all__ = ['Error', 'copy', 'deepcopy', 'replace']


class Error(Exception):
    pass


error = Error

_ATOMIC = (type(None), int, float, bool, str, bytes, type, range, type(Ellipsis), type(NotImplemented), type(lambda: 0),
           type(len), property, slice)


def _new_like(obj):
    """An object of the same class with the same native contents, without its attributes."""
    cls = type(obj)
    for base in (list, set, bytearray, dict):
        if isinstance(obj, base):
            made = cls.__new__(cls)
            base.__init__(made, obj)
            if hasattr(obj, 'default_factory'):
                made.default_factory = obj.default_factory
            return made
    for base in (tuple, frozenset, str, bytes, int, float):
        if isinstance(obj, base):
            return base.__new__(cls, obj)
    if isinstance(obj, BaseException):
        made = cls.__new__(cls, *obj.args)
        made.args = obj.args
        return made
    return cls.__new__(cls)


def _attributes(obj):
    found = dict(getattr(obj, '__dict__', {}))
    for cls in type(obj).__mro__:
        slots = cls.__dict__.get('__slots__', ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name not in ('__dict__', '__weakref__') and hasattr(obj, name):
                found[name] = getattr(obj, name)
    return found


def _restore(made, attributes):
    for name, value in attributes.items():
        object.__setattr__(made, name, value)
    return made


def copy(x):
    cls = type(x)
    if cls in _ATOMIC or cls in (tuple, frozenset) or isinstance(x, type):
        return x
    method = getattr(cls, '__copy__', None)
    if method is not None:
        return method(x)
    if cls in (list, dict, set, bytearray):
        return x.copy()
    return _restore(_new_like(x), _attributes(x))


def deepcopy(x, memo=None):
    cls = type(x)
    if cls in _ATOMIC or isinstance(x, type):
        return x
    if memo is None:
        memo = {}
    known = memo.get(id(x), memo)
    if known is not memo:
        return known
    method = getattr(cls, '__deepcopy__', None)
    if method is not None:
        made = method(x, memo)
    elif cls is list:
        made = memo[id(x)] = []
        for item in x:
            made.append(deepcopy(item, memo))
    elif cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        # A tuple that contains itself through something has been copied by now.
        if id(x) in memo:
            return memo[id(x)]
        made = x if all([a is b for a, b in zip(items, x)]) else tuple(items)
    elif cls is dict:
        made = memo[id(x)] = {}
        for key, value in x.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls in (set, frozenset):
        made = cls([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        made = bytearray(x)
    else:
        made = _deep_object(x, memo)
    memo[id(x)] = made
    memo.setdefault(id(memo), []).append(x)  # keeps x, and so its id, alive
    return made


def _deep_object(x, memo):
    cls = type(x)
    if hasattr(x, '__await__') or hasattr(x, 'send'):
        raise TypeError(f'cannot pickle {cls.__name__!r} object')
    if isinstance(x, tuple):
        made = tuple.__new__(cls, [deepcopy(item, memo) for item in x])
    else:
        made = _new_like(x)
        memo[id(x)] = made
        if isinstance(x, list):
            for index, item in enumerate(x):
                list.__setitem__(made, index, deepcopy(item, memo))
        elif isinstance(x, dict):
            dict.clear(made)
            for key, value in x.items():
                dict.__setitem__(made, deepcopy(key, memo), deepcopy(value, memo))
        elif hasattr(cls, 'maxlen') and hasattr(cls, 'appendleft'):
            made = cls([deepcopy(item, memo) for item in x], x.maxlen)
    memo[id(x)] = made
    return _restore(made, {name: deepcopy(value, memo) for name, value in _attributes(x).items()})


def replace(obj, /, **changes):
    method = getattr(type(obj), '__replace__', None)
    if method is None:
        raise TypeError(f'replace() does not support {type(obj).__name__} objects')
    return method(obj, **changes)
