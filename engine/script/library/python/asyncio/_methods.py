"""Methods of the native classes that are easier said in Python; asyncio_module.cpp puts them into the classes."""


async def wait_for(self, predicate):
    result = predicate()
    while not result:
        await self.wait()
        result = predicate()
    return result


async def shutdown_asyncgens(self):
    closing = self._take_async_generators()
    if not closing:
        return
    from asyncio import gather
    results = await gather(*[generator.aclose() for generator in closing], return_exceptions=True)
    for result, generator in zip(results, closing):
        if isinstance(result, Exception):
            self.call_exception_handler({
                'message': f'an error occurred during closing of asynchronous generator {generator!r}',
                'exception': result,
                'asyncgen': generator,
            })


async def shutdown_default_executor(self, timeout=None):
    pass


def run_in_executor(self, executor, func, *args):
    """There are no threads: the function runs at once; its outcome comes to the loop as a thread's would."""
    from contextvars import Context
    future = self.create_future()
    try:
        outcome, error = Context().run(func, *args), None  # a thread sees no variables of who started it
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException as raised:
        outcome, error = None, raised

    def deliver():
        if future.cancelled():
            return
        if error is None:
            future.set_result(outcome)
        else:
            future.set_exception(error)

    self.call_soon_threadsafe(deliver)
    return future


def set_default_executor(self, executor):
    pass


def add_signal_handler(self, sig, callback, *args):
    """No signal ever arrives here."""
    _signal_handlers(self)[int(sig)] = (callback, args)


def remove_signal_handler(self, sig):
    return _signal_handlers(self).pop(int(sig), None) is not None


_handlers_of_loops = {}


def _signal_handlers(loop):
    return _handlers_of_loops.setdefault(id(loop), {})


def get_stack(self, *, limit=None):
    """Of a task: the frame of its coroutine, while it is not done."""
    frame = getattr(self.get_coro(), 'cr_frame', None)
    return [] if frame is None or self.done() else [frame]


async def acquire_on_enter(self):
    await self.acquire()


async def release_on_exit(self, exc_type, exc, tb):
    self.release()
