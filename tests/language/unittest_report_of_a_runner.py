"""What a text runner prints: dots, lines of every test, failures, errors, skips, subtests, summaries."""
import sys
import unittest


class Arithmetic(unittest.TestCase):
    def test_adds(self):
        """One and one are two.

        More of it.
        """
        self.assertEqual(1 + 1, 2)

    def test_fails(self):
        self.assertEqual(1 + 1, 3, 'no luck')

    def test_raises(self):
        raise KeyError('lost')

    def test_is_skipped_inside(self):
        self.skipTest('not today')

    @unittest.skip('never')
    def test_is_skipped(self):
        self.fail('not reached')

    @unittest.skipIf(sys.version_info < (3, 0), 'old')
    def test_runs(self):
        pass

    @unittest.skipUnless(sys.version_info < (3, 0), 'new')
    def test_is_for_others(self):
        self.fail('not reached')

    @unittest.expectedFailure
    def test_fails_as_expected(self):
        self.assertTrue(0)

    @unittest.expectedFailure
    def test_succeeds_unexpectedly(self):
        self.assertTrue(1)

    def test_parts(self):
        for i in range(4):
            with self.subTest('part', i=i):
                self.assertNotEqual(i, 2)
        with self.subTest(outer='a'):
            with self.subTest(inner='b'):
                raise ValueError('in a part')
        with self.subTest():
            self.fail()


@unittest.skip('whole class')
class Skipped(unittest.TestCase):
    def test_one(self):
        pass


def without_places(text):
    lines = text.split('\n')
    return '\n'.join(line for line in lines if not line.startswith(('  File', '    ', 'Ran')))


class Memory:
    def __init__(self):
        self.text = ''

    def write(self, text):
        self.text += text

    def flush(self):
        pass


for verbosity in (0, 1, 2):
    print('=== verbosity', verbosity)
    stream = Memory()
    suite = unittest.TestSuite()
    for cls in (Arithmetic, Skipped):
        suite.addTest(unittest.defaultTestLoader.loadTestsFromTestCase(cls))
    print(suite.countTestCases())
    result = unittest.TextTestRunner(stream, verbosity=verbosity).run(suite)
    print(without_places(stream.text))
    print(result.wasSuccessful(), result.testsRun)
    print(result)
    print([(str(test), reason) for test, reason in result.skipped])
    print([str(test) for test in result.unexpectedSuccesses], [str(test) for test, text in result.expectedFailures])

stream = Memory()
result = unittest.TextTestRunner(stream).run(unittest.TestSuite())
print(stream.text.replace('0.001s', '0.000s'))
stream = Memory()
result = unittest.TextTestRunner(stream).run(unittest.TestSuite([Arithmetic('test_adds')]))
print(stream.text.replace('0.001s', '0.000s'))
stream = Memory()
result = unittest.TextTestRunner(stream, failfast=True, verbosity=2).run(
    unittest.TestSuite([Arithmetic('test_adds'), Arithmetic('test_fails'), Arithmetic('test_runs')]))
print(without_places(stream.text))
test = Arithmetic('test_adds')
print(test.id(), str(test), repr(test), test.shortDescription(), test.countTestCases())
print(test == Arithmetic('test_adds'), test == Arithmetic('test_runs'), hash(test) == hash(Arithmetic('test_adds')))
try:
    Arithmetic('test_missing')
except ValueError as error:
    print(error)
