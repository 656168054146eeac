"""CPython's own event loop on a clock that only moves when nothing is ready.

The loop class is asyncio's BaseEventLoop, unmodified, over a selector that never waits: asked to
block, it moves the clock instead. Three places where CPython leaves the order open are fixed as the
engine fixes them, so that the two can be compared like for like: timers with equal deadlines fire in
order of creation, asyncio's internal sets of tasks iterate in order of insertion, and a jump sets the
clock to the deadline itself (never now + difference, which may be one bit off).
"""
import asyncio
import asyncio.base_events
import asyncio.events
import asyncio.queues
import asyncio.runners
import asyncio.taskgroups
import asyncio.tasks
import collections
import heapq
import itertools
import weakref

# What CPython's C tasks put in the ready queue: the first step, and the wake-up by a future. Any
# other bound method of a task there (call_soon(task.cancel)) is an ordinary callback.
STEP_TYPE = "TaskStepMethWrapper"
WAKEUP_NAMES = ("TaskWakeup", "task_wakeup", "__wakeup")


class Stopped(BaseException):
    """Leaves the program from inside the loop; no `except Exception` of the program sees it."""


class Run:
    """What one program did: virtual time, task steps, and how it was stopped, if it was."""

    def __init__(self, max_time_s, max_iterations):
        self.now = 0.0
        self.iterations = 0
        self.steps = []
        self.max_time_s = max_time_s
        self.max_iterations = max_iterations
        self.stopped = None  # 'deadlock' or 'limit'
        self.pending = []

    def stop(self, kind, loop=None):
        if self.stopped is None:
            if loop is not None:
                self.pending = [describe(task) for task in asyncio.all_tasks(loop)]
            self.stopped = kind
        raise Stopped(kind)

    def advance(self, when):
        self.now = when
        if self.now > self.max_time_s:
            self.stop("limit")


def describe(task):
    """(name, innermost line of the program) of a task that cannot go on."""
    line = 0
    awaited = task.get_coro()
    while awaited is not None:
        frame = getattr(awaited, "cr_frame", None) or getattr(awaited, "ag_frame", None)
        if frame is not None and frame.f_code.co_filename == "<program>":
            line = frame.f_lineno
        awaited = getattr(awaited, "cr_await", None) or getattr(awaited, "ag_await", None)
    return task.get_name(), line


def is_step(callback):
    owner = getattr(callback, "__self__", None)
    if not isinstance(owner, asyncio.Task):
        return False
    return type(callback).__name__ == STEP_TYPE or getattr(callback, "__name__", "") in WAKEUP_NAMES


class ReadyQueue(collections.deque):
    """The loop's ready queue, which notes each task step as the loop takes it."""

    def __init__(self, run):
        super().__init__()
        self.run = run

    def popleft(self):
        handle = super().popleft()
        if not handle._cancelled and is_step(handle._callback):
            self.run.steps.append((self.run.now, handle._callback.__self__.get_name()))
        return handle


class OrderedTimer(asyncio.events.TimerHandle):
    __slots__ = ("sequence",)

    def __lt__(self, other):
        return (self._when, self.sequence) < (other._when, other.sequence)


OrderedTimer.__name__ = OrderedTimer.__qualname__ = "TimerHandle"


class InsertionSet(set):
    """A set that iterates in order of insertion; only what asyncio itself asks of a set."""

    def __init__(self, items=()):
        super().__init__()
        self._order = {}
        for item in items:
            self.add(item)

    def add(self, item):
        super().add(item)
        self._order.setdefault(item)

    def discard(self, item):
        super().discard(item)
        self._order.pop(item, None)

    def remove(self, item):
        super().remove(item)
        del self._order[item]

    def pop(self):
        item = next(iter(self._order))
        self.remove(item)
        return item

    def clear(self):
        super().clear()
        self._order.clear()

    def __iter__(self):
        return iter(tuple(self._order))

    def __or__(self, other):
        return InsertionSet((*self, *other))

    def __sub__(self, other):
        return InsertionSet(item for item in self if item not in other)

    def __repr__(self):
        return "{" + ", ".join(map(repr, self)) + "}" if self else "set()"


