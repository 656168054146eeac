"""concurrent.futures as far as asyncio's tests of wrap_future use it, in a world with one thread."""
import unittest


class Error(Exception):
    pass


class CancelledError(Error):
    pass


class InvalidStateError(Error):
    pass


class Future:
    def __init__(self):
        self._state = 'PENDING'
        self._result = None
        self._exception = None
        self._callbacks = []

    def _end(self, state):
        self._state = state
        for callback in self._callbacks:
            callback(self)

    def cancel(self):
        if self._state in ('RUNNING', 'FINISHED'):
            return False
        if self._state == 'PENDING':
            self._end('CANCELLED')
        return True

    def cancelled(self):
        return self._state == 'CANCELLED'

    def running(self):
        return self._state == 'RUNNING'

    def done(self):
        return self._state in ('CANCELLED', 'FINISHED')

    def add_done_callback(self, callback):
        if self.done():
            callback(self)
        else:
            self._callbacks.append(callback)

    def set_running_or_notify_cancel(self):
        if self.cancelled():
            return False
        self._state = 'RUNNING'
        return True

    def _check(self):
        if self.done():
            raise InvalidStateError(f'{self._state}: {self!r}')

    def set_result(self, result):
        self._check()
        self._result = result
        self._end('FINISHED')

    def set_exception(self, exception):
        self._check()
        self._exception = exception
        self._end('FINISHED')

    def exception(self, timeout=None):
        if self.cancelled():
            raise CancelledError
        return self._exception

    def result(self, timeout=None):
        if self.cancelled():
            raise CancelledError
        if self._exception is not None:
            raise self._exception
        return self._result


class ThreadPoolExecutor:
    def __init__(self, *args, **kwargs):
        raise unittest.SkipTest('starts a thread')
