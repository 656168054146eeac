"""Objects with send, throw, close and __await__ are coroutines to asyncio; futures are known by a mark of their class."""
import asyncio


class Like:
    def __init__(self):
        self.sent = 0

    def send(self, value):
        self.sent += 1
        if self.sent == 3:
            raise StopIteration(42)
        return None

    def throw(self, *error):
        print('thrown', error)
        raise StopIteration('stopped')

    def close(self):
        pass

    def __await__(self):
        return self


class Lookalike:
    _asyncio_future_blocking = None

    def __init__(self, mark):
        self._asyncio_future_blocking = mark


async def main():
    like = Like()
    print(asyncio.iscoroutine(like), asyncio.iscoroutine(Like), asyncio.iscoroutine(5))
    task = asyncio.create_task(like)
    print(task.get_coro() is like, task._coro is like)
    print(await task, like.sent)
    task = asyncio.create_task(Like())
    await asyncio.sleep(0)
    task.cancel()
    print(await task)
    print([asyncio.isfuture(each) for each in (Lookalike(False), Lookalike(None), Lookalike, 1, task, type(task))])
    print(asyncio.ensure_future(task) is task, asyncio.wrap_future(task) is task)
    for cls in (asyncio.Lock, asyncio.Event, asyncio.Condition, asyncio.Semaphore, asyncio.BoundedSemaphore):
        try:
            cls(loop=asyncio.get_running_loop())
        except TypeError as error:
            print(error)


asyncio.run(main())
