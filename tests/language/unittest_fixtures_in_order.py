"""The order of set-up, tear-down and clean-up of modules, classes and tests, and what becomes of their failures."""
import contextlib
import unittest


def setUpModule():
    print('setUpModule')
    unittest.addModuleCleanup(print, 'module cleanup')


def tearDownModule():
    print('tearDownModule')


@contextlib.contextmanager
def entered(name):
    print('enter', name)
    yield name
    print('leave', name)


class Base(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print('setUpClass', cls.__name__)
        cls.addClassCleanup(print, 'class cleanup', cls.__name__)
        cls.enterClassContext(entered('class context'))

    @classmethod
    def tearDownClass(cls):
        print('tearDownClass', cls.__name__)

    def setUp(self):
        print(' setUp', self._testMethodName)
        self.addCleanup(print, ' cleanup 1')
        self.addCleanup(print, ' cleanup 2', 'with', sep='-')
        print(self.enterContext(entered('test context')))

    def tearDown(self):
        print(' tearDown', self._testMethodName)


class One(Base):
    def test_b(self):
        print('  b')

    def test_a(self):
        print('  a')
        self.addCleanup(lambda: 1 / 0)

    def test_c(self):
        print('  c')
        self.fail('c')


class Two(Base):
    def setUp(self):
        super().setUp()
        raise RuntimeError('set-up')

    def test_not_reached(self):
        print('not reached')


class Three(Base):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        raise RuntimeError('class set-up')

    def test_not_reached(self):
        print('not reached')


class Four(unittest.TestCase):
    @classmethod
    def tearDownClass(cls):
        raise OSError('class tear-down')

    def tearDown(self):
        raise OSError('tear-down')

    def test_it(self):
        print('  it')


class Five(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise unittest.SkipTest('class not wanted')

    def test_it(self):
        print('not reached')


class Bare(unittest.TestCase):
    def runTest(self):
        with self.assertRaises(TypeError) as caught:
            self.enterContext(5)
        print(caught.exception)


def load(*classes):
    load_one = unittest.TestLoader().loadTestsFromTestCase
    return unittest.TestSuite([load_one(cls) for cls in classes])


result = unittest.TestResult()
load(One, Two, Three, Four, Five, Bare).run(result)
print(result)
for kind in ('failures', 'errors', 'skipped'):
    for test, text in getattr(result, kind):
        print(kind, test, text.strip().split('\n')[-1])

result = unittest.TestResult()
result.buffer = True
Two('test_not_reached').run(result)
text = result.errors[0][1]
print(text[text.index('Stdout'):])
print(unittest.TestLoader().getTestCaseNames(One))


class Loader(unittest.TestLoader):
    testMethodPrefix = 'test_'
    sortTestMethodsUsing = None


print(sorted(Loader().getTestCaseNames(One)))
print(unittest.FunctionTestCase(load, description='about').shortDescription(), unittest.FunctionTestCase(load))
calls = []
function_case = unittest.FunctionTestCase(lambda: calls.append('test'), lambda: calls.append('up'), lambda: calls.append('down'))
function_case.run()
print(calls)
try:
    One('test_c').debug()
except AssertionError as error:
    print('debug', error)
for wrong in (5, One):
    try:
        unittest.TestSuite().addTest(wrong)
    except TypeError as error:
        print(error)
print(unittest.TestSuite([Bare()]) == unittest.TestSuite([Bare()]), unittest.TestSuite())
