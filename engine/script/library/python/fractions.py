"""Rational numbers. Follows CPython 3.14, Lib/fractions.py, in what it gives."""
import math
import sys
from numbers import Rational

__all__ = ['Fraction']
_MODULUS = sys.hash_info.modulus


def _parse(text):
    """(numerator, denominator) of '3', '-3/4', '1.25e-3'; None: neither."""
    stripped = text.strip()
    sign = -1 if stripped.startswith('-') else 1
    unsigned = stripped[1:] if stripped[:1] in ('+', '-') else stripped
    numerator, slash, denominator = unsigned.partition('/')
    if slash:
        numerator, denominator = numerator.rstrip(), denominator.lstrip()
        if _is_number(numerator) and _is_number(denominator):
            return sign * int(numerator), int(denominator)
        return None
    mantissa, mark, exponent = unsigned.lower().partition('e')
    whole, point, decimals = mantissa.partition('.')
    if not (_is_number(whole) or point and not whole) or decimals and not _is_number(decimals) or not (whole or decimals):
        return None
    if mark and not _is_number(exponent[1:] if exponent[:1] in ('+', '-') else exponent):
        return None
    decimals = decimals.replace('_', '')
    scale = int(exponent or '0') - len(decimals)
    value = sign * int((whole or '0') + decimals)
    return (value * 10 ** scale, 1) if scale >= 0 else (value, 10 ** -scale)


def _is_number(text):
    return text.replace('_', '').isdecimal() and not text.startswith('_') and not text.endswith('_') and '__' not in text


