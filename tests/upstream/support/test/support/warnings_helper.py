"""What asyncio's tests use of CPython's test.support.warnings_helper."""
import functools
import inspect
import warnings


def ignore_warnings(*, category):
    """Decorates a test whose warnings of a category are not to be shown."""
    def decorate(test):
        if inspect.iscoroutinefunction(test):
            @functools.wraps(test)
            async def wrapper(self, *args, **kwargs):
                with warnings.catch_warnings():
                    warnings.simplefilter('ignore', category)
                    return await test(self, *args, **kwargs)
        else:
            @functools.wraps(test)
            def wrapper(self, *args, **kwargs):
                with warnings.catch_warnings():
                    warnings.simplefilter('ignore', category)
                    return test(self, *args, **kwargs)
        return wrapper
    return decorate
