"""What a decimal number says of itself: its text, its kind, its order among others. See decimal.py."""
from collections import namedtuple
from sys import hash_info
from _decimal_context import getcontext

DecimalTuple = namedtuple('DecimalTuple', 'sign digits exponent')
DecimalTuple.__module__ = 'decimal'
_INFINITE, _NAN, _SIGNALING = 'F', 'n', 'N'
_MODULUS = hash_info.modulus  # equal numbers hash alike, whatever their class


class Numeral:
    __slots__ = ('_sign', '_int', '_exp')

    # --- text ---

    def __str__(self):
        return self._text()

    def __repr__(self):
        return f"Decimal('{self._text()}')"

    def _text(self, engineering=False):
        sign = '-' if self._sign else ''
        if self._exp == _INFINITE:
            return sign + 'Infinity'
        if self._exp in (_NAN, _SIGNALING):
            return sign + ('NaN' if self._exp == _NAN else 'sNaN') + (str(self._int) if self._int else '')
        digits = str(self._int)
        left = self._exp + len(digits)  # digits to the left of the point
        if self._exp <= 0 and left > -6:
            point = left
        elif not engineering:
            point = 1
        elif self._int == 0:
            point = (left + 1) % 3 - 1
        else:
            point = (left - 1) % 3 + 1
        if point <= 0:
            whole, fraction = '0', '.' + '0' * -point + digits
        elif point >= len(digits):
            whole, fraction = digits + '0' * (point - len(digits)), ''
        else:
            whole, fraction = digits[:point], '.' + digits[point:]
        exponent = '' if left == point else f'E{left - point:+d}'
        return sign + whole + fraction + exponent

    def to_eng_string(self, context=None):
        return self._text(True)

    # --- what kind of number ---

    def is_nan(self):
        return self._exp in (_NAN, _SIGNALING)

    def is_qnan(self):
        return self._exp == _NAN

    def is_snan(self):
        return self._exp == _SIGNALING

    def is_infinite(self):
        return self._exp == _INFINITE

    def is_finite(self):
        return isinstance(self._exp, int)

    def is_zero(self):
        return self._int == 0 and self.is_finite()

    def is_signed(self):
        return self._sign == 1

    def is_normal(self, context=None):
        return self.is_finite() and self._int != 0 and self.adjusted() >= (context or getcontext()).Emin

    def is_subnormal(self, context=None):
        return self.is_finite() and self._int != 0 and self.adjusted() < (context or getcontext()).Emin

    def __bool__(self):
        return not self.is_zero()

    def adjusted(self):
        return self._exp + len(str(self._int)) - 1 if self.is_finite() else 0

    def as_tuple(self):
        digits = (0,) if self._exp == _INFINITE else tuple(map(int, str(self._int))) if self._int or self.is_finite() else ()
        return DecimalTuple(self._sign, digits, self._exp)

    def as_integer_ratio(self):
        if self.is_nan():
            raise ValueError('cannot convert NaN to integer ratio')
        if self.is_infinite():
            raise OverflowError('cannot convert Infinity to integer ratio')
        from math import gcd
        numerator = self._int * 10 ** max(self._exp, 0)
        denominator = 10 ** max(-self._exp, 0)
        common = gcd(numerator, denominator)
        return (-numerator if self._sign else numerator) // common, denominator // common

    def number_class(self, context=None):
        if self.is_nan():
            return 'sNaN' if self.is_snan() else 'NaN'
        kind = 'Infinity' if self.is_infinite() else 'Zero' if self._int == 0 else 'Subnormal' if self.is_subnormal(context) else 'Normal'
        return ('-' if self._sign else '+') + kind

    def canonical(self):
        return self

    # --- order ---

    def _order(self, other):
        """-1, 0 or 1; neither is NaN."""
        if self.is_infinite() or other.is_infinite():
            ours = 0 if not self.is_infinite() else -1 if self._sign else 1
            theirs = 0 if not other.is_infinite() else -1 if other._sign else 1
            return (ours > theirs) - (ours < theirs)
        exponent = min(self._exp, other._exp)
        ours, theirs = self._scaled(exponent), other._scaled(exponent)
        return (ours > theirs) - (ours < theirs)

    def _scaled(self, exponent):
        """The integer that times 10 ** exponent is this number; the exponent is not above its own."""
        value = self._int * 10 ** (self._exp - exponent)
        return -value if self._sign else value

    def __hash__(self):
        if self.is_snan():
            raise TypeError('Cannot hash a signaling NaN value.')
        if self.is_nan():
            return object.__hash__(self)
        if self.is_infinite():
            return hash(float('-inf' if self._sign else 'inf'))
        power = pow(10, self._exp, _MODULUS) if self._exp >= 0 else pow(pow(10, _MODULUS - 2, _MODULUS), -self._exp, _MODULUS)
        value = self._int * power % _MODULUS
        value = -value if self._sign else value
        return -2 if value == -1 else value

    # --- to other numbers ---

    def __int__(self):
        if self.is_nan():
            raise ValueError('cannot convert NaN to integer')
        if self.is_infinite():
            raise OverflowError('cannot convert Infinity to integer')
        value = self._int * 10 ** self._exp if self._exp >= 0 else self._int // 10 ** -self._exp
        return -value if self._sign else value

    __trunc__ = __int__

    def __float__(self):
        if self.is_snan():
            raise ValueError('cannot convert signaling NaN to float')
        return float(self._text() if not self.is_nan() else ('-nan' if self._sign else 'nan'))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__class__, (str(self),)
