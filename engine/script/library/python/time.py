"""The half of module time that is Python: struct_time and what makes one."""

__all__ = ['altzone', 'asctime', 'ctime', 'daylight', 'get_clock_info', 'gmtime', 'localtime', 'mktime', 'monotonic',
           'monotonic_ns', 'perf_counter', 'perf_counter_ns', 'process_time', 'process_time_ns', 'sleep', 'strftime', 'strptime',
           'struct_time', 'thread_time', 'thread_time_ns', 'time', 'time_ns', 'timezone', 'tzname', 'tzset', 'CLOCK_MONOTONIC',
           'CLOCK_REALTIME', 'clock_gettime']

_NAMES = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')

CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1


class struct_time(tuple):
    __match_args__ = _NAMES
    n_fields = 11
    n_sequence_fields = 9
    tm_zone = 'UTC'
    tm_gmtoff = 0

    def __new__(cls, sequence):
        items = tuple(sequence)
        if not 9 <= len(items) <= 11:
            raise TypeError(f'time.struct_time() takes an at least 9-sequence ({len(items)}-sequence given)')
        return tuple.__new__(cls, items[:9])

    tm_year = property(lambda self: self[0])
    tm_mon = property(lambda self: self[1])
    tm_mday = property(lambda self: self[2])
    tm_hour = property(lambda self: self[3])
    tm_min = property(lambda self: self[4])
    tm_sec = property(lambda self: self[5])
    tm_wday = property(lambda self: self[6])
    tm_yday = property(lambda self: self[7])
    tm_isdst = property(lambda self: self[8])

    def __repr__(self):
        return f'time.struct_time({", ".join([f"{name}={value!r}" for name, value in zip(_NAMES, self)])})'


def gmtime(seconds=None, /):
    return struct_time(_civil(seconds))


def localtime(seconds=None, /):
    return struct_time(_civil(seconds))


def strptime(data_string, format='%a %b %d %H:%M:%S %Y', /):
    from _strptime import parse
    parsed = parse(data_string, format)
    return struct_time(parsed.struct_time())


def tzset():
    pass


def clock_gettime(clk_id, /):
    return time() if clk_id == CLOCK_REALTIME else monotonic()


class _ClockInfo:
    def __init__(self, **values):
        self.__dict__.update(values)

    def __repr__(self):
        return f'namespace({", ".join([f"{name}={value!r}" for name, value in self.__dict__.items()])})'


def get_clock_info(name, /):
    if name not in ('monotonic', 'perf_counter', 'process_time', 'thread_time', 'time'):
        raise ValueError('unknown clock')
    return _ClockInfo(implementation='virtual clock', monotonic=name != 'time', adjustable=name == 'time', resolution=1e-09)