class Fraction(Rational):
    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            if isinstance(numerator, str):
                parsed = _parse(numerator)
                if parsed is None:
                    raise ValueError(f'Invalid literal for Fraction: {numerator!r}')
                numerator, denominator = parsed
            elif type(numerator) is int:
                denominator = 1
            elif isinstance(numerator, (Fraction, int)):
                return _make(cls, numerator.numerator, numerator.denominator)
            elif hasattr(numerator, 'as_integer_ratio'):
                return _make(cls, *numerator.as_integer_ratio())
            else:
                raise TypeError('argument should be a string or a Rational instance or have the as_integer_ratio() method')
        elif isinstance(numerator, (int, Fraction)) and isinstance(denominator, (int, Fraction)):
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        common = math.gcd(numerator, denominator)
        if denominator < 0:
            common = -common
        return _make(cls, numerator // common, denominator // common)

    @classmethod
    def from_float(cls, f):
        if not isinstance(f, (int, float)):
            raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
        return _make(cls, *f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        return _make(cls, *dec.as_integer_ratio())

    numerator = property(lambda self: self._numerator)
    denominator = property(lambda self: self._denominator)
    real = property(lambda self: self)
    imag = property(lambda self: 0)

    def conjugate(self):
        return self

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return _make(Fraction, p1, q1)
        return _make(Fraction, p0 + k * p1, q0 + k * q1)

    def __repr__(self):
        return f'{self.__class__.__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f'{self._numerator}/{self._denominator}'

    def __format__(self, spec):
        if not spec:
            return str(self)
        if spec[-1] in 'eEfFgG%':
            from decimal import Decimal, localcontext
            with localcontext(prec=60 + len(str(self._numerator)) + len(str(self._denominator))):
                return format(Decimal(self._numerator) / Decimal(self._denominator), spec)
        return format(str(self), spec)

    def __add__(self, other):
        return _operate(self, other, lambda a, b, c, d: (a * d + c * b, b * d), lambda x, y: x + y)

    def __sub__(self, other):
        return _operate(self, other, lambda a, b, c, d: (a * d - c * b, b * d), lambda x, y: x - y)

    def __mul__(self, other):
        return _operate(self, other, lambda a, b, c, d: (a * c, b * d), lambda x, y: x * y)

    def __truediv__(self, other):
        return _operate(self, other, lambda a, b, c, d: (a * d, b * c), lambda x, y: x / y)

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(self, other):
        return _operate(self, other, lambda a, b, c, d: (c * b - a * d, b * d), lambda x, y: y - x)

    def __rtruediv__(self, other):
        return _operate(self, other, lambda a, b, c, d: (c * b, d * a), lambda x, y: y / x)

    def __floordiv__(self, other):
        return _whole(self, other, lambda a, b, c, d: a * d // (b * c), lambda x, y: x // y)

    def __rfloordiv__(self, other):
        return _whole(self, other, lambda a, b, c, d: c * b // (d * a), lambda x, y: y // x)

    def __mod__(self, other):
        return _operate(self, other, lambda a, b, c, d: (a * d % (c * b), b * d), lambda x, y: x % y)

    def __rmod__(self, other):
        return _operate(self, other, lambda a, b, c, d: (c * b % (a * d), b * d), lambda x, y: y % x)

    def __divmod__(self, other):
        quotient = self.__floordiv__(other)
        return quotient if quotient is NotImplemented else (quotient, self.__mod__(other))

    def __rdivmod__(self, other):
        quotient = self.__rfloordiv__(other)
        return quotient if quotient is NotImplemented else (quotient, self.__rmod__(other))

    def __pow__(self, other, modulo=None):
        if isinstance(other, (int, Fraction)) and other.denominator == 1:
            power = other.numerator
            if power >= 0:
                return _make(Fraction, self._numerator ** power, self._denominator ** power)
            if self._numerator == 0:
                raise ZeroDivisionError(f'Fraction({self._denominator ** -power}, 0)')
            return Fraction(self._denominator ** -power, self._numerator ** -power)
        if isinstance(other, (float, Fraction)):
            return float(self) ** float(other)
        return NotImplemented

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other ** self._numerator
        return Fraction(other) ** self if isinstance(other, int) and self._denominator == 1 else other ** float(self)

    def __neg__(self):
        return _make(Fraction, -self._numerator, self._denominator)

    def __pos__(self):
        return _make(Fraction, self._numerator, self._denominator)

    def __abs__(self):
        return _make(Fraction, abs(self._numerator), self._denominator)

    def __int__(self):
        return -(-self._numerator // self._denominator) if self._numerator < 0 else self._numerator // self._denominator

    __trunc__ = __int__

    def __float__(self):
        return self._numerator / self._denominator

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is not None:
            shift = 10 ** abs(ndigits)
            return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)
        floor, rest = divmod(self._numerator, self._denominator)
        twice = 2 * rest
        return floor + (twice > self._denominator or twice == self._denominator and floor % 2 == 1)

    def __hash__(self):
        if self._denominator % _MODULUS == 0:
            value = sys.hash_info.inf
        else:
            value = abs(self._numerator) * pow(self._denominator, _MODULUS - 2, _MODULUS) % _MODULUS
        value = value if self._numerator >= 0 else -value
        return -2 if value == -1 else value

    def __eq__(self, other):
        if isinstance(other, (int, Fraction)):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, float):
            return float('inf') not in (other, -other) and other == other and self == Fraction(other)
        return NotImplemented

    def _order(self, other, test):
        if isinstance(other, (int, Fraction)):
            return test(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if other != other or other in (float('inf'), float('-inf')):
                return test(0.0, other)
            return self._order(Fraction(other), test)
        return NotImplemented

    def __lt__(self, other):
        return self._order(other, lambda x, y: x < y)

    def __le__(self, other):
        return self._order(other, lambda x, y: x <= y)

    def __gt__(self, other):
        return self._order(other, lambda x, y: x > y)

    def __ge__(self, other):
        return self._order(other, lambda x, y: x >= y)

    def __bool__(self):
        return bool(self._numerator)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _make(cls, numerator, denominator):
    made = object.__new__(cls)
    made._numerator = numerator
    made._denominator = denominator
    return made


def _operate(one, other, exact, inexact):
    if isinstance(other, (int, Fraction)):
        return Fraction(*exact(one._numerator, one._denominator, other.numerator, other.denominator))
    return inexact(float(one), other) if isinstance(other, float) else NotImplemented


def _whole(one, other, exact, inexact):
    if isinstance(other, (int, Fraction)):
        return exact(one._numerator, one._denominator, other.numerator, other.denominator)
    return inexact(float(one), other) if isinstance(other, float) else NotImplemented