InsertionSet.__name__ = InsertionSet.__qualname__ = "set"
InsertionSet.__module__ = "builtins"


class InsertionWeakSet:
    """The loop's set of async generators, in order of insertion."""

    def __init__(self):
        self._order = weakref.WeakKeyDictionary()

    def add(self, item):
        self._order.setdefault(item)

    def discard(self, item):
        self._order.pop(item, None)

    def clear(self):
        self._order.clear()

    def __len__(self):
        return len(self._order)

    def __iter__(self):
        return iter(tuple(self._order))


class Selector:
    def __init__(self, run, loop):
        self.run = run
        self.loop = loop

    def select(self, timeout):
        run = self.run
        run.iterations += 1
        if run.stopped:
            raise Stopped(run.stopped)
        if timeout is None:
            run.stop("deadlock", self.loop)
        if timeout > 0:
            # BaseEventLoop caps its wait at a day; then the earliest timer is still ahead.
            when = self.loop._scheduled[0]._when
            run.advance(when if when - run.now <= timeout else run.now + timeout)
        if run.iterations > run.max_iterations:
            run.stop("limit")
        return ()


def loop_class(run):
    sequence = itertools.count(1)

    class VirtualLoop(asyncio.base_events.BaseEventLoop):
        def __init__(self):
            super().__init__()
            self._clock_resolution = 1e-9
            self._selector = Selector(run, self)
            self._ready = ReadyQueue(run)
            self._asyncgens = InsertionWeakSet()

        def time(self):
            return run.now

        def call_at(self, when, callback, *args, context=None):
            if when is None:
                raise TypeError("when cannot be None")
            self._check_closed()
            timer = OrderedTimer(when, callback, args, self, context)
            timer.sequence = next(sequence)
            heapq.heappush(self._scheduled, timer)
            timer._scheduled = True
            return timer

        def _process_events(self, events):
            pass

        def _write_to_self(self):
            pass

    return VirtualLoop


def install(run):
    """Makes the virtual loop what asyncio.run and new_event_loop create."""

    class Policy(asyncio.events._BaseDefaultEventLoopPolicy):
        _loop_factory = loop_class(run)

    asyncio.events._set_running_loop(None)
    asyncio.events._set_event_loop_policy(Policy())
    asyncio.run = asyncio.runners.run  # Pyodide puts one of its own there, which asks JavaScript
    order_sets(run)


def order_sets(run):
    tasks = asyncio.tasks
    tasks.set = InsertionSet  # asyncio.wait builds its sets by this name

    group_init = asyncio.taskgroups.TaskGroup.__init__

    def init_group(self):
        group_init(self)
        self._tasks = InsertionSet()

    asyncio.taskgroups.TaskGroup.__init__ = init_group

    born = weakref.WeakKeyDictionary()
    create_task = asyncio.base_events.BaseEventLoop.create_task
    all_tasks = tasks.all_tasks

    def create_numbered(self, coro, **options):
        task = create_task(self, coro, **options)
        born[task] = next(numbers)
        return task

    numbers = itertools.count(1)

    def all_in_order(loop=None):
        # A stopped run is over as a killed process is: its tasks are not cancelled on the way out.
        if run.stopped:
            return InsertionSet()
        return InsertionSet(sorted(all_tasks(loop), key=lambda task: born.get(task, 0)))

    asyncio.base_events.BaseEventLoop.create_task = create_numbered
    asyncio.all_tasks = tasks.all_tasks = all_in_order

    def init_as_completed(self, aws, timeout):
        # As CPython's, but over insertion-ordered sets: the order in which tasks are made shows.
        self._done = asyncio.queues.Queue()
        self._timeout_handle = None
        loop = asyncio.events.get_event_loop()
        todo = InsertionSet(tasks.ensure_future(aw, loop=loop) for aw in InsertionSet(aws))
        for future in todo:
            future.add_done_callback(self._handle_completion)
        if todo and timeout is not None:
            self._timeout_handle = loop.call_later(timeout, self._handle_timeout)
        self._todo = todo
        self._todo_left = len(todo)

    tasks._AsCompletedIterator.__init__ = init_as_completed
