"""References that would not keep their objects alive. Here they do: no reference ever dies, no callback is called."""

__all__ = ['ref', 'proxy', 'WeakKeyDictionary', 'WeakMethod', 'WeakSet', 'WeakValueDictionary', 'finalize', 'ReferenceType',
           'getweakrefcount', 'getweakrefs']


class ref:
    __slots__ = ('_object', '__callback__')

    def __init__(self, object, callback=None, /):
        if isinstance(object, (int, str, tuple, list, dict, type(None))) and type(object) in (int, str, tuple, list, dict, bool, type(None)):
            raise TypeError(f"cannot create weak reference to '{type(object).__name__}' object")
        self._object = object
        self.__callback__ = callback

    def __call__(self):
        return self._object

    def __eq__(self, other):
        return self._object == other._object if isinstance(other, ref) else NotImplemented

    def __hash__(self):
        return hash(self._object)


ReferenceType = ref
WeakMethod = ref


def proxy(object, callback=None, /):
    return object


def getweakrefcount(object, /):
    return 0


def getweakrefs(object, /):
    return []


class WeakSet(set):
    pass


class WeakValueDictionary(dict):
    pass


class WeakKeyDictionary(dict):
    pass


class finalize:
    def __init__(self, obj, func, /, *args, **kwargs):
        self._call = (func, args, kwargs)
        self._object = obj
        self.atexit = True

    @property
    def alive(self):
        return self._call is not None

    def __call__(self, _=None):
        if self._call is not None:
            func, args, kwargs = self._call
            self._call = None
            return func(*args, **kwargs)

    def detach(self):
        if self._call is not None:
            func, args, kwargs = self._call
            self._call = None
            return self._object, func, args, kwargs

    def peek(self):
        return None if self._call is None else (self._object, *self._call)
