"""What leaves a try with except*: a single new exception as it is, several in a group, with what was not handled."""


def one_raised():
    try:
        raise ExceptionGroup('x', [ValueError(1)])
    except* ValueError:
        raise KeyError('k')


def second_clause_raises():
    try:
        raise ExceptionGroup('x', [ValueError(1), TypeError(2)])
    except* ValueError:
        pass
    except* TypeError:
        raise KeyError('k')


def rest_unhandled():
    try:
        raise ExceptionGroup('x', [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError('k')


def reraise_and_raise():
    try:
        raise ExceptionGroup('x', [ValueError(1), TypeError(2)])
    except* ValueError:
        raise
    except* TypeError:
        raise KeyError


def both_raise():
    try:
        raise ExceptionGroup('x', [ValueError(1), TypeError(2)])
    except* ValueError as error:
        raise KeyError from error
    except* TypeError:
        raise LookupError


def naked():
    try:
        raise ValueError(1)
    except* ValueError:
        raise KeyError('k')


def raises_a_group():
    try:
        raise ExceptionGroup('x', [ValueError(1)])
    except* ValueError:
        raise ExceptionGroup('new', [KeyError('k')])


for function in one_raised, second_clause_raises, rest_unhandled, reraise_and_raise, both_raise, naked, raises_a_group:
    try:
        function()
    except BaseException as error:
        print(function.__name__, repr(error), repr(error.__context__), repr(error.__cause__))
