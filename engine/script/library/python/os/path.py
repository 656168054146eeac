"""Paths as text. There are no files: nothing exists."""

sep = '/'
curdir = '.'
pardir = '..'


def isabs(s):
    return s.startswith('/')


def join(a, /, *p):
    path = a
    for part in p:
        if part.startswith('/') or not path:
            path = part
        elif path.endswith('/'):
            path += part
        else:
            path += '/' + part
    return path


def split(p):
    place = p.rfind('/') + 1
    head, tail = p[:place], p[place:]
    if head and head != '/' * len(head):
        head = head.rstrip('/')
    return head, tail


def basename(p):
    return p[p.rfind('/') + 1:]


def dirname(p):
    return split(p)[0]


def splitext(p):
    name_start = p.rfind('/') + 1
    dot = p.rfind('.')
    # Leading dots belong to the name.
    if dot > name_start and p[name_start:dot].strip('.'):
        return p[:dot], p[dot:]
    return p, ''


def normpath(path):
    if not path:
        return '.'
    start = '/' if path.startswith('/') else ''
    if path.startswith('//') and not path.startswith('///'):
        start = '//'
    parts = []
    for part in path.split('/'):
        if part in ('', '.'):
            continue
        if part != '..' or not start and not parts or parts and parts[-1] == '..':
            parts.append(part)
        elif parts:
            parts.pop()
    return start + '/'.join(parts) or '.'


def abspath(path):
    return normpath(path if isabs(path) else join('/home/user', path))


realpath = abspath


def relpath(path, start=None):
    if not path:
        raise ValueError('no path specified')
    here = [part for part in abspath(start or '.').split('/') if part]
    there = [part for part in abspath(path).split('/') if part]
    common = 0
    while common < min(len(here), len(there)) and here[common] == there[common]:
        common += 1
    return '/'.join(['..'] * (len(here) - common) + there[common:]) or '.'


def commonprefix(m):
    if not m:
        return ''
    low, high = min(m), max(m)
    for place, c in enumerate(low):
        if c != high[place]:
            return low[:place]
    return low


def normcase(s):
    return s


def expanduser(path):
    if path == '~' or path.startswith('~/'):
        from os import environ
        return environ['HOME'] + path[1:]
    return path


def expandvars(path):
    return path


def exists(path):
    return False


def isfile(path):
    return False


def isdir(s):
    return False


def islink(path):
    return False
