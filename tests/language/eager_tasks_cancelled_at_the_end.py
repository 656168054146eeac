# A task that starts eagerly is one of the loop's only when it first waits: after those that it started itself.
import asyncio


async def nested(depth):
    if depth > 0:
        kept.append(asyncio.create_task(nested(depth - 1), name=f"depth {depth - 1}"))
    try:
        await asyncio.sleep(9)
    finally:
        print("end of", asyncio.current_task().get_name())


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    kept.append(asyncio.create_task(nested(3), name="depth 3"))


kept = []
asyncio.run(main())
