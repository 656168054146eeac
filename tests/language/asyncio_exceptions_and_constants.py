import asyncio

print(asyncio.CancelledError.__mro__[1].__name__, issubclass(asyncio.CancelledError, Exception), asyncio.TimeoutError is TimeoutError, asyncio.exceptions.CancelledError is asyncio.CancelledError)
print(asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED)
print(issubclass(asyncio.QueueEmpty, Exception), issubclass(asyncio.InvalidStateError, Exception), issubclass(asyncio.BrokenBarrierError, RuntimeError), asyncio.QueueFull.__name__)
print(repr(asyncio.CancelledError()), repr(asyncio.CancelledError("m")), repr(asyncio.TimeoutError()), repr(asyncio.QueueEmpty()))
try:
    raise asyncio.CancelledError("plain")
except Exception:
    print("wrong")
except BaseException as e:
    print("base", e)
print([c.__name__ for c in (asyncio.Lock, asyncio.Event, asyncio.Condition, asyncio.Semaphore, asyncio.BoundedSemaphore, asyncio.Barrier, asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue, asyncio.TaskGroup, asyncio.Task, asyncio.Future, asyncio.Runner, asyncio.Timeout)])
