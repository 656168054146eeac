"""Lines of source files: of the program and of the library's modules, which are all there is to read."""
from _frames import source_line as _source_line

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache', 'getlines']


def getline(filename, lineno, module_globals=None):
    return _source_line(filename, lineno)


def getlines(filename, module_globals=None):
    lines = []
    while line := _source_line(filename, len(lines) + 1):
        lines.append(line)
    return lines


def clearcache():
    pass


def checkcache(filename=None):
    pass


def lazycache(filename, module_globals):
    return False
