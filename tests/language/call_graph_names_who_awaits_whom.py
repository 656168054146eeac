"""capture_call_graph and format_call_graph: frames of a task, and the tasks that wait for it, through every kind of wait."""
import asyncio
import io


def masked(text):
    lines = []
    for line in text.split('\n'):
        if 'python3' in line or '.zip' in line:
            continue
        if 'id=0x' in line:
            line = line[:line.index('id=0x')] + 'id=0x)'
        if "File '" in line:
            line = line[:line.index("File '")] + 'File' + line[line.rindex("'") + 1:]
        lines.append(line)
    return '\n'.join(lines)


async def leaf(event):
    await event.wait()


async def middle(event):
    await leaf(event)


def names(graph):
    return [entry.frame.f_code.co_name for entry in graph.call_stack if 'async' in type(entry.frame.f_generator).__name__ or True]


def who(graph):
    name = graph.future.get_name() if isinstance(graph.future, asyncio.Task) else 'future'
    return name, [who(parent) for parent in graph.awaited_by]


async def awaits(task):
    await task


async def gathers(task):
    await asyncio.gather(task, asyncio.sleep(0))


async def waits(task):
    await asyncio.wait([task])


async def groups(event):
    async with asyncio.TaskGroup() as group:
        group.create_task(middle(event), name='child')
        await asyncio.sleep(0)


def plain(task):
    text = asyncio.format_call_graph()
    print(masked(text))
    graph = asyncio.capture_call_graph()
    print([e.frame.f_code.co_name for e in graph.call_stack][:2], graph.future is asyncio.current_task(), graph.awaited_by)
    print(len(asyncio.capture_call_graph(limit=1).call_stack), len(asyncio.capture_call_graph(limit=0).call_stack))


async def main():
    event = asyncio.Event()
    task = asyncio.create_task(middle(event), name='waited for')
    others = [asyncio.create_task(kind(task), name=kind.__name__) for kind in (awaits, waits)]
    await asyncio.sleep(0.1)
    graph = asyncio.capture_call_graph(task)
    print(type(graph).__name__, who(graph))
    print([entry.frame.f_code.co_name for entry in graph.call_stack][-2:])
    print([entry.frame.f_lineno for entry in graph.call_stack][-2:])
    print(masked(asyncio.format_call_graph(task)))
    plain(task)
    buffer = io.StringIO()
    asyncio.print_call_graph(task, file=buffer)
    print(masked(buffer.getvalue()) == masked(asyncio.format_call_graph(task)) + '\n')
    event.set()
    await asyncio.gather(*others)
    print(len(task._asyncio_awaited_by or ()))

    event = asyncio.Event()
    holder = asyncio.create_task(groups(event), name='holder')
    await asyncio.sleep(0.1)
    child = next(t for t in asyncio.all_tasks() if t.get_name() == 'child')
    print(who(asyncio.capture_call_graph(child)))
    event.set()
    await holder

    future = asyncio.get_running_loop().create_future()
    waiter = asyncio.create_task(awaits(future), name='waits for a future')
    await asyncio.sleep(0)
    print(masked(asyncio.format_call_graph(future)))
    future.set_result(None)
    await waiter

    a, b = asyncio.Future(), asyncio.Future()
    asyncio.future_add_to_awaited_by(a, b)
    print(a._asyncio_awaited_by == {b}, who(asyncio.capture_call_graph(a)))
    asyncio.future_discard_from_awaited_by(a, b)
    print(len(a._asyncio_awaited_by or ()))
    for wrong in (1, 'x'):
        try:
            asyncio.capture_call_graph(wrong)
        except TypeError as error:
            print('TypeError', error)


asyncio.run(main())
try:
    asyncio.capture_call_graph()
except RuntimeError as error:
    print(error)
