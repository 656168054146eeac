"""Names of asyncio.tasks that are Python's. There is one class of tasks: it stands for CPython's two implementations."""
from asyncio import (Task, _enter_task, _leave_task, _register_eager_task, _register_task, _swap_current_task,
                     _unregister_eager_task, _unregister_task, all_tasks, current_task)
from asyncio.waiting import _log_on_exception

_PyTask = _CTask = Task
_py_all_tasks = _c_all_tasks = all_tasks
_py_current_task = _c_current_task = current_task
_py_register_task = _c_register_task = _register_task
_py_unregister_task = _c_unregister_task = _unregister_task
_py_register_eager_task = _c_register_eager_task = _register_eager_task
_py_unregister_eager_task = _c_unregister_eager_task = _unregister_eager_task
_py_enter_task = _c_enter_task = _enter_task
_py_leave_task = _c_leave_task = _leave_task
_py_swap_current_task = _c_swap_current_task = _swap_current_task
