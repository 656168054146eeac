"""Who awaits whom, as data and as text. Follows CPython 3.14, Lib/asyncio/graph.py, in what it gives."""
from dataclasses import dataclass
from _frames import getframe
from asyncio import Future, Task, _get_running_loop, current_task

__all__ = ('capture_call_graph', 'format_call_graph', 'print_call_graph', 'FrameCallGraphEntry', 'FutureCallGraph')


@dataclass(frozen=True)
class FrameCallGraphEntry:
    frame: object


@dataclass(frozen=True)
class FutureCallGraph:
    future: Future
    call_stack: tuple
    awaited_by: tuple


def _check(future):
    if not isinstance(future, Future):
        raise TypeError(f'{future!r} object does not appear to be compatible with asyncio.Future')


def _awaited_frames(future):
    """What a task is in, outermost first."""
    awaited = future.get_coro() if hasattr(future, 'get_coro') else None
    while awaited is not None:
        if hasattr(awaited, 'cr_await'):
            frame, awaited = awaited.cr_frame, awaited.cr_await
        elif hasattr(awaited, 'ag_await'):
            frame, awaited = awaited.ag_frame, awaited.ag_await
        else:
            return
        if frame is not None:  # None: it has ended
            yield FrameCallGraphEntry(frame)


def _awaiters(future, limit):
    return tuple([_graph_of(parent, limit) for parent in future._asyncio_awaited_by or ()])


def _graph_of(future, limit):
    _check(future)
    stack = list(_awaited_frames(future)) if limit != 0 else []
    if limit:
        stack = stack[:limit] if limit > 0 else stack[limit:]
    return FutureCallGraph(future, tuple(stack[::-1]), _awaiters(future, limit))


def _frames_of_caller(frame):
    """From a frame outwards to the coroutine that is the root of the running task."""
    while frame is not None:
        yield FrameCallGraphEntry(frame)
        if frame.f_generator is not None and frame.f_back is not None and frame.f_back.f_generator is None:
            return
        frame = frame.f_back


def capture_call_graph(future=None, /, *, depth=1, limit=None):
    loop = _get_running_loop()
    if future is not None:
        if loop is None or future is not current_task(loop=loop):
            return _graph_of(future, limit)
    elif loop is None:
        raise RuntimeError('capture_call_graph() is called outside of a running event loop and no *future* to introspect was '
                           'provided')
    else:
        future = current_task(loop=loop)
    if future is None:
        return None
    _check(future)
    stack = list(_frames_of_caller(getframe(depth))) if limit != 0 else []
    if limit:
        stack = stack[-limit:] if limit > 0 else stack[:-limit]
    return FutureCallGraph(future, tuple(stack), _awaiters(future, limit))


def _code_and_kind(frame):
    generator = frame.f_generator
    if generator is None:
        return frame, frame.f_code, ''
    for prefix, kind in (('cr', 'async '), ('ag', 'async generator '), ('gi', 'generator ')):
        if hasattr(generator, prefix + '_code'):
            return getattr(generator, prefix + '_frame'), getattr(generator, prefix + '_code'), kind


def _lines(graph, level):
    margin = level * '    '
    future = graph.future
    if isinstance(future, Task):
        yield f'{margin}* Task(name={future.get_name()!r}, id={id(future):#x})'
    else:
        yield f'{margin}* Future(id={id(future):#x})'
    if graph.call_stack:
        yield f'{margin}  + Call stack:'
    for entry in graph.call_stack:
        frame, code, kind = _code_and_kind(entry.frame)
        yield f'{margin}  |   File {code.co_filename!r}, line {frame.f_lineno}, in {kind}{code.co_qualname}()'
    if graph.awaited_by:
        yield f'{margin}  + Awaited by:'
    for parent in graph.awaited_by:
        yield from _lines(parent, level + 1)


def format_call_graph(future=None, /, *, depth=1, limit=None):
    graph = capture_call_graph(future, depth=depth + 1, limit=limit)
    return '' if graph is None else '\n'.join(_lines(graph, 0))


def print_call_graph(future=None, /, *, file=None, depth=1, limit=None):
    print(format_call_graph(future, depth=depth, limit=limit), file=file)
