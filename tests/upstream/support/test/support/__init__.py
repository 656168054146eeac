"""What asyncio's tests use of CPython's test.support."""
import gc
import unittest

LONG_TIMEOUT = 300.0
SHORT_TIMEOUT = 30.0
LOOPBACK_TIMEOUT = 10.0
TEST_HOME_DIR = '/lib/python3.14/test'


def gc_collect():
    gc.collect()


def cpython_only(test):
    """What only CPython's own objects do is tried here all the same: the list of expectations says what comes of it."""
    return test


def refcount_test(test):
    return test


def get_attribute(obj, name):
    try:
        return getattr(obj, name)
    except AttributeError:
        raise unittest.SkipTest(f'object {obj!r} has no attribute {name!r}') from None


def reap_children():
    pass


class swap_attr:
    """`with swap_attr(obj, 'name', value):` — the old value, or that there was none, comes back."""

    def __init__(self, obj, attr, new_val):
        self.obj = obj
        self.attr = attr
        self.new_val = new_val

    def __enter__(self):
        self.had = hasattr(self.obj, self.attr)
        self.old = getattr(self.obj, self.attr, None)
        setattr(self.obj, self.attr, self.new_val)
        return self.old

    def __exit__(self, *exc_info):
        if self.had:
            setattr(self.obj, self.attr, self.old)
        elif hasattr(self.obj, self.attr):
            delattr(self.obj, self.attr)
