"""The assertion methods of TestCase and their messages. Follows CPython 3.14, Lib/unittest/case.py."""
import types

from unittest._expectations import (_AssertLogsContext, _AssertNotWarnsContext, _AssertRaisesContext, _AssertWarnsContext)
from unittest.util import (_common_shorten_repr, _count_diff_all_purpose, _count_diff_hashable, safe_repr)

__unittest = True

DIFF_OMITTED = '\nDiff is %s characters long. Set self.maxDiff to None to see it.'


class Assertions:
    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2 ** 16

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        return f'{standardMsg} : {msg}'

    def _fail(self, msg, standardMsg):
        self.fail(self._formatMessage(msg, standardMsg))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + DIFF_OMITTED % len(diff)

    # --- truth and identity ---------------------------------------------------------------------------------------------

    def assertTrue(self, expr, msg=None):
        if not expr:
            raise self.failureException(self._formatMessage(msg, f'{safe_repr(expr)} is not true'))

    def assertFalse(self, expr, msg=None):
        if expr:
            raise self.failureException(self._formatMessage(msg, f'{safe_repr(expr)} is not false'))

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._fail(msg, f'{safe_repr(expr1)} is not {safe_repr(expr2)}')

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._fail(msg, f'unexpectedly identical: {safe_repr(expr1)}')

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail(msg, f'{safe_repr(obj)} is not None')

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail(msg, 'unexpectedly None')

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(msg, f'{safe_repr(member)} not found in {safe_repr(container)}')

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, f'{safe_repr(member)} unexpectedly found in {safe_repr(container)}')

    # --- order ----------------------------------------------------------------------------------------------------------

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(msg, f'{safe_repr(a)} not less than {safe_repr(b)}')

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(msg, f'{safe_repr(a)} not less than or equal to {safe_repr(b)}')

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(msg, f'{safe_repr(a)} not greater than {safe_repr(b)}')

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(msg, f'{safe_repr(a)} not greater than or equal to {safe_repr(b)}')

    # --- equality -------------------------------------------------------------------------------------------------------

    def addTypeEqualityFunc(self, typeobj, function):
        self._type_equality_funcs[typeobj] = function

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            check = self._type_equality_funcs.get(type(first))
            if check is not None:
                return getattr(self, check) if isinstance(check, str) else check
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            raise self.failureException(self._formatMessage(msg, '%s != %s' % _common_shorten_repr(first, second)))

    def assertEqual(self, first, second, msg=None):
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            raise self.failureException(self._formatMessage(msg, f'{safe_repr(first)} == {safe_repr(second)}'))

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        close, within, difference = self._distance(first, second, places, delta)
        if not close:
            text = f'{safe_repr(first)} != {safe_repr(second)} within {within} ({safe_repr(difference)} difference)'
            raise self.failureException(self._formatMessage(msg, text))

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        close, within, difference = self._distance(first, second, places, delta)
        if first != second and not close:
            return
        text = f'{safe_repr(first)} == {safe_repr(second)} within {within}'
        if delta is not None:
            text += f' ({safe_repr(difference)} difference)'
        raise self.failureException(self._formatMessage(msg, text))

    def _distance(self, first, second, places, delta):
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        difference = abs(first - second)
        if delta is not None:
            return difference <= delta, f'{safe_repr(delta)} delta', difference
        places = 7 if places is None else places
        return round(difference, places) == 0, f'{places!r} places', difference

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = 'sequence'
        if seq_type is not None:
            name = seq_type.__name__
            for which, seq in (('First', seq1), ('Second', seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f'{which} sequence is not a {name}: {safe_repr(seq)}')
        text = self._difference_of_sequences(seq1, seq2, name, seq_type)
        if text is not None:
            self._fail(msg, self._truncateMessage(text, _diff_of_objects(seq1, seq2)))

    def _difference_of_sequences(self, seq1, seq2, name, seq_type):
        lengths = []
        for which, seq in (('First', seq1), ('Second', seq2)):
            try:
                lengths.append(len(seq))
            except (TypeError, NotImplementedError):
                return f'{which} {name} has no length.    Non-sequence?'
        if seq1 == seq2:
            return None
        text = '%ss differ: %s != %s\n' % (name.capitalize(), *_common_shorten_repr(seq1, seq2))
        different = _first_different_element(seq1, seq2, min(lengths), name)
        if different is None and lengths[0] == lengths[1] and seq_type is None and type(seq1) is not type(seq2):
            return None  # a list and a tuple with the same elements
        text += different or ''
        if lengths[0] > lengths[1]:
            text += _extra_elements('First', 'first', seq1, lengths[0], lengths[1], name)
        elif lengths[0] < lengths[1]:
            text += _extra_elements('Second', 'second', seq2, lengths[1], lengths[0], name)
        return text

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        only = []
        for which, one, other in (('first', set1, set2), ('second', set2, set1)):
            try:
                only.append(one.difference(other))
            except TypeError as error:
                self.fail(f'invalid type when attempting set difference: {error}')
            except AttributeError as error:
                self.fail(f'{which} argument does not support set difference: {error}')
        if not any(only):
            return
        lines = []
        for elements, title in zip(only, ('Items in the first set but not the second:', 'Items in the second set but not the first:')):
            if elements:
                lines.append(title)
                lines += [repr(element) for element in elements]
        self._fail(msg, '\n'.join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        if d1 != d2:
            self._fail(msg, self._truncateMessage('%s != %s' % _common_shorten_repr(d1, d2), _diff_of_objects(d1, d2)))

    def assertCountEqual(self, first, second, msg=None):
        from collections import Counter
        first, second = list(first), list(second)
        try:
            if Counter(first) == Counter(second):
                return
            differences = _count_diff_hashable(first, second)
        except TypeError:
            differences = _count_diff_all_purpose(first, second)
        if differences:
            lines = ['First has %d, Second has %d:  %r' % each for each in differences]
            self._fail(msg, self._truncateMessage('Element counts were not equal:\n', '\n'.join(lines)))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, 'First argument is not a string')
        self.assertIsInstance(second, str, 'Second argument is not a string')
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        from difflib import ndiff
        both = bool(first and second)
        unfinished = [bool(text) and text[-1] != '\n' for text in (first, second)]
        add = [any(unfinished) if both else each for each in unfinished]
        lines = [(text + '\n' * more).splitlines(keepends=True) for text, more in zip((first, second), add)]
        self._fail(msg, self._truncateMessage('%s != %s' % _common_shorten_repr(first, second), '\n' + ''.join(ndiff(*lines))))

    # --- classes and attributes -----------------------------------------------------------------------------------------

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._fail(msg, f'{safe_repr(obj)} is not an instance of {_any_of(cls)}{cls!r}')

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            if isinstance(cls, tuple):
                cls = next((each for each in cls if isinstance(obj, each)), cls)
            self._fail(msg, f'{safe_repr(obj)} is an instance of {cls!r}')

    def assertIsSubclass(self, cls, superclass, msg=None):
        if not self._is_subclass(cls, superclass, msg):
            self._fail(msg, f'{cls!r} is not a subclass of {_any_of(superclass)}{superclass!r}')

    def assertNotIsSubclass(self, cls, superclass, msg=None):
        if self._is_subclass(cls, superclass, msg):
            if isinstance(superclass, tuple):
                superclass = next((each for each in superclass if issubclass(cls, each)), superclass)
            self._fail(msg, f'{cls!r} is a subclass of {superclass!r}')

    def _is_subclass(self, cls, superclass, msg):
        try:
            return issubclass(cls, superclass)
        except TypeError:
            if not isinstance(cls, type):
                self._fail(msg, f'{cls!r} is not a class')
            raise

    def assertHasAttr(self, obj, name, msg=None):
        if not hasattr(obj, name):
            self._fail(msg, f'{_owner(obj)} has no attribute {name!r}')

    def assertNotHasAttr(self, obj, name, msg=None):
        if hasattr(obj, name):
            self._fail(msg, f'{_owner(obj)} has unexpected attribute {name!r}')

    # --- texts ----------------------------------------------------------------------------------------------------------

    def assertStartsWith(self, s, prefix, msg=None):
        if not self._has_end(s, 'startswith', prefix, msg):
            self._fail(msg, f"{safe_repr(s, short=True)} doesn't start with {_any_of(prefix)}{safe_repr(prefix)}")

    def assertNotStartsWith(self, s, prefix, msg=None):
        if self._has_end(s, 'startswith', prefix, msg):
            if isinstance(prefix, tuple):
                prefix = next(each for each in prefix if s.startswith(each))
            self._fail(msg, f'{safe_repr(s, short=True)} starts with {safe_repr(prefix)}')

    def assertEndsWith(self, s, suffix, msg=None):
        if not self._has_end(s, 'endswith', suffix, msg):
            self._fail(msg, f"{safe_repr(s, short=True)} doesn't end with {_any_of(suffix)}{safe_repr(suffix)}")

    def assertNotEndsWith(self, s, suffix, msg=None):
        if self._has_end(s, 'endswith', suffix, msg):
            if isinstance(suffix, tuple):
                suffix = next(each for each in suffix if s.endswith(each))
            self._fail(msg, f'{safe_repr(s, short=True)} ends with {safe_repr(suffix)}')

    def _has_end(self, s, method, ends, msg):
        try:
            return getattr(s, method)(ends)
        except (AttributeError, TypeError):
            for end in ends if isinstance(ends, tuple) else (ends,):
                if isinstance(end, str) and not isinstance(s, str):
                    self._fail(msg, f'Expected str, not {type(s).__name__}')
                if isinstance(end, (bytes, bytearray)) and not isinstance(s, (bytes, bytearray)):
                    self._fail(msg, f'Expected bytes, not {type(s).__name__}')
            raise

    def assertRegex(self, text, expected_regex, msg=None):
        expected_regex = _compiled(expected_regex)
        if not expected_regex.search(text):
            self._fail_about_regex(msg, f"Regex didn't match: {expected_regex.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        unexpected_regex = _compiled(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            part = text[match.start():match.end()]
            self._fail_about_regex(msg, f'Regex matched: {part!r} matches {unexpected_regex.pattern!r} in {text!r}')

    def _fail_about_regex(self, msg, text):
        raise self.failureException(self._formatMessage(msg, text))

    # --- blocks ---------------------------------------------------------------------------------------------------------

    def assertRaises(self, expected_exception, *args, **kwargs):
        context = _AssertRaisesContext(expected_exception, self)
        try:
            return context.handle('assertRaises', args, kwargs)
        finally:
            context = None

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _AssertRaisesContext(expected_exception, self, expected_regex).handle('assertRaisesRegex', args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _AssertWarnsContext(expected_warning, self).handle('assertWarns', args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _AssertWarnsContext(expected_warning, self, expected_regex).handle('assertWarnsRegex', args, kwargs)

    def _assertNotWarns(self, expected_warning, *args, **kwargs):
        return _AssertNotWarnsContext(expected_warning, self).handle('_assertNotWarns', args, kwargs)

    def assertLogs(self, logger=None, level=None, formatter=None):
        return _AssertLogsContext(self, logger, level, no_logs=False, formatter=formatter)

    def assertNoLogs(self, logger=None, level=None):
        return _AssertLogsContext(self, logger, level, no_logs=True)


def _any_of(alternatives):
    return 'any of ' if isinstance(alternatives, tuple) else ''


def _owner(obj):
    if isinstance(obj, types.ModuleType):
        return f'module {obj.__name__!r}'
    if isinstance(obj, type):
        return f'type object {obj.__name__!r}'
    return f'{type(obj).__name__!r} object'


def _compiled(regex):
    if isinstance(regex, (str, bytes)):
        assert regex, 'expected_regex must not be empty.'
        import re
        return re.compile(regex)
    return regex


def _diff_of_objects(first, second):
    from difflib import ndiff
    from pprint import pformat
    return '\n' + '\n'.join(ndiff(pformat(first).splitlines(), pformat(second).splitlines()))


def _first_different_element(seq1, seq2, count, name):
    for place in range(count):
        items = []
        for which, seq in (('first', seq1), ('second', seq2)):
            try:
                items.append(seq[place])
            except (TypeError, IndexError, NotImplementedError):
                return f'\nUnable to index element {place} of {which} {name}\n'
        if items[0] != items[1]:
            return '\nFirst differing element %d:\n%s\n%s\n' % (place, *_common_shorten_repr(*items))
    return None


def _extra_elements(title, which, seq, length, other_length, name):
    text = f'\n{title} {name} contains {length - other_length} additional elements.\n'
    try:
        return text + f'First extra element {other_length}:\n{safe_repr(seq[other_length])}\n'
    except (TypeError, IndexError, NotImplementedError):
        return text + f'Unable to index element {other_length} of {which} {name}\n'
