"""patch in all its forms: as a decorator, a context manager, started and stopped; of attributes, dicts, several at once."""
import asyncio
import time
import unittest
from unittest import mock
from unittest.mock import AsyncMock, MagicMock, Mock, call, patch


class Thing:
    attribute = 'real'

    def method(self):
        return 'real method'

    async def coroutine(self):
        return 'real coroutine'


def show(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


with patch.object(Thing, 'attribute', 'patched') as new:
    print(Thing.attribute, new)
print(Thing.attribute)
with patch.object(Thing, 'method', autospec=True) as method:
    method.return_value = 1
    thing = Thing()
    print(thing.method(), method.call_args == call(thing))
with patch.object(Thing, 'method', return_value=2) as method:
    print(Thing().method(), type(method).__name__, method.call_count)
thing = Thing()
with patch.object(thing, 'attribute', 'own'):
    print(thing.attribute, thing.__dict__)
print(thing.attribute, thing.__dict__)
show(lambda: patch.object(Thing, 'missing').start())
with patch.object(Thing, 'missing', 5, create=True):
    print(Thing.missing)
print(hasattr(Thing, 'missing'))
with patch('time.time', return_value=12.5) as now:
    print(time.time(), now.called)
with patch('time.time', new=lambda: 3):
    print(time.time())
with patch('json.dumps') as dumps:
    import json
    dumps.return_value = 'dumped'
    print(json.dumps({}), type(dumps).__name__)
show(lambda: patch('nodots').start())
show(lambda: patch.object('text', 'attribute'))


@patch('time.time')
@patch.object(Thing, 'attribute', new='decorated')
@patch.object(Thing, 'method')
def function(first, method, now):
    print(first, Thing.attribute, Thing().method is method, time.time is now)


function('argument')
print(Thing.attribute)


@patch.object(Thing, 'coroutine')
async def asynchronous(coroutine):
    print(type(coroutine).__name__)
    coroutine.return_value = 'patched coroutine'
    print(await Thing().coroutine())
    await asyncio.sleep(0)
    print(await Thing().coroutine(), coroutine.await_count)


asyncio.run(asynchronous())
print(asyncio.run(Thing().coroutine()))


@patch.object(Thing, 'attribute', 'in class')
class Tests(unittest.TestCase):
    def test_one(self):
        print('test_one', Thing.attribute)

    def helper(self):
        return Thing.attribute

    @patch('time.time', return_value=1)
    def test_two(self, now):
        print('test_two', Thing.attribute, time.time(), self.helper())

    def test_started(self):
        patcher = patch.object(Thing, 'method', return_value='started')
        patcher.start()
        self.addCleanup(patcher.stop)
        print(Thing().method())


print(unittest.TestResult())
result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Tests).run(result)
print(result, Thing.attribute, Thing().method())

settings = {'a': 1, 'b': 2}
with patch.dict(settings, {'a': 5}, c=6) as inside:
    print(settings, inside is settings)
    settings['d'] = 7
print(settings)
with patch.dict(settings, clear=True):
    print(settings)


@patch.dict(settings, z=1)
def with_dict():
    return dict(settings)


print(with_dict(), settings)
with patch.multiple(Thing, attribute='many', method=mock.DEFAULT) as made:
    print(Thing.attribute, sorted(made), Thing().method is made['method'])
print(Thing.attribute)
try:
    with patch.object(Thing, 'attribute', 1):
        raise KeyError('inside')
except KeyError:
    print(Thing.attribute)
first = patch.object(Thing, 'attribute', 'first')
second = patch.object(Thing, 'method', lambda self: 'second')
first.start()
second.start()
print(Thing.attribute, Thing().method())
patch.stopall()
print(Thing.attribute, Thing().method(), first.stop())
with patch(f'{__name__}.Thing', spec=True) as fake:
    print(isinstance(fake(), MagicMock), Thing is fake)
    show(lambda: fake().missing)
with patch(f'{__name__}.Thing', new_callable=Mock) as fake:
    print(type(fake).__name__)
show(lambda: patch('time.time', new=1, new_callable=Mock))
show(lambda: patch('time.time', new=1, autospec=True).start())


async def main():
    m = AsyncMock(return_value=5)
    show(m.assert_awaited)
    made = m(1, a=2)
    print(asyncio.iscoroutine(made), m.call_count, m.await_count)
    show(m.assert_awaited_once)
    print(await made, m.await_count, m.await_args, m.await_args_list)
    show(m.assert_awaited_once_with, 1, a=2)
    show(m.assert_awaited_with, 1)
    show(m.assert_any_await, 7)
    show(m.assert_not_awaited)
    show(m.assert_has_awaits, [call(3)])
    m.side_effect = [1, KeyError('k')]
    print(await m())
    try:
        await m()
    except KeyError as error:
        print(repr(error))
    try:
        await m()
    except StopAsyncIteration as error:
        print(repr(error))

    async def effect(x):
        await asyncio.sleep(1)
        return x + 1

    m.side_effect = effect
    print(await m(4))
    print(asyncio.iscoroutinefunction(m), type(m.child).__name__, await m.child() is m.child.return_value)
    magic = MagicMock()
    magic.__aenter__.return_value = 'entered'
    async with magic as value:
        print(value)
    magic.__aiter__.return_value = [1, 2, 3]
    print([item async for item in magic], [item async for item in magic])
    magic.__aexit__.assert_awaited_once_with(None, None, None)
    thing = Mock(Thing)
    print(type(thing.coroutine).__name__, type(thing.method).__name__)
    thing.coroutine.return_value = 'c'
    print(await thing.coroutine())
    function = mock.create_autospec(effect, return_value='auto')
    print(await function(1), function.await_count)
    function.assert_awaited_once_with(1)


asyncio.run(main())
