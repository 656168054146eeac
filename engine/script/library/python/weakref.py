"""References that do not keep their objects alive. As objects die with their last reference, so do these, at once."""
import _weakref
from collections.abc import MutableMapping, MutableSet

__all__ = ['ref', 'proxy', 'WeakKeyDictionary', 'WeakMethod', 'WeakSet', 'WeakValueDictionary', 'finalize', 'ReferenceType',
           'getweakrefcount', 'ProxyType']


class ref:
    __slots__ = ('_token', '_callback', '_hash')

    def __init__(self, object, callback=None, /):
        self._token = None
        self._callback = callback
        self._hash = None
        self._token = _weakref.register(object, self)

    def __del__(self):
        if self._token is not None:
            _weakref.unregister(self._token, self)

    def __call__(self):
        return None if self._token is None else _weakref.target(self._token)

    @property
    def __callback__(self):
        return self._callback

    def __eq__(self, other):
        if not isinstance(other, ref):
            return NotImplemented
        mine, its = self(), other()
        return self is other if mine is None or its is None else mine == its

    def __hash__(self):
        if self._hash is None:
            if self._token is None:
                raise TypeError('weak object has gone away')
            self._hash = hash(self())
        return self._hash

    def __repr__(self):
        target = self()
        if target is None:
            return f'<weakref at {hex(id(self))}; dead>'
        return f"<weakref at {hex(id(self))}; to '{type(target).__name__}' at {hex(id(target))}>"


ref.__name__ = ref.__qualname__ = 'ReferenceType'
ReferenceType = ref


class WeakMethod(ref):
    """A bound method is made anew each time: what must live is its object."""
    __slots__ = ('_function',)

    def __init__(self, method, callback=None):
        if not hasattr(method, '__self__') or not hasattr(method, '__func__'):
            raise TypeError(f'argument should be a bound method, not {type(method)}')
        self._function = method.__func__
        super().__init__(method.__self__, callback)

    def __call__(self):
        target = super().__call__()
        return None if target is None else self._function.__get__(target, type(target))

    __hash__ = ref.__hash__


class ProxyType:
    __slots__ = ('_proxied',)

    def __init__(self, object, callback):
        super().__setattr__('_proxied', ref(object, callback))

    def __getattribute__(self, name):
        return getattr(_target(self), name)

    def __setattr__(self, name, value):
        setattr(_target(self), name, value)

    def __delattr__(self, name):
        delattr(_target(self), name)

    def __str__(self):
        return str(_target(self))

    def __repr__(self):
        target = _target(self)
        return f"<weakproxy at {hex(id(self))}; to '{type(target).__name__}' at {hex(id(target))}>"

    def __call__(self, *args, **kwargs):
        return _target(self)(*args, **kwargs)

    def __bool__(self):
        return bool(_target(self))

    def __len__(self):
        return len(_target(self))

    def __iter__(self):
        return iter(_target(self))

    def __contains__(self, item):
        return item in _target(self)

    def __getitem__(self, key):
        return _target(self)[key]

    def __setitem__(self, key, value):
        _target(self)[key] = value

    def __delitem__(self, key):
        del _target(self)[key]

    def __eq__(self, other):
        return _target(self) == other

    __hash__ = None


def _target(proxied):
    found = object.__getattribute__(proxied, '_proxied')()
    if found is None:
        raise ReferenceError('weakly-referenced object no longer exists')
    return found


def proxy(object, callback=None, /):
    return ProxyType(object, callback)


def getweakrefcount(object, /):
    return _weakref.count(object)


class WeakSet(MutableSet):
    def __init__(self, data=None):
        references = self._references = set()
        self._remove = lambda reference: references.discard(reference)
        if data is not None:
            self.update(data)

    def __iter__(self):
        for reference in list(self._references):
            item = reference()
            if item is not None:
                yield item

    def __len__(self):
        return len(self._references)

    def __contains__(self, item):
        try:
            return ref(item) in self._references
        except TypeError:
            return False

    def __repr__(self):
        return repr({item for item in self})

    def add(self, item):
        if item not in self:
            self._references.add(ref(item, self._remove))

    def discard(self, item):
        self._references.discard(ref(item))

    def remove(self, item):
        if item not in self:
            raise KeyError(ref(item))
        self.discard(item)

    def clear(self):
        self._references.clear()

    def copy(self):
        return self.__class__(self)

    def update(self, other):
        for item in other:
            self.add(item)


class WeakValueDictionary(MutableMapping):
    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        data = self.data

        def remove(reference):
            if data.get(key) is reference:
                del data[key]
        data[key] = ref(value, remove)

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        return key in self.data and self.data[key]() is not None

    def __iter__(self):
        return iter([key for key, reference in self.data.items() if reference() is not None])

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return f'<WeakValueDictionary at {hex(id(self))}>'

    def copy(self):
        return self.__class__(self)

    def valuerefs(self):
        return list(self.data.values())


class WeakKeyDictionary(MutableMapping):
    def __init__(self, dict=None):
        data = self.data = {}
        self._remove = lambda reference: data.pop(reference, None)
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def __iter__(self):
        for reference in list(self.data):
            key = reference()
            if key is not None:
                yield key

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return f'<WeakKeyDictionary at {hex(id(self))}>'

    def copy(self):
        return self.__class__(self)

    def keyrefs(self):
        return list(self.data)


class finalize:
    """Calls a function when an object dies, whether or not this is kept."""
    __slots__ = ('_call', '_reference', 'atexit', '__weakref__')
    _alive = set()

    def __init__(self, obj, func, /, *args, **kwargs):
        self._call = (func, args, kwargs)
        self._reference = ref(obj, lambda reference: self())
        self.atexit = True
        finalize._alive.add(self)

    @property
    def alive(self):
        return self._call is not None

    def _take(self):
        finalize._alive.discard(self)
        call, self._call = self._call, None
        return call

    def __call__(self, _=None):
        call = self._take()
        if call is not None:
            func, args, kwargs = call
            return func(*args, **kwargs)

    def detach(self):
        obj = self._reference()
        if obj is not None and self._call is not None:
            return (obj, *self._take())

    def peek(self):
        obj = self._reference()
        if obj is not None and self._call is not None:
            return (obj, *self._call)
