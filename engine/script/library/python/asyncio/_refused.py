"""What needs an operating system, refused by name."""


def _refusal(name):
    return NotImplementedError(f'asyncio.{name} needs an operating system (sockets, processes), and this program runs without one')


def _function(name):
    def refused(*args, **kwargs):
        raise _refusal(name)
    refused.__name__ = refused.__qualname__ = name
    return refused


def _class(name):
    def __init__(self, *args, **kwargs):
        raise _refusal(name)
    return type(name, (), {'__init__': __init__, '__module__': 'asyncio'})


open_connection = _function('open_connection')
start_server = _function('start_server')
open_unix_connection = _function('open_unix_connection')
start_unix_server = _function('start_unix_server')
create_subprocess_exec = _function('create_subprocess_exec')
create_subprocess_shell = _function('create_subprocess_shell')
StreamWriter = _class('StreamWriter')
StreamReaderProtocol = _class('StreamReaderProtocol')
Server = AbstractServer = _class('Server')
