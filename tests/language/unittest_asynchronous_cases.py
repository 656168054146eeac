"""IsolatedAsyncioTestCase: one loop for each test, one task for each part of it, all in one context."""
import asyncio
import contextlib
import contextvars
import unittest

variable = contextvars.ContextVar('variable', default='unset')
calls = []


class Async(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        calls.append('setUp')
        variable.set('from setUp')
        self.loop = None

    async def asyncSetUp(self):
        calls.append('asyncSetUp')
        self.loop = asyncio.get_running_loop()
        self.addAsyncCleanup(self.clean_up, 'first')
        self.addCleanup(calls.append, 'second')

    async def asyncTearDown(self):
        calls.append('asyncTearDown')
        assert self.loop is asyncio.get_running_loop()

    def tearDown(self):
        calls.append('tearDown')

    async def clean_up(self, name):
        await asyncio.sleep(0)
        calls.append(f'clean up {name} {variable.get()}')

    async def test_context(self):
        self.assertEqual(variable.get(), 'from setUp')
        variable.set('from test')
        self.assertIs(self.loop, asyncio.get_running_loop())
        self.assertTrue(self.loop.get_debug())

    async def test_sleeps(self):
        started = self.loop.time()
        await asyncio.sleep(3)
        self.assertAlmostEqual(self.loop.time() - started, 3)
        async with asyncio.timeout(1):
            await asyncio.sleep(2)

    async def test_leaves_a_task(self):
        self.task = asyncio.create_task(asyncio.sleep(100))
        await asyncio.sleep(0)

    async def test_raises(self):
        with self.assertRaises(ZeroDivisionError):
            await self.divide()
        await self.divide()

    async def divide(self):
        await asyncio.sleep(0)
        return 1 / 0

    def test_plain(self):
        self.assertEqual(variable.get(), 'from setUp')

    async def test_enters(self):
        @contextlib.asynccontextmanager
        async def manager():
            calls.append('enter')
            yield 5
            calls.append('leave')

        self.assertEqual(await self.enterAsyncContext(manager()), 5)
        with self.assertRaises(TypeError) as caught:
            await self.enterAsyncContext(contextlib.nullcontext)
        print(caught.exception)

    async def test_is_skipped(self):
        self.skipTest('later')

    @unittest.expectedFailure
    async def test_fails_as_expected(self):
        self.fail()

    async def test_parts(self):
        for i in range(3):
            with self.subTest(i=i):
                await asyncio.sleep(1)
                self.assertNotEqual(i, 1)


class Factory(unittest.IsolatedAsyncioTestCase):
    def loop_factory():
        loop = asyncio.new_event_loop()
        loop.made_here = True
        return loop

    loop_factory = staticmethod(loop_factory)

    async def test_loop(self):
        self.assertTrue(asyncio.get_running_loop().made_here)


for name in unittest.TestLoader().getTestCaseNames(Async):
    result = unittest.TestResult()
    test = Async(name)
    test.run(result)
    print(name, result)
    for kind in ('failures', 'errors', 'skipped'):
        for failed, text in getattr(result, kind):
            print(' ', kind, failed, text.strip().split('\n')[-1])
    print(' ', calls)
    calls.clear()
    if name == 'test_leaves_a_task':
        print(test.task.cancelled())
print(Factory('test_loop').run())
Async('test_context').debug()
