"""Levels, records and their text: the first half of module logging."""
import sys
import time
import traceback

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0

_names = {CRITICAL: 'CRITICAL', ERROR: 'ERROR', WARNING: 'WARNING', INFO: 'INFO', DEBUG: 'DEBUG', NOTSET: 'NOTSET'}
_levels = {'CRITICAL': CRITICAL, 'FATAL': FATAL, 'ERROR': ERROR, 'WARN': WARNING, 'WARNING': WARNING, 'INFO': INFO,
           'DEBUG': DEBUG, 'NOTSET': NOTSET}

BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'
_start_time_ns = time.time_ns()


def getLevelName(level):
    found = _names.get(level)
    if found is None:
        found = _levels.get(level)
    return f'Level {level}' if found is None else found


def getLevelNamesMapping():
    return dict(_levels)


def addLevelName(level, levelName):
    _names[level] = levelName
    _levels[levelName] = level


def _check_level(level):
    if isinstance(level, int):
        return level
    if str(level) == level:
        if level not in _levels:
            raise ValueError(f'Unknown level: {level!r}')
        return _levels[level]
    raise TypeError(f'Level not an integer or a valid string: {level!r}')


class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        created_ns = time.time_ns()
        self.name = name
        self.msg = msg
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.args = args
        self.levelname = getLevelName(level)
        self.levelno = level
        self.pathname = pathname
        self.filename = pathname.rsplit('/', 1)[-1]
        self.module = self.filename.rsplit('.', 1)[0]
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.lineno = lineno
        self.funcName = func
        self.created = created_ns / 1e9
        self.msecs = created_ns % 1_000_000_000 // 1_000_000 + 0.0
        self.relativeCreated = (created_ns - _start_time_ns) / 1e6
        self.thread = 1
        self.threadName = 'MainThread'
        self.processName = 'MainProcess'
        self.process = 1
        self.taskName = _current_task_name()

    def getMessage(self):
        message = str(self.msg)
        return message % self.args if self.args else message

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'


def _current_task_name():
    asyncio = sys.modules.get('asyncio')
    if asyncio is None:
        return None
    try:
        return asyncio.current_task().get_name()
    except Exception:
        return None


def makeLogRecord(values):
    record = LogRecord(None, NOTSET, '', 0, '', (), None)
    record.__dict__.update(values)
    return record


# --- formatting ---------------------------------------------------------------------------------------------------------

class _PercentStyle:
    default = '%(message)s'
    asctime = '%(asctime)'

    def __init__(self, fmt, defaults=None):
        self._fmt = fmt or self.default
        self._defaults = defaults or {}

    def usesTime(self):
        return self._fmt.find(self.asctime) >= 0

    def validate(self):
        pass

    def _apply(self, values):
        return self._fmt % values

    def format(self, record):
        try:
            return self._apply({**self._defaults, **record.__dict__})
        except KeyError as error:
            raise ValueError(f'Formatting field not found in record: {error}')


class _BraceStyle(_PercentStyle):
    default = '{message}'
    asctime = '{asctime'

    def _apply(self, values):
        return self._fmt.format(**values)


class _DollarStyle(_PercentStyle):
    default = '${message}'
    asctime = 'asctime'

    def _apply(self, values):
        from string import Template
        return Template(self._fmt).substitute(**values)


_STYLES = {'%': (_PercentStyle, BASIC_FORMAT), '{': (_BraceStyle, '{levelname}:{name}:{message}'),
           '$': (_DollarStyle, '${levelname}:${name}:${message}')}


class Formatter:
    default_time_format = '%Y-%m-%d %H:%M:%S'
    default_msec_format = '%s,%03d'
    converter = time.localtime

    def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
        if style not in _STYLES:
            raise ValueError(f'Style must be one of: {",".join(_STYLES)}')
        self._style = _STYLES[style][0](fmt, defaults)
        self._fmt = self._style._fmt
        self.datefmt = datefmt

    def formatTime(self, record, datefmt=None):
        clock = time.gmtime(record.created)
        if datefmt:
            return time.strftime(datefmt, clock)
        text = time.strftime(self.default_time_format, clock)
        return self.default_msec_format % (text, record.msecs) if self.default_msec_format else text

    def formatException(self, ei):
        return ''.join(traceback.format_exception(ei[1])).removesuffix('\n')

    def formatStack(self, stack_info):
        return stack_info

    def usesTime(self):
        return self._style.usesTime()

    def formatMessage(self, record):
        return self._style.format(record)

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            text = f'{text}{"" if text.endswith(chr(10)) else chr(10)}{record.exc_text}'
        if record.stack_info:
            text = f'{text}\n{self.formatStack(record.stack_info)}'
        return text


_default_formatter = Formatter()
