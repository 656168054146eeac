"""date, time and datetime of module datetime."""
import time as _time
from datetime import (_DAY_NAMES, _MAX_ORDINAL, _MONTH_NAMES, _check_date, _check_time, _check_tzinfo, _class_name,
                      _day_of_year, _format_offset, _format_time, _from_ordinal, _strftime, _to_ordinal, timedelta,
                      timezone, tzinfo)


def _iso_week_start(year):
    """Ordinal of the Monday of the week that holds the year's first Thursday."""
    first = _to_ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday


class _IsoCalendarDate(tuple):
    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})'


def _parse_digits(text):
    if not text.isdigit() or not text.isascii():
        raise ValueError
    return int(text)


def _parse_date(text):
    if len(text) == 10 and text[4] == '-' and text[5] != 'W':
        if text[7] != '-':
            raise ValueError
        return _parse_digits(text[:4]), _parse_digits(text[5:7]), _parse_digits(text[8:])
    if len(text) == 8 and text[4] not in '-W':
        return _parse_digits(text[:4]), _parse_digits(text[4:6]), _parse_digits(text[6:])
    plain = text.replace('-', '')
    if len(plain) in (7, 8) and plain[4] == 'W':
        week, day = _parse_digits(plain[5:7]), _parse_digits(plain[7:] or '1')
        made = date.fromisocalendar(_parse_digits(plain[:4]), week, day)
        return made.year, made.month, made.day
    raise ValueError


def _parse_time(text):
    """(hour, minute, second, microsecond, tzinfo)"""
    tz = None
    place = max(text.find('+'), text.find('-'))
    if text[-1:] in ('Z', 'z'):
        tz = timezone.utc
        text = text[:-1]
    elif place >= 0:
        sign = -1 if text[place] == '-' else 1
        hour, minute, second, microsecond = _parse_clock(text[place + 1:])
        tz = timezone(sign * timedelta(hours=hour, minutes=minute, seconds=second, microseconds=microsecond))
        text = text[:place]
    return (*_parse_clock(text), tz)


def _parse_clock(text):
    fraction = ''
    for mark in '.,':
        if mark in text:
            text, fraction = text.split(mark)
            if not fraction:
                raise ValueError
    if ':' in text:
        parts = text.split(':')
    else:
        parts = [text[i:i + 2] for i in range(0, len(text), 2)]
    if not 1 <= len(parts) <= 3 or any([len(part) != 2 for part in parts]) or fraction and len(parts) < 3:
        raise ValueError
    numbers = [_parse_digits(part) for part in parts] + [0, 0]
    return numbers[0], numbers[1], numbers[2], _parse_digits(fraction[:6].ljust(6, '0')) if fraction else 0


class date:
    __slots__ = ('_year', '_month', '_day')

    def __new__(cls, year, month=None, day=None):
        if month is None or day is None:
            missing = "'month' (pos 2)" if month is None else "'day' (pos 3)"
            raise TypeError(f'function missing required argument {missing}')
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        return self

    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    @classmethod
    def fromtimestamp(cls, t, /):
        return cls(*_time._civil(t)[:3])

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, n, /):
        if not 1 <= n <= _MAX_ORDINAL:
            raise ValueError(f'ordinal must be >= 1' if n < 1 else f'year {_from_ordinal(n)[0]} is out of range')
        return cls(*_from_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            return cls(*_parse_date(date_string))
        except ValueError:
            raise ValueError(f'Invalid isoformat string: {date_string!r}') from None

    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not 1 <= week <= 53 or week == 53 and _iso_week_start(year + 1) - _iso_week_start(year) < 371:
            raise ValueError(f'Invalid week: {week}')
        if not 1 <= day <= 7:
            raise ValueError(f'Invalid weekday: {day} (range is [1, 7])')
        return cls.fromordinal(_iso_week_start(year) + (week - 1) * 7 + day - 1)

    @classmethod
    def strptime(cls, date_string, format, /):
        from _strptime import parse
        return cls(*parse(date_string, format).date())

    def __repr__(self):
        return f'{_class_name(self)}({self._year}, {self._month}, {self._day})'

    def isoformat(self):
        return f'{self._year:04d}-{self._month:02d}-{self._day:02d}'

    __str__ = isoformat

    def ctime(self):
        return f'{_DAY_NAMES[self.weekday()]} {_MONTH_NAMES[self._month]} {self._day:2d} 00:00:00 {self._year:04d}'

    def strftime(self, format):
        return _strftime(self, format, self.timetuple())

    def __format__(self, format_spec):
        if not isinstance(format_spec, str):
            raise TypeError(f'must be str, not {type(format_spec).__name__}')
        return self.strftime(format_spec) if format_spec else str(self)

    def timetuple(self):
        return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(),
                                  _day_of_year(self._year, self._month, self._day), -1))

    def toordinal(self):
        return _to_ordinal(self._year, self._month, self._day)

    def replace(self, year=None, month=None, day=None):
        return type(self)(self._year if year is None else year, self._month if month is None else month,
                          self._day if day is None else day)

    replace.__qualname__ = 'replace'
    __replace__ = replace

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        ordinal = self.toordinal()
        year = self._year
        week, day = divmod(ordinal - _iso_week_start(year), 7)
        if week < 0:
            year -= 1
            week, day = divmod(ordinal - _iso_week_start(year), 7)
        elif week >= 52 and ordinal >= _iso_week_start(year + 1):
            year += 1
            week = 0
        return _IsoCalendarDate((year, week + 1, day + 1))

    def _key(self):
        return self._year, self._month, self._day

    def _comparable(self, other):
        return isinstance(other, date) and not isinstance(other, datetime)

    def __eq__(self, other):
        return self._key() == other._key() if self._comparable(other) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if self._comparable(other) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if self._comparable(other) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if self._comparable(other) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if self._comparable(other) else NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        ordinal = self.toordinal() + other.days
        if not 1 <= ordinal <= _MAX_ORDINAL:
            raise OverflowError('date value out of range')
        return type(self)(*_from_ordinal(ordinal))

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)


