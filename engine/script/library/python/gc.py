"""Objects are freed when the last reference goes; circles stay until the run ends. Nothing to collect, nothing to tell."""

DEBUG_STATS, DEBUG_LEAK = 1, 38
garbage = []
callbacks = []
_enabled = [True]


def collect(generation=2):
    return 0


def enable():
    _enabled[0] = True


def disable():
    _enabled[0] = False


def isenabled():
    return _enabled[0]


def get_count():
    return (0, 0, 0)


def get_threshold():
    return (2000, 10, 0)


def set_threshold(threshold0, threshold1=None, threshold2=None):
    pass


def get_objects(generation=None):
    return []


def get_referrers(*objs):
    return []


def freeze():
    pass


def set_debug(flags):
    pass
