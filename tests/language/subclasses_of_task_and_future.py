# Tasks and futures with constructors, attributes and methods of their own.
import asyncio


class Job(asyncio.Task):

    def __init__(self, coro, *, priority=0, **keywords):
        super().__init__(coro, **keywords)
        self.priority = priority
        self.asked = []

    def cancel(self, msg=None):
        self.asked.append(msg)
        return super().cancel(msg)


class Promise(asyncio.Future):

    def __init__(self, label, *, loop=None):
        super().__init__(loop=loop)
        self.label = label

    def resolve(self, value):
        if not self.done():
            self.set_result((self.label, value))
        return self


class Counted(asyncio.Future):
    awaited = 0

    def __await__(self):
        type(self).awaited += 1
        return super().__await__()


async def work(delay, value):
    await asyncio.sleep(delay)
    return value


async def main():
    job = Job(work(1, 'a'), priority=3, name='first')
    print(type(job).__name__, job.priority, job.get_name(), isinstance(job, asyncio.Task), asyncio.isfuture(job))
    print(await job, job.asked)
    job = Job(work(5, 'b'))
    await asyncio.sleep(0.5)
    job.cancel('enough')
    try:
        await job
    except asyncio.CancelledError as error:
        print(error.args, job.asked, job.cancelled())
    print(await asyncio.wait_for(Job(work(0.1, 'c')), 1), await asyncio.gather(Job(work(0.1, 'd')), work(0.1, 'e')))
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda loop, coro, **keywords: Job(coro, loop=loop, priority=9, **keywords))
    made = asyncio.create_task(work(0, 'f'), name='made')
    print(type(made).__name__, made.priority, made.get_name(), await made)
    loop.set_task_factory(None)
    promise = Promise('p', loop=loop)
    loop.call_later(1, promise.resolve, 42)
    print(await promise, promise.resolve(1).result(), promise.label)
    counted = Counted()
    loop.call_soon(counted.set_result, 'counted')
    print(await counted, await counted, Counted.awaited)
    try:
        Job(5)
    except TypeError as error:
        print(error)
    try:
        asyncio.Future(1)
    except TypeError as error:
        print(error)
    task = asyncio.create_task(work(0, 1))
    task.note = 'kept'
    await task
    print(task.note)


asyncio.run(main())
