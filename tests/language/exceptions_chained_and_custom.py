class AppError(Exception):
    pass


class Coded(AppError):
    def __init__(self, code, message="nothing"):
        super().__init__(message)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {self.args[0]}"


class TwoArgs(Exception):
    def __init__(self, a, b):
        self.a, self.b = a, b


try:
    raise Coded(7, "bad")
except AppError as e:
    print(type(e).__name__, e, e.code, repr(e), e.args)
try:
    raise TwoArgs(1, 2)
except TwoArgs as e:
    print(e, repr(e), e.args, e.a)
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("converted") from e
except ValueError as e:
    print(e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        {}["x"]
    except KeyError:
        raise ValueError("while handling")
except ValueError as e:
    print(e, e.__cause__, repr(e.__context__), e.__suppress_context__)
try:
    try:
        {}["x"]
    except KeyError:
        raise ValueError("hidden") from None
except ValueError as e:
    print(e, e.__cause__, repr(e.__context__), e.__suppress_context__)
e = ValueError("noted")
e.add_note("first note")
e.add_note("second")
print(e.__notes__, e.with_traceback(None) is e, e.__traceback__)


class WithDefault(Exception):
    """Doc."""
    message = "class level"


try:
    raise WithDefault
except WithDefault as e:
    print(repr(e), str(e) == "", e.message, e.__doc__)


class Multi(KeyError, ValueError):
    pass


try:
    raise Multi("m")
except ValueError as e:
    print(isinstance(e, KeyError), e)
