"""What 3.14 has and 3.16 will not: event loop policies, iscoroutinefunction. Follows CPython 3.14, Lib/asyncio/events.py.

A policy of the program's own takes over new_event_loop, get_event_loop and set_event_loop.
"""
import asyncio
from _frames import getframe
from warnings import warn_explicit

_MESSAGE = '{name!r} is deprecated and slated for removal in Python 3.16'


def _warn(name, message=_MESSAGE, depth=2):
    frame = getframe(depth)
    warn_explicit(message.format(name='asyncio.' + name), DeprecationWarning, frame.f_code.co_filename, frame.f_lineno)


def iscoroutinefunction(func):
    _warn('iscoroutinefunction', _MESSAGE + '; use inspect.iscoroutinefunction() instead')
    return asyncio._iscoroutinefunction(func)


class _AbstractEventLoopPolicy:
    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError


class _BaseDefaultEventLoopPolicy(_AbstractEventLoopPolicy):
    _loop_factory = asyncio.EventLoop

    def __init__(self):
        self._loop = None

    def get_event_loop(self):
        if self._loop is None:
            raise RuntimeError("There is no current event loop in thread 'MainThread'.")
        return self._loop

    def set_event_loop(self, loop):
        if loop is not None and not isinstance(loop, asyncio.AbstractEventLoop):
            raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
        self._loop = loop

    def new_event_loop(self):
        return self._loop_factory()


class _DefaultEventLoopPolicy(_BaseDefaultEventLoopPolicy):
    pass


_policy = None
_own = {name: getattr(asyncio, name) for name in ('new_event_loop', 'get_event_loop', 'set_event_loop')}


def _get_event_loop_policy():
    global _policy
    if _policy is None:
        _policy = _DefaultEventLoopPolicy()
        asyncio.set_event_loop = _through(_policy)
    return _policy


def _through(policy):
    """From now on the default policy, which the program can see, hears of every loop too."""
    def set_event_loop(loop):
        policy.set_event_loop(loop)
        _own['set_event_loop'](loop)
    return set_event_loop


def _method_of(policy, name):
    """Looked up at each call: the program may replace it."""
    return lambda *arguments: getattr(policy, name)(*arguments)


def _running_or(get_event_loop):
    def get():
        running = asyncio._get_running_loop()
        return get_event_loop() if running is None else running
    return get


def _set_event_loop_policy(policy):
    global _policy
    if policy is not None and not isinstance(policy, _AbstractEventLoopPolicy):
        raise TypeError(f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'")
    _policy = policy
    _own['set_event_loop'](None)
    functions = dict(_own)
    if policy is not None and type(policy) is not _DefaultEventLoopPolicy:
        functions = {name: _method_of(policy, name) for name in functions}
        functions['get_event_loop'] = _running_or(functions['get_event_loop'])
    for name, function in functions.items():
        setattr(asyncio, name, function)


def get_event_loop_policy():
    _warn('get_event_loop_policy')
    return _get_event_loop_policy()


def set_event_loop_policy(policy):
    _warn('set_event_loop_policy')
    _set_event_loop_policy(policy)


def _policy_class(name):
    """Behind asyncio's __getattr__: the name itself warns."""
    _warn(name, depth=3)
    return _AbstractEventLoopPolicy if name == 'AbstractEventLoopPolicy' else _DefaultEventLoopPolicy
