"""Section 1, the loop.

- A wait is cut into pieces of a day; nothing shows of it but the time.
- Debug mode is off by default; it can be asked for and changes no order.
"""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(200_000)
    print(loop.time(), loop.get_debug(), loop.slow_callback_duration)
    loop.set_debug(True)
    await asyncio.sleep(0)
    print(loop.get_debug())
    print(await asyncio.gather(asyncio.sleep(2, 'a'), asyncio.sleep(1, 'b')), loop.time())
    for wrong in (1, main):
        try:
            loop.call_soon(wrong)
        except TypeError as error:
            print(str(error).split(' at 0x')[0])


async def asks():
    return asyncio.get_running_loop().get_debug()


asyncio.run(main())
print(asyncio.run(asks()), asyncio.run(asks(), debug=True), asyncio.run(asks(), debug=False))
