import asyncio


def handler(loop, context):
    print("handler:", context["message"].split(" at ")[0], repr(context.get("exception")))


async def boom():
    raise ValueError("nobody looks")


def bad_callback():
    raise KeyError("callback")


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    loop.call_soon(bad_callback)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "by hand"})
    f = loop.create_future()
    f.add_done_callback(lambda fut: 1 / 0)
    f.set_result(1)
    await asyncio.sleep(0)
    loop.set_debug(False)
    print(loop.get_debug(), loop.get_exception_handler() is handler)


asyncio.run(main())
