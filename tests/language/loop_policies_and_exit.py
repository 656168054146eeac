"""Event loop policies, deprecated but there; exit() and quit(); a signal handler that is never called."""
import asyncio
import signal
import warnings

warnings.simplefilter("ignore")


async def main():
    asyncio.get_running_loop()
    await asyncio.sleep(0.5)
    print("ran")
    return 7


policy = asyncio.get_event_loop_policy()
loop = policy.new_event_loop()
print(loop.run_until_complete(main()))
loop.close()
asyncio.run(main())
try:
    asyncio.set_event_loop_policy("no policy")
except TypeError as error:
    print(error)


async def leaving():
    try:
        await asyncio.sleep(1)
        exit(3)
    finally:
        print("on the way out")


try:
    asyncio.run(leaving())
except SystemExit as leave:
    print("left with", leave.code)
for leave in exit, quit:
    try:
        leave()
    except SystemExit as error:
        print(error.code)
quit("the last words")
