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
    """Of a task: where its coroutine is, or where the exception passed through that ended it; outermost first."""
    frame = getattr(self.get_coro(), 'cr_frame', None)
    frames = []
    if frame is not None:
        while frame is not None and (limit is None or len(frames) < limit):
            frames.append(frame)
            frame = frame.f_back
        frames.reverse()
    elif self._exception is not None:
        traceback = self._exception.__traceback__
        while traceback is not None and (limit is None or len(frames) < limit):
            frames.append(traceback.tb_frame)
            traceback = traceback.tb_next
    return frames


def print_stack(self, *, limit=None, file=None):
    from linecache import getline
    from traceback import format_exception_only, print_list
    entries = []
    for frame in self.get_stack(limit=limit):
        code = frame.f_code
        entries.append((code.co_filename, frame.f_lineno, code.co_name, getline(code.co_filename, frame.f_lineno)))
    error = self._exception
    kind = 'No stack' if not entries else 'Stack' if error is None else 'Traceback'
    print(f'{kind} for {self!r}' + (' (most recent call last):' if entries else ''), file=file)
    print_list(entries, file=file)
    if error is not None:
        print(''.join(format_exception_only(error)), file=file, end='')


async def acquire_on_enter(self):
    await self.acquire()


async def release_on_exit(self, exc_type, exc, tb):
    self.release()


class _Driven:
    """Awaiting it sends and throws into an object that has a coroutine's methods but is none."""

    def __init__(self, coroutine):
        self._coroutine = coroutine

    def __await__(self):
        step, argument = self._coroutine.send, None
        while True:
            try:
                yielded = step(argument)
            except StopIteration as stop:
                return stop.value
            try:
                step, argument = self._coroutine.send, (yield yielded)
            except GeneratorExit:
                self._coroutine.close()
                raise
            except BaseException as error:
                step, argument = self._coroutine.throw, error


async def drive(coroutine):
    return await _Driven(coroutine)
