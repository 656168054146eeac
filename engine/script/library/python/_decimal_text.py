"""Decimal numbers from text, and text of them by a format specification. See decimal.py."""


def parse_decimal(text):
    """(sign, coefficient, exponent), or None if it is no number."""
    text = text.strip().replace('_', '')
    sign = 1 if text.startswith('-') else 0
    if text[:1] in ('+', '-'):
        text = text[1:]
    lowered = text.lower()
    if lowered in ('inf', 'infinity'):
        return sign, 0, 'F'
    for name, kind in (('snan', 'N'), ('nan', 'n')):
        if lowered.startswith(name):
            payload = text[len(name):]
            return (sign, int(payload or '0'), kind) if payload == '' or payload.isdecimal() else None
    mantissa, mark, exponent = lowered.partition('e')
    whole, point, fraction = mantissa.partition('.')
    digits = whole + fraction
    if not digits.isdecimal():
        return None
    if mark:
        unsigned = exponent[1:] if exponent[:1] in ('+', '-') else exponent
        if not unsigned.isdecimal():
            return None
    return sign, int(digits), int(exponent or '0') - len(fraction)


class _Specification:
    """[[fill]align][sign][z][#][0][width][grouping][.precision][type]"""

    def __init__(self, spec):
        rest = spec
        self.fill, self.align, self.sign, self.width, self.grouping, self.precision = ' ', '>', '-', 0, '', None
        if len(rest) > 1 and rest[1] in '<>=^':
            self.fill, self.align, rest = rest[0], rest[1], rest[2:]
        elif rest[:1] in ('<', '>', '=', '^'):
            self.align, rest = rest[0], rest[1:]
        if rest[:1] in ('+', '-', ' '):
            self.sign, rest = rest[0], rest[1:]
        self.no_negative_zero = rest[:1] == 'z'
        rest = rest[1:] if self.no_negative_zero else rest
        if rest[:1] == '#':
            rest = rest[1:]
        self.zero_padded = rest[:1] == '0'
        if self.zero_padded:
            self.fill, self.align, rest = '0', '=', rest[1:]
        rest, self.width = _leading_number(rest)
        if rest[:1] in (',', '_'):
            self.grouping, rest = rest[0], rest[1:]
        if rest[:1] == '.':
            rest, self.precision = _leading_number(rest[1:])
        self.type = rest
        if rest not in ('', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%'):
            raise ValueError('invalid format string')


def _leading_number(text):
    end = 0
    while text[end:end + 1].isdecimal():
        end += 1
    return text[end:], int(text[:end] or '0')


def format_decimal(number, spec, context):
    wanted = _Specification(spec)
    kind, precision = wanted.type, wanted.precision
    if not number.is_finite():
        body = number.copy_abs()._text() + ('%' if kind == '%' else '')
        return _aligned(number._sign, body, '', wanted, fills_with_space=wanted.zero_padded)
    if kind == '%':
        number = number._shifted(2)
    rounding = context.rounding
    if precision is not None:
        if kind in ('e', 'E'):
            number = _rounded_to(number, precision + 1, rounding)
        elif kind in ('f', 'F', '%'):
            number = number._rescaled(-precision, rounding)
        elif number._int and len(str(number._int)) > (precision or 1):
            number = _rounded_to(number, precision or 1, rounding)
    if not number and number._exp > 0 and kind in ('f', 'F', '%'):
        number = number._rescaled(0, rounding)
    sign = 0 if wanted.no_negative_zero and not number._int else number._sign
    digits = str(number._int)
    left = number._exp + len(digits)
    if kind in ('e', 'E'):
        point = 1 - (precision if not number and precision is not None else 0)
    elif kind in ('f', 'F', '%'):
        point = left
    else:
        point = left if number._exp <= 0 and left > -6 else 1
    if point < 0:
        whole, fraction = '0', '0' * -point + digits
    elif point > len(digits):
        whole, fraction = digits + '0' * (point - len(digits)), ''
    else:
        whole, fraction = digits[:point] or '0', digits[point:]
    exponent = left - point
    tail = '.' + fraction if fraction else ''
    if kind in ('e', 'E') or exponent and kind in ('', 'g', 'G', 'n'):
        tail += f'{"e" if kind in ("e", "g", "n") else "E"}{exponent:+d}'
    return _aligned(sign, whole, tail + ('%' if kind == '%' else ''), wanted)


def _rounded_to(number, places, rounding):
    """With so many digits; zeros follow what has fewer."""
    if not number._int:
        return number
    exponent = number.adjusted() + 1 - places
    made = number._rescaled(exponent, rounding)
    return made._rescaled(made.adjusted() + 1 - places, rounding) if len(str(made._int)) > places else made


def _aligned(sign, whole, tail, wanted, fills_with_space=False):
    shown = '-' if sign else wanted.sign if wanted.sign in ('+', ' ') else ''
    fill, align = (' ', '>') if fills_with_space else (wanted.fill, wanted.align)
    if wanted.grouping and whole.isdecimal():
        least = wanted.width - len(shown) - len(tail) if fill == '0' and align == '=' else 0
        whole = _grouped(whole, wanted.grouping, least)
    missing = fill * (wanted.width - len(shown) - len(whole) - len(tail))
    text = whole + tail
    if align == '<':
        return shown + text + missing
    if align == '=':
        return shown + missing + text
    if align == '^':
        half = len(missing) // 2
        return missing[:half] + shown + text + missing[half:]
    return missing + shown + text


def _grouped(whole, separator, least):
    """Digits in threes; zeros go before them until it is `least` characters wide."""
    while True:
        first = len(whole) % 3
        groups = ([whole[:first]] if first else []) + [whole[at:at + 3] for at in range(first, len(whole), 3)]
        text = separator.join(groups)
        if len(text) >= least:
            return text
        whole = '0' + whole