class time:
    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond, self._fold = _check_time(hour, minute, second, microsecond, fold)
        _check_tzinfo(tzinfo)
        self._tzinfo = tzinfo
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, time_string, /):
        try:
            return cls(*_parse_time(time_string.removeprefix('T')))
        except ValueError:
            raise ValueError(f'Invalid isoformat string: {time_string!r}') from None

    @classmethod
    def strptime(cls, date_string, format, /):
        return datetime.strptime(date_string, format).time()

    def isoformat(self, timespec='auto'):
        text = _format_time(self._hour, self._minute, self._second, self._microsecond, timespec)
        return text + _format_offset(self.utcoffset())

    __str__ = isoformat

    def strftime(self, format):
        return _strftime(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))

    def __format__(self, format_spec):
        return self.strftime(format_spec) if format_spec else str(self)

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(None)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(None)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(self._hour if hour is None else hour, self._minute if minute is None else minute,
                          self._second if second is None else second, self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    replace.__qualname__ = 'replace'
    __replace__ = replace

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        text = f'{self._hour}, {self._minute}'
        if self._second or self._microsecond:
            text += f', {self._second}'
        if self._microsecond:
            text += f', {self._microsecond}'
        if self._tzinfo is not None:
            text += f', tzinfo={self._tzinfo!r}'
        if self._fold:
            text += ', fold=1'
        return f'{_class_name(self)}({text})'

    def _key(self):
        offset = self.utcoffset()
        total = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond
        return total if offset is None else total - offset._total()

    def _order(self, other):
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")
        return self._key() - other._key()

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._key() == other._key()

    def __lt__(self, other):
        return self._order(other) < 0 if isinstance(other, time) else NotImplemented

    def __le__(self, other):
        return self._order(other) <= 0 if isinstance(other, time) else NotImplemented

    def __gt__(self, other):
        return self._order(other) > 0 if isinstance(other, time) else NotImplemented

    def __ge__(self, other):
        return self._order(other) >= 0 if isinstance(other, time) else NotImplemented

    def __hash__(self):
        return hash(self._key())


time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)


