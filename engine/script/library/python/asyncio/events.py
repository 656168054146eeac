"""Names of asyncio.events that are Python's; loops and handles are native."""
from asyncio import _set_running_loop
from asyncio._deprecated import (_AbstractEventLoopPolicy, _BaseDefaultEventLoopPolicy, _get_event_loop_policy,
                                 _set_event_loop_policy)
