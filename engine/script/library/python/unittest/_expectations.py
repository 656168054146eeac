"""What a block is expected to do: raise, warn, log. Follows CPython 3.14, Lib/unittest/case.py and _log.py."""
import sys
import warnings

__unittest = True


class _Expectation:
    def __init__(self, test_case):
        self.test_case = test_case

    def _raiseFailure(self, standardMsg):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standardMsg))


class _ExpectedClass(_Expectation):
    """Base of assertRaises and assertWarns: a context manager, or a call when it is given a function."""

    def __init__(self, expected, test_case, expected_regex=None):
        super().__init__(test_case)
        self.expected = expected
        if isinstance(expected_regex, (bytes, str)):
            import re
            expected_regex = re.compile(expected_regex)
        self.expected_regex = expected_regex
        self.obj_name = None
        self.msg = None

    def handle(self, name, args, kwargs):
        try:
            if not _is_subtype(self.expected, self._base_type):
                raise TypeError(f'{name}() arg 1 must be {self._base_type_str}')
            if not args:
                self.msg = kwargs.pop('msg', None)
                if kwargs:
                    raise TypeError(f'{next(iter(kwargs))!r} is an invalid keyword argument for this function')
                return self
            function, *args = args
            self.obj_name = _name_of(function)
            with self:
                function(*args, **kwargs)
        finally:
            self = None  # what was caught must not keep its own frames alive

    def _check_text(self, value):
        if self.expected_regex is not None and not self.expected_regex.search(str(value)):
            self._raiseFailure(f'"{self.expected_regex.pattern}" does not match "{value}"')

    def _nothing_happened(self, verb):
        by = f' by {self.obj_name}' if self.obj_name else ''
        self._raiseFailure(f'{_name_of(self.expected)} not {verb}{by}')


def _name_of(thing):
    try:
        return thing.__name__
    except AttributeError:
        return str(thing)


def _is_subtype(expected, base):
    if isinstance(expected, tuple):
        return all([_is_subtype(each, base) for each in expected])
    return isinstance(expected, type) and issubclass(expected, base)


class _AssertRaisesContext(_ExpectedClass):
    _base_type = BaseException
    _base_type_str = 'an exception type or tuple of exception types'

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self._nothing_happened('raised')
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        self._check_text(exc_value)
        return True

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


class _AssertWarnsContext(_ExpectedClass):
    _base_type = Warning
    _base_type_str = 'a warning type or tuple of warning types'

    def __enter__(self):
        for module in list(sys.modules.values()):
            if getattr(module, '__warningregistry__', None):
                module.__warningregistry__ = {}
        self.warnings_manager = warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        warnings.simplefilter('always', self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        first = None
        for caught in self.warnings:
            if not isinstance(caught.message, self.expected):
                continue
            if first is None:
                first = caught.message
            if self.expected_regex is not None and not self.expected_regex.search(str(caught.message)):
                continue
            self.warning = caught.message
            self.filename = caught.filename
            self.lineno = caught.lineno
            return
        if first is not None:
            self._raiseFailure(f'"{self.expected_regex.pattern}" does not match "{first}"')
        self._nothing_happened('triggered')


class _AssertNotWarnsContext(_AssertWarnsContext):
    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        for caught in self.warnings:
            if isinstance(caught.message, self.expected):
                by = f' by {self.obj_name}' if self.obj_name else ''
                self._raiseFailure(f'{_name_of(self.expected)} triggered{by}')


class _LoggingWatcher:
    """What was logged: `records`, and `output`, their texts."""

    def __init__(self):
        self.records = []
        self.output = []

    def __repr__(self):
        return f'_LoggingWatcher(records={self.records!r}, output={self.output!r})'

    def __iter__(self):
        return iter((self.records, self.output))

    def __getitem__(self, index):
        return (self.records, self.output)[index]

    def __len__(self):
        return 2

    def __eq__(self, other):
        return (self.records, self.output) == (other if isinstance(other, tuple) else tuple(other))

    __hash__ = None


class _AssertLogsContext(_Expectation):
    LOGGING_FORMAT = '%(levelname)s:%(name)s:%(message)s'

    def __init__(self, test_case, logger_name, level, no_logs, formatter=None):
        import logging
        super().__init__(test_case)
        self.logger_name = logger_name
        if level:
            self.level = logging.getLevelNamesMapping().get(level, level) if isinstance(level, str) else level
        else:
            self.level = logging.INFO
        self.no_logs = no_logs
        self.formatter = formatter
        self.msg = None

    def __enter__(self):
        import logging
        if isinstance(self.logger_name, logging.Logger):
            logger = self.logger_name
        else:
            logger = logging.getLogger(self.logger_name)
        self.logger = logger
        handler = _capturing_handler()
        handler.setLevel(self.level)
        handler.setFormatter(self.formatter or logging.Formatter(self.LOGGING_FORMAT))
        self.watcher = handler.watcher
        self._before = (logger.handlers[:], logger.level, logger.propagate)
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.no_logs else self.watcher

    def __exit__(self, exc_type, exc_value, tb):
        import logging
        handlers, level, self.logger.propagate = self._before
        self.logger.handlers = handlers
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        if self.no_logs:
            if self.watcher.records:
                self._raiseFailure(f'Unexpected logs found: {self.watcher.output!r}')
        elif not self.watcher.records:
            self._raiseFailure(f'no logs of level {logging.getLevelName(self.level)} or higher triggered on {self.logger.name}')


def _capturing_handler():
    import logging

    class _CapturingHandler(logging.Handler):
        def __init__(self):
            super().__init__()
            self.watcher = _LoggingWatcher()

        def flush(self):
            pass

        def emit(self, record):
            self.watcher.records.append(record)
            self.watcher.output.append(self.format(record))

    return _CapturingHandler()
