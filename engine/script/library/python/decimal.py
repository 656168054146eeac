"""Decimal numbers. Follows the General Decimal Arithmetic Specification 1.70 and CPython 3.14's Lib/_pydecimal.py in what
it gives; a number is (sign, coefficient, exponent), special ones have their name for an exponent."""
from _decimal_context import (BasicContext, Clamped, Context, DecimalException, DefaultContext, DivisionByZero,
                              DivisionImpossible, DivisionUndefined, ExtendedContext, FloatOperation, HAVE_CONTEXTVAR,
                              HAVE_THREADS, Inexact, InvalidContext, InvalidOperation, MAX_EMAX, MAX_PREC, MIN_EMIN,
                              MIN_ETINY, Overflow, ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR,
                              ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Rounded, Subnormal,
                              ConversionSyntax, Underflow, getcontext, localcontext, rounds_up, setcontext)
from _decimal_number import DecimalTuple, Numeral
from _decimal_text import format_decimal, parse_decimal

__all__ = ['BasicContext', 'Clamped', 'Context', 'ConversionSyntax', 'Decimal', 'DecimalException', 'DecimalTuple',
           'DefaultContext', 'DivisionByZero', 'DivisionImpossible', 'DivisionUndefined', 'ExtendedContext',
           'FloatOperation', 'HAVE_CONTEXTVAR', 'HAVE_THREADS', 'Inexact', 'InvalidContext', 'InvalidOperation',
           'MAX_EMAX', 'MAX_PREC', 'MIN_EMIN', 'MIN_ETINY', 'Overflow', 'ROUND_05UP', 'ROUND_CEILING', 'ROUND_DOWN',
           'ROUND_FLOOR', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_HALF_UP', 'ROUND_UP', 'Rounded', 'Subnormal',
           'Underflow', 'getcontext', 'localcontext', 'setcontext']

_INFINITE, _NAN, _SIGNALING = 'F', 'n', 'N'


