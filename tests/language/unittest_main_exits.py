"""unittest.main runs the module's tests and ends the program; a failure gives status 1."""
import sys
import unittest


class First(unittest.TestCase):
    def test_one(self):
        print('one')

    def test_two(self):
        print('two')
        self.assertIn(2, [1])


def load_tests(loader, tests, pattern):
    print('load_tests', tests.countTestCases(), pattern)
    return tests


if __name__ == '__main__':
    program = unittest.main(argv=['prog', '-q'], exit=False)
    print(program.result.testsRun, program.result.wasSuccessful())
    for argv in (['prog', 'First.test_one'], ['prog', '-k', 'two'], ['prog', '-k', 'nothing'], ['prog', 'First']):
        try:
            runner = unittest.TextTestRunner(stream=sys.stdout, resultclass=unittest.TestResult)
            unittest.main(argv=argv, testRunner=runner, testLoader=unittest.TestLoader())
        except SystemExit as end:
            print(argv, 'status', end.code)
    unittest.main(argv=['prog'])
