import asyncio


async def job(n):
    await asyncio.sleep(n)
    return n


try:
    asyncio.get_event_loop()
except RuntimeError as e:
    print(e)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop, loop.is_running(), loop.is_closed(), loop.time())
print(loop.run_until_complete(job(1)), loop.run_until_complete(asyncio.gather(job(1), job(2))), loop.time())
t = loop.create_task(job(2), name="by hand")
print(t.get_name(), t.done(), loop.run_until_complete(t))


def stopper():
    print("stopping")
    loop.stop()


loop.call_later(1, stopper)
loop.create_task(job(100))
loop.run_forever()
print("stopped", loop.time())
f = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(f)
except RuntimeError as e:
    print(e)
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()
print(loop.is_closed())
c = job(1)
try:
    loop.run_until_complete(c)
except RuntimeError as e:
    print(e)
c.close()
asyncio.set_event_loop(None)


async def inside():
    print(asyncio.get_event_loop() is asyncio.get_running_loop())
    c = job(1)
    try:
        asyncio.get_running_loop().run_until_complete(c)
    except RuntimeError as e:
        print(e)
    c.close()


asyncio.run(inside())
try:
    asyncio.get_event_loop()
except RuntimeError as e:
    print(e)
