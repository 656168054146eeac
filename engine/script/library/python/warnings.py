"""Warnings go to standard error, once for each text."""
import sys

__all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter', 'resetwarnings',
           'catch_warnings', 'deprecated']

filters = []
_shown = set()


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.line = line
        self.source = source

    def __str__(self):
        return (f'{{message : {self.message!r}, category : {self.category.__name__!r}, filename : {self.filename!r}, '
                f'lineno : {self.lineno}, line : {self.line!r}}}')


def formatwarning(message, category, filename, lineno, line=None):
    return f'{filename}:{lineno}: {category.__name__}: {message}\n'


def showwarning(message, category, filename, lineno, file=None, line=None):
    (sys.stderr if file is None else file).write(formatwarning(message, category, filename, lineno, line))


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    if action not in ('error', 'ignore', 'always', 'all', 'default', 'module', 'once'):
        raise ValueError(f'invalid action: {action!r}')
    rule = (action, message, category)
    if append:
        filters.append(rule)
    else:
        filters.insert(0, rule)


def simplefilter(action, category=Warning, lineno=0, append=False):
    filterwarnings(action, '', category, append=append)


def resetwarnings():
    filters.clear()


def _action_for(text, category):
    for action, message, wanted in filters:
        if issubclass(category, wanted) and (not message or text.lower().startswith(message.lower())):
            return action
    if issubclass(category, (PendingDeprecationWarning, ImportWarning, ResourceWarning)):
        return 'ignore'
    return 'default'


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        category = message.__class__
    elif category is None:
        category = UserWarning
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f'category must be a Warning subclass, not {type(category).__name__!r}')
    warn_explicit(message, category, sys.argv[0], 0)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    action = _action_for(text, category)
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action not in ('always', 'all'):
        if (text, category) in _shown:
            return
        _shown.add((text, category))
    showing = sys.modules['warnings'].showwarning
    if _recorders:
        _recorders[-1].append(WarningMessage(message, category, filename, lineno))
    else:
        showing(message, category, filename, lineno)


def _warn_if_asked(text, category, filename, lineno):
    """The engine's own warnings, while the program has rules for warnings or records them. Whether it has."""
    if not filters and not _recorders:
        return False
    warn_explicit(text, category, filename, lineno)
    return True


_recorders = []


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._action = action
        self._category = category

    def __enter__(self):
        self._filters = filters[:]
        self._were_shown = set(_shown)
        _shown.clear()
        if self._action is not None:
            simplefilter(self._action, self._category)
        if not self._record:
            return None
        _recorders.append([])
        return _recorders[-1]

    def __exit__(self, *exc_info):
        filters[:] = self._filters
        _shown.clear()
        _shown.update(self._were_shown)
        if self._record:
            _recorders.pop()


class deprecated:
    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        self.message = message
        self.category = category

    def __call__(self, arg, /):
        arg.__deprecated__ = self.message
        if self.category is None or isinstance(arg, type):
            return arg
        from functools import wraps

        @wraps(arg)
        def wrapper(*args, **kwargs):
            warn(self.message, self.category)
            return arg(*args, **kwargs)
        return wrapper
