"""Contexts of decimal arithmetic: precision, rounding, what is noted and what is raised. See decimal.py."""
from contextvars import ContextVar

ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR = 'ROUND_UP', 'ROUND_DOWN', 'ROUND_CEILING', 'ROUND_FLOOR'
ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN = 'ROUND_HALF_UP', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN'
ROUND_05UP = 'ROUND_05UP'
HAVE_THREADS = HAVE_CONTEXTVAR = True
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997
_ROUNDINGS = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP)


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class InvalidContext(InvalidOperation):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_SIGNALS = (Clamped, DivisionByZero, Inexact, Overflow, Rounded, Underflow, InvalidOperation, Subnormal, FloatOperation)
_SHOWN = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)
for _class in (DecimalException, ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext, *_SIGNALS):
    _class.__module__ = 'decimal'


def rounds_up(rounding, sign, kept, dropped, unit):
    """1 if the coefficient kept grows by one, when `dropped` out of `unit` falls away; else 0."""
    if not dropped:
        return 0
    if rounding == ROUND_UP:
        return 1
    if rounding == ROUND_DOWN:
        return 0
    if rounding == ROUND_CEILING:
        return 1 - sign
    if rounding == ROUND_FLOOR:
        return sign
    if rounding == ROUND_05UP:
        return 1 if kept % 5 == 0 else 0
    twice = 2 * dropped
    if twice != unit:
        return 1 if twice > unit else 0
    return {ROUND_HALF_UP: 1, ROUND_HALF_DOWN: 0}.get(rounding, kept % 2)


def _signals(given, default):
    if given is None:
        return dict(default)
    if isinstance(given, dict):
        return {signal: bool(given.get(signal)) for signal in _SIGNALS}
    return {signal: signal in given for signal in _SIGNALS}


class Context:
    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        base = DefaultContext if 'DefaultContext' in globals() else None
        chosen = {'prec': prec, 'rounding': rounding, 'Emin': Emin, 'Emax': Emax, 'capitals': capitals, 'clamp': clamp}
        for name, value in chosen.items():
            setattr(self, name, getattr(base, name) if value is None else value)
        self.flags = _signals(flags, {signal: False for signal in _SIGNALS})
        self.traps = _signals(traps, base.traps if base is not None else {})

    def __setattr__(self, name, value):
        if name == 'prec' and not (isinstance(value, int) and 1 <= value <= MAX_PREC):
            raise ValueError('valid range for prec is [1, MAX_PREC]')
        if name == 'rounding' and value not in _ROUNDINGS:
            raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                            "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        object.__setattr__(self, name, value)

    def __repr__(self):
        flags = ', '.join([signal.__name__ for signal in _SHOWN if self.flags[signal]])
        traps = ', '.join([signal.__name__ for signal in _SHOWN if self.traps[signal]])
        return (f'Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, '
                f'capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])')

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, self.flags, self.traps)

    __copy__ = copy

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def clear_flags(self):
        for signal in self.flags:
            self.flags[signal] = False

    def clear_traps(self):
        for signal in self.traps:
            self.traps[signal] = False

    def signal(self, condition, explanation):
        """A condition came up: it is raised if it is trapped, else noted."""
        self.flags[condition] = True
        if self.traps[condition]:
            raise condition([condition] if explanation is None else explanation)

    def note(self, condition):
        self.flags[condition] = True
        if self.traps[condition]:
            raise condition([condition])

    def create_decimal(self, num='0'):
        from decimal import Decimal
        return Decimal(num, self)._fixed(self)

    def create_decimal_from_float(self, f):
        from decimal import Decimal
        return Decimal.from_float(f)._fixed(self)


def _through_decimal(name, special):
    def method(self, first, *others):
        from decimal import Decimal
        number = first if isinstance(first, Decimal) else Decimal(first)
        return getattr(number, special)(*others, context=self)
    method.__name__ = name
    return method


for _name, _special in (('plus', '__pos__'), ('minus', '__neg__'), ('abs', '__abs__'), ('add', '__add__'), ('subtract', '__sub__'),
                        ('multiply', '__mul__'), ('divide', '__truediv__'), ('divide_int', '__floordiv__'),
                        ('remainder', '__mod__'), ('divmod', '__divmod__'), ('power', '__pow__'), ('sqrt', 'sqrt'), ('exp', 'exp'),
                        ('ln', 'ln'), ('log10', 'log10'), ('quantize', 'quantize'), ('normalize', 'normalize'),
                        ('compare', 'compare'), ('max', 'max'), ('min', 'min'), ('fma', 'fma'), ('scaleb', 'scaleb'),
                        ('to_integral_value', 'to_integral_value'), ('next_plus', 'next_plus'), ('next_minus', 'next_minus')):
    setattr(Context, _name, _through_decimal(_name, _special))
Context.__module__ = 'decimal'
_USUAL_TRAPS = [DivisionByZero, Overflow, InvalidOperation]
DefaultContext = Context(28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, [], _USUAL_TRAPS)
BasicContext = Context(9, ROUND_HALF_UP, traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow], flags=[])
ExtendedContext = Context(9, ROUND_HALF_EVEN, traps=[], flags=[])
_current = ContextVar('decimal_context')


def getcontext():
    found = _current.get(None)
    if found is None:
        found = DefaultContext.copy()
        _current.set(found)
    return found


def setcontext(context, /):
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current.set(context)


class localcontext:
    def __init__(self, ctx=None, **changes):
        self._new = (getcontext() if ctx is None else ctx).copy()
        for name, value in changes.items():
            if name not in ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'):
                raise TypeError(f"'{name}' is an invalid keyword argument for this function")
            setattr(self._new, name, value)

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, exc_type, exc, tb):
        setcontext(self._saved)
