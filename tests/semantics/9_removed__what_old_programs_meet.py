"""Section 9, removed and deprecated.

- Task.all_tasks and Task.current_task, asyncio.coroutine and the child watchers are gone.
- get_event_loop_policy, set_event_loop_policy, the policy classes and asyncio.iscoroutinefunction warn of their removal in 3.16.
- What is new is there: Queue.shutdown, the call graph, Runner, timeout, TaskGroup, Barrier, EventLoop, eager_start.
"""
import asyncio
import warnings


async def body():
    pass


for owner, name in ((asyncio.Task, 'all_tasks'), (asyncio.Task, 'current_task'), (asyncio, 'coroutine'), (asyncio, 'async'),
                    (asyncio, 'get_child_watcher'), (asyncio, 'SafeChildWatcher'), (asyncio, 'JoinableQueue')):
    print(name, hasattr(owner, name))
calls = [
    ('iscoroutinefunction', lambda: asyncio.iscoroutinefunction(body)),
    ('get_event_loop_policy', lambda: type(asyncio.get_event_loop_policy()).__name__ != ''),
    ('set_event_loop_policy', lambda: asyncio.set_event_loop_policy(asyncio.events._get_event_loop_policy())),
    ('AbstractEventLoopPolicy', lambda: isinstance(asyncio.AbstractEventLoopPolicy, type)),
    ('DefaultEventLoopPolicy', lambda: isinstance(asyncio.DefaultEventLoopPolicy, type)),
]
for name, call in calls:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        print(name, call(), [(w.category.__name__, str(w.message)) for w in caught])
for owner, name in ((asyncio.Queue, 'shutdown'), (asyncio, 'capture_call_graph'), (asyncio, 'format_call_graph'), (asyncio, 'print_call_graph'),
                    (asyncio, 'future_add_to_awaited_by'), (asyncio, 'future_discard_from_awaited_by'), (asyncio, 'Runner'), (asyncio, 'timeout'),
                    (asyncio, 'TaskGroup'), (asyncio, 'Barrier'), (asyncio, 'EventLoop')):
    print(name, hasattr(owner, name))
