"""The half of module sys that is Python: structures."""


class _Structure(tuple):
    """A tuple whose items have names too."""
    _names = ()

    def __getattr__(self, name):
        if name in self._names:
            return self[self._names.index(name)]
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def __repr__(self):
        return f'sys.{type(self).__name__}({", ".join([f"{name}={value!r}" for name, value in zip(self._names, self)])})'


def _structure(name, **values):
    return type(name, (_Structure,), {'_names': tuple(values), '__module__': 'sys'})(values.values())


version_info = _structure('version_info', major=3, minor=14, micro=0, releaselevel='final', serial=0)
float_info = _structure('float_info', max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308,
                        min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)
int_info = _structure('int_info', bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300, str_digits_check_threshold=640)
hash_info = _structure('hash_info', width=32, modulus=2147483647, inf=314159, nan=0, imag=1000003)
flags = _structure('flags', debug=0, inspect=0, interactive=0, optimize=0, dont_write_bytecode=0, no_user_site=0, no_site=0,
                   ignore_environment=0, verbose=0, bytes_warning=0, quiet=0, hash_randomization=1, isolated=0, dev_mode=False,
                   utf8_mode=1, warn_default_encoding=0, safe_path=False, int_max_str_digits=4300)


class _Implementation:
    name = 'cpython'
    version = version_info
    hexversion = 0x030e00f0
    cache_tag = 'cpython-314'


implementation = _Implementation()
copyright = ''
warnoptions = []
orig_argv = ['python3'] + argv
builtin_module_names = ()


def excepthook(exctype, value, traceback, /):
    from traceback import print_exception
    print_exception(value)


__excepthook__ = excepthook


def displayhook(value, /):
    if value is not None:
        print(repr(value))


def _getframe(depth=0, /):
    from _frames import getframe
    return getframe(depth + 1)


def _getframemodulename(depth=0):
    return _getframe(depth + 1).f_globals.get('__name__')


def get_int_max_str_digits():
    return 4300


def set_int_max_str_digits(maxdigits):
    pass


def _getframe(depth=0, /):
    from _frames import calling_frame
    return calling_frame(depth)


def gettrace():
    return None


def settrace(function):
    pass


def getprofile():
    return None


def setprofile(function):
    pass


_origin_depth = 0


def get_coroutine_origin_tracking_depth():
    """While a loop in debug mode runs, it is asyncio's; else what was set."""
    asyncio = modules.get('asyncio')
    loop = asyncio._get_running_loop() if asyncio is not None else None
    return 10 if loop is not None and loop.get_debug() else _origin_depth


def set_coroutine_origin_tracking_depth(depth):
    global _origin_depth
    if depth < 0:
        raise ValueError('depth must be >= 0')
    _origin_depth = depth
