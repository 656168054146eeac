"""Task refuses set_result and set_exception; by Future's own methods they work, and the next step is refused and reported."""
import asyncio

reports = []


async def body():
    await asyncio.sleep(0.1)
    print('not reached')
    return 10


async def main():
    loop = asyncio.get_running_loop()
    handle = loop.call_exception_handler

    def own(context):
        reports.append(context)
        print('own handler', type(context['exception']).__name__)
        handle(context)

    loop.call_exception_handler = own
    loop.set_exception_handler(lambda loop, context: print('set handler', str(context['exception'])[:25]))
    task = asyncio.create_task(body())
    for method, value in ((task.set_result, 1), (task.set_exception, ValueError())):
        try:
            method(value)
        except RuntimeError as error:
            print(error)
    coroutine = task.get_coro()
    asyncio.Future.set_result(task, 'forced')
    print(task.done(), await task)
    await asyncio.sleep(0)
    coroutine.close()
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0.2)


asyncio.run(main())
print(len(reports))
