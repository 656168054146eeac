"""Names of asyncio.events that are Python's; loops and handles are native."""
from asyncio import _set_running_loop, new_event_loop, set_event_loop

_policy = None


class _AbstractEventLoopPolicy:
    """Decides what the current loop is; asyncio has its own unless one was set."""

    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError


def _set_event_loop_policy(policy):
    global _policy
    _policy = policy
    set_event_loop(None)


def _get_event_loop_policy():
    return _policy
