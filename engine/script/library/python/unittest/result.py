"""What became of the tests: TestResult. Follows CPython 3.14, Lib/unittest/result.py."""
import io
import sys
import traceback
from functools import wraps

from unittest import util

__unittest = True

_FOLDER = '/lib/python3.14/unittest/'
STDOUT_LINE = '\nStdout:\n%s'
STDERR_LINE = '\nStderr:\n%s'


def failfast(method):
    @wraps(method)
    def stopping(self, *args, **kwargs):
        if getattr(self, 'failfast', False):
            self.stop()
        return method(self, *args, **kwargs)
    return stopping


class TestResult:
    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.collectedDurations = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False
        self._stdout_buffer = None
        self._stderr_buffer = None
        self._original_stdout = sys.stdout
        self._original_stderr = sys.stderr
        self._mirrorOutput = False

    def printErrors(self):
        pass

    def startTest(self, test):
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def startTestRun(self):
        pass

    def stopTest(self, test):
        self._restoreStdout()
        self._mirrorOutput = False

    def stopTestRun(self):
        pass

    @failfast
    def addError(self, test, err):
        self.errors.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    @failfast
    def addFailure(self, test, err):
        self.failures.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSubTest(self, test, subtest, err):
        if err is None:
            return
        if getattr(self, 'failfast', False):
            self.stop()
        where = self.failures if issubclass(err[0], test.failureException) else self.errors
        where.append((subtest, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    @failfast
    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        return not self.failures and not self.errors and not getattr(self, 'unexpectedSuccesses', ())

    def stop(self):
        self.shouldStop = True

    # --- what tests print -----------------------------------------------------------------------------------------------

    def _setupStdout(self):
        if not self.buffer:
            return
        if self._stdout_buffer is None:
            self._stdout_buffer = io.StringIO()
            self._stderr_buffer = io.StringIO()
        sys.stdout = self._stdout_buffer
        sys.stderr = self._stderr_buffer

    def _restoreStdout(self):
        if not self.buffer:
            return
        if self._mirrorOutput:
            for buffer, original, form in ((self._stdout_buffer, self._original_stdout, STDOUT_LINE),
                                           (self._stderr_buffer, self._original_stderr, STDERR_LINE)):
                text = buffer.getvalue()
                if text:
                    original.write(form % (text if text.endswith('\n') else text + '\n'))
        sys.stdout = self._original_stdout
        sys.stderr = self._original_stderr
        for buffer in (self._stdout_buffer, self._stderr_buffer):
            buffer.seek(0)
            buffer.truncate()

    # --- tracebacks -----------------------------------------------------------------------------------------------------

    def _exc_info_to_string(self, err, test):
        kind, value, tb = err
        if value is None:
            value = kind()
        _hide_frames(value, test)
        text = ''.join(traceback.format_exception(value))
        if self.buffer:
            for buffer, form in ((sys.stdout, STDOUT_LINE), (sys.stderr, STDERR_LINE)):
                printed = buffer.getvalue()
                if printed:
                    text += form % (printed if printed.endswith('\n') else printed + '\n')
        return text

    def __repr__(self):
        return (f'<{util.strclass(self.__class__)} run={self.testsRun} errors={len(self.errors)} '
                f'failures={len(self.failures)}>')


def _hide_frames(exception, test):
    """Takes this package's own frames out of the tracebacks of an exception and of those it came from."""
    seen = []
    waiting = [exception]
    while waiting:
        value = waiting.pop()
        if value is None or any([value is known for known in seen]):
            continue
        seen.append(value)
        traceback._hide_frames(value, _FOLDER, type(value) is test.failureException)
        waiting += [value.__cause__, value.__context__]
