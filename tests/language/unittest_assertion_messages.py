"""Each assertion method: what it accepts, and the message it fails with."""
import logging
import sys
import unittest
import warnings


class Case(unittest.TestCase):
    def runTest(self):
        pass


case = Case()


def show(name, *args, **kwargs):
    try:
        result = getattr(case, name)(*args, **kwargs)
    except Exception as error:
        print(f'{name}: {type(error).__name__}: {error}')
    else:
        print(f'{name}: {result}')


long_text = 'x' * 100
show('assertTrue', [])
show('assertTrue', 1)
show('assertFalse', 'yes', 'because')
show('assertEqual', 1, 2)
show('assertEqual', 1, 1.0)
show('assertEqual', long_text + 'a' + long_text, long_text + 'b' + long_text)
show('assertEqual', (1, 2, 3), (1, 2, 4))
show('assertEqual', [1, 2], [1, 2, 3])
show('assertEqual', [1, 2, 3, 4], [1, 2])
show('assertEqual', [], [long_text])
show('assertEqual', [1], (1,))
show('assertEqual', {1, 2}, {2, 3})
show('assertEqual', frozenset(), frozenset({7}))
show('assertEqual', {'a': 1, 'b': 2}, {'a': 1, 'b': 3})
show('assertEqual', {'a': list(range(50))}, {'a': list(range(51))})
show('assertEqual', 'one\ntwo\nthree\n', 'one\ntwo!\nthree\n')
show('assertEqual', 'one', 'two')
show('assertEqual', 'one\n', 'one')
show('assertEqual', '', 'one')
show('assertEqual', 'a\nb\nc\nd', 'a\nc\nd\ne')
show('assertEqual', '\tab cd\n  x', '\tab ce\n  y')
show('assertEqual', object, int)
show('assertNotEqual', 1, 1)
show('assertNotEqual', 1, 2)
show('assertIs', [], [])
show('assertIsNot', None, None)
show('assertIsNone', 0)
show('assertIsNotNone', None)
show('assertIn', 1, [2])
show('assertNotIn', 2, [2])
show('assertLess', 2, 1)
show('assertLessEqual', 2, 1)
show('assertGreater', 1, 2)
show('assertGreaterEqual', 1, 2)
show('assertAlmostEqual', 1.0, 1.00000001)
show('assertAlmostEqual', 1.0, 1.1)
show('assertAlmostEqual', 1.0, 1.1, places=0)
show('assertAlmostEqual', 1.0, 2.0, delta=0.5)
show('assertAlmostEqual', 1.0, 2.0, delta=0.5, places=3)
show('assertNotAlmostEqual', 1.0, 1.0)
show('assertNotAlmostEqual', 1.0, 1.2, delta=0.5)
show('assertNotAlmostEqual', 1.0, 2)
show('assertSequenceEqual', [1], (1,))
show('assertSequenceEqual', 'ab', ['a', 'c'])
show('assertSequenceEqual', 5, [1])
show('assertListEqual', (1,), [1])
show('assertTupleEqual', (1,), [1])
show('assertSetEqual', {1}, [1])
show('assertSetEqual', [1], {1})
show('assertDictEqual', [], {})
show('assertCountEqual', [1, 2, 2], [2, 1, 1])
show('assertCountEqual', [[1], [2]], [[2], [1]])
show('assertCountEqual', [[1], [2]], [[2], [2]])
show('assertCountEqual', 'abc', 'cab')
show('assertMultiLineEqual', 1, 'a')
show('assertMultiLineEqual', 'a', 1)
show('assertIsInstance', 1, str)
show('assertIsInstance', 1, (str, bytes), 'hm')
show('assertNotIsInstance', 1, int)
show('assertIsSubclass', int, str)
show('assertIsSubclass', int, (str, bytes))
show('assertIsSubclass', 1, str)
show('assertIsSubclass', bool, int)
show('assertNotIsSubclass', bool, int)
show('assertNotIsSubclass', bool, (str, int))
show('assertHasAttr', 1, 'gone')
show('assertHasAttr', int, 'gone')
show('assertHasAttr', sys, 'gone')
show('assertHasAttr', 1, 'real')
show('assertNotHasAttr', 1, 'real')
show('assertStartsWith', 'abc', 'b')
show('assertStartsWith', 'abc', ('b', 'c'))
show('assertStartsWith', 'abc', 'ab')
show('assertStartsWith', b'abc', 'ab')
show('assertStartsWith', 'abc', b'ab')
show('assertNotStartsWith', 'abc', ('x', 'ab'))
show('assertEndsWith', long_text, 'y')
show('assertNotEndsWith', 'abc', 'c')
show('assertEndsWith', 5, 'c')
show('fail')
show('fail', 'text')

# Blocks.
show('assertRaises', ValueError, int, 'x')
show('assertRaises', ValueError, int, '1')
show('assertRaises', (KeyError, ValueError), int, '1')
show('assertRaises', ValueError, lambda: None)
show('assertRaises', 5)
show('assertRaises', ValueError, message='x')
with case.assertRaises(ZeroDivisionError) as caught:
    1 / 0
print(repr(caught.exception), caught.exception.__traceback__)
try:
    with case.assertRaises(KeyError, msg='needs a key'):
        pass
except AssertionError as error:
    print(error)
try:
    with case.assertRaises(KeyError):
        raise IndexError('other')
except IndexError as error:
    print(repr(error))


def warn(text='careful', category=UserWarning):
    warnings.warn(text, category)


show('assertWarns', UserWarning, warn)
show('assertWarns', DeprecationWarning, len, [])
show('assertWarns', (DeprecationWarning, FutureWarning), len, [])
show('assertWarns', int)
with case.assertWarns(DeprecationWarning) as caught:
    warn('first')
    warn('old', DeprecationWarning)
print(repr(caught.warning))
try:
    with case.assertWarns(DeprecationWarning):
        pass
except AssertionError as error:
    print(error)

with case.assertLogs() as logs:
    logging.getLogger('a.b').info('hello %s', 'you')
    logging.getLogger().debug('not seen')
    logging.warning('w')
print(logs.output, [record.levelname for record in logs.records])
try:
    with case.assertLogs('x', level='ERROR'):
        logging.getLogger('x').warning('too little')
except AssertionError as error:
    print(error)
try:
    with case.assertNoLogs('x', level='INFO'):
        logging.getLogger('x').warning('too much')
except AssertionError as error:
    print(error)
with case.assertNoLogs() as nothing:
    pass
print(nothing)


class Short(Case):
    longMessage = False
    maxDiff = None


case = Short()
show('assertEqual', 1, 2, 'only mine')
show('assertEqual', 1, 2)
show('assertEqual', {'a': list(range(50))}, {'a': list(range(51))})
case.addTypeEqualityFunc(int, lambda first, second, msg=None: print('compared', first, second))
show('assertEqual', 3, 4)
