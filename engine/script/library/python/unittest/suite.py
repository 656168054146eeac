"""Suites: tests in order, with what is set up for a class or a module. Follows CPython 3.14, Lib/unittest/suite.py."""
import sys

from unittest import case, util

__unittest = True


class BaseTestSuite:
    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return f'<{util.strclass(self.__class__)} tests={list(self)}>'

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return list(self) == list(other)

    __hash__ = object.__hash__

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum([test.countTestCases() for test in self if test])

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f'{test!r} is not callable')
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError('TestCases and TestSuites must be instantiated before passing them to addTest()')
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError('tests must be an iterable of tests, not a string')
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        return result

    def _removeTestAtIndex(self, index):
        test = self._tests[index]
        if test is None:
            return
        if hasattr(test, 'countTestCases'):
            self._removed_tests += test.countTestCases()
        self._tests[index] = None

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def debug(self):
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    """Sets up the class and the module of a test before the first of them, and tears them down after the last."""

    def run(self, result, debug=False):
        outermost = not getattr(result, '_testRunEntered', False)
        if outermost:
            result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if not isinstance(test, BaseTestSuite):
                self._tearDownPreviousClass(test, result)
                self._handleModuleFixture(test, result)
                self._handleClassSetUp(test, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, '_classSetupFailed', False) or getattr(result, '_moduleSetUpFailed', False):
                    continue
            if debug:
                test.debug()
            else:
                test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        if outermost:
            self._tearDownPreviousClass(None, result)
            self._handleModuleTearDown(result)
            result._testRunEntered = False
        return result

    def debug(self):
        self.run(_DebugResult(), True)

    # --- classes --------------------------------------------------------------------------------------------------------

    def _handleClassSetUp(self, test, result):
        current = test.__class__
        if current == getattr(result, '_previousTestClass', None) or result._moduleSetUpFailed:
            return
        if getattr(current, '__unittest_skip__', False):
            return
        current._classSetupFailed = False
        set_up = getattr(current, 'setUpClass', None)
        if set_up is None:
            return
        _call(result, '_setupStdout')
        try:
            try:
                set_up()
            except Exception as exc:
                if isinstance(result, _DebugResult):
                    raise
                current._classSetupFailed = True
                self._report(result, exc, 'setUpClass', util.strclass(current))
            if current._classSetupFailed:
                self._cleanUpClass(current, result, 'setUpClass')
        finally:
            _call(result, '_restoreStdout')

    def _tearDownPreviousClass(self, test, result):
        previous = getattr(result, '_previousTestClass', None)
        if previous is None or (test is not None and test.__class__ == previous):
            return
        if getattr(previous, '_classSetupFailed', False) or getattr(result, '_moduleSetUpFailed', False):
            return
        if getattr(previous, '__unittest_skip__', False):
            return
        tear_down = getattr(previous, 'tearDownClass', None)
        if tear_down is None and getattr(previous, 'doClassCleanups', None) is None:
            return
        _call(result, '_setupStdout')
        try:
            if tear_down is not None:
                try:
                    tear_down()
                except Exception as exc:
                    if isinstance(result, _DebugResult):
                        raise
                    self._report(result, exc, 'tearDownClass', util.strclass(previous))
            self._cleanUpClass(previous, result, 'tearDownClass')
        finally:
            _call(result, '_restoreStdout')

    def _cleanUpClass(self, cls, result, where):
        clean_up = getattr(cls, 'doClassCleanups', None)
        if clean_up is None:
            return
        clean_up()
        for info in cls.tearDown_exceptions:
            if isinstance(result, _DebugResult):
                raise info[1]
            self._report(result, info[1], where, util.strclass(cls))

    # --- modules --------------------------------------------------------------------------------------------------------

    def _get_previous_module(self, result):
        previous = getattr(result, '_previousTestClass', None)
        return None if previous is None else previous.__module__

    def _handleModuleFixture(self, test, result):
        current = test.__class__.__module__
        if current == self._get_previous_module(result):
            return
        self._handleModuleTearDown(result)
        result._moduleSetUpFailed = False
        module = sys.modules.get(current)
        set_up = getattr(module, 'setUpModule', None)
        if set_up is None:
            return
        _call(result, '_setupStdout')
        try:
            try:
                set_up()
            except Exception as exc:
                if isinstance(result, _DebugResult):
                    raise
                result._moduleSetUpFailed = True
                self._report(result, exc, 'setUpModule', current)
            if result._moduleSetUpFailed:
                self._cleanUpModule(result, 'setUpModule', current)
        finally:
            _call(result, '_restoreStdout')

    def _handleModuleTearDown(self, result):
        previous = self._get_previous_module(result)
        if previous is None or result._moduleSetUpFailed:
            return
        module = sys.modules.get(previous)
        if module is None:
            return
        _call(result, '_setupStdout')
        try:
            tear_down = getattr(module, 'tearDownModule', None)
            if tear_down is not None:
                try:
                    tear_down()
                except Exception as exc:
                    if isinstance(result, _DebugResult):
                        raise
                    self._report(result, exc, 'tearDownModule', previous)
            self._cleanUpModule(result, 'tearDownModule', previous)
        finally:
            _call(result, '_restoreStdout')

    def _cleanUpModule(self, result, where, name):
        try:
            case.doModuleCleanups()
        except ExceptionGroup as group:
            if isinstance(result, _DebugResult):
                raise group.exceptions[0]
            for exc in group.exceptions:
                self._report(result, exc, where, name)
        except Exception as exc:
            if isinstance(result, _DebugResult):
                raise
            self._report(result, exc, where, name)

    def _report(self, result, exc, method, parent):
        error = _ErrorHolder(f'{method} ({parent})')
        skip = getattr(result, 'addSkip', None)
        if skip is not None and isinstance(exc, case.SkipTest):
            skip(error, str(exc))
        else:
            result.addError(error, (type(exc), exc, exc.__traceback__))


def _call(result, name):
    getattr(result, name, lambda: None)()


class _ErrorHolder:
    """Stands where a test would, for what failed outside any test."""
    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f'<ErrorHolder description={self.description!r}>'

    def __str__(self):
        return self.id()

    def run(self, result):
        pass

    def __call__(self, result):
        return self.run(result)

    def countTestCases(self):
        return 0


class _DebugResult:
    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False
