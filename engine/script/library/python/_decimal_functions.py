"""Powers, roots and logarithms of decimal numbers. See decimal.py."""
from decimal import Decimal, InvalidOperation, ROUND_HALF_EVEN, _make, _not_a_number, _raise

_SPARE_DIGITS = 12


def _to_nearest(number, context):
    """These functions round to the nearest, whatever the context says."""
    rounding = context.rounding
    try:
        context.rounding = ROUND_HALF_EVEN
        return number._fixed(context)
    finally:
        context.rounding = rounding


def _integer_root(number):
    if number < 2:
        return number
    guess = 1 << (number.bit_length() + 1) // 2
    while True:
        better = (guess + number // guess) // 2
        if better >= guess:
            return guess
        guess = better


def square_root(number, context):
    if number.is_nan():
        return _not_a_number(number, number, context)
    if number.is_infinite() and not number._sign:
        return number
    ideal = number._exp // 2 if number.is_finite() else 0
    if number.is_zero():
        return _to_nearest(_make(number._sign, 0, ideal), context)
    if number._sign:
        return _raise(context, InvalidOperation)
    places = context.prec + 1
    digits = len(str(number._int))
    shift = max(0, 2 * places - digits)
    if (number._exp - shift) % 2:
        shift += 1
    scaled = number._int * 10 ** shift
    root = _integer_root(scaled)
    exponent = (number._exp - shift) // 2
    if root * root == scaled:
        while exponent < ideal and root % 10 == 0:
            root //= 10
            exponent += 1
    elif root % 5 == 0:
        root += 1  # sticky: rounding must see that something follows
    return _to_nearest(_make(0, root, exponent), context)


def power(base, exponent, modulo, context):
    if modulo is not None:
        return Decimal(pow(int(base), int(exponent), int(modulo)))
    if base.is_nan() or exponent.is_nan():
        return _not_a_number(base, exponent, context)
    if exponent.is_zero():
        return _raise(context, InvalidOperation) if base.is_zero() else Decimal(1)
    whole = exponent.is_finite() and exponent == exponent.to_integral_value()
    odd = whole and int(exponent) % 2 == 1
    sign = 1 if base._sign and odd else 0
    if base.is_zero() or base.is_infinite():
        if base._sign and not whole and not base.is_zero():
            return _raise(context, InvalidOperation)
        grows = base.is_infinite() != bool(exponent._sign)
        return _make(sign, 0, 'F') if grows else _make(sign, 0, 0)
    if base._sign and not whole:
        return _raise(context, InvalidOperation)
    wide = context.copy()
    wide.prec = context.prec + _SPARE_DIGITS
    for signal in wide.traps:
        wide.traps[signal] = False
    if whole and abs(int(exponent)) < 10 ** 6:
        return _whole_power(base, int(exponent), sign, context, wide)
    logarithm = natural_logarithm(base.copy_abs(), wide)
    made = exponential(logarithm.__mul__(exponent, wide), wide)
    return _make(sign, made._int, made._exp)._fixed(context)


def _whole_power(base, exponent, sign, context, wide):
    times = abs(exponent)
    if base._int == 1 and base._exp == 0:
        return _make(sign, 1, 0)
    if times * len(str(base._int)) <= wide.prec * 4:
        made = _make(sign, base._int ** times, base._exp * times)  # exact
    else:
        made = _make(0, 1, 0)
        square = base.copy_abs()
        while times:
            if times & 1:
                made = made.__mul__(square, wide)
            times >>= 1
            if times:
                square = square.__mul__(square, wide)
        made = _make(sign, made._int, made._exp)
    if exponent < 0:
        return Decimal(1).__truediv__(made, context)
    return made._fixed(context)


def exponential(number, context):
    if number.is_nan():
        return _not_a_number(number, number, context)
    if number.is_infinite():
        return _make(0, 0, 0) if number._sign else number
    if number.is_zero():
        return Decimal(1)
    places = context.prec + _SPARE_DIGITS + max(0, number.adjusted() + 1)
    unit = 10 ** places
    exponent = min(number._exp, -places)
    scaled = number._scaled(exponent) // 10 ** (-places - exponent)
    ln10 = _natural_log_of_ten(places)
    tens, rest = divmod(scaled, ln10)
    halvings = 8
    rest >>= halvings
    term = total = unit
    count = 0
    while term:
        count += 1
        term = term * rest // unit // count
        total += term
    for _ in range(halvings):
        total = total * total // unit
    if total % 5 == 0:
        total += 1
    return _to_nearest(_make(0, total, tens - places), context)


_logs_of_ten = {}


def _natural_log_of_ten(places):
    if places not in _logs_of_ten:
        _logs_of_ten[places] = _log_of_ratio(10, 1, places)
    return _logs_of_ten[places]


def _log_of_ratio(numerator, denominator, places):
    """ln(numerator / denominator) * 10 ** places, by repeated square roots and the series of the area tangent."""
    spare = places + 10
    unit = 10 ** spare
    value = numerator * unit // denominator
    roots = 0
    while abs(value - unit) * 100 > unit:
        value = _integer_root(value * unit)
        roots += 1
    ratio = (value - unit) * unit // (value + unit)
    square = ratio * ratio // unit
    total = 0
    term = ratio
    count = 1
    while term and term != -1:
        total += term // count
        term = term * square // unit
        count += 2
    return (total << (roots + 1)) // 10 ** 10


def natural_logarithm(number, context):
    return _logarithm(number, context, lambda places: 10 ** places)


def decimal_logarithm(number, context):
    if number.is_finite() and number._int and not number._sign and str(number._int).rstrip('0') == '1':
        return _to_nearest(Decimal(number.adjusted()), context)
    return _logarithm(number, context, _natural_log_of_ten)


def _logarithm(number, context, unit_of):
    if number.is_nan():
        return _not_a_number(number, number, context)
    if number.is_zero():
        return _make(1, 0, 'F')
    if number._sign:
        return _raise(context, InvalidOperation)
    if number.is_infinite():
        return number
    if number._int == 10 ** -min(number._exp, 0) and number._exp <= 0:
        return Decimal(0)
    places = context.prec + _SPARE_DIGITS + 10
    adjusted = number.adjusted()
    mantissa = _log_of_ratio(number._int, 10 ** (len(str(number._int)) - 1), places)
    natural = mantissa + adjusted * _natural_log_of_ten(places)
    value = natural * 10 ** places // unit_of(places)
    magnitude = abs(value)
    if magnitude % 5 == 0:
        magnitude += 1
    return _to_nearest(_make(1 if value < 0 else 0, magnitude, -places), context)
