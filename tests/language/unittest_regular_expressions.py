"""Assertions that take a regular expression."""
import re
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


show('assertRegex', 'some text', 'm+e')
show('assertRegex', 'some text', re.compile('x{2}'))
show('assertRegex', 'some text', 'x', 'with a message')
show('assertNotRegex', 'some text', 't.x')
show('assertNotRegex', 'some text', 'y')
show('assertRaisesRegex', ValueError, 'invalid .*', int, 'x')
show('assertRaisesRegex', ValueError, 'not it', int, 'x')
show('assertRaisesRegex', ValueError, 'not it', int, '1')
with case.assertRaisesRegex(KeyError, re.compile('lost')) as caught:
    raise KeyError('lost')
print(repr(caught.exception))
with case.assertWarnsRegex(UserWarning, 'care'):
    warnings.warn('careful')
try:
    with case.assertWarnsRegex(UserWarning, 'care'):
        warnings.warn('other')
except AssertionError as error:
    print(error)
