"""What the tests of tasks, futures and runners use of CPython's test.test_asyncio.utils, without its sockets and servers."""
import asyncio
import contextlib
import logging
import re
import sys
import unittest
from asyncio import events
from unittest import mock

logger = logging.getLogger('asyncio')
CLOCK_RES = 0.050


def run_briefly(loop):
    """Lets the loop make one turn, with a task of its own that does nothing."""
    async def nothing():
        pass
    coroutine = nothing()
    task = loop.create_task(coroutine)
    task._log_destroy_pending = False
    try:
        loop.run_until_complete(task)
    finally:
        coroutine.close()


def run_once(loop):
    loop.call_soon(loop.stop)
    loop.run_forever()


def run_until(loop, pred, timeout=300.0):
    deadline = loop.time() + timeout
    while not pred():
        if loop.time() > deadline:
            raise TimeoutError
        loop.run_until_complete(asyncio.sleep(0.001))


class TestLoop(asyncio.EventLoop):
    """A loop whose time begins at 0. The original's time stands still until a generator of the test moves it; here it is virtual
    and goes on by itself when nothing else is left to do, so the generator has nothing to do."""

    def __init__(self, gen=None):
        super().__init__()
        self._started = super().time()

    def time(self):
        return super().time() - self._started

    def call_at(self, when, callback, *args, context=None):
        return super().call_at(when + self._started, callback, *args, context=context)

    def advance_time(self, advance):
        """Nothing: a timer's time comes when it is waited for."""

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


def MockCallback(**kwargs):
    return mock.Mock(spec=['__call__'], **kwargs)


class MockPattern(str):
    """Equal to every text in which the pattern occurs."""

    def __eq__(self, other):
        return bool(re.search(str(self), other, re.S))


class MockInstanceOf:
    """Equal to every object of a class."""

    def __init__(self, type):
        self._type = type

    def __eq__(self, other):
        return isinstance(other, self._type)


def get_function_source(func):
    """(file, line) of a function, as debug texts name it."""
    from asyncio import format_helpers
    source = format_helpers._get_function_source(func)
    if source is None:
        raise ValueError(f'unable to get the source of {func!r}')
    return source


class TestCase(unittest.TestCase):
    @staticmethod
    def close_loop(loop):
        if not loop.is_closed():
            loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()

    def set_event_loop(self, loop, *, cleanup=True):
        if loop is None:
            raise AssertionError('loop is None')
        events.set_event_loop(None)  # tests pass the loop themselves
        if cleanup:
            self.addCleanup(self.close_loop, loop)

    def new_test_loop(self, gen=None):
        loop = TestLoop(gen)
        self.set_event_loop(loop)
        return loop

    def tearDown(self):
        events.set_event_loop(None)
        self.assertIsNone(sys.exception())
        self.doCleanups()


@contextlib.contextmanager
def disable_logger():
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(level)


async def await_without_task(coro):
    """Drives a coroutine from a callback, where no task is current."""
    errors = []

    def drive():
        try:
            for _ in coro.__await__():
                pass
        except BaseException as error:
            errors.append(error)

    asyncio.get_running_loop().call_soon(drive)
    await asyncio.sleep(0)
    if errors:
        raise errors.pop()
