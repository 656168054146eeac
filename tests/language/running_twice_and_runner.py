import asyncio


async def main(n):
    print(n, asyncio.current_task().get_name(), asyncio.get_running_loop().time())
    await asyncio.sleep(1)
    return n


print(asyncio.run(main(1)), asyncio.run(main(2)))
with asyncio.Runner() as runner:
    print(runner.run(main(3)), runner.run(main(4)))
    loop = runner.get_loop()
    print(loop.is_running(), loop.is_closed())
print(loop.is_closed())
try:
    runner.run(main(5))
except RuntimeError as e:
    print(e)


async def nested():
    c = main(6)
    try:
        asyncio.run(c)
    except RuntimeError as e:
        print(e)
    c.close()


asyncio.run(nested())


async def leaves_tasks():
    async def background(n):
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError:
            print("cancelled at exit", n)
            await asyncio.sleep(n)
            print("cleaned", n)
            raise
    for n in (2, 1):
        asyncio.create_task(background(n))
    await asyncio.sleep(0)
    return "left"


print(asyncio.run(leaves_tasks()))


async def raises():
    raise KeyError("out of run")


try:
    asyncio.run(raises())
except KeyError as e:
    print(e)
print(asyncio.run(main(8), debug=False))