class datetime(date):
    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

    def __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if month is None or day is None:
            missing = "'month' (pos 2)" if month is None else "'day' (pos 3)"
            raise TypeError(f'function missing required argument {missing}')
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        self._hour, self._minute, self._second, self._microsecond, self._fold = _check_time(hour, minute, second, microsecond, fold)
        _check_tzinfo(tzinfo)
        self._tzinfo = tzinfo
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def _of_utc(cls, delta, tz):
        """What the clock shows `delta` after the epoch."""
        _check_tzinfo(tz)
        made = cls(1970, 1, 1) + delta
        return made if tz is None else tz.fromutc(made.replace(tzinfo=tz))

    @classmethod
    def now(cls, tz=None):
        # Exact to the microsecond: the sum of both clocks as a float would not be.
        return cls._of_utc(timedelta(seconds=_time._wall_start()) + timedelta(seconds=_time.monotonic()), tz)

    @classmethod
    def utcnow(cls):
        return cls.now()

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        return cls._of_utc(timedelta(seconds=timestamp), tz)

    @classmethod
    def utcfromtimestamp(cls, t, /):
        return cls.fromtimestamp(t)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        for place, value, kind in ((1, date, _DATE), (2, time, _TIME)):
            if not isinstance(value, kind):
                raise TypeError(f'combine() argument {place} must be datetime.{kind.__name__}, not {_class_name(value)}')
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                   time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            length = len(date_string)
            if length < 7:
                raise ValueError
            # The date has 7, 8 or 10 characters; one of any kind stands before the time.
            for size in (10, 8, 7):
                if size in (length, length - 1) or size < length and (size == 10) == (date_string[4] == '-'):
                    break
            day = _parse_date(date_string[:size])
            clock = _parse_time(date_string[size + 1:]) if length > size else ()
            if length == size + 1:
                raise ValueError
            return cls(*day, *clock)
        except ValueError:
            raise ValueError(f'Invalid isoformat string: {date_string!r}') from None

    @classmethod
    def strptime(cls, date_string, format, /):
        from _strptime import parse
        parsed = parse(date_string, format)
        tz = None
        if parsed.offset is not None:
            offset = timedelta(seconds=parsed.offset[0], microseconds=parsed.offset[1])
            tz = timezone(offset, parsed.zone) if parsed.zone else timezone(offset)
        return cls(*parsed.date(), parsed.hour(), parsed.values.get('M', 0), parsed.values.get('S', 0), parsed.fraction, tz)

    def timetuple(self):
        dst = self.dst()
        return _time.struct_time((self._year, self._month, self._day, self._hour, self._minute, self._second, self.weekday(),
                                  _day_of_year(self._year, self._month, self._day), -1 if dst is None else int(bool(dst))))

    def utctimetuple(self):
        offset = self.utcoffset()
        shifted = self - offset if offset else self
        return shifted.replace(tzinfo=timezone.utc).timetuple()

    def timestamp(self):
        if self.utcoffset() is None:
            return (self - datetime(1970, 1, 1, tzinfo=self._tzinfo)).total_seconds()
        return (self - datetime(1970, 1, 1, tzinfo=timezone.utc)).total_seconds()

    def date(self):
        return date(self._year, self._month, self._day)

    def time(self):
        return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(self._year if year is None else year, self._month if month is None else month,
                          self._day if day is None else day, self._hour if hour is None else hour,
                          self._minute if minute is None else minute, self._second if second is None else second,
                          self._microsecond if microsecond is None else microsecond, self._tzinfo if tzinfo is True else tzinfo,
                          fold=self._fold if fold is None else fold)

    replace.__qualname__ = 'replace'
    __replace__ = replace

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def astimezone(self, tz=None):
        if tz is None:
            tz = timezone(timedelta(0), 'UTC')
        elif not isinstance(tz, tzinfo):
            raise TypeError('tz argument must be an instance of tzinfo')
        if self._tzinfo is tz:
            return self
        offset = self.utcoffset()
        utc = self.replace(tzinfo=tz) if offset is None else (self - offset).replace(tzinfo=tz)
        return tz.fromutc(utc)

    def ctime(self):
        return (f'{_DAY_NAMES[self.weekday()]} {_MONTH_NAMES[self._month]} {self._day:2d} '
                f'{self._hour:02d}:{self._minute:02d}:{self._second:02d} {self._year:04d}')

    def isoformat(self, sep='T', timespec='auto'):
        text = date.isoformat(self) + sep + _format_time(self._hour, self._minute, self._second, self._microsecond, timespec)
        return text + _format_offset(self.utcoffset())

    def __str__(self):
        return self.isoformat(' ')

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond]
        while len(parts) > 5 and parts[-1] == 0:
            parts.pop()
        text = ', '.join(map(str, parts))
        if self._tzinfo is not None:
            text += f', tzinfo={self._tzinfo!r}'
        if self._fold:
            text += ', fold=1'
        return f'{_class_name(self)}({text})'

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(self)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(self)

    def _total(self):
        """Microseconds since the year 0, without the offset."""
        return ((self.toordinal() * 86400 + (self._hour * 60 + self._minute) * 60 + self._second) * 1000000) + self._microsecond

    def _utc_total(self):
        offset = self.utcoffset()
        return self._total() if offset is None else self._total() - offset._total()

    def _order(self, other):
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._utc_total() - other._utc_total()

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._utc_total() == other._utc_total()

    def __lt__(self, other):
        return self._order(other) < 0 if isinstance(other, datetime) else NotImplemented

    def __le__(self, other):
        return self._order(other) <= 0 if isinstance(other, datetime) else NotImplemented

    def __gt__(self, other):
        return self._order(other) > 0 if isinstance(other, datetime) else NotImplemented

    def __ge__(self, other):
        return self._order(other) >= 0 if isinstance(other, datetime) else NotImplemented

    def __hash__(self):
        return hash(self._utc_total())

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        total = self._total() + other._total()
        ordinal, rest = divmod(total, 86400000000)
        if not 1 <= ordinal <= _MAX_ORDINAL:
            raise OverflowError('date value out of range')
        seconds, microsecond = divmod(rest, 1000000)
        minutes, second = divmod(seconds, 60)
        hour, minute = divmod(minutes, 60)
        return type(self)(*_from_ordinal(ordinal), hour, minute, second, microsecond, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        if self._tzinfo is other._tzinfo:
            return timedelta._of_microseconds(self._total() - other._total())
        return timedelta._of_microseconds(self._utc_total() - other._utc_total())


datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
for _cls in (date, time, datetime):
    _cls.__module__ = 'datetime'


_DATE, _TIME = date, time  # where a parameter has the name of the class
