"""assert_called_with and its like. See CPython 3.14, unittest.mock."""
from unittest._mock_calls import _Call, _CallList, _call_text
from unittest.util import safe_repr

__unittest = True


class CallAsserts:
    def _name(self):
        return self._mock_name or 'mock'

    def _calls_repr(self):
        return f'\nCalls: {safe_repr(self.mock_calls)}.' if self.mock_calls else ''

    def _call_matcher(self, made):
        """Arguments as the spec's signature names them, so that f(1) and f(a=1) are one call; or what does not fit it."""
        if isinstance(made, tuple) and len(made) > 2:
            signature = self._get_call_signature_from_name(made[0])
        else:
            signature = self._spec_signature
        if signature is None:
            return made
        name, args, kwargs = made if len(made) == 3 else ('', *made)
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as error:
            return error.with_traceback(None)
        return _Call((name, bound.args, bound.kwargs))

    def _get_call_signature_from_name(self, name):
        if not name:
            return self._spec_signature
        children = self._mock_children
        signature = None
        for part in name.replace('()', '').split('.'):
            child = children.get(part)
            if child is None or not hasattr(child, '_mock_children'):
                break
            children = child._mock_children
            signature = child._spec_signature
        return signature

    def _format_mock_call_signature(self, args, kwargs):
        return _call_text(self._name(), args, kwargs)

    def _format_mock_failure_message(self, args, kwargs, action='call'):
        actual = self.call_args if action == 'call' else self.await_args
        return (f'expected {action} not found.\nExpected: {self._format_mock_call_signature(args, kwargs)}\n'
                f'  Actual: {self._format_mock_call_signature(*actual)}')

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError(f"Expected '{self._name()}' to not have been called. Called {self.call_count} times."
                                 f'{self._calls_repr()}')

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._name()}' to have been called.")

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._name()}' to have been called once. Called {self.call_count} times."
                                 f'{self._calls_repr()}')

    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args is None:
            raise AssertionError(f'expected call not found.\nExpected: {self._format_mock_call_signature(args, kwargs)}\n'
                                 '  Actual: not called.')
        self._compare(self.call_args, args, kwargs, 'call')

    def _compare(self, made, args, kwargs, action):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = self._call_matcher(made)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs, action)) from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._name()}' to be called once. Called {self.call_count} times."
                                 f'{self._calls_repr()}')
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        self._assert_any(self.call_args_list, args, kwargs, 'call')

    def _assert_any(self, made, args, kwargs, action):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        if cause or not any([expected == self._call_matcher(each) for each in made]):
            raise AssertionError(f'{self._format_mock_call_signature(args, kwargs)} {action} not found') from cause

    def assert_has_calls(self, calls, any_order=False):
        self._assert_has(calls, any_order, self.mock_calls, 'Calls')

    def _assert_has(self, calls, any_order, made, noun):
        expected = [self._call_matcher(each) for each in calls]
        cause = next((each for each in expected if isinstance(each, Exception)), None)
        found = _CallList([self._call_matcher(each) for each in made])
        if not any_order:
            if expected not in found:
                if cause is None:
                    problem = f'{noun} not found.'
                else:
                    errors = [each if isinstance(each, Exception) else None for each in expected]
                    problem = f'Error processing expected {noun.lower()}.\nErrors: {errors}'
                raise AssertionError(f'{problem}\nExpected: {_CallList(calls)}\n  Actual: {safe_repr(made)}') from cause
            return
        missing = []
        for each in expected:
            if each in list(found):
                found.remove(each)
            else:
                missing.append(each)
        if missing:
            listed = f'{tuple(missing)!r}'
            raise AssertionError(f'{self._name()!r} does not contain all of {listed} in its {noun[:-1].lower()} list, '
                                 f'found {list(found)!r} instead') from cause
