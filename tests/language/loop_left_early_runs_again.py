# A run of the loop that SystemExit or stop() ended leaves its future without the callback that would stop a later run.
import asyncio


async def exits():
    raise SystemExit(3)


async def waits():
    exiting = asyncio.create_task(exits())
    try:
        await asyncio.sleep(9)
    finally:
        print("waits is over", exiting.done())


try:
    asyncio.run(waits())
except SystemExit as error:
    print("exit", error.code)

loop = asyncio.new_event_loop()
main = loop.create_task(asyncio.sleep(2, "slept"))
loop.call_later(1, loop.stop)
try:
    loop.run_until_complete(main)
except RuntimeError as error:
    print(error)
print(loop.run_until_complete(loop.create_task(asyncio.sleep(3, "longer"))), main.result())
loop.close()
