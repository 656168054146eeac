"""CPython's accelerator, by name: the classes and functions are asyncio's own."""
from asyncio import (Future, Task, _enter_task, _get_running_loop, _leave_task, _register_eager_task, _register_task,
                     _set_running_loop, _swap_current_task, _unregister_eager_task, _unregister_task, all_tasks, current_task,
                     future_add_to_awaited_by, future_discard_from_awaited_by, get_event_loop, get_running_loop)
