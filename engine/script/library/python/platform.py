"""The platform that programs are told they run on."""


def python_version():
    return '3.14.0'


def python_version_tuple():
    return ('3', '14', '0')


def python_implementation():
    return 'CPython'


def python_compiler():
    return 'lockstep'


def system():
    return 'Linux'


def node():
    return 'lockstep'


def release():
    return '0'


def version():
    return '0'


def machine():
    return 'x86_64'


def processor():
    return ''


def architecture(executable='', bits='', linkage=''):
    return ('64bit', 'ELF')


def platform(aliased=False, terse=False):
    return 'Linux-0-x86_64'
