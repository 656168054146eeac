"""Numbers of signals. None ever arrives."""
from enum import IntEnum as _IntEnum


class Signals(_IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGABRT = 6
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGCHLD = 17


class Handlers(_IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


for _signal in Signals:
    globals()[_signal.name] = _signal
SIG_DFL, SIG_IGN = Handlers
NSIG = 65
_handlers = {}


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


def signal(signalnum, handler, /):
    previous = getsignal(signalnum)
    _handlers[signalnum] = handler
    return previous


def getsignal(signalnum, /):
    return _handlers.get(signalnum, default_int_handler if signalnum == Signals.SIGINT else SIG_DFL)


def strsignal(signalnum, /):
    return {1: 'Hangup', 2: 'Interrupt', 3: 'Quit', 6: 'Aborted', 9: 'Killed', 15: 'Terminated'}.get(signalnum)


def valid_signals():
    return set(Signals)
