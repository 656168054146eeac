"""Text to dates, for time.strptime and datetime.strptime."""

_MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
_DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
_EXPANDED = {'D': '%m/%d/%y', 'F': '%Y-%m-%d', 'T': '%H:%M:%S', 'R': '%H:%M', 'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S'}
# directive: most digits, smallest and largest value
_NUMBERS = {'d': (2, 1, 31), 'f': (6, 0, 999999), 'H': (2, 0, 23), 'I': (2, 1, 12), 'j': (3, 1, 366), 'm': (2, 1, 12), 'M': (2, 0, 59),
            'S': (2, 0, 61), 'u': (1, 1, 7), 'w': (1, 0, 6), 'y': (2, 0, 99), 'Y': (4, 0, 9999), 'U': (2, 0, 53), 'W': (2, 0, 53),
            'G': (4, 0, 9999), 'V': (2, 1, 53)}


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _day_of_year(year, month, day):
    return _DAYS_BEFORE[month - 1] + day + (month > 2 and _is_leap(year))


def _weekday(year, month, day):
    y = year - 1
    return (y * 365 + y // 4 - y // 100 + y // 400 + _day_of_year(year, month, day) - 1) % 7


class _Mismatch(Exception):
    pass


class _Parsed:
    def __init__(self):
        self.values = {}
        self.weekday = None
        self.afternoon = None
        self.offset = None    # seconds, of %z
        self.zone = None
        self.fraction = 0

    def date(self):
        values = self.values
        year = values.get('Y', 1900)
        if 'y' in values:
            year = values['y'] + (2000 if values['y'] <= 68 else 1900)
        month, day = values.get('m', 1), values.get('d', 1)
        if 'j' in values and 'm' not in values:
            left = values['j']
            for month in range(12, 0, -1):
                before = _day_of_year(year, month, 1) - 1
                if left > before:
                    day = left - before
                    break
        return year, month, day

    def hour(self):
        if 'I' not in self.values:
            return self.values.get('H', 0)
        hour = self.values['I'] % 12
        return hour + 12 if self.afternoon else hour

    def struct_time(self):
        year, month, day = self.date()
        weekday = self.weekday if self.weekday is not None else _weekday(year, month, day)
        return (year, month, day, self.hour(), self.values.get('M', 0), self.values.get('S', 0), weekday,
                self.values.get('j', _day_of_year(year, month, day)), -1 if self.zone is None else 0)


def _take_digits(text, at, most):
    end = at
    while end < len(text) and end - at < most and text[end].isdigit():
        end += 1
    if end == at:
        raise _Mismatch
    return end


def _take_name(text, at, names):
    for index, name in enumerate(names):
        if text[at:at + len(name)].lower() == name:
            return index, at + len(name)
    raise _Mismatch


def _take_offset(text, at):
    if text[at:at + 1] in ('Z', 'z'):
        return 0, 0, at + 1
    if text[at:at + 1] not in ('+', '-'):
        raise _Mismatch
    sign = -1 if text[at] == '-' else 1
    at += 1
    parts = []
    fraction = 0
    colon = text[at + 2:at + 3] == ':'
    for index in range(3):
        if index and colon:
            if text[at:at + 1] != ':':
                break
            at += 1
        if not (text[at:at + 2].isdigit() and len(text[at:at + 2]) == 2):
            if index < 2:
                raise _Mismatch
            break
        parts.append(int(text[at:at + 2]))
        at += 2
    if len(parts) == 3 and text[at:at + 1] == '.':
        end = _take_digits(text, at + 1, 6)
        fraction = int(text[at + 1:end].ljust(6, '0'))
        at = end
    seconds = parts[0] * 3600 + parts[1] * 60 + (parts[2] if len(parts) > 2 else 0)
    return sign * seconds, sign * fraction, at


def _match(parsed, text, at, format):
    i = 0
    while i < len(format):
        c = format[i]
        if c.isspace():
            while i < len(format) and format[i].isspace():
                i += 1
            start = at
            while at < len(text) and text[at].isspace():
                at += 1
            if at == start:
                raise _Mismatch
            continue
        if c != '%':
            if text[at:at + 1].lower() != c.lower():
                raise _Mismatch
            at += 1
            i += 1
            continue
        directive = format[i + 1:i + 2]
        i += 2
        if directive == '':
            raise ValueError(f'stray % in format {format!r}')
        if directive in _EXPANDED:
            at = _match(parsed, text, at, _EXPANDED[directive])
        elif directive in _NUMBERS:
            most, low, high = _NUMBERS[directive]
            end = _take_digits(text, at, most)
            if directive == 'Y' and end - at < 4:
                raise _Mismatch
            # As a regular expression would: fewer digits when all of them are too many.
            while end > at + 1 and not low <= int(text[at:end]) <= high:
                end -= 1
            number = int(text[at:end])
            if directive == 'f':
                number = int(text[at:end].ljust(6, '0'))
                parsed.fraction = number
            elif not low <= number <= high:
                raise _Mismatch
            if directive == 'u':
                parsed.weekday = number - 1
            elif directive == 'w':
                parsed.weekday = (number - 1) % 7
            parsed.values[directive] = number
            at = end
        elif directive in 'aA':
            names = _DAYS if directive == 'A' else [name[:3] for name in _DAYS]
            parsed.weekday, at = _take_name(text, at, names)
        elif directive in 'bBh':
            names = _MONTHS if directive == 'B' else [name[:3] for name in _MONTHS]
            index, at = _take_name(text, at, names)
            parsed.values['m'] = index + 1
        elif directive == 'p':
            index, at = _take_name(text, at, ['am', 'pm'])
            parsed.afternoon = index == 1
        elif directive == 'z':
            seconds, fraction, at = _take_offset(text, at)
            parsed.offset = (seconds, fraction)
        elif directive == 'Z':
            index, at = _take_name(text, at, ['utc', 'gmt'])
            parsed.zone = ['UTC', 'GMT'][index]
        elif directive == '%':
            if text[at:at + 1] != '%':
                raise _Mismatch
            at += 1
        else:
            raise ValueError(f"{directive!r} is a bad directive in format {format!r}")
    return at


def parse(text, format):
    for index, argument in enumerate((text, format)):
        if not isinstance(argument, str):
            raise TypeError(f'strptime() argument {index} must be str, not {type(argument)}')
    parsed = _Parsed()
    try:
        end = _match(parsed, text, 0, format)
    except _Mismatch:
        raise ValueError(f'time data {text!r} does not match format {format!r}') from None
    if end != len(text):
        raise ValueError(f'unconverted data remains: {text[end:]}')
    year, month, day = parsed.date()
    longest = 29 if month == 2 and _is_leap(year) else [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    if day > longest:
        raise ValueError('day is out of range for month')
    return parsed
