"""Finds tests in classes, modules and by name. Follows CPython 3.14, Lib/unittest/loader.py."""
import functools
import sys
import traceback
import types

from unittest import case, suite, util

__unittest = True


class _FailedTest(case.TestCase):
    """A test that could not be loaded fails when it runs."""
    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')

        def fail():
            raise self._exception
        return fail


def _fails(name, exception, text, suiteClass):
    return suiteClass((_FailedTest(name, exception),)), text


def _failed_import(name, suiteClass):
    text = f'Failed to import test module: {name}\n{traceback.format_exc()}'
    return _fails(name, ImportError(text), text, suiteClass)


def _failed_load_tests(name, exception, suiteClass):
    text = f'Failed to call load_tests:\n{traceback.format_exc()}'
    return _fails(name, exception, text, suiteClass)


class TestLoader:
    testMethodPrefix = 'test'
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []
        self._loading_packages = set()

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError('Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?')
        if testCaseClass in (case.TestCase, case.FunctionTestCase):
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, 'runTest'):
                names = ['runTest']
        return self.suiteClass([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module, *, pattern=None):
        tests = []
        for name in dir(module):
            value = getattr(module, name)
            if (isinstance(value, type) and issubclass(value, case.TestCase)
                    and value not in (case.TestCase, case.FunctionTestCase)):
                tests.append(self.loadTestsFromTestCase(value))
        load_tests = getattr(module, 'load_tests', None)
        tests = self.suiteClass(tests)
        if load_tests is None:
            return tests
        try:
            return load_tests(self, tests, pattern)
        except Exception as exc:
            failing, text = _failed_load_tests(module.__name__, exc, self.suiteClass)
            self.errors.append(text)
            return failing

    def loadTestsFromName(self, name, module=None):
        parts = name.split('.')
        message = import_case = None
        if module is None:
            left = parts[:]
            while left:
                try:
                    module = __import__('.'.join(left))
                    break
                except ImportError:
                    dropped = left.pop()
                    import_case, message = _failed_import(dropped, self.suiteClass)
            else:
                self.errors.append(message)
                return import_case
            parts = parts[1:]
        found = module
        parent = None
        for part in parts:
            parent, before = found, parent
            try:
                found = getattr(found, part)
            except AttributeError as exc:
                if getattr(found, '__path__', None) is not None and import_case is not None:
                    self.errors.append(message)
                    return import_case
                text = f'Failed to access attribute:\n{traceback.format_exc()}'
                failing, text = _fails(part, exc, text, self.suiteClass)
                self.errors.append(text)
                return failing
        return self._tests_of(found, parent, parts)

    def _tests_of(self, found, parent, parts):
        if isinstance(found, types.ModuleType):
            return self.loadTestsFromModule(found)
        if isinstance(found, type) and issubclass(found, case.TestCase):
            return self.loadTestsFromTestCase(found)
        if isinstance(found, types.FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            name = parts[-1]
            instance = parent(name)
            if not isinstance(getattr(instance, name), types.FunctionType):
                return self.suiteClass([instance])
        elif isinstance(found, suite.TestSuite):
            return found
        if not callable(found):
            raise TypeError(f"don't know how to make test from: {found}")
        made = found()
        if isinstance(made, suite.TestSuite):
            return made
        if isinstance(made, case.TestCase):
            return self.suiteClass([made])
        raise TypeError(f'calling {found} returned {made}, not a test')

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        def is_test(name):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                return False
            full_name = f'{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}'
            return self.testNamePatterns is None or any([_matches(full_name, each) for each in self.testNamePatterns])

        names = [name for name in dir(testCaseClass) if is_test(name)]
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def discover(self, start_dir, pattern='test*.py', top_level_dir=None):
        raise NotImplementedError('unittest: there is no folder to discover tests in; load them from modules')


def _matches(name, pattern):
    """fnmatch with * and ? only, which is what -k makes."""
    if not pattern:
        return not name
    if pattern[0] == '*':
        return any([_matches(name[at:], pattern[1:]) for at in range(len(name) + 1)])
    return bool(name) and pattern[0] in ('?', name[0]) and _matches(name[1:], pattern[1:])


defaultTestLoader = TestLoader()


def findTestCases(module, prefix='test', sortUsing=util.three_way_cmp, suiteClass=suite.TestSuite):
    loader = TestLoader()
    loader.testMethodPrefix = prefix
    loader.sortTestMethodsUsing = sortUsing
    loader.suiteClass = suiteClass
    return loader.loadTestsFromModule(module)
