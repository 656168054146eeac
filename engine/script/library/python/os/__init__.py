"""What a program may ask of a system that has no files and no processes."""
from os import path

name = 'posix'
sep = '/'
altsep = None
pathsep = ':'
linesep = '\n'
curdir = '.'
pardir = '..'
extsep = '.'
devnull = '/dev/null'
environ = {'HOME': '/home/user', 'LANG': 'C.UTF-8', 'PATH': '/usr/bin:/bin', 'USER': 'user'}
error = OSError


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(key, value, /):
    environ[key] = value


def unsetenv(key, /):
    environ.pop(key, None)


def getpid():
    return 1


def getppid():
    return 0


def cpu_count():
    return 1


def process_cpu_count():
    return 1


def getcwd():
    return '/home/user'


def getlogin():
    return 'user'


def urandom(size, /):
    """Made from the run's seed."""
    from secrets import token_bytes
    return token_bytes(size)


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), '__fspath__', None)
    if method is None:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}')
    return method(path)


def strerror(code, /):
    return {1: 'Operation not permitted', 2: 'No such file or directory', 13: 'Permission denied', 17: 'File exists',
            104: 'Connection reset by peer', 110: 'Connection timed out', 111: 'Connection refused'}.get(code, f'Unknown error {code}')


def _exit(status):
    raise SystemExit(status)


class terminal_size(tuple):
    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])

    def __repr__(self):
        return f'os.terminal_size(columns={self[0]}, lines={self[1]})'


def get_terminal_size(fd=1, /):
    return terminal_size((80, 24))