class Decimal(Numeral):
    __slots__ = ()
    __hash__ = Numeral.__hash__

    def __new__(cls, value='0', context=None):
        if isinstance(value, Decimal):
            return value if type(value) is cls else _make(value._sign, value._int, value._exp, cls)
        if isinstance(value, bool) or isinstance(value, int):
            return _make(1 if value < 0 else 0, abs(int(value)), 0, cls)
        if isinstance(value, str):
            parsed = parse_decimal(value)
            if parsed is None:
                given = _raise(context or getcontext(), InvalidOperation, [ConversionSyntax])
                return _make(given._sign, given._int, given._exp, cls)
            return _make(*parsed, cls)
        if isinstance(value, float):
            return cls.from_float(value)
        if isinstance(value, (list, tuple)):
            return _from_tuple(cls, value)
        raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError('argument must be int or float')
        if f != f or f in (float('inf'), float('-inf')):
            return cls(repr(f))
        numerator, denominator = abs(f).as_integer_ratio()
        places = denominator.bit_length() - 1
        negative = str(f).startswith('-')
        return _make(1 if negative else 0, numerator * 5 ** places, -places, cls)

    @classmethod
    def from_number(cls, number):
        if isinstance(number, (int, Decimal, float)):
            return cls(number)
        raise TypeError('Cannot convert %r to Decimal' % number)

    def __format__(self, spec, context=None):
        return format_decimal(self, spec, context or getcontext())

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def conjugate(self):
        return self

    # --- comparison ---

    def __eq__(self, other):
        other = _comparable(other)
        if other is NotImplemented:
            return NotImplemented
        if self.is_snan() or other.is_snan():
            _raise(getcontext(), InvalidOperation)
        return not (self.is_nan() or other.is_nan()) and self._order(other) == 0

    def _ordered(self, other, test):
        other = _comparable(other)
        if other is NotImplemented:
            return NotImplemented
        if self.is_nan() or other.is_nan():
            _raise(getcontext(), InvalidOperation)
            return False
        return test(self._order(other))

    def __lt__(self, other):
        return self._ordered(other, lambda order: order < 0)

    def __le__(self, other):
        return self._ordered(other, lambda order: order <= 0)

    def __gt__(self, other):
        return self._ordered(other, lambda order: order > 0)

    def __ge__(self, other):
        return self._ordered(other, lambda order: order >= 0)

    def compare(self, other, context=None):
        other = _operand(other)
        if self.is_nan() or other.is_nan():
            return _not_a_number(self, other, context or getcontext())
        return Decimal(self._order(other))

    def compare_total(self, other, context=None):
        ours, theirs = self._total_key(), _operand(other)._total_key()
        return Decimal((ours > theirs) - (ours < theirs))

    def _total_key(self):
        sign = -1 if self._sign else 1
        if self.is_nan():
            return sign * (3 if self.is_qnan() else 2), sign * self._int, 0
        if self.is_infinite():
            return sign, 0, 0
        return 0, _Key(self), sign * self._exp

    def max(self, other, context=None):
        return self._chosen(other, context, lambda order: order >= 0)

    def min(self, other, context=None):
        return self._chosen(other, context, lambda order: order < 0)

    def _chosen(self, other, context, keeps_self):
        other = _operand(other)
        context = context or getcontext()
        if self.is_nan() or other.is_nan():
            if self.is_snan() or other.is_snan() or self.is_nan() and other.is_nan():
                return _not_a_number(self, other, context)
            return (other if self.is_nan() else self)._fixed(context)
        order = self._order(other) or int(self.compare_total(other))
        return (self if keeps_self(order) else other)._fixed(context)

    # --- arithmetic ---

    def __pos__(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return _not_a_number(self, self, context)
        if self._int == 0 and self.is_finite() and context.rounding != ROUND_FLOOR:
            return self.copy_abs()._fixed(context)
        return self._fixed(context)

    def __neg__(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return _not_a_number(self, self, context)
        negated = self.copy_abs() if self._int == 0 and self.is_finite() and context.rounding != ROUND_FLOOR else self.copy_negate()
        return negated._fixed(context)

    def __abs__(self, context=None):
        if self.is_nan():
            return _not_a_number(self, self, context or getcontext())
        return self.copy_abs()._fixed(context or getcontext())

    def __add__(self, other, context=None):
        other = _operand_or_not(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        if not (self.is_finite() and other.is_finite()):
            if self.is_nan() or other.is_nan():
                return _not_a_number(self, other, context)
            if self.is_infinite() and other.is_infinite() and self._sign != other._sign:
                return _raise(context, InvalidOperation)
            return _make(self._sign if self.is_infinite() else other._sign, 0, _INFINITE)
        exponent = min(self._exp, other._exp)
        total = self._scaled(exponent) + other._scaled(exponent)
        if total:
            return _make(1 if total < 0 else 0, abs(total), exponent)._fixed(context)
        sign = self._sign if self._sign == other._sign else 1 if context.rounding == ROUND_FLOOR else 0
        return _make(sign, 0, exponent)._fixed(context)

    __radd__ = __add__

    def __sub__(self, other, context=None):
        other = _operand_or_not(other)
        if other is NotImplemented:
            return other
        if other.is_nan():
            return self.__add__(other, context)
        return self.__add__(other.copy_negate(), context)

    def __rsub__(self, other, context=None):
        other = _operand_or_not(other)
        return other if other is NotImplemented else other.__sub__(self, context)

    def __mul__(self, other, context=None):
        other = _operand_or_not(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        sign = self._sign ^ other._sign
        if not (self.is_finite() and other.is_finite()):
            if self.is_nan() or other.is_nan():
                return _not_a_number(self, other, context)
            if self.is_zero() or other.is_zero():
                return _raise(context, InvalidOperation)
            return _make(sign, 0, _INFINITE)
        return _make(sign, self._int * other._int, self._exp + other._exp)._fixed(context)

    __rmul__ = __mul__

    def __truediv__(self, other, context=None):
        other = _operand_or_not(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        sign = self._sign ^ other._sign
        if self.is_nan() or other.is_nan():
            return _not_a_number(self, other, context)
        if self.is_infinite():
            return _raise(context, InvalidOperation) if other.is_infinite() else _make(sign, 0, _INFINITE)
        if other.is_infinite():
            return _make(sign, 0, context.Etiny())
        if other._int == 0:
            if self._int == 0:
                return _raise(context, InvalidOperation, [DivisionUndefined])
            return _raise(context, DivisionByZero, sign=sign)
        ideal = self._exp - other._exp
        if self._int == 0:
            return _make(sign, 0, ideal)._fixed(context)
        shift = len(str(other._int)) - len(str(self._int)) + context.prec + 1
        exponent = ideal - shift
        quotient, rest = divmod(self._int * 10 ** max(shift, 0), other._int * 10 ** max(-shift, 0))
        if rest:
            if quotient % 5 == 0:  # sticky: rounding must see that something follows
                quotient += 1
        else:
            while exponent < ideal and quotient % 10 == 0:
                quotient //= 10
                exponent += 1
        return _make(sign, quotient, exponent)._fixed(context)

    def __rtruediv__(self, other, context=None):
        other = _operand_or_not(other)
        return other if other is NotImplemented else other.__truediv__(self, context)

    def _divided(self, other, context, only=None):
        """Whole quotient and remainder, as truncating division gives them; or two results that say what is wrong."""
        if self.is_nan() or other.is_nan():
            given = _not_a_number(self, other, context)
            return given, given
        sign = self._sign ^ other._sign
        if self.is_infinite():
            if only == 'quotient' and not other.is_infinite():
                return _make(sign, 0, _INFINITE), None
            wrong = _raise(context, InvalidOperation)
            return (wrong if other.is_infinite() else _make(sign, 0, _INFINITE)), wrong
        if other._int == 0 and other.is_finite():
            if self._int == 0:
                wrong = _raise(context, InvalidOperation, [DivisionUndefined])
                return wrong, wrong
            if only == 'quotient':
                return _raise(context, DivisionByZero, sign=sign), None
            wrong = _raise(context, InvalidOperation, None if only else [InvalidOperation, DivisionByZero])
            return _make(sign, 0, _INFINITE), wrong
        if other.is_infinite():
            return _make(sign, 0, 0), self._fixed(context)
        exponent = min(self._exp, other._exp)
        quotient, rest = divmod(abs(self._scaled(exponent)), abs(other._scaled(exponent)))
        if quotient >= 10 ** context.prec:
            wrong = _raise(context, InvalidOperation, [DivisionImpossible])
            return wrong, wrong
        return _make(sign, quotient, 0), _make(self._sign, rest, exponent)._fixed(context)

    def __floordiv__(self, other, context=None):
        other = _operand_or_not(other)
        return other if other is NotImplemented else self._divided(other, context or getcontext(), 'quotient')[0]

    def __rfloordiv__(self, other, context=None):
        other = _operand_or_not(other)
        return other if other is NotImplemented else other.__floordiv__(self, context)

    def __mod__(self, other, context=None):
        other = _operand_or_not(other)
        if other is NotImplemented:
            return other
        return self._divided(other, context or getcontext(), 'rest')[1]

    def __rmod__(self, other, context=None):
        other = _operand_or_not(other)
        return other if other is NotImplemented else other.__mod__(self, context)

    def __divmod__(self, other, context=None):
        other = _operand_or_not(other)
        return other if other is NotImplemented else self._divided(other, context or getcontext())

    def __rdivmod__(self, other, context=None):
        other = _operand_or_not(other)
        return other if other is NotImplemented else other.__divmod__(self, context)

    def remainder_near(self, other, context=None):
        other = _operand(other)
        context = context or getcontext()
        quotient, rest = self._divided(other, context, 'rest')
        if not rest.is_finite() or not other.is_finite():
            return rest
        twice = rest.copy_abs()._order_of_double(other.copy_abs())
        if twice > 0 or twice == 0 and quotient._int % 2:
            step = other.copy_sign(self)
            rest = rest.__sub__(step, context)
        return rest

    def _order_of_double(self, other):
        return _make(0, 2 * self._int, self._exp)._order(other)

    def fma(self, other, third, context=None):
        other, third = _operand(other), _operand(third)
        wide = (context or getcontext()).copy()
        wide.prec, wide.Emax, wide.Emin = MAX_PREC, MAX_EMAX, MIN_EMIN
        return self.__mul__(other, wide).__add__(third, context)

    def __pow__(self, other, modulo=None, context=None):
        from _decimal_functions import power
        other = _operand_or_not(other)
        return other if other is NotImplemented else power(self, other, modulo, context or getcontext())

    def __rpow__(self, other, modulo=None, context=None):
        other = _operand_or_not(other)
        return other if other is NotImplemented else other.__pow__(self, modulo, context)

    def sqrt(self, context=None):
        from _decimal_functions import square_root
        return square_root(self, context or getcontext())

    def exp(self, context=None):
        from _decimal_functions import exponential
        return exponential(self, context or getcontext())

    def ln(self, context=None):
        from _decimal_functions import natural_logarithm
        return natural_logarithm(self, context or getcontext())

    def log10(self, context=None):
        from _decimal_functions import decimal_logarithm
        return decimal_logarithm(self, context or getcontext())

    # --- signs, digits, exponents ---

    def copy_abs(self):
        return _make(0, self._int, self._exp)

    def copy_negate(self):
        return _make(1 - self._sign, self._int, self._exp)

    def copy_sign(self, other, context=None):
        return _make(_operand(other)._sign, self._int, self._exp)

    def radix(self):
        return Decimal(10)

    def same_quantum(self, other, context=None):
        other = _operand(other)
        if not (self.is_finite() and other.is_finite()):
            return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()
        return self._exp == other._exp

    def scaleb(self, other, context=None):
        other = _operand(other)
        context = context or getcontext()
        if self.is_nan() or other.is_nan():
            return _not_a_number(self, other, context)
        return self if self.is_infinite() else _make(self._sign, self._int, self._exp + int(other))._fixed(context)

    def logb(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return _not_a_number(self, self, context)
        if self.is_infinite():
            return _make(0, 0, _INFINITE)
        return _raise(context, DivisionByZero, sign=1) if self._int == 0 else Decimal(self.adjusted())._fixed(context)

    def _rescaled(self, exponent, rounding):
        """With that exponent, however many digits it takes."""
        if self._int == 0 or self._exp >= exponent:
            return _make(self._sign, self._int * 10 ** max(self._exp - exponent, 0), exponent)
        unit = 10 ** (exponent - self._exp)
        kept, dropped = divmod(self._int, unit)
        return _make(self._sign, kept + rounds_up(rounding, self._sign, kept, dropped, unit), exponent)

    def _shifted(self, places):
        return _make(self._sign, self._int, self._exp + places)

    def _fixed(self, context):
        """Rounded to the context's precision and range."""
        if not isinstance(self._exp, int):
            return self
        if self._int == 0:
            exponent = min(max(self._exp, context.Etiny()), context.Emax if not context.clamp else context.Etop())
            return self if exponent == self._exp else _make(self._sign, 0, exponent)
        digits = len(str(self._int))
        lowest = max(self._exp + digits - context.prec, context.Etiny())
        made = self
        if self._exp < lowest:
            made = self._rescaled(lowest, context.rounding)
            if len(str(made._int)) > context.prec:
                made = _make(made._sign, made._int // 10, made._exp + 1)
            if made._int * 10 ** (made._exp - self._exp) != self._int:
                context.note(Inexact)
            context.note(Rounded)
        if made._exp + len(str(made._int)) - 1 > context.Emax:
            context.note(Inexact)
            context.note(Rounded)
            _raise(context, Overflow)
            grows = rounds_up(context.rounding, made._sign, 9, 9, 10)
            return _make(made._sign, 0, _INFINITE) if grows else _make(made._sign, 10 ** context.prec - 1, context.Etop())
        return made

    def quantize(self, exp, rounding=None, context=None):
        exp = _operand(exp)
        context = context or getcontext()
        if self.is_nan() or exp.is_nan():
            return _not_a_number(self, exp, context)
        if self.is_infinite() or exp.is_infinite():
            return self if self.is_infinite() and exp.is_infinite() else _raise(context, InvalidOperation)
        made = self._rescaled(exp._exp, rounding or context.rounding)
        if len(str(made._int)) > context.prec or made.adjusted() > context.Emax:
            return _raise(context, InvalidOperation)
        if made._exp > self._exp:
            if made._order(self):
                context.note(Inexact)
            context.note(Rounded)
        return made

    def normalize(self, context=None):
        made = self.__pos__(context)
        if not made.is_finite():
            return made
        if made._int == 0:
            return _make(self._sign, 0, 0)
        digits, exponent = made._int, made._exp
        while digits % 10 == 0:
            digits //= 10
            exponent += 1
        return _make(made._sign, digits, exponent)

    def to_integral_value(self, rounding=None, context=None):
        if self.is_nan():
            return _not_a_number(self, self, context or getcontext())
        if self.is_infinite() or self._exp >= 0:
            return self
        return self._rescaled(0, rounding or (context or getcontext()).rounding)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        made = self.to_integral_value(rounding, context)
        if made.is_finite() and made._exp != self._exp:
            (context or getcontext()).note(Rounded)
            if made != self:
                (context or getcontext()).note(Inexact)
        return made

    def next_plus(self, context=None):
        return self._neighbour(0, context or getcontext())

    def next_minus(self, context=None):
        return self._neighbour(1, context or getcontext())

    def _neighbour(self, sign, context):
        """The nearest number of the context that is greater, or less."""
        if self.is_nan():
            return _not_a_number(self, self, context)
        if self.is_infinite():
            return self if self._sign == sign else _make(self._sign, 10 ** context.prec - 1, context.Etop())
        quiet = context.copy()
        quiet.clear_traps()
        quiet.rounding = ROUND_FLOOR if sign else ROUND_CEILING
        rounded = self._fixed(quiet)
        if rounded != self:
            return rounded
        if not self._int:
            return _make(sign, 1, context.Etiny())
        little = max(self.adjusted() - context.prec - 1, context.Etiny() - 1)
        return self.__add__(_make(sign, 1, little), quiet)

    # --- to other numbers ---

    def __round__(self, n=None):
        if n is not None:
            if not isinstance(n, int):
                raise TypeError('Second argument to round should be integral')
            return self.quantize(_make(0, 1, -n))
        return int(self._integer(ROUND_HALF_EVEN))

    def __floor__(self):
        return int(self._integer(ROUND_FLOOR))

    def __ceil__(self):
        return int(self._integer(ROUND_CEILING))

    def _integer(self, rounding):
        if self.is_nan():
            raise ValueError('cannot convert NaN to integer')
        if self.is_infinite():
            raise OverflowError('cannot convert Infinity to integer')
        return self._rescaled(0, rounding)

class _Key:
    """A number as an item of a key that is compared."""

    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number._order(other.number) == 0

    def __lt__(self, other):
        return self.number._order(other.number) < 0

    def __gt__(self, other):
        return self.number._order(other.number) > 0


def _make(sign, coefficient, exponent, cls=Decimal):
    made = object.__new__(cls)
    made._sign = sign
    made._int = coefficient
    made._exp = exponent
    return made


def _from_tuple(cls, value):
    if len(value) != 3:
        raise ValueError('argument must be a sequence of length 3')
    sign, digits, exponent = value
    if sign not in (0, 1):
        raise ValueError('sign must be an integer with the value 0 or 1')
    coefficient = 0
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError('coefficient must be a tuple of digits')
        coefficient = 10 * coefficient + digit
    if exponent == _INFINITE:
        return _make(sign, 0, exponent, cls)
    if not isinstance(exponent, int) and exponent not in (_NAN, _SIGNALING):
        raise ValueError('string argument in the third position must be \'F\', \'n\' or \'N\'')
    return _make(sign, coefficient, exponent, cls)


def _operand_or_not(other):
    if isinstance(other, Decimal):
        return other
    return Decimal(other) if isinstance(other, int) else NotImplemented


def _operand(other):
    given = _operand_or_not(other)
    if given is NotImplemented:
        raise TypeError(f'conversion from {type(other).__name__} to Decimal is not supported')
    return given


def _comparable(other):
    if isinstance(other, float):
        getcontext().note(FloatOperation)
        return Decimal.from_float(other)
    return _operand_or_not(other)


def _raise(context, condition, explanation=None, sign=0):
    """What a condition gives, unless the context traps it."""
    context.signal(condition, explanation)
    if condition is DivisionByZero:
        return _make(sign, 0, _INFINITE)
    return _make(0, 0, _NAN)


def _not_a_number(one, other, context):
    for number in (one, other):
        if number.is_snan():
            context.signal(InvalidOperation, None)
            return _make(number._sign, number._int, _NAN)
    return one if one.is_nan() else other
