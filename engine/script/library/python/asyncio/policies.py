"""Event loop policies: who makes the loop. Follows CPython 3.14, Lib/asyncio/events.py, where they are deprecated."""
import asyncio
from warnings import warn

__all__ = ['DefaultEventLoopPolicy', 'get_event_loop_policy', 'set_event_loop_policy']

_new_event_loop = asyncio.new_event_loop
_get_event_loop = asyncio.get_event_loop
_set_event_loop = asyncio.set_event_loop
_get_running_loop = asyncio._get_running_loop
_MODULES = ('asyncio', 'asyncio.events')


class _AbstractEventLoopPolicy:
    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError


class _DefaultEventLoopPolicy(_AbstractEventLoopPolicy):
    def get_event_loop(self):
        return _get_event_loop()

    def set_event_loop(self, loop):
        _set_event_loop(loop)

    def new_event_loop(self):
        return _new_event_loop()


AbstractEventLoopPolicy = _AbstractEventLoopPolicy
DefaultEventLoopPolicy = _DefaultEventLoopPolicy
_policy = None


def get_event_loop_policy():
    warn("'asyncio.get_event_loop_policy' is deprecated and slated for removal in Python 3.16", DeprecationWarning, stacklevel=2)
    return _current()


def set_event_loop_policy(policy):
    warn("'asyncio.set_event_loop_policy' is deprecated and slated for removal in Python 3.16", DeprecationWarning, stacklevel=2)
    if policy is not None and not isinstance(policy, _AbstractEventLoopPolicy):
        raise TypeError(f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'")
    global _policy
    _policy = policy
    _install(new_event_loop, get_event_loop, set_event_loop)


def _current():
    global _policy
    if _policy is None:
        _policy = _DefaultEventLoopPolicy()
    return _policy


def _install(*functions):
    """Whoever asks asyncio for a loop asks the policy from now on."""
    import sys
    for name in _MODULES:
        module = sys.modules.get(name)
        if module is not None:
            for function in functions:
                setattr(module, function.__name__, function)


def new_event_loop():
    return _current().new_event_loop()


def get_event_loop():
    return _get_running_loop() or _current().get_event_loop()


def set_event_loop(loop):
    _current().set_event_loop(loop)
