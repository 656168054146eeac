"""In debug mode futures and tasks know where they were made; their texts and reports of them say it."""
import asyncio
import sys


async def child():
    await asyncio.sleep(1)


def make(loop):
    return asyncio.Future(loop=loop)


def without_files(future):
    """The file is the program's, whatever it is called."""
    file = main.__code__.co_filename
    return repr(future).replace(file, 'FILE')


async def main():
    loop = asyncio.get_running_loop()
    own = asyncio.Future()
    line = sys._getframe().f_lineno - 1
    last = own._source_traceback[-1]
    print(last.name, last.lineno == line, last[2], isinstance(own._source_traceback, list))
    made = make(loop)
    print([entry.name for entry in made._source_traceback][-2:])
    task = asyncio.Task(child(), loop=loop, name='named')
    print([entry.name for entry in task._source_traceback][-1:])
    print(without_files(own))
    made.set_result(1)
    print(without_files(made))
    print(without_files(task))
    contexts = []
    loop.set_exception_handler(lambda loop, context: contexts.append(sorted(context)))
    own.set_exception(ValueError('nobody looks'))
    del own
    print(contexts)
    loop.set_debug(False)
    print(loop.create_future()._source_traceback)
    task.cancel()


asyncio.run(main(), debug=True)
